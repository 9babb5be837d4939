import type { Workbench } from './workbench.js';
import { teacherFree } from '../engine/seating.js';

/**
 * A first legal plan: in rounds of one lesson a teacher, scarcest teacher first, each lesson at a slot that most sites can join.
 * Rounds leave the later teachers more to choose from than filling one week after the other. Returns early when told to stop.
 */
export function construct(bench: Workbench, shouldStop: () => boolean): void {
  const { model: m } = bench;
  const choices = (t: number) => (m.teacherSlots.start[t + 1]! - m.teacherSlots.start[t]!) * (m.teacherSkills.start[t + 1]! - m.teacherSkills.start[t]!);
  let order = Array.from({ length: m.teachers }, (_, t) => t).sort((a, b) => choices(a) - choices(b) || a - b);
  while (order.length > 0) {
    order = order.filter((teacher) => !shouldStop() && openBest(bench, teacher));
  }
}

/** Opens the best lesson that a teacher can still give; false when nobody would come. */
export function openBest(bench: Workbench, teacher: number): boolean {
  const { model: m, state } = bench;
  let best = 0, bestSkill = -1, bestSlot = -1;
  for (let i = m.teacherSlots.start[teacher]!; i < m.teacherSlots.start[teacher + 1]!; i++) {
    const slot = m.teacherSlots.items[i]!;
    if (!teacherFree(state, teacher, slot)) continue;
    for (let k = m.teacherSkills.start[teacher]!; k < m.teacherSkills.start[teacher + 1]!; k++) {
      const skill = m.teacherSkills.items[k]!, value = bench.joinable(teacher, skill, slot, 2 * m.maxClasses);
      if (value <= best) continue;
      best = value;
      bestSkill = skill;
      bestSlot = slot;
    }
  }
  return bestSlot >= 0 && bench.openFilled(teacher, bestSkill, bestSlot);
}
