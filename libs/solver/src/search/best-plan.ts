import { PlanState } from '../engine/plan-state.js';
import { restore, snapshot } from '../engine/snapshot.js';
import { compareScores, type ScoreVector } from '../solution.js';

/** Steps after which the way back to the best plan is cut by a copy of it. */
const LONGEST_WAY_BACK = 6 * 100_000;

/**
 * Remembers the best plan seen without copying it at every improvement: while the log still leads back to it, the log is the memory.
 * Only when the log grows too long is the plan copied.
 */
export class BestPlan {
  vector: ScoreVector;
  /** How often a better plan was found. */
  improvements = 0;
  private copy: Int32Array | null = null;

  constructor(readonly state: PlanState, private readonly longestWayBack = LONGEST_WAY_BACK) {
    this.vector = state.ledger.vector();
    state.log.clear();
  }

  /** Called after every accepted move: the plan in work may be the best now, and the log may be long. */
  consider(): void {
    const { ledger, log } = this.state;
    const better = ledger.uncovered !== this.vector[1] ? ledger.uncovered < this.vector[1]
      : ledger.unfairness !== this.vector[2] ? ledger.unfairness < this.vector[2] : ledger.soft < this.vector[3];
    if (better) {
      this.vector = ledger.vector();
      this.improvements++;
      this.copy = null;
      log.clear();
    } else if (log.mark > this.longestWayBack) this.cutWayBack();
  }

  /** Copies the best plan before the log that leads back to it is forgotten. */
  private cutWayBack(): void {
    const { state } = this;
    if (this.copy === null) {
      const mirror = new PlanState(state.model);
      this.showIn(mirror);
      this.copy = snapshot(mirror);
    }
    state.log.clear();
  }

  /** Makes `mirror` hold the best plan; the plan in work stays untouched, so looking does not change the search. */
  showIn(mirror: PlanState): void {
    const { state } = this;
    if (this.copy !== null) restore(mirror, this.copy);
    else {
      const numbers = new Int32Array(state.sectionSize.length);
      restore(mirror, snapshot(state)).forEach((section, i) => { numbers[state.inUse[i]!] = section; });
      state.log.unwindIn(mirror, numbers);
    }
    mirror.log.clear();
  }

  /** Makes the best plan the plan in work again. */
  goBack(): void {
    if (this.copy === null) this.state.rewind(0);
    else restore(this.state, this.copy);
    this.copy = null;
    this.state.log.clear();
    if (compareScores(this.vector, this.state.ledger.vector()) !== 0) throw new Error('the best plan could not be restored');
  }
}
