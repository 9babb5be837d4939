import type { PossibleLesson } from '../engine/possible-lessons.js';
import { blockingFact, REACHED, type Reached } from './blocking.js';
import type { Fact } from './fact.js';
import { nearMisses, openPeriods, type NearMiss } from './near-misses.js';
import { periodFacts, type PlanView } from './plan-view.js';
import type { FullCause, Reason, ReasonStep } from './reasons.js';
import { countPeriods, type Walk } from './walk.js';

/** Facts given for one filter; the rest is counted. */
const MOST_FACTS = 6, MOST_NAMED = 8;

/** Every filter a demand went through, up to the one that left nothing, with the facts of what it took away. */
export function chainOf(view: PlanView, w: Walk): ReasonStep[] {
  const { model: m } = view.state, steps: ReasonStep[] = [];
  const say = (filter: Reason, cause: FullCause | null, left: number, periods: number, facts: readonly Fact[]): boolean => {
    steps.push({ filter, cause, left, periods, facts: facts.slice(0, MOST_FACTS), more: Math.max(0, facts.length - MOST_FACTS) });
    return left > 0;
  };
  /** A filter over possible lessons: `before` were asked, `after` passed. */
  const sift = (filter: Reason, cause: FullCause | null, before: readonly PossibleLesson[], after: readonly PossibleLesson[], at: Reached): boolean => (
    say(filter, cause, countPairs(after), countPeriods(after), lostFacts(view, w, before, after, at)));
  if (!say('bandwidth', null, m.siteCapacity[w.site]!, 0, lineFacts(view, w))) return steps;
  if (!say('room', null, w.rooms.length, 0, w.rooms.length > 0 ? [] : roomFacts(view, w))) return steps;
  if (!say('teacher', null, w.teachers.length, 0, teacherFacts(view, w))) return steps;
  if (!say('time', null, countPairs(w.timely), countPeriods(w.timely), w.timely.length > 0 ? [] : timeFacts(view, w))) return steps;
  if (!sift('assistant', null, w.timely, w.assisted, REACHED.assistant)) return steps;
  if (!sift('full', 'class', w.assisted, w.free, REACHED.class)) return steps;
  if (!sift('full', 'room', w.free, w.seated, REACHED.room)) return steps;
  if (!sift('full', 'lesson', w.seated, w.roomy, REACHED.lesson)) return steps;
  sift('limits', null, w.roomy, w.able, REACHED.limits);
  return steps;
}

function countPairs(lessons: readonly PossibleLesson[]): number {
  return new Set(lessons.map(({ teacher, period }) => `${teacher}/${period}`)).size;
}

/** The facts of the lessons that a filter took away, each said once. */
function lostFacts(view: PlanView, w: Walk, before: readonly PossibleLesson[], after: readonly PossibleLesson[], at: Reached): Fact[] {
  const kept = new Set(after), facts = new Map<string, Fact>(), seen = new Set<string>();
  for (const lesson of before) {
    if (kept.has(lesson)) continue;
    const subject = subjectOfFact(lesson, at);
    if (seen.has(subject)) continue;
    seen.add(subject);
    const fact = blockingFact(view, w.c, lesson, at), key = JSON.stringify(fact);
    if (!facts.has(key)) facts.set(key, fact);
  }
  return [...facts.values()];
}

/** What a fact at that filter is about: lessons that agree in it say the same. */
function subjectOfFact({ period, teacher, slot, section }: PossibleLesson, at: Reached): string {
  if (at === REACHED.assistant || at === REACHED.class) return `${period}`;
  if (at === REACHED.room) return `${period}/${section}`;
  return at === REACHED.lesson ? `${section}` : `${teacher}/${slot}`;
}

function lineFacts({ state: { model: { problem, siteCapacity } } }: PlanView, { site }: Walk): Fact[] {
  if (siteCapacity[site]! > 0) return [];
  const { id: siteId, bandwidthClass } = problem.sites[site]!;
  return [{ code: bandwidthClass === 'C' ? 'lineTooWeak' : 'noLine', siteId }];
}

function roomFacts({ state: { model: m } }: PlanView, { c, site }: Walk): Fact[] {
  const rooms = [...m.siteRooms.items.subarray(m.siteRooms.start[site], m.siteRooms.start[site + 1])].sort((a, b) => m.roomSeats[b]! - m.roomSeats[a]! || a - b), siteId = m.problem.sites[site]!.id;
  if (rooms.length === 0) return [{ code: 'noRoom', siteId }];
  return [{ code: 'roomsTooSmall', siteId, roomId: m.problem.rooms[rooms[0]!]!.id, count: m.classSize[c]!, limit: m.roomSeats[rooms[0]!]! }];
}

function teacherFacts({ state: { model: m } }: PlanView, { c, demand, site, teachers }: Walk): Fact[] {
  const { problem } = m, named = (list: readonly number[]) => ({ teacherIds: list.slice(0, MOST_NAMED).map((t) => problem.teachers[t]!.id), count: list.length });
  if (teachers.length > 0) return [{ code: 'teachersCould', subjectId: problem.subjects[m.demandSubject[demand]!]!.id, ...named(teachers) }];
  const subjectId = problem.subjects[m.demandSubject[demand]!]!.id, qualified = new Set<number>(), siteId = problem.sites[site]!.id;
  for (const band of m.classBands.items.subarray(m.classBands.start[c], m.classBands.start[c + 1])) {
    const skill = m.demandSubject[demand]! * m.bands + band;
    for (const t of m.skillTeachers.items.subarray(m.skillTeachers.start[skill], m.skillTeachers.start[skill + 1])) qualified.add(t);
  }
  if (qualified.size === 0) return [{ code: 'noQualifiedTeacher', subjectId, siteId }];
  const serving = [...qualified].filter((t) => m.teacherServes[t * m.districts + m.siteDistrict[site]!] === 1), elsewhere = [...qualified].filter((t) => !serving.includes(t));
  return [
    ...(serving.length > 0 ? [{ code: 'teachersWithoutLessons' as const, subjectId, siteId, ...named(serving) }] : []),
    ...(elsewhere.length > 0 ? [{ code: 'teachersElsewhere' as const, subjectId, siteId, ...named(elsewhere) }] : []),
  ];
}

function timeFacts(view: PlanView, { c, site, teachers }: Walk): Fact[] {
  const { model: m } = view.state, siteId = m.problem.sites[site]!.id;
  if (openPeriods(m, c).length === 0) return [{ code: 'noOpenPeriod', siteId }];
  const misses = nearMisses(m, c, teachers);
  return misses.length === 0 ? [{ code: 'nobodyOnOpenDays', siteId }] : misses.map((miss) => missFact(view, site, miss));
}

/** A near miss in words: the bell would have to ring later or earlier. */
export function missFact({ state }: PlanView, site: number, { teacher, period, shift, start }: NearMiss): Fact {
  const { model: m } = state, place = periodFacts(state, site, period);
  return { code: shift > 0 ? 'bellLater' : 'bellEarlier', teacherId: m.problem.teachers[teacher]!.id, siteId: m.problem.sites[site]!.id, day: place.day, period: place.period, start, minutes: Math.abs(shift) };
}
