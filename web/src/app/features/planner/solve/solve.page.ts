import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, Skeleton } from '@tongtang/ui';
import { toApiError } from '../../../core/api-error.js';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import { coveragePercent, isActive, percentText, runPercent } from '../coverage.js';
import { SUBJECTS } from '../demand/gap-rows.js';
import { UncoveredPanel } from '../explain/uncovered-panel.js';
import type { RunWish } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import { CoverageChart } from './coverage-chart.js';
import { FiguresStore } from './figures.store.js';
import { PlanFindings } from './plan-findings.js';
import { RunPanel } from './run-panel.js';
import { RunSetup } from './run-setup.js';
import { RunTable } from './run-table.js';
import { RunWarnings } from './run-warnings.js';
import { hasPlateaued, PLATEAU_S, recentGain } from './run-words.js';
import { markTitle, RunWatch } from './run-watch.js';
import { RunsStore } from './runs.store.js';
import { spoken } from './spoken.js';

const DEFAULT_S = 300;

/** ④ 自动排课: the search while it goes on, its versions, and what is left with the reason. */
@Component({
  selector: 'tt-solve-page',
  imports: [CoverageChart, EmptyState, ErrorBlock, PlanFindings, RouterLink, RunPanel, RunSetup, RunTable, RunWarnings, Skeleton, TranslocoPipe, UncoveredPanel],
  providers: [RunsStore, FiguresStore],
  templateUrl: './solve.page.html',
  styleUrl: './solve.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SolvePage {
  private readonly router = inject(Router);
  private readonly title = inject(Title);
  private readonly watch = inject(RunWatch);
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  protected readonly errors = inject(ErrorMessages);
  protected readonly offline = inject(ConnectionStatus).offline;
  protected readonly planner = inject(PlannerStore);
  protected readonly runs = inject(RunsStore);
  protected readonly figures = inject(FiguresStore);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly termId = computed(() => this.planner.term()?.id ?? '');
  protected readonly mayStart = computed(() => this.planner.editable() || (this.planner.mine() && this.planner.plan() === null));
  /** The plan in force, where another one is worked on. */
  protected readonly inForce = computed(() => this.planner.plans().find((plan) => plan.status === 'published' && plan.id !== this.planner.plan()?.id) ?? null);
  protected readonly canSteady = computed(() => this.planner.plans().some((plan) => plan.status === 'published'));
  protected readonly inForcePercent = computed(() => {
    const plan = this.inForce();
    const percent = plan === null ? null : coveragePercent(plan.coverage.planned, plan.coverage.missing);
    return plan === null || percent === null ? null : { percent, no: plan.no };
  });
  protected readonly adopted = computed(() => this.planner.plan()?.adoptedRunId ?? null);
  protected readonly shownFigures = computed(() => this.figures.columns()[this.runs.shown()?.id ?? ''] ?? null);
  /** Subjects that miss something in this county; all of them until it is known. */
  protected readonly subjects = computed(() => {
    const gap = this.planner.gap();
    return gap === null ? SUBJECTS : SUBJECTS.filter((subject) => gap.subjects.some((each) => each.subject === subject && each.missing > 0));
  });
  /** Findings of the inputs as they are; while a version is shown, those it was made with. */
  protected readonly findings = computed(() => {
    const now = this.runs.findings();
    return now.some((each) => each.severity === 'error') || this.runs.shown() === null ? now : (this.runs.shown()?.findings ?? []);
  });
  protected readonly refusals = computed(() => this.findings().some((each) => each.severity === 'error'));
  protected readonly said = spoken(computed(() => this.summary()));

  constructor() {
    this.watch.stop();
    effect(() => {
      const planId = this.planner.mine() ? (this.planner.plan()?.id ?? null) : null;
      const editable = this.planner.editable();
      untracked(() => {
        void this.runs.open(planId);
        if (planId !== null && editable) void this.runs.check(planId);
      });
    });
    effect(() => {
      const plan = this.planner.plan();
      const runs = this.runs.runs();
      const inForce = this.inForce() !== null;
      if (plan !== null && runs.length > 0) untracked(() => void this.figures.load(plan.id, inForce, runs));
    });
    this.tellTheTab();
    inject(DestroyRef).onDestroy(() => {
      const run = this.runs.active();
      if (run !== null) this.watch.follow(run, this.termId());
    });
  }

  protected start(wish: RunWish): Promise<void> {
    return this.attempt(async () => {
      const plan = this.planner.plan() ?? (await this.planner.startDraft());
      try {
        await this.runs.start(plan.id, wish);
      } catch (error) {
        // The refusal says that something contradicts itself; the list says what and where.
        if (toApiError(error).code === 'run.invalid-input') await this.runs.check(plan.id);
        throw error;
      }
    });
  }

  protected goOn(): Promise<void> {
    const run = this.runs.shown();
    return run === null ? Promise.resolve() : this.start({ maxSeconds: run.maxSeconds ?? DEFAULT_S, preset: run.preset, startRunId: run.id });
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

  /** What a reader who does not see the page hears. */
  private summary(): string {
    this.language();
    const run = this.runs.shown();
    if (run === null) return '';
    const percent = percentText(runPercent(run));
    if (!isActive(run)) return this.transloco.translate<string>(`planner.solve.${run.status}${run.coverage === 0 ? 'Empty' : ''}`, { percent });
    if (this.offline()) return this.transloco.translate<string>('planner.solve.offline');
    if (run.coverage === 0) return this.transloco.translate<string>(`planner.solve.${run.status}`);
    const now = this.transloco.translate<string>('planner.solve.spoken', { percent, left: run.missing - run.coverage });
    return hasPlateaued(run) ? `${now} ${this.transloco.translate<string>('planner.solve.plateau', { seconds: PLATEAU_S, count: recentGain(run, PLATEAU_S) })}` : now;
  }

  /** Another tab is in front: the title of this one says that the search is over. */
  private tellTheTab(): void {
    let searching: string | null = null;
    effect(() => {
      const active = this.runs.active()?.id ?? null;
      untracked(() => {
        const ended = this.runs.runs().find((run) => run.id === searching);
        if (searching !== null && active === null && ended !== undefined && document.hidden) markTitle(this.title, this.summary());
        searching = active;
      });
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
