export { boundOf, coverageBound, type CoverageBound } from './bound/coverage-bound.js';
export { explain, REASONS, type Reason, type ReasonDetail, type Unplaced } from './explain.js';
export * from './problem.js';
export { scorePlan } from './score-plan.js';
export { compareScores, RULE_IDS, SOLUTION_FORMAT, type PlanScore, type RuleId, type ScoreVector, type Solution, type TermScore, type Violation } from './solution.js';
export { solve, type SolveOptions, type SolveProgress, type SolveResult } from './solve.js';
export type { IssueCode, ProblemIssue } from './validate/field-reader.js';
export { validateProblem, type Validation } from './validate/validate-problem.js';
