import { computed, inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../../core/api-error.js';
import { type Between, type Comparison, type ComparisonKey, type Plan, PlannerApi, type Run } from '../planner.api.js';
import { type Candidate, candidatesOf, toggled, usualChoice } from './candidates.js';

/** Candidates of one plan side by side, and whose lessons differ between two of them. */
@Injectable()
export class CompareStore {
  private readonly api = inject(PlannerApi);
  private readonly plan = signal<Plan | null>(null);
  private readonly plans = signal<readonly Plan[]>([]);
  private readonly loadedRuns = signal<readonly Run[] | null>(null);
  private readonly picked = signal<readonly ComparisonKey[] | null>(null);
  private readonly pair = signal<Between | null>(null);
  private readonly answer = signal<Comparison | null>(null);
  private readonly error = signal<ApiError | null>(null);
  private readonly asking = signal(false);
  private asked = 0;

  readonly failure = this.error.asReadonly();
  readonly busy = this.asking.asReadonly();
  readonly comparison = this.answer.asReadonly();
  readonly runs = computed(() => this.loadedRuns() ?? []);
  readonly ready = computed(() => this.loadedRuns() !== null);
  readonly candidates = computed<readonly Candidate[]>(() => candidatesOf(this.plan(), this.plans(), this.runs()));
  readonly chosen = computed<readonly ComparisonKey[]>(() => {
    const known = new Set(this.candidates().map(({ key }) => key));
    const kept = (this.picked() ?? []).filter((key) => known.has(key));
    return kept.length >= 2 ? kept : usualChoice(this.candidates());
  });
  /** Column that the others are held to: the plan in force, else the first. */
  readonly base = computed(() => Math.max(0, this.chosen().indexOf('inForce')));
  /** Two of the chosen columns, and by whom their differences are listed. */
  readonly between = computed<Between | null>(() => {
    const chosen = this.chosen(), pair = this.pair(), first = chosen[this.base()];
    if (chosen.length < 2 || first === undefined) return null;
    const from = pair !== null && chosen.includes(pair.from) ? pair.from : first;
    const to = pair !== null && chosen.includes(pair.to) && pair.to !== from ? pair.to : this.usualOther(chosen.filter((key) => key !== from));
    return to === undefined ? null : { from, to, by: pair?.by ?? 'teacher' };
  });

  /** Reads the versions of a plan and compares the usual ones. */
  async open(plan: Plan | null, plans: readonly Plan[]): Promise<void> {
    if (plan?.id !== this.plan()?.id) {
      this.loadedRuns.set(null);
      this.picked.set(null);
      this.pair.set(null);
      this.answer.set(null);
    }
    this.plan.set(plan);
    this.plans.set(plans);
    this.error.set(null);
    if (plan === null) {
      this.loadedRuns.set([]);
      return;
    }
    try {
      const runs = await this.api.runs(plan.id);
      if (plan.id !== this.plan()?.id) return;
      this.loadedRuns.set(runs);
      await this.compare();
    } catch (error) {
      if (plan.id === this.plan()?.id) this.error.set(toApiError(error));
    }
  }

  /** Takes a column in or out. */
  toggle(key: ComparisonKey): Promise<void> {
    this.picked.set(toggled(this.chosen(), key, this.candidates()));
    return this.compare();
  }

  /** Compares other two of the columns, or lists their differences otherwise. */
  look(part: Partial<Between>): Promise<void> {
    const now = this.between();
    if (now === null) return Promise.resolve();
    const next = { ...now, ...part };
    // Choosing one side to be what the other is turns the two round.
    this.pair.set(next.from !== next.to ? next : { from: now.to, to: now.from, by: next.by });
    return this.compare();
  }

  /** The next or the one before on the right side of the pair. */
  step(by: 1 | -1): Promise<void> {
    const between = this.between();
    if (between === null) return Promise.resolve();
    const others = this.chosen().filter((key) => key !== between.from);
    const to = others[(others.indexOf(between.to) + by + others.length) % others.length];
    return to === undefined || to === between.to ? Promise.resolve() : this.look({ to });
  }

  async compare(): Promise<void> {
    const plan = this.plan(), chosen = this.chosen(), between = this.between();
    if (plan === null || chosen.length < 2) {
      this.answer.set(null);
      return;
    }
    const asked = (this.asked += 1);
    this.asking.set(true);
    try {
      const answer = await this.api.compare(plan.id, chosen, between);
      if (asked !== this.asked) return;
      this.answer.set(answer);
      this.error.set(null);
    } catch (error) {
      if (asked === this.asked) this.error.set(toApiError(error));
    } finally {
      if (asked === this.asked) this.asking.set(false);
    }
  }

  /** A draft that is still a copy of what is in force has nothing to tell. */
  private usualOther(others: readonly ComparisonKey[]): ComparisonKey | undefined {
    const plan = this.plan(), copy = plan !== null && plan.adoptedRunId === null && plan.basedOn !== null;
    return others.find((key) => !(copy && key === 'draft')) ?? others[0];
  }

  /** Takes a version into the draft. Throws `ApiError`. */
  adopt(planId: string, runId: string): Promise<Plan> {
    return this.api.adopt(planId, runId);
  }
}
