import { validateProblem, type Problem } from '@tongtang/solver';
import type { Fact } from './fact-names.js';

export type Finding = Fact & { readonly severity: 'error' | 'warning' };

/** What contradicts itself in a problem, errors first, each with the row it comes from. */
export function findingsOf(problem: Problem): Finding[] {
  const validation = validateProblem(problem);
  return validation.ok ? [] : validation.issues.map(({ path, code }) => ({ severity: 'error', code: `malformed-${code}`, names: [path] }));
}
