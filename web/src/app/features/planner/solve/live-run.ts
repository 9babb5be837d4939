import { isActive } from '../coverage.js';
import type { Run } from '../planner.api.js';

/** What the stream said last about a run. */
export interface LiveRun {
  readonly runId: string;
  readonly elapsedS: number;
  readonly coverage: number;
  readonly violations: number;
  readonly uncoveredByReason: Readonly<Record<string, number>>;
  readonly bound: number | null;
  readonly provenOptimal: boolean;
  /** Which best plan the figures belong to. */
  readonly incumbentId: number;
  /** Improvements heard of since the page opened. */
  readonly curve: readonly (readonly [number, number])[];
  /** `performance.now()` when it was heard. */
  readonly heardAt: number;
}

/** Reads a state frame `run:{id}`; null for other keys and for shapes that are not ours. */
export function readLiveRun(key: string, data: Readonly<Record<string, unknown>>, known: Readonly<Record<string, LiveRun>>): LiveRun | null {
  const runId = /^run:(.+)$/.exec(key)?.[1];
  const { elapsedS, coverage, violations, uncoveredByReason, bound, provenOptimal, incumbentId } = data;
  if (runId === undefined || typeof elapsedS !== 'number' || typeof coverage !== 'number') return null;
  const curve = known[runId]?.curve ?? [];
  const best = curve.at(-1)?.[1] ?? -1;
  return {
    runId, elapsedS, coverage, violations: typeof violations === 'number' ? violations : 0,
    uncoveredByReason: typeof uncoveredByReason === 'object' && uncoveredByReason !== null ? (uncoveredByReason as Record<string, number>) : {},
    bound: typeof bound === 'number' ? bound : null, provenOptimal: provenOptimal === true, incumbentId: typeof incumbentId === 'number' ? incumbentId : 0,
    curve: coverage > best ? [...curve, [elapsedS, coverage]] : curve, heardAt: performance.now(),
  };
}

/** A run as it stands at this moment: stored figures, what the stream said since, and the seconds that passed since either was heard. */
export function withLive(run: Run, live: LiveRun | undefined, now: number, loadedAt: number | null = null): Run {
  if (!isActive(run)) return run;
  const at = (elapsedS: number, heardAt: number): number => {
    const passed = run.status === 'running' ? Math.max(0, (now - heardAt) / 1_000) : 0;
    return Math.min(elapsedS + passed, Math.max(run.maxSeconds ?? Number.POSITIVE_INFINITY, elapsedS));
  };
  if (live === undefined || live.elapsedS < run.elapsedS - 1) return loadedAt === null ? run : { ...run, elapsedS: at(run.elapsedS, loadedAt) };
  const last = run.curve.at(-1);
  const curve = [...run.curve, ...live.curve.filter(([second, value]) => last === undefined || (second > last[0] && value > last[1])).map(([second, value]): [number, number] => [second, value])];
  return {
    ...run, status: 'running', elapsedS: at(live.elapsedS, live.heardAt), coverage: Math.max(run.coverage, live.coverage), violations: live.violations, curve,
    bound: live.bound ?? run.bound, provenOptimal: live.provenOptimal || run.provenOptimal,
  };
}

/** How many periods the last `seconds` brought; null while the search is younger than that. */
export function recentGain(run: Run, seconds: number): number | null {
  const from = run.elapsedS - seconds;
  if (from < seconds / 2) return null;
  const before = run.curve.filter(([at]) => at <= from).at(-1)?.[1];
  return before === undefined ? null : run.coverage - before;
}
