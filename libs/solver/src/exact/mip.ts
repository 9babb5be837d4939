/** Limits of one solve. Time makes an answer depend on the machine: what must be repeatable limits nodes instead. */
export interface MipLimits {
  readonly seconds: number;
  /** The objective is a multiple of this where it counts: an answer closer to the bound is optimal. 1 when not given. */
  readonly unit?: number;
  readonly nodes?: number;
  /** A feasible point to start from: columns that are not 0. */
  readonly start?: Readonly<Record<string, number>>;
}

export interface MipAnswer {
  readonly status: 'optimal' | 'feasible' | 'infeasible' | 'stopped';
  readonly objective: number;
  /** No point has a larger objective. */
  readonly bound: number;
  /** Columns that are not 0. */
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * Solves a maximisation with integer columns, given as CPLEX LP text.
 * Handed in by the host: the engine itself has no packages.
 */
export type SolveMip = (lp: string, limits: MipLimits) => MipAnswer;
