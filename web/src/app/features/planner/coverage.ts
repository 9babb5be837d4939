import type { Plan, Run, Term } from './planner.api.js';

/** Covered share of the missing periods in percent with one digit; null where nothing is missing (decision 13: 覆盖率 = P / M). */
export function coveragePercent(planned: number, missing: number): number | null {
  return missing <= 0 ? null : Math.round((1_000 * planned) / missing) / 10;
}

/** "93.6%", or a dash where nothing is missing. */
export function percentText(percent: number | null): string {
  return percent === null ? '—' : `${percent.toFixed(1)}%`;
}

/** Coverage of a run over the periods that it was to cover. */
export function runPercent(run: Pick<Run, 'coverage' | 'missing'>): number | null {
  return coveragePercent(run.coverage, run.missing);
}

/** A run that still searches, or waits for its turn. */
export function isActive(run: Pick<Run, 'status'>): boolean {
  return run.status === 'queued' || run.status === 'running';
}

/** The draft that somebody works on, else the plan in force, else the newest. `plans` are newest first. */
export function chosenPlan(plans: readonly Plan[], wanted: string | null): Plan | null {
  return plans.find((plan) => plan.id === wanted) ?? plans.find((plan) => plan.status === 'draft') ?? plans.find((plan) => plan.status === 'published') ?? plans[0] ?? null;
}

/** Civil date `days` later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The Friday of a term's last week. */
export function lastSchoolDay(term: Pick<Term, 'firstMonday' | 'weeks'>): string {
  return addDays(term.firstMonday, term.weeks * 7 - 3);
}

/** True for a civil date that is a Monday. */
export function isMonday(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).getUTCDay() === 1;
}
