import type { PlanState } from '../engine/plan-state.js';
import { possibleLessons, type PossibleLesson } from '../engine/possible-lessons.js';
import { clashOf, underLimits, type Seating } from '../engine/seating.js';
import { nearMisses, roomsFor } from './near-misses.js';
import { classesAt, type PlanView } from './plan-view.js';
import type { Reason, ReasonDetail } from './reasons.js';

/** What each filter leaves of the lessons that could serve a demand. A filter after the one that leaves nothing is not asked: its list is empty. */
export interface Walk {
  readonly demand: number;
  readonly c: number;
  readonly site: number;
  readonly rooms: readonly number[];
  readonly teachers: readonly number[];
  readonly timely: readonly PossibleLesson[];
  readonly assisted: readonly PossibleLesson[];
  /** The class has no other live lesson then. */
  readonly free: readonly PossibleLesson[];
  /** A seat: with others of the class's site, or a free room, line and assistant. */
  readonly seated: readonly PossibleLesson[];
  /** The lesson still takes a class. */
  readonly roomy: readonly PossibleLesson[];
  /** The teacher can give it. */
  readonly able: readonly PossibleLesson[];
  readonly reason: Reason;
}

/** Walks the filters for a demand, up to the first that leaves nothing. */
export function walk({ state, seating }: PlanView, demand: number): Walk {
  const { model } = state, c = model.demandClass[demand]!, site = model.classSite[c]!, none: readonly PossibleLesson[] = [];
  const start = { demand, c, site, rooms: [], teachers: [], timely: none, assisted: none, free: none, seated: none, roomy: none, able: none };
  if (model.siteCapacity[site] === 0) return { ...start, reason: 'bandwidth' };
  const rooms = roomsFor(model, c);
  if (rooms.length === 0) return { ...start, reason: 'room' };
  const { teachers, lessons } = possibleLessons(model, demand);
  if (teachers.length === 0) return { ...start, rooms, reason: 'teacher' };
  const timely = asPlanned(state, lessons);
  if (timely.length === 0) return { ...start, rooms, teachers, reason: 'time' };
  const assisted = timely.filter((lesson) => lesson.assistants > 0);
  if (assisted.length === 0) return { ...start, rooms, teachers, timely, reason: 'assistant' };
  const free = assisted.filter((lesson) => seating.classFree(c, lesson.period)), before = { ...start, rooms, teachers, timely, assisted, free };
  const seated = free.filter((lesson) => hasSeat(seating, c, lesson)), roomy = seated.filter(({ section }) => takesOneMore(state, section));
  if (roomy.length === 0) return { ...before, seated, roomy, reason: 'full' };
  const able = roomy.filter((lesson) => canGive(state, lesson));
  return { ...before, seated, roomy, able, reason: able.length === 0 ? 'limits' : 'open' };
}

/** The same with their sections. A teacher who gives a lesson then that the class could join is not asked for the other bands at that time. */
function asPlanned(state: PlanState, lessons: PossibleLesson[]): PossibleLesson[] {
  const given = new Set<number>(), { slots } = state.model;
  for (const lesson of lessons) if ((lesson.section = sectionAt(state, lesson)) >= 0) given.add(lesson.teacher * slots + lesson.slot);
  return given.size === 0 ? lessons : lessons.filter(({ teacher, slot, section }) => section >= 0 || !given.has(teacher * slots + slot));
}

/** The section of that subject and band that the teacher already gives then, or -1. */
export function sectionAt(state: PlanState, { teacher, skill, slot }: Pick<PossibleLesson, 'teacher' | 'skill' | 'slot'>): number {
  for (let section = state.chainHead[skill * state.model.slots + slot]!; section >= 0; section = state.chainNext[section]!) {
    if (state.sectionTeacher[section] === teacher) return section;
  }
  return -1;
}

/** Whether the class finds a seat: beside others of its site in that lesson, or in a free room with line and assistant. */
export function hasSeat(seating: Seating, c: number, { section, period, slot }: PossibleLesson): boolean {
  return (section >= 0 && seating.shareEndpoint(section, c, period)) || seating.newEndpointFree(c, period, slot);
}

export function takesOneMore(state: PlanState, section: number): boolean {
  return section < 0 || state.sectionSize[section]! < state.model.maxClasses;
}

export function canGive(state: PlanState, { teacher, slot, section }: PossibleLesson): boolean {
  return section >= 0 || (underLimits(state, teacher, state.model.slotDay[slot]!) && clashOf(state, teacher, slot) < 0);
}

/** The reason in numbers, as the counts and the list need it. */
export function detailOf(view: PlanView, w: Walk): ReasonDetail {
  const { model } = view.state, teachers = w.teachers.length;
  switch (w.reason) {
    case 'time': {
      const nearest = nearMisses(model, w.c, w.teachers)[0], periods = model.classPeriods.start[w.c + 1]! - model.classPeriods.start[w.c]!;
      return { teachers, periods, ...(nearest === undefined ? {} : { nearestMinutes: Math.abs(nearest.shift) }) };
    }
    case 'assistant': return { teachers, periods: countPeriods(w.timely) };
    case 'full':
      if (w.free.length === 0) return { cause: 'class', periods: countPeriods(w.assisted) };
      if (w.seated.length === 0) return { cause: 'room', periods: countPeriods(w.assisted), holders: holdersOf(view, w) };
      return { cause: 'lesson', periods: countPeriods(w.seated) };
    case 'limits': return { teachers: new Set(w.roomy.map((l) => l.teacher)).size, periods: countPeriods(w.roomy) };
    case 'open': return { periods: countPeriods(w.assisted) };
    default: return {};
  }
}

const MOST_HOLDERS = 8;

function holdersOf(view: PlanView, { site, free }: Walk): string[] {
  const holders = new Set([...new Set(free.map((l) => l.period))].flatMap((period) => classesAt(view, site, period)));
  return [...holders].slice(0, MOST_HOLDERS);
}

export const countPeriods = (lessons: readonly PossibleLesson[]): number => new Set(lessons.map((l) => l.period)).size;
