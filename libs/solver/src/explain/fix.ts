import type { Assistant, BellSchedule, DayInterval, Problem, Room, Site, Teacher } from '../problem.js';

/** A change of the input that somebody could make: codes, ids and numbers only. The texts are `planner.explain.fix.<kind>`. */
export type Change =
  /** The bells of one school ring so many minutes earlier or later on one day. */
  | { readonly kind: 'bell-earlier' | 'bell-later'; readonly siteId: string; readonly day: number; readonly minutes: number }
  /** One more interval in which a teacher can give lessons. */
  | { readonly kind: 'teacher-hour'; readonly teacherId: string; readonly day: number; readonly start: number; readonly end: number }
  /** New limits of a teacher; one of the two may be the old one. */
  | { readonly kind: 'teacher-limit'; readonly teacherId: string; readonly maxPerDay: number; readonly maxPerWeek: number }
  /** One more network classroom with its place on the line; `assistants` more people to stand in it. */
  | { readonly kind: 'extra-room'; readonly siteId: string; readonly seats: number; readonly assistants: 0 | 1 }
  /** The line carries lessons in so many rooms at once: there are rooms enough. */
  | { readonly kind: 'more-at-once'; readonly siteId: string; readonly rooms: number }
  | { readonly kind: 'more-seats'; readonly siteId: string; readonly roomId: string; readonly seats: number }
  /** An assistant, or one more when null, is present in one more interval. */
  | { readonly kind: 'assistant-present'; readonly siteId: string; readonly assistantId: string | null; readonly day: number; readonly start: number; readonly end: number }
  /** One more teacher of a subject on one half-day, for all its grade bands, serving these districts; `lessons` fit into the time. */
  | { readonly kind: 'extra-teacher'; readonly subjectId: string; readonly districtIds: readonly string[]; readonly day: number; readonly start: number; readonly end: number; readonly lessons: number }
  /** A line that carries live lessons at all. */
  | { readonly kind: 'line-upgrade'; readonly siteId: string }
  /** So many classes may share one lesson. */
  | { readonly kind: 'more-classes'; readonly classes: number };

export const FIX_KINDS = [
  'bell-earlier', 'bell-later', 'teacher-hour', 'teacher-limit', 'extra-room', 'more-at-once', 'more-seats', 'assistant-present', 'extra-teacher', 'line-upgrade', 'more-classes',
] as const satisfies readonly Change['kind'][];

/** What a change brought when the plan was made again with it and, with the same effort, without it. */
export interface FixEffect {
  /** Class-periods more. */
  readonly gain: number;
  /** Memberships of the plan that are no longer at their time with their teacher. */
  readonly moved: number;
  /** Schools whose lessons change, or that get more. */
  readonly sites: number;
  /** Missing periods of the class and subject asked about that it covers; 0 when the whole county was asked. */
  readonly covers: number;
}
export type Fix = Change & FixEffect;

/** The problem after the change. The old one stays as it is. */
export function applyFix(problem: Problem, change: Change): Problem {
  switch (change.kind) {
    case 'bell-earlier': return shiftBells(problem, change.siteId, change.day, -change.minutes);
    case 'bell-later': return shiftBells(problem, change.siteId, change.day, change.minutes);
    case 'teacher-hour': return { ...problem, teachers: replace(problem.teachers, change.teacherId, (t): Teacher => ({ ...t, availability: merged(t.availability, [change.day, change.start, change.end]) })) };
    case 'teacher-limit': return { ...problem, teachers: replace(problem.teachers, change.teacherId, (t): Teacher => ({ ...t, maxPerDay: change.maxPerDay, maxPerWeek: change.maxPerWeek })) };
    case 'extra-room': return addRoom(problem, change.siteId, change.seats, change.assistants);
    case 'more-at-once': return { ...problem, sites: replace(problem.sites, change.siteId, (s): Site => ({ ...s, maxConcurrentEndpoints: Math.max(s.maxConcurrentEndpoints, change.rooms) })) };
    case 'more-seats': return { ...problem, rooms: replace(problem.rooms, change.roomId, (r): Room => ({ ...r, seats: Math.max(r.seats, change.seats) })) };
    case 'assistant-present': return letAssistantBe(problem, change.siteId, change.assistantId, [change.day, change.start, change.end]);
    case 'extra-teacher': return { ...problem, teachers: [...problem.teachers, extraTeacher(problem, change)] };
    case 'line-upgrade': return { ...problem, sites: replace(problem.sites, change.siteId, (s): Site => ({ ...s, bandwidthClass: s.bandwidthClass === 'C' ? 'B' : s.bandwidthClass, maxConcurrentEndpoints: Math.max(1, s.maxConcurrentEndpoints) })) };
    case 'more-classes': return { ...problem, delivery: { ...problem.delivery, maxClassesPerSection: change.classes } };
  }
}

