import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusTag, statusKey, type StatusName } from '@tongtang/ui';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import { percentText, runPercent } from '../coverage.js';
import type { Plan, Run } from '../planner.api.js';
import { DurationPipe } from './duration.pipe.js';

const STATUS: Readonly<Record<Run['status'], StatusName>> = { queued: 'plan.solving', running: 'plan.solving', finished: 'plan.solved', stopped: 'plan.stopped', failed: 'plan.failed' };

/** The plan in force and the runs of the draft side by side. */
@Component({
  selector: 'tt-run-table',
  imports: [DurationPipe, SchoolTimePipe, StatusTag, TranslocoPipe],
  template: `
    <div class="card">
      <table class="num" [attr.aria-label]="'planner.solve.table' | transloco">
        <thead><tr><th scope="col">{{ 'planner.solve.version' | transloco }}</th>@for (head of ['coverage', 'uncovered', 'violations', 'time', 'started']; track head) {<th scope="col">{{ 'planner.solve.' + head | transloco }}</th>}</tr></thead>
        <tbody>
          @if (inForce(); as plan) {
            <tr><th scope="row">{{ 'planner.solve.inForceRow' | transloco: { no: plan.no } }}</th><td>{{ planPercent(plan) }}</td><td>{{ plan.coverage.missing - plan.coverage.planned }}</td><td>0</td><td>—</td><td>{{ plan.createdAt | schoolTime: 'date' }}</td></tr>
          }
          @for (run of runs(); track run.id) {
            <tr [class.current]="run.id === shown()">
              <th scope="row"><button type="button" [attr.aria-pressed]="run.id === shown()" (click)="pick.emit(run.id)">{{ 'planner.solve.attempt' | transloco: { no: runs().length - $index } }}</button>
                <ui-status [status]="status(run)" [text]="key(status(run)) | transloco" />
                @if (run.id === adopted()) { <span class="tag">{{ 'planner.solve.inUse' | transloco }}</span> }
                @if (run.stale) { <span class="tag warn">{{ 'planner.solve.staleTag' | transloco }}</span> }</th>
              <td><b>{{ percent(run) }}</b>@if (delta(run); as change) { <small [class.up]="change > 0" [class.down]="change < 0">{{ change > 0 ? '+' : '' }}{{ change.toFixed(1) }}</small> }</td>
              <td>{{ run.missing - run.coverage }}</td><td>{{ run.violations }}</td><td>{{ run.elapsedS | duration }}</td><td>{{ run.requestedAt | schoolTime: 'dateTime' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .card { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: calc(13.5 * var(--u)); }
    th, td { text-align: right; font-weight: 400; padding: calc(7 * var(--u)) calc(12 * var(--u)); white-space: nowrap; }
    thead th { color: var(--ink-3); font-size: calc(12.5 * var(--u)); border-bottom: 1px solid var(--line); }
    tbody tr + tr > * { border-top: 1px solid var(--hairline); }
    tr > :first-child { text-align: left; padding-left: 20px; }
    tr.current > * { background: var(--primary-tint); }
    tr.current button { font-weight: 600; }
    button { border: 0; background: none; padding: 0; min-height: 28px; color: var(--primary); margin-right: 10px; }
    small { margin-left: 6px; }
    .up { color: var(--ok-strong); }
    .down { color: var(--warn); }
    .tag { font-size: calc(12.5 * var(--u)); font-weight: 600; border-radius: var(--radius-s); padding: 1px 7px; margin-left: 8px; background: var(--surface); color: var(--primary); border: 1px solid var(--line); }
    .tag.warn { color: var(--warn); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunTable {
  readonly runs = input.required<readonly Run[]>();
  readonly shown = input.required<string | null>();
  readonly adopted = input.required<string | null>();
  readonly inForce = input<Plan | null>(null);
  readonly pick = output<string>();
  protected readonly key = statusKey;

  protected status(run: Run): StatusName {
    return STATUS[run.status];
  }

  protected percent(run: Run): string {
    return percentText(runPercent(run));
  }

  protected planPercent(plan: Plan): string {
    return percentText(runPercent({ coverage: plan.coverage.planned, missing: plan.coverage.missing }));
  }

  /** Points of a percent against the plan in force; null where there is none. */
  protected delta(run: Run): number | null {
    const force = this.inForce();
    const own = runPercent(run);
    const other = force === null ? null : runPercent({ coverage: force.coverage.planned, missing: force.coverage.missing });
    return own === null || other === null ? null : own - other;
  }
}
