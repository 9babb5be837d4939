import { TERM_NAMES, type TermName } from '../problem.js';
import { siteUnfairness } from '../score-plan.js';
import type { ScoreVector } from '../solution.js';
import type { Model } from './model.js';

/** Positions in TERM_NAMES. */
export const TERM = Object.fromEntries(TERM_NAMES.map((name, i) => [name, i])) as Readonly<Record<TermName, number>>;

/** The score of the plan in work, kept by small changes. Plans in work are always legal, so violations are 0. */
export class Ledger {
  uncovered: number;
  unfairness = 0;
  soft = 0;
  readonly counts = new Int32Array(TERM_NAMES.length);
  readonly siteUncovered: Int32Array;

  constructor(private readonly model: Model) {
    this.uncovered = model.totalUnmet;
    this.siteUncovered = model.siteUnmet.slice();
    model.siteUnmet.forEach((unmet) => { this.unfairness += siteUnfairness(unmet, unmet); });
  }

  /** One term up or down. */
  count(term: number, change: number): void {
    this.counts[term]! += change;
    this.soft += change * this.model.weights[term]!;
  }

  /** One class-period of the site covered (-1) or open again (+1). */
  cover(site: number, change: 1 | -1): void {
    const before = this.siteUncovered[site]!, unmet = this.model.siteUnmet[site]!;
    this.siteUncovered[site] = before + change;
    this.uncovered += change;
    this.unfairness += siteUnfairness(before + change, unmet) - siteUnfairness(before, unmet);
  }

  vector(): ScoreVector {
    return [0, this.uncovered, this.unfairness, this.soft];
  }
}
