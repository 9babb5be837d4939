import { SOLUTION_FORMAT, type Solution } from '../solution.js';
import type { Member, PlannedSection } from '../problem.js';
import { INTERACTIVE, type PlanState } from './plan-state.js';

/** A plan as plain JSON. Sections come by day, start and teacher; one that carries on a baseline section keeps its id. */
export function toSolution(state: PlanState): Solution {
  const m = state.model, { problem } = m, baseline = problem.baseline?.sections ?? [];
  const order = [...state.inUse.subarray(0, state.used)].sort((a, b) => state.sectionSlot[a]! - state.sectionSlot[b]!
    || state.sectionTeacher[a]! - state.sectionTeacher[b]! || state.sectionSkill[a]! - state.sectionSkill[b]!);
  const taken = new Set(baseline.map((s) => s.id));
  let number = 0;
  const freshId = () => {
    do number++; while (taken.has(`X${number}`));
    return `X${number}`;
  };
  const sections = order.map((section): PlannedSection => {
    const slot = state.sectionSlot[section]!, skill = state.sectionSkill[section]!, origin = state.sectionOrigin[section]!;
    return {
      id: origin >= 0 ? baseline[origin]!.id : freshId(), teacherId: problem.teachers[state.sectionTeacher[section]!]!.id,
      subjectId: problem.subjects[Math.floor(skill / m.bands)]!.id, gradeBandId: problem.gradeBands[skill % m.bands]!.id,
      day: m.slotDay[slot]!, start: m.slotStart[slot]!, members: membersOf(state, section),
    };
  });
  return { format: SOLUTION_FORMAT, instanceId: problem.id, sections };
}

function membersOf(state: PlanState, section: number): Member[] {
  const m = state.model, from = section * m.maxClasses;
  return [...state.members.subarray(from, from + state.sectionSize[section]!)].sort((a, b) => a - b).map((c): Member => {
    const site = m.classSite[c]!, p = state.periodOf(section, site), endpoint = state.classRoom[c * m.maxPeriods + p]! * m.maxPeriods + p;
    return {
      classId: m.problem.classes[c]!.id, period: m.periodNumber[m.siteBell[site]! * m.maxPeriods + p]!,
      roomId: m.problem.rooms[state.classRoom[c * m.maxPeriods + p]!]!.id, assistantId: m.problem.assistants[state.endpointAssistant[endpoint]!]!.id,
      role: state.endpointRole[endpoint] === INTERACTIVE ? 'interactive' : 'listener',
    };
  });
}

/** The plan in work as integers: per section teacher, skill, slot, origin, size, then per member class, room, assistant, role. */
export function snapshot(state: PlanState): Int32Array {
  const m = state.model, out: number[] = [];
  for (let i = 0; i < state.used; i++) {
    const section = state.inUse[i]!, size = state.sectionSize[section]!;
    out.push(state.sectionTeacher[section]!, state.sectionSkill[section]!, state.sectionSlot[section]!, state.sectionOrigin[section]!, size);
    for (let k = 0; k < size; k++) {
      const c = state.members[section * m.maxClasses + k]!, p = state.periodOf(section, m.classSite[c]!), room = state.classRoom[c * m.maxPeriods + p]!, endpoint = room * m.maxPeriods + p;
      out.push(c, room, state.endpointAssistant[endpoint]!, state.endpointRole[endpoint]!);
    }
  }
  return Int32Array.from(out);
}

/** Replaces the plan in work by a snapshot. What is pinned is known by baseline section, class and period, so it stays pinned. Returns the new sections in the order of the snapshot. */
export function restore(state: PlanState, plan: Int32Array): number[] {
  const m = state.model, opened: number[] = [];
  for (const section of state.inUse.slice(0, state.used)) {
    while (state.sectionSize[section]! > 0) state.leave(section, state.members[section * m.maxClasses + state.sectionSize[section]! - 1]!);
    state.closeSection(section);
  }
  for (let at = 0; at < plan.length;) {
    const section = state.openSection(plan[at]!, plan[at + 1]!, plan[at + 2]!, plan[at + 3]!), size = plan[at + 4]!;
    opened.push(section);
    at += 5;
    for (let k = 0; k < size; k++, at += 4) state.join(section, plan[at]!, plan[at + 1]!, plan[at + 2]!, plan[at + 3]!);
  }
  return opened;
}
