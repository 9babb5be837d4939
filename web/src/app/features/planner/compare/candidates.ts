import type { ComparisonKey, Plan, Run } from '../planner.api.js';

/** What can stand in a column: the plan in force, the draft, or a version that a search found. */
export interface Candidate {
  readonly key: ComparisonKey;
  readonly planNo: number;
  readonly run: Run | null;
  /** Which search of the plan it was, counted from 1. */
  readonly attempt: number;
  /** The draft was taken from it. */
  readonly adopted: boolean;
}

export const MOST = 4;
const USUAL = 3;

/** Everything that can be compared with a plan, in the order of the columns. `runs` are newest first. */
export function candidatesOf(plan: Plan | null, plans: readonly Plan[], runs: readonly Run[]): Candidate[] {
  const force = plans.find((each) => each.status === 'published') ?? null;
  const draft = plan !== null && plan.status === 'draft' && plan.sections > 0 ? plan : null;
  const alone = { run: null, attempt: 0, adopted: false };
  return [
    ...(force === null ? [] : [{ key: 'inForce' as const, planNo: force.no, ...alone }]),
    ...(draft === null ? [] : [{ key: 'draft' as const, planNo: draft.no, ...alone }]),
    ...runs.map((run, index) => ({ key: run.id, planNo: plan?.no ?? 0, run, attempt: runs.length - index, adopted: run.id === plan?.adoptedRunId })).filter(({ run }) => run.canGoOn),
  ];
}

/** The columns that a reader most likely wants: in force, the draft, and the newest versions that are not in it yet. */
export function usualChoice(candidates: readonly Candidate[]): ComparisonKey[] {
  const fixed = candidates.filter(({ run }) => run === null);
  const versions = candidates.filter(({ run, adopted }) => run !== null && !(adopted && fixed.some(({ key }) => key === 'draft')));
  const chosen = [...fixed, ...versions].slice(0, USUAL);
  // With the draft alone, the version it came from still shows what was changed by hand.
  return (chosen.length > 1 ? chosen : candidates.slice(0, USUAL)).map(({ key }) => key);
}

/** Takes a column in or out; two stay and four are the most. The order is that of the candidates. */
export function toggled(chosen: readonly ComparisonKey[], key: ComparisonKey, candidates: readonly Candidate[]): ComparisonKey[] {
  const next = chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key];
  if (next.length < 2 || next.length > MOST) return [...chosen];
  return candidates.map((each) => each.key).filter((each) => next.includes(each));
}

