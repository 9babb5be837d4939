import { validateProblem, type Problem } from '@tongtang/solver';
import type { InstanceWarning } from './build-instance.js';
import type { Fact } from './fact-names.js';

export type Finding = Fact & { readonly severity: 'error' | 'warning' };

/** What contradicts itself in a problem, errors first, each with the row it comes from. */
export function findingsOf(problem: Problem): Finding[] {
  const validation = validateProblem(problem);
  return validation.ok ? [] : validation.issues.map(({ path, code }) => ({ severity: 'error', code: `malformed-${code}`, names: [path] }));
}

/** What kind of thing each warning is about. */
const ABOUT = { vettingExpired: 'netTeacher', vettingMissing: 'netTeacher', noQualification: 'netTeacher', noBells: 'school', noGradeBand: 'classGroup' } as const satisfies Record<InstanceWarning['code'], keyof Fact>;

/** What stays out of the instance, told like what is wrong in it. */
export function warningsAsFindings(warnings: readonly InstanceWarning[]): Finding[] {
  return warnings.map(({ code, subject }) => ({ severity: 'warning', code, [ABOUT[code]]: subject }));
}
