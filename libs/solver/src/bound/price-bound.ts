import { buildModel, type Model } from '../engine/model.js';
import type { Problem } from '../problem.js';
import { lessonMarket, type LessonMarket } from './lesson-market.js';
import { TeacherWeek } from './teacher-week.js';
import { weeklyLessons } from './teacher-supply.js';

// Taken once: a global is slow to reach from a sandbox, and these run millions of times.
const { floor, max, min } = Math;

/** More than this many offers in jobs, or classes in a lesson, is left to the simpler bounds. */
const MOST_OFFERS = 12_000_000, MOST_CLASSES = 64;
/** Rounding of sums of prices must never push a bound below the truth. */
const ROUNDING = 1e-9;
/** More than any week is worth, so that a lesson of that value is in every best week. */
const FORCED = 1e5;
/** Rounds without a better bound before the steps are halved. */
const PATIENCE = 20, SMALLEST_STEP = 1e-4;
/** Share of a step, and how much of it keeps the last direction: many teachers want the same class at first, so single steps zigzag. */
const FIRST_STEP = 0.3, INERTIA = 0.9;
/** A class is worth one period, so dearer prices of demands and times change nothing; a screen may serve two. */
const DEAREST = 1, DEAREST_SCREEN = 2;

/**
 * An upper bound on coverage by prices (Lagrangian relaxation). Three kinds of rules are taken out and priced instead: a demand gets no more than its
 * missing periods (H8), a class has one lesson in a period (H10), a site runs no more screens than line, rooms and assistants allow (H11, H12, H14).
 *
 * Proof that it holds for every prices ≥ 0: let a legal plan be given. Each of its lessons belongs to one teacher, and the lessons of a teacher are
 * one of the weeks that `TeacherWeek` chooses from: the rules H4 to H6 are kept there. Each lesson's members are one of the choices of `lessonValue`:
 * at most `maxClasses` (H13) of classes that accept the band (H7), at sites the teacher serves (H3), in the period the start lies in (H9), open (H10),
 * with an assistant who stays (H12), and per site no more classes than some of its open rooms seat (H11). Hence the value of the plan's lessons at
 * these prices is at most the sum of the best weeks. That value is the coverage minus the prices of what the plan uses. Because the plan uses no more
 * than there is of each priced thing, coverage ≤ sum of best weeks + prices of all there is. □
 *
 * `improve` moves the prices by subgradient steps towards the lowest such bound. Unlike the flow bounds it knows that a lesson has one start for all
 * its members and that the lessons of a teacher clash. Deterministic; no clock.
 */
export class PriceBound {
  /** The least bound so far: no legal plan covers more. */
  bound: number;
  /** What can come to which lesson; null when there is too much of it. */
  readonly market: LessonMarket | null;
  private readonly week: TeacherWeek | null;
  /** Prices, what is there of each, and how much the best weeks use: demands, then class-periods, then site-periods. */
  private readonly price: Float64Array;
  private readonly stock: Int32Array;
  private readonly use: Float64Array;
  private readonly direction: Float64Array;
  private readonly bestPrice: Float64Array;
  private readonly firstCell: number;
  private readonly firstSite: number;
  /** [offer, n]: value of sending n classes, n from 1. */
  private readonly offerValue: Float64Array;
  private readonly valueStart: Int32Array;
  private readonly jobValue: Float64Array;
  private readonly knapsack: Float64Array;
  private readonly worth: number[] = [];
  private lowest = Infinity;
  private step = FIRST_STEP;
  private rounds = 0;
  private first = 0;
  private checkpoint = 0;
  private stale = 0;

  constructor(readonly model: Model) {
    const weekly = weeklyLessons(model), { maxPeriods: P } = model;
    this.market = model.maxClasses > MOST_CLASSES ? null : lessonMarket(model, weekly, MOST_OFFERS);
    this.week = this.market && new TeacherWeek(model, this.market);
    this.bound = model.totalUnmet;
    this.firstCell = model.demandUnmet.length;
    this.firstSite = this.firstCell + model.classSite.length * P;
    const size = this.firstSite + model.siteBell.length * P;
    this.price = new Float64Array(size);
    this.bestPrice = new Float64Array(size);
    this.use = new Float64Array(size);
    this.direction = new Float64Array(size);
    this.stock = new Int32Array(size).fill(1);
    this.stock.set(model.demandUnmet);
    if (this.market) this.stock.set(this.market.endpoints, this.firstSite);
    const offers = this.market?.offers ?? 0;
    this.valueStart = new Int32Array(offers + 1);
    for (let o = 0; o < offers; o++) this.valueStart[o + 1] = this.valueStart[o]! + this.mostOf(o);
    this.offerValue = new Float64Array(this.valueStart[offers]!);
    this.jobValue = new Float64Array(this.market?.jobs ?? 0);
    this.knapsack = new Float64Array(model.maxClasses + 1);
  }

  /** For a well-formed problem. */
  static of(problem: Problem): PriceBound { return new PriceBound(buildModel(problem)); }

  /** Whether more rounds would change nothing. */
  get settled(): boolean { return this.market === null || this.step <= SMALLEST_STEP; }

