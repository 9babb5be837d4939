import { isActive } from '../coverage.js';
import type { Run } from '../planner.api.js';

/** What the stream said last about a run. */
export interface LiveRun {
  readonly runId: string;
  readonly elapsedS: number;
  readonly coverage: number;
  readonly violations: number;
  readonly uncoveredByReason: Readonly<Record<string, number>>;
  /** Improvements heard of since the page opened. */
  readonly curve: readonly (readonly [number, number])[];
  /** `performance.now()` when it was heard. */
  readonly heardAt: number;
}

/** Reads a state frame `run:{id}`; null for other keys and for shapes that are not ours. */
export function readLiveRun(key: string, data: Readonly<Record<string, unknown>>, known: Readonly<Record<string, LiveRun>>): LiveRun | null {
  const runId = /^run:(.+)$/.exec(key)?.[1];
  const { elapsedS, coverage, violations, uncoveredByReason } = data;
  if (runId === undefined || typeof elapsedS !== 'number' || typeof coverage !== 'number') return null;
  const curve = known[runId]?.curve ?? [];
  const best = curve.at(-1)?.[1] ?? -1;
  return {
    runId, elapsedS, coverage, violations: typeof violations === 'number' ? violations : 0,
    uncoveredByReason: typeof uncoveredByReason === 'object' && uncoveredByReason !== null ? (uncoveredByReason as Record<string, number>) : {},
    curve: coverage > best ? [...curve, [elapsedS, coverage]] : curve, heardAt: performance.now(),
  };
}

/** A run as it stands at this moment: stored figures, what the stream said since, and the seconds that passed. */
export function withLive(run: Run, live: LiveRun | undefined, now: number): Run {
  if (!isActive(run) || live === undefined || live.elapsedS < run.elapsedS - 1) return run;
  const passed = run.status === 'running' ? Math.max(0, (now - live.heardAt) / 1_000) : 0;
  const elapsedS = Math.min(live.elapsedS + passed, Math.max(run.maxSeconds ?? Number.POSITIVE_INFINITY, live.elapsedS));
  const last = run.curve.at(-1);
  const curve = [...run.curve, ...live.curve.filter(([at, value]) => last === undefined || (at > last[0] && value > last[1])).map(([at, value]): [number, number] => [at, value])];
  return { ...run, status: 'running', elapsedS, coverage: Math.max(run.coverage, live.coverage), violations: live.violations, curve };
}

/** How many periods the last `seconds` brought; null while the search is younger than that. */
export function recentGain(run: Run, seconds: number): number | null {
  const from = run.elapsedS - seconds;
  if (from < seconds / 2) return null;
  const before = run.curve.filter(([at]) => at <= from).at(-1)?.[1];
  return before === undefined ? null : run.coverage - before;
}
