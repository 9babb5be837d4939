import { Findings, type Finding } from './finding.js';
import { malformedFindings } from './malformed-findings.js';
import { pinFindings } from './pin-findings.js';
import { rowFindings } from './row-findings.js';
import { validateProblem } from './validate-problem.js';

/**
 * Names what contradicts itself before anything is solved, errors first, each with the row it comes from. Takes any value: what is malformed is an
 * error too. Without an error the value is a well-formed problem and can be solved; warnings say what will stay uncovered whatever the plan.
 */
export function diagnose(problem: unknown): Finding[] {
  const found = new Findings(), validation = validateProblem(problem);
  if (validation.ok) {
    rowFindings(found, validation.problem);
    pinFindings(found, validation.problem);
  } else malformedFindings(found, problem, validation.issues);
  return found.sorted();
}
