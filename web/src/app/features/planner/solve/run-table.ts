import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusTag, statusKey, type StatusName } from '@tongtang/ui';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import { coveragePercent, percentText, runPercent } from '../coverage.js';
import type { ComparisonColumn, Plan, Run, Subject } from '../planner.api.js';
import { DurationPipe } from './duration.pipe.js';
import { changedPercent } from './run-words.js';

const STATUS: Readonly<Record<Run['status'], StatusName>> = { queued: 'plan.solving', running: 'plan.solving', finished: 'plan.solved', stopped: 'plan.stopped', failed: 'plan.failed' };
const FEW = 6;

/** The plan in force and the runs of the draft, one a row, each against the one in force. */
@Component({
  selector: 'tt-run-table',
  imports: [DurationPipe, SchoolTimePipe, StatusTag, TranslocoPipe],
  templateUrl: './run-table.html',
  styleUrl: './run-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunTable {
  readonly runs = input.required<readonly Run[]>();
  readonly shown = input.required<string | null>();
  readonly adopted = input.required<string | null>();
  readonly inForce = input<Plan | null>(null);
  readonly columns = input<Readonly<Record<string, ComparisonColumn>>>({});
  readonly subjects = input.required<readonly Subject[]>();
  readonly pick = output<string>();
  protected readonly key = statusKey;
  protected readonly rows = computed(() => this.runs().slice(0, FEW).map((run, index) => ({ run, no: this.runs().length - index, status: STATUS[run.status], percent: percentText(runPercent(run)), delta: this.delta(run), figures: this.columns()[run.id] ?? null })));
  protected readonly older = computed(() => Math.max(0, this.runs().length - FEW));
  protected readonly force = computed(() => {
    const plan = this.inForce();
    if (plan === null) return null;
    const { planned, missing } = plan.coverage;
    return { plan, percent: percentText(coveragePercent(planned, missing)), left: Math.max(0, missing - planned), figures: this.columns()['inForce'] ?? null };
  });

  protected covered(column: ComparisonColumn | null, subject: Subject): string {
    const found = column?.subjects.find((each) => each.subject === subject);
    const percent = found === undefined ? null : coveragePercent(found.coverage, found.missing);
    return percent === null ? '—' : `${Math.round(percent)}%`;
  }

  protected changed(column: ComparisonColumn | null): string {
    const percent = changedPercent(column);
    return percent === null ? '—' : `${percent}%`;
  }

  /** Points of a percent against the plan in force; null where there is none. */
  private delta(run: Run): number | null {
    const force = this.inForce();
    const own = runPercent(run);
    const other = force === null ? null : coveragePercent(force.coverage.planned, force.coverage.missing);
    return own === null || other === null || run.coverage === 0 ? null : Math.round((own - other) * 10) / 10;
  }
}
