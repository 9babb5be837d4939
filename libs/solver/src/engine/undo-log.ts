import type { PlanState } from './plan-state.js';

export const OP = { open: 0, close: 1, join: 2, leave: 3 } as const;
const STRIDE = 6;

/** The steps of the plan in work, flat. A move is what lies after a mark. */
export class UndoLog {
  private steps = new Int32Array(STRIDE * 1024);
  private end = 0;
  private paused = false;

  /** Where the next step goes. */
  get mark(): number { return this.end; }

  write(op: number, section: number, a: number, b: number, c: number, d: number): void {
    if (this.paused) return;
    if (this.end === this.steps.length) {
      const grown = new Int32Array(this.steps.length * 2);
      grown.set(this.steps);
      this.steps = grown;
    }
    const { steps, end } = this;
    steps[end] = op;
    steps[end + 1] = section;
    steps[end + 2] = a;
    steps[end + 3] = b;
    steps[end + 4] = c;
    steps[end + 5] = d;
    this.end = end + STRIDE;
  }

  /** Takes back every step after `mark`, newest first. */
  rewind(state: PlanState, mark: number): void {
    const { steps } = this;
    this.paused = true;
    while (this.end > mark) {
      const at = (this.end -= STRIDE), op = steps[at]!, section = steps[at + 1]!, a = steps[at + 2]!, b = steps[at + 3]!, c = steps[at + 4]!, d = steps[at + 5]!;
      if (op === OP.join) state.leave(section, a);
      else if (op === OP.leave) state.join(section, a, b, c, d);
      else if (op === OP.open) state.closeSection(section);
      else state.openSection(a, b, c, d);
    }
    this.paused = false;
  }

  /**
   * Takes every step back in `copy`, another plan that stands where this log ends; this log and its plan stay untouched.
   * `sections` says under which number the copy holds each section.
   */
  unwindIn(copy: PlanState, sections: Int32Array): void {
    const { steps } = this;
    for (let at = this.end - STRIDE; at >= 0; at -= STRIDE) {
      const op = steps[at]!, section = steps[at + 1]!, a = steps[at + 2]!, b = steps[at + 3]!, c = steps[at + 4]!, d = steps[at + 5]!;
      if (op === OP.join) copy.leave(sections[section]!, a);
      else if (op === OP.leave) copy.join(sections[section]!, a, b, c, d);
      else if (op === OP.open) copy.closeSection(sections[section]!);
      else sections[section] = copy.openSection(a, b, c, d);
    }
  }

  /** Forgets everything: the steps so far can no longer be taken back. */
  clear(): void { this.end = 0; }
}
