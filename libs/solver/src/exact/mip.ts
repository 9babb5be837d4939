/** Limits of one solve. Time makes an answer depend on the machine: what must be repeatable does without. */
export interface MipLimits { readonly seconds: number }

export interface MipAnswer {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'stopped';
  readonly objective: number;
  /** No point has a larger objective. */
  readonly bound: number;
  /** Columns that are not 0. */
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * Solves a maximisation with integer columns, given as CPLEX LP text whose objective has
 * integer values: closer than 1 to the bound counts as optimal.
 * Handed in by the host: the engine itself has no packages.
 */
export type SolveMip = (lp: string, limits: MipLimits) => MipAnswer;
