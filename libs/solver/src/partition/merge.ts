import type { PlanState } from '../engine/plan-state.js';
import type { Numbers } from './cut.js';
import type { PieceResult } from './piece.js';

/** Puts what was found for a piece back into the plan: its teachers give these lessons and no others. */
export function mergePiece(state: PlanState, { teachers, rooms, assistants, classes }: Numbers, { plan }: PieceResult): void {
  const { maxClasses } = state.model;
  for (const teacher of teachers) {
    while (state.teacherLessons[teacher]! > 0) {
      const section = state.diary[state.diaryStart[teacher]!]!, from = section * maxClasses;
      while (state.sectionSize[section]! > 0) state.leave(section, state.members[from + state.sectionSize[section]! - 1]!);
      state.closeSection(section);
    }
  }
  for (let at = 0; at < plan.length;) {
    const section = state.openSection(teachers[plan[at]!]!, plan[at + 1]!, plan[at + 2]!), end = at + 5 + 4 * plan[at + 4]!;
    for (at += 5; at < end; at += 4) state.join(section, classes[plan[at]!]!, rooms[plan[at + 1]!]!, assistants[plan[at + 2]!]!, plan[at + 3]!);
  }
  state.log.clear();
}
