import { computed, inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../core/api-error.js';
import { SessionStore } from '../../core/session.store.js';
import { chosenPlan } from './coverage.js';
import { type Gap, type Plan, PlannerApi, type Term } from './planner.api.js';

export type PlannerState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly term: Term | null; readonly plans: readonly Plan[]; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** The address of an import that comes before its term. */
export const NEW_TERM = 'new';

/** One term with its plans and its gap: what all six steps share. */
@Injectable()
export class PlannerStore {
  private readonly api = inject(PlannerApi);
  private readonly session = inject(SessionStore);
  private readonly current = signal<PlannerState>({ kind: 'loading' });
  private readonly gapNow = signal<Gap | null>(null);
  private readonly gapError = signal<ApiError | null>(null);
  private readonly wanted = signal<string | null>(null);
  private termId = '';

  readonly state = this.current.asReadonly();
  readonly gap = this.gapNow.asReadonly();
  readonly gapFailure = this.gapError.asReadonly();
  readonly term = computed(() => {
    const state = this.current();
    return state.kind === 'ready' ? state.term : null;
  });
  readonly plans = computed<readonly Plan[]>(() => {
    const state = this.current();
    return state.kind === 'ready' ? state.plans : [];
  });
  readonly plan = computed(() => chosenPlan(this.plans(), this.wanted()));
  /** The bureau that files are imported for. */
  readonly bureauId = computed(() => this.term()?.bureau.id ?? this.session.mainGrant()?.organisation.id ?? '');
  /** A plan is worked on by its own bureau only; offices above read it. */
  readonly mine = computed(() => (this.session.session()?.grants ?? []).some((grant) => grant.organisation.id === this.bureauId()));
  readonly editable = computed(() => this.mine() && this.plan()?.status === 'draft');

  /** Reads a term whole; reading it again keeps what is shown. */
  async load(termId: string): Promise<void> {
    if (termId !== this.termId) {
      this.termId = termId;
      this.current.set({ kind: 'loading' });
      this.gapNow.set(null);
    }
    if (termId === NEW_TERM) {
      this.current.set({ kind: 'ready', term: null, plans: [], stale: false });
      return;
    }
    try {
      const [terms, plans] = await Promise.all([this.api.terms(), this.api.plans(termId)]);
      if (termId !== this.termId) return;
      const term = terms.find((each) => each.id === termId) ?? null;
      this.current.set({ kind: 'ready', term, plans, stale: false });
      if (term !== null) await this.loadGap();
    } catch (error) {
      const state = this.current();
      if (state.kind === 'ready') this.current.set({ ...state, stale: true });
      else this.current.set({ kind: 'failed', error: toApiError(error) });
    }
  }

  async loadGap(): Promise<void> {
    const termId = this.termId;
    try {
      const gap = await this.api.gap(termId);
      if (termId !== this.termId) return;
      this.gapNow.set(gap);
      this.gapError.set(null);
    } catch (error) {
      this.gapError.set(toApiError(error));
    }
  }

  /** Reads term, plans and gap again. */
  refresh(): Promise<void> {
    return this.load(this.termId);
  }

  choose(planId: string | null): void {
    this.wanted.set(planId);
  }

  /** Puts an answer about one plan in the place of what was known of it. */
  replace(plan: Plan): void {
    const state = this.current();
    if (state.kind !== 'ready') return;
    const known = state.plans.some((each) => each.id === plan.id);
    const plans = known ? state.plans.map((each) => (each.id === plan.id ? plan : each)) : [plan, ...state.plans];
    this.current.set({ ...state, plans: plans.filter((each) => each.status !== 'discarded') });
  }

  /** A new draft: a copy of the plan in force where there is one, so that lessons which stay keep their history. Throws `ApiError`. */
  async startDraft(basedOn: string | null = this.plans().find((plan) => plan.status === 'published')?.id ?? null): Promise<Plan> {
    const plan = await this.api.createPlan(this.termId, basedOn);
    this.replace(plan);
    this.choose(plan.id);
    return plan;
  }

  /** Throws the chosen draft away. Throws `ApiError`. */
  async discard(planId: string): Promise<void> {
    this.replace(await this.api.discardPlan(planId));
    this.choose(null);
  }
}
