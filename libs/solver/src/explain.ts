export { explain, explainState } from './explain/explain.js';
export { FACT_CODES, type Fact, type FactCode } from './explain/fact.js';
export { countReasons, REASONS, type FullCause, type Reason, type ReasonDetail, type ReasonStep, type TriedSlot, type Unplaced, type UnplacedReason } from './explain/reasons.js';
