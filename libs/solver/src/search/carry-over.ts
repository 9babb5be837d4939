import { INTERACTIVE, LISTENER } from '../engine/plan-state.js';
import { positions } from '../engine/numbering.js';
import { teacherFree } from '../engine/seating.js';
import type { Member, PlannedSection } from '../problem.js';
import type { Workbench } from './workbench.js';

/**
 * Starts from the plan in force: every baseline section and member that is still legal, pinned sections first and whole.
 * A pinned section that can no longer be legal as a whole is left out: one broken H16 instead of a plan with clashes.
 */
export function carryOver(bench: Workbench): void {
  const { baseline } = bench.model.problem;
  if (!baseline) return;
  const pinned = new Set(baseline.pinnedSectionIds), index = indexOf(bench);
  baseline.sections.forEach((section, origin) => { if (pinned.has(section.id)) carryPinned(bench, index, section, origin); });
  baseline.sections.forEach((section, origin) => { if (!pinned.has(section.id)) carry(bench, index, section, origin); });
}

/**
 * Loads sections into an empty plan: every part of them that is legal, in their order. With a plan in force its pinned sections come first
 * and whole, and what bears the id of a baseline section carries it on.
 */
export function loadSections(bench: Workbench, sections: readonly PlannedSection[]): void {
  const index = indexOf(bench), { baseline } = bench.model.problem, pinned = new Set(baseline?.pinnedSectionIds);
  const origins = new Map(baseline?.sections.map((section, origin) => [section.id, origin]));
  baseline?.sections.forEach((section, origin) => { if (pinned.has(section.id)) carryPinned(bench, index, section, origin); });
  const taken = new Set<number>();
  for (const section of sections) {
    const origin = origins.get(section.id) ?? -1;
    if (origin >= 0 && bench.state.originPinned[origin] === 1) seatMembers(bench, index, sectionOf(bench, origin), section);
    else carry(bench, index, section, taken.has(origin) ? -1 : origin);
    taken.add(origin);
  }
}

function sectionOf({ state }: Workbench, origin: number): number {
  return state.inUse.subarray(0, state.used).find((section) => state.sectionOrigin[section] === origin)!;
}

interface Index { teachers: Map<string, number>; subjects: Map<string, number>; bands: Map<string, number>; classes: Map<string, number>; rooms: Map<string, number>; assistants: Map<string, number> }

function indexOf({ model: { problem } }: Workbench): Index {
  return {
    teachers: positions(problem.teachers), subjects: positions(problem.subjects), bands: positions(problem.gradeBands),
    classes: positions(problem.classes), rooms: positions(problem.rooms), assistants: positions(problem.assistants),
  };
}

function reopen({ model: m, state }: Workbench, index: Index, section: PlannedSection, origin: number): number {
  const teacher = index.teachers.get(section.teacherId), skill = index.subjects.get(section.subjectId)! * m.bands + index.bands.get(section.gradeBandId)!;
  if (teacher === undefined || section.start % m.grid !== 0) return -1;
  const slot = section.day * m.slotsPerDay + section.start / m.grid;
  const qualified = m.teacherSkills.items.subarray(m.teacherSkills.start[teacher], m.teacherSkills.start[teacher + 1]).includes(skill);
  return qualified && teacherFree(state, teacher, slot) ? state.openSection(teacher, skill, slot, origin) : -1;
}

function carryPinned(bench: Workbench, index: Index, old: PlannedSection, origin: number): void {
  const { state, model: m } = bench, mark = state.log.mark, section = reopen(bench, index, old, origin);
  if (section < 0) return;
  if (!old.members.every((member) => rejoin(bench, index, section, member))) {
    state.rewind(mark);
    return;
  }
  state.originPinned[origin] = 1;
  for (const member of old.members) {
    const c = index.classes.get(member.classId)!;
    state.pinned[c * m.maxPeriods + state.periodOf(section, m.classSite[c]!)] = 1;
  }
}

function carry(bench: Workbench, index: Index, old: PlannedSection, origin: number): void {
  const { state } = bench, section = reopen(bench, index, old, origin);
  if (section < 0) return;
  seatMembers(bench, index, section, old);
  if (state.sectionSize[section] === 0) state.closeSection(section);
}

/** Seats the old members that still can come: in their old room, else in another one. */
function seatMembers(bench: Workbench, index: Index, section: number, old: PlannedSection): void {
  for (const member of old.members) {
    if (rejoin(bench, index, section, member)) continue;
    const c = wanted(bench, index, section, member);
    if (c >= 0) bench.seat(section, c);
  }
}

/** The class of an old member when it still wants this lesson in the same period, else -1. */
function wanted(bench: Workbench, index: Index, section: number, member: Member): number {
  const { model: m, state, seating } = bench, c = index.classes.get(member.classId);
  if (c === undefined) return -1;
  const site = m.classSite[c]!, period = state.periodOf(section, site), q = state.demandOf(section, c), band = state.sectionSkill[section]! % m.bands;
  const accepts = m.classBands.items.subarray(m.classBands.start[c], m.classBands.start[c + 1]).includes(band);
  const samePeriod = period >= 0 && m.periodNumber[m.siteBell[site]! * m.maxPeriods + period] === member.period;
  return accepts && samePeriod && q >= 0 && state.open.isOpen(q) && seating.serves(section, site) && seating.classFree(c, period) ? c : -1;
}

/** Puts an old member back into its old room, with its old assistant where possible. */
function rejoin(bench: Workbench, index: Index, section: number, member: Member): boolean {
  const { model: m, state, seating } = bench, c = wanted(bench, index, section, member), room = index.rooms.get(member.roomId);
  if (c < 0 || room === undefined || state.sectionSize[section]! >= m.maxClasses) return false;
  const site = m.classSite[c]!, period = state.periodOf(section, site), P = m.maxPeriods, endpoint = room * P + period, holder = state.endpointSection[endpoint]!;
  if (m.roomSite[room] !== site || m.roomOpen[endpoint] === 0 || state.endpointPupils[endpoint]! + m.classSize[c]! > m.roomSeats[room]!) return false;
  if (holder === section) {
    state.join(section, c, room, state.endpointAssistant[endpoint]!, state.endpointRole[endpoint]!);
    return true;
  }
  if (holder >= 0 || state.siteRunning[site * P + period]! >= m.siteCapacity[site]! || !seating.findAssistant(site, period, state.sectionSlot[section]!, index.assistants.get(member.assistantId))) return false;
  const canSpeak = m.siteTwoWay[site] === 1 && state.sectionInteractive[section]! < m.maxInteractive;
  state.join(section, c, room, seating.assistant, canSpeak ? INTERACTIVE : LISTENER);
  return true;
}
