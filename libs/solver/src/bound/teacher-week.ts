import type { Model } from '../engine/model.js';
import type { LessonMarket } from './lesson-market.js';

// Taken once: a global is slow to reach from a sandbox, and these run millions of times.
const { ceil, max, min } = Math;

/**
 * The most valuable week of one teacher when every lesson has a value: lessons of a day keep the break, at most `maxPerDay` a day and `maxPerWeek`
 * a week (rules H4 to H6). Exact, by dynamic programming over the starts of a day and then over the days.
 */
export class TeacherWeek {
  /** The chosen entries of `market.choice*`, after `solve`. */
  readonly chosen: number[] = [];
  /** Starts of the teacher in time, with the best choice at each. */
  private starts: number[] = [];
  private pick: number[] = [];
  private worth: number[] = [];
  /** [day]: value and choices of the best k lessons of that day. */
  private readonly days: { best: number[]; taken: number[][] }[] = [];

  constructor(private readonly model: Model, private readonly market: LessonMarket) {}

  /** Value of the best week; `valueOf(choice)` is the value of an entry. */
  solve(teacher: number, jobValue: Float64Array): number {
    this.gather(teacher, jobValue);
    this.days.length = 0;
    const { model } = this;
    for (let from = 0; from < this.starts.length;) {
      let to = from;
      const day = model.slotDay[this.starts[from]!]!;
      while (to < this.starts.length && model.slotDay[this.starts[to]!] === day) to++;
      this.days.push(this.solveDay(from, to, min(model.maxPerDay[teacher]!, model.maxPerWeek[teacher]!)));
      from = to;
    }
    return this.joinDays(model.maxPerWeek[teacher]!);
  }

  private gather(teacher: number, jobValue: Float64Array): void {
    const { market } = this;
    this.starts = [];
    this.pick = [];
    this.worth = [];
    for (let i = market.choiceStart[teacher]!; i < market.choiceStart[teacher + 1]!; i++) {
      const slot = market.choiceSlot[i]!, value = jobValue[market.choiceJob[i]!]!, last = this.starts.length - 1;
      if (value <= 0) continue;
      if (last >= 0 && this.starts[last] === slot) {
        if (value > this.worth[last]!) {
          this.worth[last] = value;
          this.pick[last] = i;
        }
      } else {
        this.starts.push(slot);
        this.pick.push(i);
        this.worth.push(value);
      }
    }
  }

  /** Best k lessons of one day, k = 0 … most: choose from the starts `from .. to` so that two are never closer than lesson and break. */
  private solveDay(from: number, to: number, most: number): { best: number[]; taken: number[][] } {
    const count = to - from, distance = ceil((this.model.lesson + this.model.breakMinutes) / this.model.grid), width = count + 1, before = new Int32Array(count);
    for (let i = 0, j = 0; i < count; i++) {
      while (this.starts[from + j]! + distance <= this.starts[from + i]!) j++;
      before[i] = j;
    }
    const best = [0], taken: number[][] = [[]], table = new Float64Array((most + 1) * width);
    let rows = 0;
    for (let k = 1; k <= most; k++) {
      const row = k * width, above = row - width;
      for (let i = 0; i < count; i++) table[row + i + 1] = max(table[row + i]!, table[above + before[i]!]! + this.worth[from + i]!);
      if (table[row + count]! <= table[above + count]!) break;
      rows = k;
    }
    for (let k = 1; k <= rows; k++) {
      const list: number[] = [];
      for (let row = k, i = count; row > 0 && i > 0;) {
        if (table[row * width + i] === table[row * width + i - 1]) { i--; continue; }
        list.push(this.pick[from + i - 1]!);
        i = before[i - 1]!;
        row--;
      }
      best.push(table[k * width + count]!);
      taken.push(list);
    }
    return { best, taken };
  }

  private joinDays(most: number): number {
    const { chosen } = this;
    chosen.length = 0;
    let value = [0], history: number[][] = [];
    for (const { best } of this.days) {
      const size = min(most, value.length + best.length - 2), next = new Array<number>(size + 1).fill(-Infinity), from = new Array<number>(size + 1).fill(0);
      for (let a = 0; a < value.length; a++) for (let k = 0; k < best.length && a + k <= size; k++) {
        if (value[a]! + best[k]! <= next[a + k]!) continue;
        next[a + k] = value[a]! + best[k]!;
        from[a + k] = k;
      }
      value = next;
      history = [...history, from];
    }
    let lessons = value.reduce((at, v, i) => (v > value[at]! ? i : at), 0);
    const total = value[lessons]!;
    for (let d = this.days.length - 1; d >= 0; d--) {
      const k = history[d]![lessons]!;
      chosen.push(...this.days[d]!.taken[k]!);
      lessons -= k;
    }
    return total;
  }
}