  /** Classes an offer can send at most. */
  private mostOf(offer: number): number {
    const { market } = this;
    return market!.screens[market!.screenStart[offer + 1]! - 1]!;
  }

  /**
   * Tries `rounds` prices; `incumbent` is the coverage of a known plan. Ends early when the bound meets it. Returns the bound.
   * Calls can follow each other: prices are kept.
   */
  improve(rounds: number, incumbent: number): number {
    for (let i = 0; i < rounds && !this.settled && this.bound > incumbent; i++) {
      const value = this.evaluate();
      if (this.rounds++ === 0) this.first = this.checkpoint = value;
      if (value < this.lowest - 1e-4 * (this.lowest === Infinity ? 0 : max(1, this.lowest - incumbent))) this.stale = 0;
      else this.stale++;
      if (value < this.lowest) {
        this.lowest = value;
        this.bestPrice.set(this.price);
        this.bound = min(this.bound, floor(value * (1 + ROUNDING) + ROUNDING));
      }
      if (this.stale < PATIENCE || !this.slowDown(value)) this.move(value, incumbent);
    }
    return this.bound;
  }

  /** After a while without a better bound: smaller steps, from the best prices; true when the prices were set back. */
  private slowDown(value: number): boolean {
    const falling = value < this.checkpoint;
    this.checkpoint = value;
    this.stale = 0;
    // At first the prices overshoot and come down again: that is no reason to go back.
    if (falling && value > this.lowest + 0.5) return false;
    this.step /= 2;
    if (this.lowest === this.first) return false;
    this.price.set(this.bestPrice);
    this.direction.fill(0);
    return true;
  }

  /** The bound at the current prices; fills `use`. */
  private evaluate(): number {
    const { model, market, use, price, stock } = this;
    this.valueOffers();
    for (let job = 0; job < market!.jobs; job++) this.jobValue[job] = this.lessonValue(job);
    use.fill(0);
    let value = 0;
    for (let i = 0; i < price.length; i++) value += price[i]! * stock[i]!;
    for (let t = 0; t < model.teachers; t++) {
      value += this.week!.solve(t, this.jobValue);
      for (const choice of this.week!.chosen) this.markUse(market!.choiceJob[choice]!);
    }
    return value;
  }

  /**
   * For every entry of `market.choice*` how far the least bound falls when that lesson must be given: an upper bound for all plans that contain it is
   * `value - regrets[choice]`. A lesson whose plans cannot beat a known plan need not be looked at.
   */
  regrets(): { value: number; regrets: Float64Array } {
    const market = this.market!, regrets = new Float64Array(market.choiceSlot.length);
    this.price.set(this.bestPrice);
    const value = this.evaluate();
    for (let t = 0; t < this.model.teachers; t++) {
      const best = this.week!.solve(t, this.jobValue);
      for (let i = market.choiceStart[t]!; i < market.choiceStart[t + 1]!; i++) {
        const job = market.choiceJob[i]!, worth = this.jobValue[job]!;
        this.jobValue[job] = worth + FORCED;
        regrets[i] = best + FORCED - this.week!.solve(t, this.jobValue);
        this.jobValue[job] = worth;
      }
    }
    return { value, regrets };
  }

  /** After `regrets`: how far the value of a lesson falls when a demand of one of its offers must be among its members; adds to the regret of the lesson. */
  memberRegret(job: number, offer: number, demand: number): number {
    const { price } = this, without = price[demand]!;
    price[demand] = without - FORCED;
    this.valueOffer(offer);
    const forced = this.lessonValue(job) - FORCED;
    price[demand] = without;
    this.valueOffer(offer);
    return max(0, this.jobValue[job]! - forced);
  }

  /** One step against the subgradient, a little turned to the last direction so that it does not zigzag. */
  private move(value: number, incumbent: number): void {
    const { price, stock, use, direction } = this;
    let square = 0;
    for (let i = 0; i < price.length; i++) {
      const slope = use[i]! - stock[i]!, next = (1 - INERTIA) * slope + INERTIA * direction[i]!;
      direction[i] = price[i] === 0 && next < 0 ? 0 : next;
      square += direction[i]! * direction[i]!;
    }
    if (square === 0) return;
    const length = this.step * max(0.3, min(value - incumbent, value / 8)) / square;
    for (let i = 0; i < price.length; i++) price[i] = min(i < this.firstSite ? DEAREST : DEAREST_SCREEN, max(0, price[i]! + length * direction[i]!));
  }

  private valueOffers(): void {
    for (let o = 0; o < this.market!.offers; o++) this.valueOffer(o);
  }

  /** What an offer is worth: its dearest n classes that fit, less the price of the screens they need. */
  private valueOffer(o: number): void {
    const market = this.market!, { model, price, offerValue, worth } = this;
    const from = this.valueStart[o]!, most = this.valueStart[o + 1]! - from, screen = price[this.firstSite + market.offerSite[o]! * model.maxPeriods + market.offerPeriod[o]!]!;
    this.weigh(o, worth);
    const sorted = [...worth].sort((a, b) => b - a);
    let sum = 0, screens = 0;
    for (let n = 1; n <= most; n++) {
      sum += sorted[n - 1]!;
      while (market.screens[market.screenStart[o]! + screens]! < n) screens++;
      const together = n === 2 && screens === 0 ? this.bestPair(o, worth).value - screen : -Infinity;
      offerValue[from + n - 1] = n === 2 && screens === 0 ? max(together, this.canSplit(o) ? sum - 2 * screen : -Infinity) : sum - (screens + 1) * screen;
    }
  }

