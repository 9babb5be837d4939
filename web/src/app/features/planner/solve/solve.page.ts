import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, Skeleton } from '@tongtang/ui';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import { coveragePercent } from '../coverage.js';
import { PlannerStore } from '../planner.store.js';
import { CoverageChart } from './coverage-chart.js';
import { RunPanel } from './run-panel.js';
import { RunTable } from './run-table.js';
import { RunWarnings } from './run-warnings.js';
import { RunsStore } from './runs.store.js';
import { UncoveredPanel } from '../explain/uncovered-panel.js';

/** ④ 自动排课: the search while it goes on, its versions, and what is left with the reason. */
@Component({
  selector: 'tt-solve-page',
  imports: [CoverageChart, EmptyState, ErrorBlock, RouterLink, RunPanel, RunTable, RunWarnings, Skeleton, TranslocoPipe, UncoveredPanel],
  providers: [RunsStore],
  templateUrl: './solve.page.html',
  styleUrl: './solve.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SolvePage {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  protected readonly errors = inject(ErrorMessages);
  protected readonly offline = inject(ConnectionStatus).offline;
  protected readonly planner = inject(PlannerStore);
  protected readonly runs = inject(RunsStore);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly limitTexts = computed(() => {
    this.language();
    return [1, 5, 15].map((minutes) => this.transloco.translate<string>('common.minutes', { count: minutes }));
  });
  protected readonly termId = computed(() => this.planner.term()?.id ?? '');
  /** The plan in force, where another one is worked on. */
  protected readonly inForce = computed(() => this.planner.plans().find((plan) => plan.status === 'published' && plan.id !== this.planner.plan()?.id) ?? null);
  protected readonly inForcePercent = computed(() => {
    const plan = this.inForce();
    const percent = plan === null ? null : coveragePercent(plan.coverage.planned, plan.coverage.missing);
    return plan === null || percent === null ? null : { percent, no: plan.no };
  });
  protected readonly adopted = computed(() => this.planner.plan()?.adoptedRunId ?? null);
  /** Figures of the weekly lessons, shown with the run they come from. */
  protected readonly figures = computed(() => {
    const sections = this.runs.sections();
    if (sections === null || sections.length === 0 || this.runs.shown()?.id !== this.adopted()) return null;
    const perTeacher = new Map<string, number>();
    for (const section of sections) perTeacher.set(section.netTeacher.id, (perTeacher.get(section.netTeacher.id) ?? 0) + 1);
    const classes = sections.reduce((sum, section) => sum + section.members.length, 0) / sections.length;
    return { classes: classes.toFixed(1), busiest: Math.max(...perTeacher.values()) };
  });

  constructor() {
    effect(() => {
      const planId = this.planner.mine() ? (this.planner.plan()?.id ?? null) : null;
      untracked(() => void this.runs.open(planId));
    });
  }

  protected start(maxSeconds: number): Promise<void> {
    return this.attempt(async () => {
      const plan = this.planner.plan() ?? (await this.planner.startDraft());
      await this.runs.start(plan.id, maxSeconds);
    });
  }

  protected stop(): Promise<void> {
    return this.attempt(async () => {
      const run = this.runs.active();
      if (run !== null) await this.runs.stop(run.id);
    });
  }

  protected adopt(): Promise<void> {
    return this.attempt(async () => {
      const plan = this.planner.plan();
      const run = this.runs.shown();
      if (plan !== null && run !== null) await this.runs.adopt(plan.id, run);
    });
  }

  protected newDraft(): Promise<void> {
    return this.attempt(async () => {
      const plan = await this.planner.startDraft();
      await this.router.navigate([], { queryParams: { plan: plan.id }, queryParamsHandling: 'merge' });
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await work();
    } catch (error) {
      this.failure.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
