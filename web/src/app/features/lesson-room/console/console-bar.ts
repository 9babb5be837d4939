import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConnectionPill, Seal, StatusTag, statusKey, type StatusName } from '@tongtang/ui';
import { ConnectionStatus } from '../../../core/connection-status.js';
import type { Lesson } from '../lesson-room.api.js';
import { StageStore } from '../shared/stage.store.js';
import { wait } from '../shared/waits.js';
import { Words } from '../shared/words.js';

/** Title, state and clock of the lesson; own network; 下课. Also the head of the observers' page, without the last two. */
@Component({
  selector: 'tt-console-bar',
  imports: [ConnectionPill, RouterLink, Seal, StatusTag, TranslocoPipe],
  template: `
    <a routerLink="/today" [attr.aria-label]="'live.over.today' | transloco"><ui-seal /></a>
    <div class="lesson"><span>{{ heading() }}</span><small>{{ detail() }}</small></div>
    <ui-status [status]="status()" [text]="statusText() | transloco" />
    @if (time(); as shown) {
      <div class="time num">{{ shown }}<i>/ {{ length() }}</i></div>
      <div class="progress" role="progressbar" [attr.aria-label]="'live.progress' | transloco" [attr.aria-valuenow]="percent()" aria-valuemin="0" aria-valuemax="100"><i [style.width.%]="percent()"></i></div>
    }
    <div class="grow"></div>
    <ng-content />
    <ui-connection-pill [state]="connection.pill()" [text]="network()" />
    @if (canEnd()) { <button type="button" class="btn" (click)="end.emit()">{{ 'live.end.open' | transloco }}</button> }
  `,
  styles: `
    :host { background: var(--surface); border-bottom: 1px solid var(--line); display: flex; align-items: center; gap: calc(18 * var(--u)); padding: 0 20px; min-height: calc(56 * var(--u)); }
    .lesson { font-size: calc(16 * var(--u)); font-weight: 600; line-height: 1.2; }
    .lesson small { display: block; font-weight: 400; font-size: calc(12.5 * var(--u)); color: var(--ink-3); margin-top: 2px; }
    .time { font-size: calc(20 * var(--u)); font-weight: 600; white-space: nowrap; }
    .time i { font-weight: 400; font-size: calc(13 * var(--u)); color: var(--ink-3); margin-left: 4px; }
    .progress { width: calc(150 * var(--u)); height: 6px; background: var(--surface-2); border-radius: 3px; overflow: hidden; }
    .progress i { display: block; height: 100%; background: var(--primary); }
    .grow { flex: 1; }
    @media (max-width: 900px) { :host { flex-wrap: wrap; padding: 8px 12px; gap: 8px 14px; } .progress { display: none; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsoleBar {
  private readonly words = inject(Words);
  private readonly stage = inject(StageStore);
  protected readonly connection = inject(ConnectionStatus);
  readonly lesson = input.required<Lesson>();
  readonly heading = input.required<string>();
  readonly pingMs = input<number | null>(null);
  readonly canEnd = input(false);
  readonly end = output<void>();

  protected readonly status = computed((): StatusName => `lesson.${this.stage.stage()?.status ?? this.lesson().status}`);
  protected readonly statusText = computed(() => statusKey(this.status()));
  protected readonly detail = computed(() => `${this.words.of(`gradeBands.${this.lesson().gradeBand}`)} · ${this.words.of('today.week', { week: this.lesson().weekNo })} · ${this.lesson().netTeacher.name}`);
  protected readonly time = computed(() => {
    const ms = this.stage.elapsedMs();
    return ms === null || this.stage.stage()?.status !== 'live' ? null : wait(ms);
  });
  protected readonly length = computed(() => wait(this.stage.lengthMs()));
  protected readonly percent = computed(() => Math.min(100, Math.round((100 * (this.stage.elapsedMs() ?? 0)) / Math.max(1, this.stage.lengthMs()))));
  protected readonly network = computed(() => {
    const ms = this.pingMs();
    if (this.connection.pill() !== 'ok') return this.words.of(this.connection.textKey(), this.connection.textParams());
    if (ms === null) return this.words.of('status.connection.ok');
    return this.words.of('live.network', { word: this.words.of(`live.line.${ms < 200 ? 'good' : ms < 600 ? 'fair' : 'slow'}`), ms });
  });
}