  /** The value of each class of an offer: one period of coverage less the prices of its demand and its time. */
  private weigh(offer: number, worth: number[]): void {
    const market = this.market!, { model, price } = this, from = market.offerStart[offer]!, p = market.offerPeriod[offer]!;
    worth.length = market.offerStart[offer + 1]! - from;
    for (let i = 0; i < worth.length; i++) {
      const q = market.offerDemands[from + i]!;
      worth[i] = 1 - price[q]! - price[this.firstCell + model.demandClass[q]! * model.maxPeriods + p]!;
    }
  }

  /** Whether two classes of an offer may sit in rooms of their own. */
  private canSplit(offer: number): boolean {
    const market = this.market!;
    return market.endpoints[market.offerSite[offer]! * this.model.maxPeriods + market.offerPeriod[offer]!]! > 1;
  }

  /** The dearest two classes that fit the largest room together. */
  private bestPair(offer: number, worth: readonly number[]): { value: number; first: number; second: number } {
    const market = this.market!, { model } = this, from = market.offerStart[offer]!, size = (i: number) => model.classSize[model.demandClass[market.offerDemands[from + i]!]!]!;
    let value = -Infinity, first = 0, second = 1;
    for (let i = 0; i < worth.length; i++) for (let j = i + 1; j < worth.length; j++) {
      if (worth[i]! + worth[j]! <= value || size(i) + size(j) > market.offerSeats[offer]!) continue;
      value = worth[i]! + worth[j]!;
      first = i;
      second = j;
    }
    return { value, first, second };
  }

  /** The best members of a lesson: a knapsack over its offers with the classes a section can hold. */
  private lessonValue(job: number): number {
    const market = this.market!, { offerValue, valueStart, knapsack } = this, room = this.model.maxClasses;
    knapsack.fill(0);
    for (let i = market.jobStart[job]!; i < market.jobStart[job + 1]!; i++) {
      const o = market.jobOffers[i]!, from = valueStart[o]!, most = valueStart[o + 1]! - from;
      if (most === 1) {
        const value = offerValue[from]!;
        if (value > 0) for (let j = room; j > 0; j--) if (knapsack[j - 1]! + value > knapsack[j]!) knapsack[j] = knapsack[j - 1]! + value;
        continue;
      }
      for (let j = room; j > 0; j--) {
        let best = knapsack[j]!;
        for (let n = min(most, j); n > 0; n--) {
          const value = knapsack[j - n]! + offerValue[from + n - 1]!;
          if (value > best) best = value;
        }
        knapsack[j] = best;
      }
    }
    return knapsack[room]!;
  }

  /** Marks what the best members of a lesson use. */
  private markUse(job: number): void {
    const market = this.market!, { offerValue, valueStart } = this, room = this.model.maxClasses, first = market.jobStart[job]!, count = market.jobStart[job + 1]! - first;
    const best = new Float64Array(room + 1), sent = new Int8Array(count * (room + 1));
    for (let i = 0; i < count; i++) {
      const o = market.jobOffers[first + i]!, from = valueStart[o]!, most = valueStart[o + 1]! - from;
      for (let j = room; j > 0; j--) for (let n = min(most, j); n > 0; n--) {
        const value = best[j - n]! + offerValue[from + n - 1]!;
        if (value <= best[j]!) continue;
        best[j] = value;
        sent[i * (room + 1) + j] = n;
      }
    }
    for (let i = count - 1, j = room; i >= 0; i--) {
      const n = sent[i * (room + 1) + j]!;
      if (n > 0) this.markOffer(market.jobOffers[first + i]!, n);
      j -= n;
    }
  }

  private markOffer(offer: number, n: number): void {
    const market = this.market!, { model, use } = this, P = model.maxPeriods, p = market.offerPeriod[offer]!, worth: number[] = [];
    this.weigh(offer, worth);
    let screens = 0;
    while (market.screens[market.screenStart[offer]! + screens]! < n) screens++;
    const site = this.firstSite + market.offerSite[offer]! * P + p, dearest = worth.map((_, i) => i).sort((a, b) => worth[b]! - worth[a]!).slice(0, n);
    const pair = n === 2 && screens === 0 ? this.bestPair(offer, worth) : null;
    const split = pair !== null && this.canSplit(offer) && dearest.reduce((sum, i) => sum + worth[i]!, 0) - this.price[site]! > pair.value, taken = pair === null || split ? dearest : [pair.first, pair.second];
    use[site]! += split ? 2 : screens + 1;
    for (const i of taken) {
      const q = market.offerDemands[market.offerStart[offer]! + i]!;
      use[q]!++;
      use[this.firstCell + model.demandClass[q]! * P + p]!++;
    }
  }
}
