import { diagnose, type Problem } from '@tongtang/solver';
import type { InstanceWarning } from './build-instance.js';
import { FactNames, type Fact } from './fact-names.js';

export type Finding = Fact & { readonly severity: 'error' | 'warning' };

/** A county with a systematic fault would otherwise fill the screen. */
const MOST_FINDINGS = 300;

/** What contradicts itself in a problem, errors first, each with the row it comes from. */
export function findingsOf(problem: Problem): Finding[] {
  const names = new FactNames(problem);
  return diagnose(problem).slice(0, MOST_FINDINGS).map(({ severity, code, params }) => ({ ...names.fact({ ...params, code }), severity }));
}

/** What kind of thing each warning is about. */
const ABOUT = { vettingExpired: 'netTeacher', vettingMissing: 'netTeacher', noQualification: 'netTeacher', noBells: 'school', noGradeBand: 'classGroup' } as const satisfies Record<InstanceWarning['code'], keyof Fact>;

/** What stays out of the instance, told like what is wrong in it. */
export function warningsAsFindings(warnings: readonly InstanceWarning[]): Finding[] {
  return warnings.map(({ code, subject }) => ({ severity: 'warning', code, [ABOUT[code]]: subject }));
}
