export type { PlanFigures, PoolInput, PoolOutcome, PoolReport } from './pool-messages.js';
export { PoolFailure, SolverPool } from './solver-pool.js';
