export { boundOf, coverageBound, type CoverageBound } from './bound/coverage-bound.js';
export { PriceBound } from './bound/price-bound.js';
export type { MipAnswer, MipLimits, SolveMip } from './exact/mip.js';
export { prove, proveByProgram, type Proof, type ProofOptions } from './exact/prove.js';
export {
  applyFix, countReasons, explain, explainState, FACT_CODES, findFixes, FIX_KINDS, REASONS, shortages,
  type Change, type Fact, type FactCode, type Fix, type FixOptions, type FullCause, type Reason, type ReasonDetail, type ReasonStep, type Shortage, type TriedSlot, type Unplaced, type UnplacedReason,
} from './explain.js';
export { applyChanges, VERDICT_CODES, type MemberMove, type MoveResult, type SectionChange, type SectionVerdicts, type SlotVerdict, type Verdict, type VerdictCode, type VerdictReason } from './desk/answers.js';
export { PlanDesk } from './desk/plan-desk.js';
export { joinPlans, splitByDistricts } from './partition/split.js';
export * from './problem.js';
export { applyEvent, REPAIR_EVENT_KINDS, type RepairEvent } from './repair/event.js';
export { OUTCOMES, type Outcome, type RepairOutcome } from './repair/outcomes.js';
export { PROPOSAL_KINDS, repair, type ProposalKind, type RepairOptions, type RepairProposal } from './repair/proposals.js';
export { scorePlan } from './score-plan.js';
export { compareScores, RULE_IDS, SOLUTION_FORMAT, type PlanScore, type RuleId, type ScoreVector, type Solution, type TermScore, type Violation } from './solution.js';
export { solve, type SolveOptions, type SolveProgress, type SolveResult } from './solve.js';
export { diagnose } from './validate/diagnose.js';
export { FINDING_CODES, type Finding, type FindingCode, type FindingParams } from './validate/finding.js';
export type { IssueCode, ProblemIssue } from './validate/field-reader.js';
export { validateProblem, type Validation } from './validate/validate-problem.js';
