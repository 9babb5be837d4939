import { buildModel, type Model } from './engine/model.js';
import { PlanState } from './engine/plan-state.js';
import { clashOf, Seating, underLimits } from './engine/seating.js';
import { possibleLessons, nearestMiss, type PossibleLesson } from './engine/possible-lessons.js';
import type { Problem } from './problem.js';
import { loadSections } from './search/carry-over.js';
import { SeededRandom } from './search/seeded-random.js';
import { Workbench } from './search/workbench.js';
import type { Solution } from './solution.js';

/** Filters in the order in which they are asked; the first that leaves nothing is the reason. `open`: a lesson could still be placed. */
export const REASONS = ['bandwidth', 'room', 'teacher', 'time', 'assistant', 'full', 'limits', 'open'] as const;
export type Reason = (typeof REASONS)[number];

export interface ReasonDetail {
  /** Teachers qualified for the subject and a band of the class who serve its district. */
  readonly teachers?: number;
  /** Periods of the class that are open at all, or those that were left before the filter. */
  readonly periods?: number;
  /** `time`: the smallest shift in minutes, of a bell or a teacher's hour, that would open a lesson. */
  readonly nearestMinutes?: number;
  /** `full`: what is full in all those periods. */
  readonly cause?: 'class' | 'room' | 'lesson';
  /** `full` by room: classes that hold the rooms. */
  readonly holders?: readonly string[];
}
export interface Unplaced {
  readonly classId: string;
  readonly subjectId: string;
  readonly missing: number;
  readonly reason: Reason;
  readonly detail: ReasonDetail;
}

const MOST_HOLDERS = 8;

/** Says for every (class, subject) that misses periods why: the first filter that leaves no lesson. Parts of the plan that break a hard rule count as absent. */
export function explain(problem: Problem, solution: Solution): Unplaced[] {
  const state = new PlanState(buildModel(problem));
  loadSections(new Workbench(state, new SeededRandom(0)), solution.sections);
  return explainState(state);
}

/** The same for a plan in work. */
export function explainState(state: PlanState): Unplaced[] {
  const { model } = state, found: Unplaced[] = [];
  model.demandUnmet.forEach((unmet, q) => {
    const missing = unmet - state.given[q]!;
    if (missing === 0) return;
    const classId = model.problem.classes[model.demandClass[q]!]!.id, subjectId = model.problem.subjects[model.demandSubject[q]!]!.id;
    found.push({ classId, subjectId, missing, ...reasonOf(state, q) });
  });
  return found;
}

/** Missing periods by reason. */
export function countReasons(unplaced: readonly Unplaced[]): Partial<Record<Reason, number>> {
  const counts: Partial<Record<Reason, number>> = {};
  for (const { reason, missing } of unplaced) counts[reason] = (counts[reason] ?? 0) + missing;
  return counts;
}

type Because = Pick<Unplaced, 'reason' | 'detail'>;

function reasonOf(state: PlanState, q: number): Because {
  const { model } = state, c = model.demandClass[q]!, site = model.classSite[c]!;
  if (model.siteCapacity[site] === 0) return { reason: 'bandwidth', detail: {} };
  if (!hasRoom(model, c, site)) return { reason: 'room', detail: {} };
  const { teachers, lessons } = possibleLessons(model, q);
  if (teachers.length === 0) return { reason: 'teacher', detail: {} };
  if (lessons.length === 0) {
    const nearestMinutes = nearestMiss(model, c, teachers), periods = model.classPeriods.start[c + 1]! - model.classPeriods.start[c]!;
    return { reason: 'time', detail: { teachers: teachers.length, periods, ...(nearestMinutes === null ? {} : { nearestMinutes }) } };
  }
  const assisted = lessons.filter((lesson) => lesson.assistants > 0);
  if (assisted.length === 0) return { reason: 'assistant', detail: { teachers: teachers.length, periods: countPeriods(lessons) } };
  return dynamicReason(state, c, site, assisted);
}

/** What of the possible lessons the plan itself takes away. */
function dynamicReason(state: PlanState, c: number, site: number, lessons: readonly PossibleLesson[]): Because {
  const { model } = state, seating = new Seating(state), periods = countPeriods(lessons);
  const free = lessons.filter((lesson) => seating.classFree(c, lesson.period));
  if (free.length === 0) return { reason: 'full', detail: { cause: 'class', periods } };
  for (const lesson of free) lesson.section = sectionAt(state, lesson);
  const seated = free.filter(({ section, period, slot }) => (section >= 0 && seating.shareEndpoint(section, c, period)) || seating.newEndpointFree(c, period, slot));
  if (seated.length === 0) return { reason: 'full', detail: { cause: 'room', periods, holders: holdersOf(state, site, free) } };
  const notFull = seated.filter(({ section }) => section < 0 || state.sectionSize[section]! < model.maxClasses);
  if (notFull.length === 0) return { reason: 'full', detail: { cause: 'lesson', periods: countPeriods(seated) } };
  const possible = notFull.some(({ teacher, slot, section }) => section >= 0 || (underLimits(state, teacher, model.slotDay[slot]!) && clashOf(state, teacher, slot) < 0));
  return possible ? { reason: 'open', detail: { periods } } : { reason: 'limits', detail: { teachers: new Set(notFull.map((l) => l.teacher)).size, periods: countPeriods(notFull) } };
}

/** The section that the teacher already gives then, or -1. */
function sectionAt(state: PlanState, { teacher, skill, slot }: PossibleLesson): number {
  for (let section = state.chainHead[skill * state.model.slots + slot]!; section >= 0; section = state.chainNext[section]!) {
    if (state.sectionTeacher[section] === teacher) return section;
  }
  return -1;
}

function holdersOf(state: PlanState, site: number, lessons: readonly PossibleLesson[]): string[] {
  const { model } = state, periods = new Set(lessons.map((l) => l.period));
  return model.problem.classes.filter((_, c) => model.classSite[c] === site && [...periods].some((p) => state.classSection[c * model.maxPeriods + p]! >= 0))
    .slice(0, MOST_HOLDERS).map((group) => group.id);
}

function hasRoom(model: Model, c: number, site: number): boolean {
  return model.siteRooms.items.subarray(model.siteRooms.start[site], model.siteRooms.start[site + 1]).some((room) => model.roomSeats[room]! >= model.classSize[c]!);
}

const countPeriods = (lessons: readonly PossibleLesson[]): number => new Set(lessons.map((l) => l.period)).size;
