export { explain, explainState } from './explain/explain.js';
export { findFixes, type FixOptions } from './explain/find-fixes.js';
export { applyFix, FIX_KINDS, type Change, type Fix } from './explain/fix.js';
export { shortages, type Shortage } from './explain/shortages.js';
export { FACT_CODES, type Fact, type FactCode } from './explain/fact.js';
export { countReasons, REASONS, type FullCause, type Reason, type ReasonDetail, type ReasonStep, type TriedSlot, type Unplaced, type UnplacedReason } from './explain/reasons.js';
