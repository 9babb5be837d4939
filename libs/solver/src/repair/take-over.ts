import type { DeskPlan } from '../desk/desk-plan.js';
import { clashesOf } from '../desk/blocks.js';
import { teacherFree, underLimits } from '../engine/seating.js';

/** Frees a teacher for a lesson at the slot: one lesson in the way goes whole to a third teacher at its own time. At most `price` memberships change. False: nothing happened. */
export function takeOver(plan: DeskPlan, teacher: number, slot: number, price: number): boolean {
  const { state, model: m } = plan, day = m.slotDay[slot]!, clashes = clashesOf(plan, teacher, slot), from = state.diaryStart[teacher]!;
  if (clashes.length > 1) return false;
  const dayFull = state.teacherDay[teacher * 8 + day]! >= m.maxPerDay[teacher]!;
  const mine = clashes.length === 1 ? clashes : [...state.diary.subarray(from, from + state.teacherLessons[teacher]!)].filter((section) => !dayFull || m.slotDay[state.sectionSlot[section]!] === day);
  const candidates = mine.filter((section) => !plan.isPinned(section) && state.sectionSize[section]! <= price)
    .sort((a, b) => state.sectionSize[a]! - state.sectionSize[b]! || state.sectionSlot[a]! - state.sectionSlot[b]!);
  for (const section of candidates) {
    const mark = plan.mark;
    if (handOver(plan, section, teacher) && underLimits(state, teacher, day)) return true;
    plan.rewind(mark);
  }
  return false;
}

/** Gives a whole lesson to another teacher who is free then, where there is one who serves all its schools. */
function handOver(plan: DeskPlan, section: number, but: number): boolean {
  const { state, model: m } = plan, skill = state.sectionSkill[section]!, slot = state.sectionSlot[section]!, members = plan.members(section);
  let third = -1, load = Infinity;
  for (let i = m.skillTeachers.start[skill]!; i < m.skillTeachers.start[skill + 1]!; i++) {
    const teacher = m.skillTeachers.items[i]!, busy = state.teacherLessons[teacher]! / Math.max(1, m.maxPerWeek[teacher]!);
    if (teacher === but || busy >= load || !teacherFree(state, teacher, slot) || !members.every((c) => plan.serves(teacher, c))) continue;
    third = teacher;
    load = busy;
  }
  if (third < 0) return false;
  const id = plan.idOf(section), seated = plan.empty(section);
  plan.close(section);
  const taken = plan.open(id, third, skill, slot);
  return seated.every(({ c, seat }) => plan.sitDown(taken, c, seat));
}
