export type { PoolInput, PoolOutcome, PoolReport } from './pool-messages.js';
