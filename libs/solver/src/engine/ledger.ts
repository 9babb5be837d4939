import { TERM_NAMES, type TermName } from '../problem.js';
import { siteUnfairness } from '../score-plan.js';
import type { ScoreVector } from '../solution.js';
import type { Model } from './model.js';

/** Positions in TERM_NAMES. */
export const TERM = Object.fromEntries(TERM_NAMES.map((name, i) => [name, i])) as Readonly<Record<TermName, number>>;

/** The totals of a moment. */
export class LedgerTotals {
  uncovered = 0;
  unfairness = 0;
  soft = 0;
  readonly counts = new Int32Array(TERM_NAMES.length);
}

/** The score of the plan in work, kept by small changes. Plans in work are always legal, so violations are 0. */
export class Ledger {
  uncovered: number;
  unfairness = 0;
  soft = 0;
  readonly counts = new Int32Array(TERM_NAMES.length);
  readonly siteUncovered: Int32Array;
  /** Unfairness of each site for every number of uncovered periods from 0. */
  private readonly tableStart: Int32Array;
  private readonly table: Int32Array;

  constructor(private readonly model: Model) {
    this.uncovered = model.totalUnmet;
    this.siteUncovered = model.siteUnmet.slice();
    this.tableStart = new Int32Array(model.siteUnmet.length + 1);
    model.siteUnmet.forEach((unmet, site) => { this.tableStart[site + 1] = this.tableStart[site]! + unmet + 1; });
    this.table = new Int32Array(this.tableStart.at(-1)!);
    model.siteUnmet.forEach((unmet, site) => {
      for (let d = 0; d <= unmet; d++) this.table[this.tableStart[site]! + d] = siteUnfairness(d, unmet);
      this.unfairness += siteUnfairness(unmet, unmet);
    });
  }

  /** One term up or down. */
  count(term: number, change: number): void {
    this.counts[term]! += change;
    this.soft += change * this.model.weights[term]!;
  }

  /** One class-period of the site covered (-1) or open again (+1). */
  cover(site: number, change: 1 | -1): void {
    const before = this.siteUncovered[site]!, at = this.tableStart[site]! + before;
    this.siteUncovered[site] = before + change;
    this.uncovered += change;
    this.unfairness += this.table[at + change]! - this.table[at]!;
  }

  /** Writes the totals down. */
  save(totals: LedgerTotals): void {
    totals.uncovered = this.uncovered;
    totals.unfairness = this.unfairness;
    totals.soft = this.soft;
    for (let i = 0; i < this.counts.length; i++) totals.counts[i] = this.counts[i]!;
  }

  /** Goes back to totals written down when the plan was the same. */
  reset(totals: LedgerTotals): void {
    this.uncovered = totals.uncovered;
    this.unfairness = totals.unfairness;
    this.soft = totals.soft;
    for (let i = 0; i < this.counts.length; i++) this.counts[i] = totals.counts[i]!;
  }

  vector(): ScoreVector {
    return [0, this.uncovered, this.unfairness, this.soft];
  }
}
