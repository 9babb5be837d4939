import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, ProgressRing, Segments } from '@tongtang/ui';
import { isActive, percentText, runPercent } from '../coverage.js';
import type { Run } from '../planner.api.js';
import { DurationPipe } from './duration.pipe.js';

const LIMITS = [60, 300, 900] as const;

/** How the search stands, and the two things to do about it. */
@Component({
  selector: 'tt-run-panel',
  imports: [DurationPipe, Icon, ProgressRing, Segments, TranslocoPipe],
  template: `
    <div class="card run" [class.bad]="run()?.status === 'failed'" role="status">
      @let at = run();
      @if (at !== null && active()) {
        <ui-progress-ring [share]="share()" [label]="'planner.solve.progress' | transloco" />
        <div class="words"><b>{{ (at.status === 'queued' ? 'planner.solve.queued' : 'planner.solve.running') | transloco }}</b>
          <p class="num">{{ 'planner.solve.used' | transloco: { used: (at.elapsedS | duration) } }}@if (at.maxSeconds !== null) {{{ 'planner.solve.most' | transloco: { most: (at.maxSeconds | duration) } }}}{{ (offline() ? 'planner.solve.offline' : 'planner.solve.leave') | transloco }}</p></div>
        @if (editable()) {
          <div class="buttons">
            <button type="button" class="btn" [disabled]="busy()" (click)="halt.emit()">{{ 'planner.solve.stop' | transloco }}</button>
            <button type="button" class="btn primary" data-primary [disabled]="busy() || at.coverage === 0" (click)="adopt.emit()">{{ 'planner.solve.useNow' | transloco }}</button>
          </div>
        }
      } @else {
        @if (at === null) { <ui-icon name="dice" /> } @else { <ui-icon [name]="at.status === 'failed' ? 'warning' : 'check'" [class.ok]="at.status !== 'failed'" /> }
        <div class="words">
          @if (at === null) { <b>{{ 'planner.solve.first' | transloco }}</b><p>{{ 'planner.solve.firstText' | transloco }}</p> }
          @else {
            <b>{{ 'planner.solve.' + at.status | transloco: { percent: percent() } }}</b>
            <p class="num">@if (adopted()) {{{ 'planner.solve.adopted' | transloco }}} @else {{{ 'planner.solve.notAdopted' | transloco }}} @if (at.stale) {<strong>{{ 'planner.solve.stale' | transloco }}</strong>}</p>
          }
        </div>
        @if (editable()) {
          <div class="buttons">
            <ui-segments [segments]="limits" [value]="limit()" [label]="'planner.solve.limit' | transloco" (valueChange)="limit.set($event)" />
            <button type="button" class="btn" [class.primary]="at === null || adopted()" [attr.data-primary]="at === null ? '' : null" [disabled]="busy()" (click)="begin.emit(+limit())">{{ (at === null ? 'planner.solve.start' : at.status === 'failed' ? 'planner.solve.goOn' : 'planner.solve.again') | transloco }}</button>
            @if (at !== null && at.coverage > 0 && !adopted()) { <button type="button" class="btn primary" data-primary [disabled]="busy()" (click)="adopt.emit()">{{ 'planner.solve.use' | transloco }}</button> }
          </div>
        }
      }
    </div>
  `,
  styles: `
    .run { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: center; padding: 14px 20px; min-height: calc(76 * var(--u)); }
    .run.bad { border-left: 5px solid var(--bad); }
    .words { flex: 1 1 16em; }
    b { font-size: calc(16 * var(--u)); }
    p { color: var(--ink-2); }
    strong { color: var(--warn); margin-left: 8px; }
    ui-icon { width: calc(28 * var(--u)); height: calc(28 * var(--u)); color: var(--ink-3); }
    .bad ui-icon { color: var(--bad); }
    ui-icon.ok { color: var(--ok); }
    .buttons { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunPanel {
  readonly run = input.required<Run | null>();
  readonly adopted = input(false);
  readonly editable = input(false);
  readonly busy = input(false);
  readonly offline = input(false);
  /** Texts of 1, 5 and 15 minutes. */
  readonly limitTexts = input.required<readonly string[]>();
  readonly begin = output<number>();
  readonly halt = output<void>();
  readonly adopt = output<void>();
  protected readonly limit = signal('300');
  protected readonly active = computed(() => {
    const run = this.run();
    return run !== null && isActive(run);
  });
  protected readonly share = computed(() => (this.run()?.elapsedS ?? 0) / (this.run()?.maxSeconds ?? 300));
  protected readonly percent = computed(() => {
    const run = this.run();
    return run === null ? '' : percentText(runPercent(run));
  });

  protected get limits(): { readonly id: string; readonly text: string }[] {
    return LIMITS.map((seconds, index) => ({ id: String(seconds), text: this.limitTexts()[index] ?? '' }));
  }
}
