import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import { DeskStore } from '../desk/desk.store.js';
import type { Lesson } from '../lesson-room.api.js';
import { StageStore } from '../shared/stage.store.js';

const DOOR_MS = 15 * 60_000;

/** Before the start: who is in already, and the one button. The teacher may start at any time once the door is open. */
@Component({
  selector: 'tt-lobby-panel',
  imports: [SchoolTimePipe, TranslocoPipe],
  template: `
    <p class="when">{{ 'live.lobby.starts' | transloco: { time: (lesson().startsAt | schoolTime) } }} {{ (minutes() > 0 ? 'live.lobby.inMinutes' : 'live.lobby.now') | transloco: { minutes: minutes() } }}</p>
    @if (desk.figures(); as figures) { <p class="in"><b class="num">{{ 'live.lobby.inside' | transloco: { online: figures.online, total: figures.total } }}</b></p> }
    <button type="button" class="btn primary" data-primary [disabled]="!canStart()" (click)="begin.emit()">{{ 'live.lobby.start' | transloco }}</button>
    <p class="hint">{{ (canStart() ? 'live.lobby.hint' : 'live.lobby.early') | transloco }}</p>
  `,
  styles: `
    :host { display: grid; align-content: center; justify-items: center; gap: 18px; text-align: center; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-m); padding: 32px; }
    .when { color: var(--ink-2); font-size: calc(16 * var(--u)); }
    .in b { font-size: calc(40 * var(--u)); line-height: 1.2; }
    .btn { min-height: calc(64 * var(--u)); padding: 0 calc(56 * var(--u)); font-size: calc(22 * var(--u)); letter-spacing: .06em; }
    .hint { color: var(--ink-3); max-width: 34em; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LobbyPanel {
  private readonly stage = inject(StageStore);
  protected readonly desk = inject(DeskStore);
  readonly lesson = input.required<Lesson>();
  readonly begin = output<void>();
  protected readonly minutes = computed(() => Math.ceil((this.stage.startsInMs() ?? 0) / 60_000));
  protected readonly canStart = computed(() => this.stage.stage()?.status === 'open' || (this.stage.startsInMs() ?? Infinity) <= DOOR_MS);
}
