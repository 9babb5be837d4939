import { underLimits } from '../engine/seating.js';
import type { VerdictCode, VerdictReason } from './answers.js';
import type { DeskPlan } from './desk-plan.js';

const { abs, max, min } = Math;

const reason = (code: VerdictCode, params: Record<string, string | number>): VerdictReason => ({ code, params });

/** Sections of a teacher that lie too close to a lesson at the slot. */
export function clashesOf({ state, model: m }: DeskPlan, teacher: number, slot: number): number[] {
  const found: number[] = [], from = state.diaryStart[teacher]!;
  for (let i = from, end = from + state.teacherLessons[teacher]!; i < end; i++) {
    const section = state.diary[i]!, other = state.sectionSlot[section]!;
    if (m.slotDay[other] === m.slotDay[slot] && abs(m.slotStart[other]! - m.slotStart[slot]!) < m.lesson + m.breakMinutes) found.push(section);
  }
  return found.sort((a, b) => state.sectionSlot[a]! - state.sectionSlot[b]!);
}

/** The teacher has no hour that holds the lesson; `minutes` is the smallest shift that would reach one on that day. */
export function awayReason({ problem, model: m }: DeskPlan, teacher: number, slot: number): VerdictReason | null {
  if (m.teacherInterval[teacher * m.slots + slot]! > 0) return null;
  const { id, availability } = problem.teachers[teacher]!, day = m.slotDay[slot]!, start = m.slotStart[slot]!;
  let nearest = Infinity;
  for (const [on, from, to] of availability) if (on === day && to - from >= m.lesson) nearest = min(nearest, max(from - start, start + m.lesson - to, 0));
  return reason('teacher-away', { teacherId: id, day, start, ...(nearest > 0 && nearest < Infinity ? { minutes: nearest } : {}) });
}

/** The teacher gives another lesson then, or too close to it. `sites` are the schools in that lesson. */
export function teachingReason(plan: DeskPlan, clash: number, slot: number, full = false): VerdictReason {
  const { problem, state, model: m } = plan, distance = abs(m.slotStart[state.sectionSlot[clash]!]! - m.slotStart[slot]!), members = plan.members(clash);
  const facts = {
    teacherId: problem.teachers[state.sectionTeacher[clash]!]!.id, sectionId: plan.idOf(clash), day: m.slotDay[slot]!, start: m.slotStart[state.sectionSlot[clash]!]!,
    classes: members.length, sites: new Set(members.map((c) => m.classSite[c]!)).size,
  };
  if (full) return reason('lesson-full', { ...facts, most: m.maxClasses });
  return distance < m.lesson ? reason('teacher-teaching', facts) : reason('teacher-break', { ...facts, minutes: distance - m.lesson, needed: m.breakMinutes });
}

export function limitReason({ problem, state, model: m }: DeskPlan, teacher: number, day: number): VerdictReason | null {
  if (underLimits(state, teacher, day)) return null;
  return reason('teacher-day-full', { teacherId: problem.teachers[teacher]!.id, day, lessons: state.teacherDay[teacher * 8 + day]!, most: m.maxPerDay[teacher]! });
}

/** What keeps a class from a lesson at the slot of an open section, in the order in which a school would name it; null when nothing does. */
export function memberBlock(plan: DeskPlan, section: number, c: number): VerdictReason | null {
  const { problem, state, model: m } = plan, P = m.maxPeriods, site = m.classSite[c]!, slot = state.sectionSlot[section]!, day = m.slotDay[slot]!, p = state.periodOf(section, site);
  const facts = { classId: problem.classes[c]!.id, siteId: problem.sites[site]!.id, day };
  if (p < 0) return reason('no-bell', { ...facts, start: m.slotStart[slot]!, ...bellDistance(plan, m.siteBell[site]!, slot) });
  const cell = c * P + p, period = m.periodNumber[m.siteBell[site]! * P + p]!, holder = state.classSection[cell]!;
  if (m.siteOpen[site * P + p] === 0) return reason('site-closed', { ...facts, period });
  if (m.classOpen[cell] === 0) return reason('class-busy', { ...facts, period });
  if (holder >= 0) return reason('class-taken', { ...facts, period, sectionId: plan.idOf(holder), subjectId: problem.subjects[state.subjectOf(holder)]!.id, teacherId: problem.teachers[state.sectionTeacher[holder]!]!.id });
  return seatBlock(plan, section, c, p, { ...facts, period });
}

function bellDistance({ model: m }: DeskPlan, bell: number, slot: number): { minutes?: number } {
  let nearest = Infinity;
  for (let cell = bell * m.maxPeriods, end = cell + m.maxPeriods; cell < end; cell++) {
    if (m.periodDay[cell] !== m.slotDay[slot] || m.slotTo[cell]! <= m.slotFrom[cell]!) continue;
    nearest = min(nearest, max(m.slotFrom[cell]! - slot, slot - m.slotTo[cell]! + 1));
  }
  return nearest < Infinity ? { minutes: nearest * m.grid } : {};
}

function seatBlock(plan: DeskPlan, section: number, c: number, p: number, facts: Record<string, string | number>): VerdictReason | null {
  const { problem, state, model: m, seating } = plan, P = m.maxPeriods, site = m.classSite[c]!, slot = state.sectionSlot[section]!;
  if (seating.find(section, c, p)) return null;
  let open = false, free = false, taken = -1;
  for (let i = m.siteRooms.start[site]!; i < m.siteRooms.start[site + 1]!; i++) {
    const room = m.siteRooms.items[i]!, holder = state.endpointSection[room * P + p]!;
    if (m.roomSeats[room]! < m.classSize[c]!) continue;
    if (m.roomOpen[room * P + p] === 0) continue;
    open = true;
    if (holder < 0) free = true;
    else if (taken < 0 || holder !== section) taken = room;
  }
  if (!open) return reason('room-closed', facts);
  if (!free) {
    const holder = state.endpointSection[taken * P + p]!;
    return reason('room-taken', { ...facts, roomId: problem.rooms[taken]!.id, sectionId: plan.idOf(holder), subjectId: problem.subjects[state.subjectOf(holder)]!.id });
  }
  if (state.siteRunning[site * P + p]! >= m.siteCapacity[site]!) return reason('line-full', { ...facts, most: m.siteCapacity[site]! });
  const cell = m.siteBell[site]! * P + p, from = min(m.slotStart[slot]!, m.periodStart[cell]!), to = max(m.slotStart[slot]! + m.lesson, m.periodEnd[cell]!);
  for (let i = m.siteAssistants.start[site]!; i < m.siteAssistants.start[site + 1]!; i++) {
    const assistant = m.siteAssistants.items[i]!, at = assistant * P + p;
    if (state.assistantTaken[at] === 1 && m.assistantFrom[at]! <= from && m.assistantTo[at]! >= to) return reason('assistant-taken', { ...facts, assistantId: problem.assistants[assistant]!.id });
  }
  return reason('assistant-away', { ...facts, start: m.slotStart[slot]! });
}
