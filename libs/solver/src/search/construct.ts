import { teacherFree } from '../engine/seating.js';
import type { Workbench } from './workbench.js';

// Taken once: a global is slow to reach from a sandbox.
const { floor, min } = Math;

/** Not asked yet. */
const UNKNOWN = 255;

/**
 * A first legal plan: in rounds of one lesson a teacher, scarcest teacher first, each lesson at a slot that most sites can join.
 * Rounds leave the later teachers more to choose from than filling one week after the other. Returns early when told to stop.
 */
export function construct(bench: Workbench, shouldStop: () => boolean): void {
  const { model: m } = bench, outlooks: (Outlook | undefined)[] = [];
  const choices = (t: number) => (m.teacherSlots.start[t + 1]! - m.teacherSlots.start[t]!) * (m.teacherSkills.start[t + 1]! - m.teacherSkills.start[t]!);
  let order = Array.from({ length: m.teachers }, (_, t) => t).sort((a, b) => choices(a) - choices(b) || a - b);
  while (order.length > 0) {
    order = order.filter((teacher) => !shouldStop() && (outlooks[teacher] ??= new Outlook(bench, teacher)).openBest());
  }
}

/**
 * How many sites could join each lesson of a teacher, as far as asked. While a plan only grows these numbers only fall, so an old number
 * that is lower than a fresh one need not be asked again.
 */
class Outlook {
  private readonly values: Uint8Array;
  private readonly skills: number;

  constructor(private readonly bench: Workbench, private readonly teacher: number) {
    const { teacherSlots, teacherSkills } = bench.model;
    this.skills = teacherSkills.start[teacher + 1]! - teacherSkills.start[teacher]!;
    this.values = new Uint8Array((teacherSlots.start[teacher + 1]! - teacherSlots.start[teacher]!) * this.skills).fill(UNKNOWN);
  }

  /** Opens the best lesson that the teacher can still give; false when nobody would come. */
  openBest(): boolean {
    const { values } = this;
    let start = 0, best = 0, fresh = -1;
    for (let i = 1; i < values.length; i++) if (values[i]! > values[start]!) start = i;
    for (let k = 0, i = start; k < values.length; k++, i++) {
      if (i === values.length) i = 0;
      if (values[i]! <= best) continue;
      values[i] = this.ask(i);
      if (values[i]! > best) best = values[fresh = i]!;
    }
    return fresh >= 0 && this.bench.openFilled(this.teacher, this.skillOf(fresh), this.slotOf(fresh));
  }

  private slotOf(i: number): number { return this.bench.model.teacherSlots.items[this.bench.model.teacherSlots.start[this.teacher]! + floor(i / this.skills)]!; }

  private skillOf(i: number): number { return this.bench.model.teacherSkills.items[this.bench.model.teacherSkills.start[this.teacher]! + (i % this.skills)]!; }

  private ask(i: number): number {
    const { bench, teacher } = this, slot = this.slotOf(i);
    return teacherFree(bench.state, teacher, slot) ? bench.joinable(teacher, this.skillOf(i), slot, min(UNKNOWN - 1, 2 * bench.model.maxClasses)) : 0;
  }
}
