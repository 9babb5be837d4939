import { inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../core/api-error.js';
import { SessionStore } from '../../core/session.store.js';
import { chosenPlan } from './coverage.js';
import { type Gap, type Plan, PlannerApi, type Term, type TermDates } from './planner.api.js';

export interface TermRow {
  readonly term: Term;
  readonly plans: readonly Plan[];
  readonly plan: Plan | null;
  /** Null while it is read, and where it cannot be. */
  readonly gap: Gap | null;
}
export type TermsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly rows: readonly TermRow[]; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Terms whose steps are shown with their completeness; older ones only by name. */
const COUNTED = 4;

/** The terms of the bureaus in reach. */
@Injectable()
export class TermsStore {
  private readonly api = inject(PlannerApi);
  private readonly session = inject(SessionStore);
  private readonly current = signal<TermsState>({ kind: 'loading' });
  readonly state = this.current.asReadonly();

  constructor() {
    void this.load();
  }

  async load(): Promise<void> {
    try {
      const terms = await this.api.terms();
      const rows = await Promise.all(terms.map(async (term): Promise<TermRow> => {
        const plans = await this.api.plans(term.id);
        return { term, plans, plan: chosenPlan(plans, null), gap: null };
      }));
      this.current.set({ kind: 'ready', rows, stale: false });
      await Promise.all(terms.slice(0, COUNTED).map((term) => this.loadGap(term.id)));
    } catch (error) {
      const state = this.current();
      if (state.kind === 'ready') this.current.set({ ...state, stale: true });
      else this.current.set({ kind: 'failed', error: toApiError(error) });
    }
  }

  /** Makes a term of the own bureau. Throws `ApiError`. */
  async create(dates: TermDates): Promise<Term> {
    const term = await this.api.createTerm(this.session.mainGrant()?.organisation.id ?? '', dates);
    await this.load();
    return term;
  }

  private async loadGap(termId: string): Promise<void> {
    try {
      const gap = await this.api.gap(termId);
      const state = this.current();
      if (state.kind === 'ready') this.current.set({ ...state, rows: state.rows.map((row) => (row.term.id === termId ? { ...row, gap } : row)) });
    } catch {
      // The list stands without the counts; opening the term says what is wrong.
    }
  }
}
