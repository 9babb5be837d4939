import type { Model } from '../engine/model.js';
import type { PossibleLesson } from '../engine/possible-lessons.js';
import { blockingFact, reached, REACHED, type Reached } from './blocking.js';
import { missFact } from './chain.js';
import type { Fact } from './fact.js';
import { missesIn, roomsFor, roomsThen } from './near-misses.js';
import { periodFacts, type PlanView } from './plan-view.js';
import type { TriedSlot } from './reasons.js';
import type { Walk } from './walk.js';

/** Tried times listed for one demand; the rest is counted. */
const MOST_TRIED = 40;
/** Times at which nobody could come at all rank behind those at which something was in the way: nearest miss, no teacher, closed. */
const MISSED = -1, NOBODY = -2, CLOSED = -3;

interface Try extends TriedSlot { readonly rank: number; readonly order: number }

/** Every period of the week of a class: what each teacher who has an hour then could give, or why nobody could. Nearest to success first. */
export function triedSlots(view: PlanView, w: Walk): { tried: TriedSlot[]; triedMore: number } {
  const { model: m } = view.state, bell = m.siteBell[w.site]!, tries: Try[] = [];
  if (w.teachers.length > 0) {
    const lessons = groupLessons(w), periods = m.problem.bellSchedules[bell]!.periods.length;
    for (let period = 0; period < periods; period++) tries.push(...triesIn(view, w, period, lessons.get(period) ?? new Map<number, PossibleLesson[]>()));
  }
  tries.sort((a, b) => b.rank - a.rank || a.order - b.order || a.day - b.day || a.period - b.period);
  return {
    tried: tries.slice(0, MOST_TRIED).map(({ day, period, teacherId, start, blocked }) => ({ day, period, teacherId, start, blocked })),
    triedMore: Math.max(0, tries.length - MOST_TRIED),
  };
}

/** [period][teacher]: starts at which the teacher has an hour. */
function groupLessons(w: Walk): Map<number, Map<number, PossibleLesson[]>> {
  const groups = new Map<number, Map<number, PossibleLesson[]>>();
  for (const lesson of w.timely) {
    const teachers = groups.get(lesson.period) ?? new Map<number, PossibleLesson[]>(), list = teachers.get(lesson.teacher) ?? [];
    groups.set(lesson.period, teachers.set(lesson.teacher, list));
    list.push(lesson);
  }
  return groups;
}

function triesIn(view: PlanView, w: Walk, period: number, lessons: ReadonlyMap<number, readonly PossibleLesson[]>): Try[] {
  const { state } = view, { model: m } = state, { day, period: number } = periodFacts(state, w.site, period), place = { day, period: number };
  const closed = closedFact(m, w, period, place);
  if (closed) return [{ ...place, teacherId: null, start: null, blocked: closed, rank: CLOSED, order: 0 }];
  if (lessons.size > 0) return eachFactOnce([...lessons].map(([teacher, list]) => bestTry(view, w, teacher, list, place)));
  const miss = missesIn(m, w.site, period, w.teachers).sort((a, b) => Math.abs(a.shift) - Math.abs(b.shift) || a.teacher - b.teacher)[0];
  if (miss === undefined) return [{ ...place, teacherId: null, start: null, blocked: { code: 'nobodyThatDay', ...place }, rank: NOBODY, order: 0 }];
  const fact = missFact(view, w.site, miss);
  return [{ ...place, teacherId: fact.teacherId ?? null, start: miss.start, blocked: { ...fact, code: 'teacherAway' }, rank: MISSED, order: Math.abs(miss.shift) }];
}

/** What keeps every teacher away, such as a taken room, is said once, with the first of them. */
function eachFactOnce(tries: readonly Try[]): Try[] {
  const seen = new Set<string>();
  return tries.filter(({ blocked, rank }) => rank > REACHED.room || (!seen.has(blocked.code) && seen.add(blocked.code)));
}

/** The start of one teacher in one period that comes furthest. */
function bestTry(view: PlanView, w: Walk, teacher: number, lessons: readonly PossibleLesson[], place: { day: number; period: number }): Try {
  const { model: m } = view.state;
  let best = lessons[0]!, far: Reached | null = null;
  for (const lesson of lessons) {
    const at = reached(view, w.c, lesson);
    if (far !== null && at <= far) continue;
    best = lesson;
    far = at;
  }
  const rank = far ?? REACHED.assistant;
  return { ...place, teacherId: m.problem.teachers[teacher]!.id, start: m.slotStart[best.slot]!, blocked: blockingFact(view, w.c, best, rank), rank, order: 0 };
}

/** Why nothing can happen in a period, whoever teaches. */
function closedFact(m: Model, { c, site }: Walk, period: number, place: { day: number; period: number }): Fact | null {
  if (m.siteOpen[site * m.maxPeriods + period] === 0) return { code: 'siteClosed', siteId: m.problem.sites[site]!.id, ...place };
  if (m.classOpen[c * m.maxPeriods + period] === 0) return { code: 'classBusy', classId: m.problem.classes[c]!.id, ...place };
  if (roomsThen(m, c, period).length > 0) return null;
  return { code: 'roomClosed', roomId: m.problem.rooms[roomsFor(m, c)[0]!]!.id, ...place };
}
