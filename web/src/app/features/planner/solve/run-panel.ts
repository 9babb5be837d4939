import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon, ProgressRing } from '@tongtang/ui';
import { isActive, percentText, runPercent } from '../coverage.js';
import type { Run } from '../planner.api.js';
import { DurationPipe } from './duration.pipe.js';

/** How a search stands, and what to do about it. */
@Component({
  selector: 'tt-run-panel',
  imports: [DurationPipe, Icon, ProgressRing, TranslocoPipe],
  template: `
    @let at = run();
    <div class="card run" [class.bad]="at.status === 'failed'" [class.off]="active() && offline()">
      @if (active()) {
        <ui-progress-ring [share]="share()" [label]="'planner.solve.progress' | transloco" />
        <div class="words"><b>{{ (at.status === 'queued' ? 'planner.solve.queued' : 'planner.solve.running') | transloco }}</b>
          <p class="num">{{ 'planner.solve.used' | transloco: { used: (at.elapsedS | duration) } }}@if (at.maxSeconds !== null) {{{ 'planner.solve.most' | transloco: { most: (at.maxSeconds | duration) } }}}{{ 'planner.solve.full' | transloco }}<span [class.warn]="offline()">{{ (offline() ? 'planner.solve.offline' : 'planner.solve.leave') | transloco }}</span></p></div>
        @if (editable()) {
          <div class="buttons">
            <button type="button" class="btn" [disabled]="busy() || offline()" (click)="halt.emit()">{{ 'planner.solve.stop' | transloco }}</button>
            <button type="button" class="btn primary" data-primary [disabled]="busy() || offline() || at.coverage === 0" (click)="adopt.emit()">{{ 'planner.solve.useNow' | transloco }}</button>
          </div>
        }
      } @else {
        <ui-icon [name]="at.status === 'failed' ? 'warning' : 'check'" [class.ok]="at.status !== 'failed'" />
        <div class="words">
          <b>{{ headline() | transloco: { percent: percent() } }}</b>
          <p class="num">@if (at.provenOptimal) {<strong class="ok">{{ 'planner.solve.proven' | transloco }}</strong>}
            @if (at.coverage > 0) {<span>{{ (adopted() ? 'planner.solve.adopted' : 'planner.solve.notAdopted') | transloco }}</span>}
            @if (at.stale) {<strong class="warn">{{ 'planner.solve.stale' | transloco }}</strong>}</p>
        </div>
        @if (editable()) {
          <div class="buttons">
            @if (at.coverage > 0 && !adopted()) { <button type="button" class="btn" [class.primary]="at.status !== 'failed'" [attr.data-primary]="at.status === 'failed' ? null : ''" [disabled]="busy()" (click)="adopt.emit()">{{ 'planner.solve.use' | transloco }}</button> }
            @if (at.canGoOn && !at.provenOptimal) { <button type="button" class="btn" [class.primary]="at.status === 'failed'" [attr.data-primary]="at.status === 'failed' ? '' : null" [disabled]="busy()" (click)="goOn.emit()">{{ 'planner.solve.goOn' | transloco }}</button> }
          </div>
        }
      }
    </div>
  `,
  styles: `
    .run { display: flex; flex-wrap: wrap; gap: 12px 16px; align-items: center; padding: 14px 20px; min-height: calc(76 * var(--u)); }
    .run.bad { border-left: 5px solid var(--bad); }
    .run.off { border-left: 5px solid var(--warn); }
    .words { flex: 1 1 16em; }
    b { font-size: calc(16 * var(--u)); }
    p { color: var(--ink-2); display: flex; flex-wrap: wrap; }
    p strong { margin-right: 8px; }
    .warn { color: var(--warn); }
    .ok { color: var(--ok-strong); }
    ui-icon { width: calc(28 * var(--u)); height: calc(28 * var(--u)); color: var(--ink-3); }
    .bad ui-icon { color: var(--bad); }
    ui-icon.ok { color: var(--ok); }
    .buttons { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
    @media (max-width: 720px) { .buttons { flex: 1 1 100%; } .buttons .btn { flex: 1; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunPanel {
  readonly run = input.required<Run>();
  readonly adopted = input(false);
  readonly editable = input(false);
  readonly busy = input(false);
  readonly offline = input(false);
  readonly halt = output<void>();
  readonly adopt = output<void>();
  readonly goOn = output<void>();
  protected readonly active = computed(() => isActive(this.run()));
  protected readonly share = computed(() => this.run().elapsedS / (this.run().maxSeconds ?? 300));
  protected readonly percent = computed(() => percentText(runPercent(this.run())));
  protected readonly headline = computed(() => `planner.solve.${this.run().status}${this.run().coverage === 0 ? 'Empty' : ''}`);
}
