import { isActive } from '../coverage.js';
import type { ComparisonColumn, Run } from '../planner.api.js';
import { recentGain } from './live-run.js';

export { recentGain };

/** Seconds over which a search that hardly moves may as well be stopped, and the gain that is "hardly". */
export const PLATEAU_S = 30;
const PLATEAU_SHARE = 0.005;

/** True for a search that brought so little lately that it may as well be stopped. */
export function hasPlateaued(run: Run): boolean {
  const gain = isActive(run) && !run.provenOptimal ? recentGain(run, PLATEAU_S) : null;
  return gain !== null && gain <= Math.max(1, run.missing * PLATEAU_SHARE);
}

/** How much of the plan in force a candidate gives up, in whole percent; null where there is nothing in force. */
export function changedPercent(column: ComparisonColumn | null | undefined): number | null {
  const changed = column?.changed ?? null;
  return changed === null || changed.of === 0 ? null : Math.round((100 * changed.memberships) / changed.of);
}
