import type { PlanState } from '../engine/plan-state.js';
import type { PossibleLesson } from '../engine/possible-lessons.js';
import { clashOf } from '../engine/seating.js';
import type { Fact } from './fact.js';
import { roomsThen } from './near-misses.js';
import { classesAt, periodFacts, type PlanView } from './plan-view.js';
import { canGive, hasSeat, takesOneMore } from './walk.js';

/** How far a lesson came: the filters of the plan in their order. */
export const REACHED = { assistant: 0, class: 1, room: 2, lesson: 3, limits: 4, free: 5 } as const;
export type Reached = (typeof REACHED)[keyof typeof REACHED];

/** The first filter at which a lesson at that time fails for a class. `section` of the lesson must be set. */
export function reached({ state, seating }: PlanView, c: number, lesson: PossibleLesson): Reached {
  if (lesson.assistants === 0) return REACHED.assistant;
  if (!seating.classFree(c, lesson.period)) return REACHED.class;
  if (!hasSeat(seating, c, lesson)) return REACHED.room;
  if (!takesOneMore(state, lesson.section)) return REACHED.lesson;
  return canGive(state, lesson) ? REACHED.free : REACHED.limits;
}

/** What stands in the way of a lesson at the filter it reached. */
export function blockingFact(view: PlanView, c: number, lesson: PossibleLesson, at: Reached): Fact {
  const { state } = view, { model: m } = state, { problem } = m, site = m.classSite[c]!, { day, period } = periodFacts(state, site, lesson.period), when = { day, period, start: m.slotStart[lesson.slot]! };
  const teacherId = problem.teachers[lesson.teacher]!.id, siteId = problem.sites[site]!.id;
  switch (at) {
    case REACHED.assistant: return { code: 'assistantAbsent', siteId, day, period };
    case REACHED.class: return { code: 'classTaken', day, period, ...lessonOf(state, state.classSection[c * m.maxPeriods + lesson.period]!) };
    case REACHED.room: return seatFact(view, c, lesson);
    case REACHED.lesson: return { code: 'lessonFull', teacherId, ...when, count: state.sectionSize[lesson.section]!, limit: m.maxClasses, sites: sitesOf(state, lesson.section) };
    case REACHED.limits: return teacherFact(state, lesson, when);
    default: return { code: 'placeFree', teacherId, ...when };
  }
}

function sitesOf({ model: m, members, sectionSize }: PlanState, section: number): number {
  const from = section * m.maxClasses;
  return new Set(Array.from(members.subarray(from, from + sectionSize[section]!), (c) => m.classSite[c]!)).size;
}

function teacherFact(state: PlanState, { teacher, slot }: PossibleLesson, when: { day: number; period: number; start: number }): Fact {
  const { model: m } = state, teacherId = m.problem.teachers[teacher]!.id, { day } = when;
  if (state.teacherLessons[teacher]! >= m.maxPerWeek[teacher]!) return { code: 'teacherWeekFull', teacherId, count: state.teacherLessons[teacher]!, limit: m.maxPerWeek[teacher]! };
  if (state.teacherDay[teacher * 8 + day]! >= m.maxPerDay[teacher]!) return { code: 'teacherDayFull', teacherId, day, count: state.teacherDay[teacher * 8 + day]!, limit: m.maxPerDay[teacher]! };
  return { code: 'teacherBusy', ...lessonOf(state, clashOf(state, teacher, slot)) };
}

/** Which lesson it is: its teacher, subject, band and time. */
function lessonOf(state: PlanState, section: number): Omit<Fact, 'code'> {
  const { model: m } = state, { problem } = m, slot = state.sectionSlot[section]!, skill = state.sectionSkill[section]!;
  return {
    teacherId: problem.teachers[state.sectionTeacher[section]!]!.id, subjectId: problem.subjects[Math.floor(skill / m.bands)]!.id, gradeBandId: problem.gradeBands[skill % m.bands]!.id,
    day: m.slotDay[slot]!, start: m.slotStart[slot]!, end: m.slotStart[slot]! + m.lesson,
  };
}

/** Why there is no seat at the site in that period: rooms, then the line, then assistants. */
function seatFact(view: PlanView, c: number, lesson: PossibleLesson): Fact {
  const { state } = view, { model: m } = state, { problem } = m, P = m.maxPeriods, site = m.classSite[c]!, { period } = lesson, place = periodFacts(state, site, period);
  const rooms = roomsThen(m, c, period), taken = rooms.filter((room) => state.endpointSection[room * P + period]! >= 0), about = { siteId: problem.sites[site]!.id, day: place.day, period: place.period };
  if (taken.length === rooms.length) {
    const room = taken.find((r) => state.endpointSection[r * P + period] === lesson.section) ?? taken[0]!, section = state.endpointSection[room * P + period]!;
    const shared = section === lesson.section, classIds = classesIn(view, room, period);
    const whose = { ...about, roomId: problem.rooms[room]!.id, classIds, ...lessonOf(state, section), period: place.period };
    return shared ? { code: 'roomShared', ...whose, count: state.endpointPupils[room * P + period]! + m.classSize[c]!, limit: m.roomSeats[room]! } : { code: 'roomTaken', ...whose };
  }
  const running = state.siteRunning[site * P + period]!;
  if (running >= m.siteCapacity[site]!) return { code: 'lineFull', ...about, count: running, limit: m.siteCapacity[site]!, classIds: classesAt(view, site, period) };
  return { code: 'assistantTaken', ...about, count: running, classIds: classesAt(view, site, period) };
}

function classesIn(view: PlanView, room: number, period: number): string[] {
  const { model: m, classRoom } = view.state;
  return view.classesOf(m.roomSite[room]!).filter((c) => classRoom[c * m.maxPeriods + period] === room).map((c) => m.problem.classes[c]!.id);
}
