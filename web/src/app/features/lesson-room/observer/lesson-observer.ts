import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgeLabel, ErrorBlock, OfflineBar } from '@tongtang/ui';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { SessionStore } from '../../../core/session.store.js';
import { ConsoleBar } from '../console/console-bar.js';
import { DeskPanel } from '../desk/desk-panel.js';
import { DeskStore } from '../desk/desk.store.js';
import type { Lesson } from '../lesson-room.api.js';
import { StageStore } from '../shared/stage.store.js';
import { Words } from '../shared/words.js';

/** The same rooms for heads and officers, for reading only. A head may stand in for an assistant. */
@Component({
  selector: 'tt-lesson-observer',
  imports: [AgeLabel, ConsoleBar, DeskPanel, ErrorBlock, OfflineBar, RouterLink, TranslocoPipe],
  providers: [DeskStore],
  template: `
    <h1 class="visually-hidden">{{ heading() }}</h1>
    @if (connection.offline()) { <ui-offline-bar [title]="'live.observer.offline' | transloco" [text]="'live.offline.trying' | transloco: connection.textParams()" /> }
    <tt-console-bar [lesson]="lesson()" [heading]="heading()"><ui-age [ageS]="desk.ageS()" [text]="'common.age' | transloco: { seconds: desk.ageS() ?? 0 }" /></tt-console-bar>
    <main>
      <p class="note">{{ 'live.observer.note' | transloco }}
        @if (standsIn()) { <a routerLink="." [queryParams]="{ view: 'room' }">{{ 'live.observer.standIn' | transloco }}</a> }
        <a routerLink="/today">{{ 'live.over.today' | transloco }}</a></p>
      @if (stage.over()) { <p class="state">{{ 'live.over.' + stage.stage()?.status | transloco }}</p> }
      @if (desk.status() === 'denied' || desk.status() === 'gone') { <ui-error-block [title]="'live.observer.denied' | transloco" [stillWorks]="'live.failedStill' | transloco" /> }
      @else { <tt-desk-panel /> }
    </main>
  `,
  styles: `
    :host { display: grid; grid-template-rows: auto auto 1fr; min-height: 100vh; align-content: start; }
    main { padding: 16px 20px; display: grid; gap: 14px; align-content: start; }
    .note { display: flex; flex-wrap: wrap; gap: 8px 22px; align-items: center; color: var(--ink-2); }
    .note a { min-height: var(--target); display: inline-flex; align-items: center; }
    .state { font-size: 1.3rem; font-weight: 600; }
    @media (max-width: 720px) { main { padding: 12px; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonObserver {
  private readonly words = inject(Words);
  private readonly session = inject(SessionStore);
  protected readonly stage = inject(StageStore);
  protected readonly desk = inject(DeskStore);
  protected readonly connection = inject(ConnectionStatus);
  readonly lesson = input.required<Lesson>();
  protected readonly heading = computed(() => this.words.of('live.title', { subject: this.words.of(`subjects.${this.lesson().subject}`), number: this.lesson().number }));
  protected readonly standsIn = computed(() => this.session.roles().includes('schoolHead') && !this.stage.over());

  constructor() {
    effect(() => {
      const id = this.lesson().id;
      untracked(() => this.desk.open(id));
    });
  }
}