/** Other schools that ring with the same schedule keep it: the school gets its own copy. */
function shiftBells(problem: Problem, siteId: string, day: number, minutes: number): Problem {
  const site = problem.sites.find((s) => s.id === siteId), bell = problem.bellSchedules.find((b) => b.id === site?.bellScheduleId);
  if (!bell) return problem;
  const moved: BellSchedule = { ...bell, periods: bell.periods.map((p) => (p.day === day ? { ...p, start: p.start + minutes, end: p.end + minutes } : p)) };
  const users = problem.sites.filter((s) => s.bellScheduleId === bell.id).length;
  if (users === 1) return { ...problem, bellSchedules: replace(problem.bellSchedules, bell.id, () => moved) };
  const id = freeId(problem.bellSchedules, `${bell.id}-${siteId}`);
  return { ...problem, bellSchedules: [...problem.bellSchedules, { ...moved, id }], sites: replace(problem.sites, siteId, (s): Site => ({ ...s, bellScheduleId: id })) };
}

function addRoom(problem: Problem, siteId: string, seats: number, assistants: number): Problem {
  const id = freeId(problem.rooms, `${siteId}-room`), rooms = problem.rooms.filter((room) => room.siteId === siteId).length + 1;
  const more: Assistant[] = assistants === 0 ? [] : [{ id: freeId(problem.assistants, `${siteId}-assistant`), siteId, availability: schoolDays(problem, siteId) }];
  return {
    ...problem,
    rooms: [...problem.rooms, { id, siteId, seats, closedPeriods: [] }], assistants: [...problem.assistants, ...more],
    sites: replace(problem.sites, siteId, (s): Site => ({ ...s, maxConcurrentEndpoints: Math.max(s.maxConcurrentEndpoints, Math.min(rooms, s.maxConcurrentEndpoints + 1)) })),
  };
}

function letAssistantBe(problem: Problem, siteId: string, assistantId: string | null, interval: DayInterval): Problem {
  if (assistantId !== null) return { ...problem, assistants: replace(problem.assistants, assistantId, (a): Assistant => ({ ...a, availability: merged(a.availability, interval) })) };
  return { ...problem, assistants: [...problem.assistants, { id: freeId(problem.assistants, `${siteId}-assistant`), siteId, availability: [interval] }] };
}

function extraTeacher(problem: Problem, { subjectId, districtIds, day, start, end, lessons }: Extract<Change, { kind: 'extra-teacher' }>): Teacher {
  return {
    id: freeId(problem.teachers, `extra-${subjectId}`), districtId: districtIds.length === 1 ? districtIds[0]! : null, serviceDistrictIds: districtIds,
    qualifications: [{ subjectId, gradeBandIds: problem.gradeBands.map((band) => band.id) }], availability: [[day, start, end]],
    preferredHours: [], preferredSiteIds: [], maxPerDay: lessons, maxPerWeek: lessons, preferredPerDay: lessons,
  };
}

/** From the first bell of each day to the last, with the time a school can shift them. */
export function schoolDays(problem: Problem, siteId: string): DayInterval[] {
  const site = problem.sites.find((s) => s.id === siteId), bell = problem.bellSchedules.find((b) => b.id === site?.bellScheduleId), days = new Map<number, DayInterval>();
  for (const { day, start, end } of bell?.periods ?? []) {
    const [, from, to] = days.get(day) ?? [day, 1440, 0];
    days.set(day, [day, Math.min(from, start - bell!.earlySlack), Math.max(to, end + bell!.lateSlack)]);
  }
  return [...days.values()].sort((a, b) => a[0] - b[0]);
}

/** Intervals with one more, those that touch made one, in the order of the week. */
export function merged(intervals: readonly DayInterval[], more: DayInterval): DayInterval[] {
  const out: [number, number, number][] = [];
  for (const [day, start, end] of [...intervals, more].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out[out.length - 1];
    if (last && last[0] === day && start <= last[2]) last[2] = Math.max(last[2], end);
    else out.push([day, start, end]);
  }
  return out;
}

function replace<T extends { readonly id: string }>(list: readonly T[], id: string, change: (element: T) => T): T[] {
  return list.map((element) => (element.id === id ? change(element) : element));
}

function freeId(list: readonly { readonly id: string }[], wished: string): string {
  const taken = new Set(list.map((element) => element.id)), base = wished.slice(0, 180);
  let id = base;
  for (let k = 2; taken.has(id); k++) id = `${base}-${k}`;
  return id;
}
