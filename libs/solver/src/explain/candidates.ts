import type { Model } from '../engine/model.js';
import { clashOf } from '../engine/seating.js';
import { REACHED } from './blocking.js';
import type { Change } from './fix.js';
import { roomsFor } from './near-misses.js';
import type { Openings } from './openings.js';
import { periodFacts } from './plan-view.js';

/** A change that might help, and how many missing periods it could open. */
export interface Candidate { readonly change: Change; readonly opened: number }

const SHIFTS = [5, 10, 15];
/** Schools and districts looked at for the county, those that miss most first. */
const MOST_SITES = 30, MOST_OFFLINE = 8, MOST_DISTRICTS = 6;
const NOON = 12 * 60;

/** Every change that the facts suggest for a demand, or for all when null; most hopeful first. */
export function candidates(openings: Openings, asked: number | null): Candidate[] {
  const { view: { state } } = openings, { model: m } = state, sites = asked === null ? neediestSites(openings) : [m.classSite[m.demandClass[asked]!]!];
  const found = [
    ...sites.flatMap((site) => siteCandidates(openings, site, asked)), ...teacherCandidates(openings, asked), ...extraTeachers(openings, asked), ...moreClasses(openings, asked),
  ];
  return found.filter(({ opened }) => opened > 0).sort((a, b) => b.opened - a.opened || order(a).localeCompare(order(b), 'en'));
}

const order = ({ change }: Candidate): string => JSON.stringify(change);

/** Demands that miss a period, those that nothing can reach too. */
export function openDemands({ view: { state } }: Openings): number[] {
  return [...state.model.demandUnmet.keys()].filter((q) => state.given[q]! < state.model.demandUnmet[q]!);
}

function bySite(openings: Openings): Map<number, number[]> {
  const { model: m } = openings.view.state, sites = new Map<number, number[]>();
  for (const q of openDemands(openings)) {
    const site = m.classSite[m.demandClass[q]!]!, list = sites.get(site) ?? [];
    sites.set(site, list);
    list.push(q);
  }
  return sites;
}

/** Schools with a line, and some of those without: they miss everything and would crowd out the others. */
function neediestSites(openings: Openings): number[] {
  const { siteCapacity } = openings.view.state.model, missing = (list: readonly number[]) => list.reduce((sum, q) => sum + openings.missing(q), 0);
  const needy = [...bySite(openings)].map(([site, list]) => [site, missing(list)] as const).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([site]) => site);
  return [...needy.filter((site) => siteCapacity[site]! > 0).slice(0, MOST_SITES), ...needy.filter((site) => siteCapacity[site] === 0).slice(0, MOST_OFFLINE)];
}

/** Line, rooms, assistants and bells of one school. */
function siteCandidates(openings: Openings, site: number, asked: number | null): Candidate[] {
  const { model: m } = openings.view.state, siteId = m.problem.sites[site]!.id, demands = openDemands(openings).filter((q) => m.classSite[m.demandClass[q]!] === site);
  const about: School = {
    openings, site, siteId, demands, asked, asks: (list) => asked === null || list.includes(asked),
    would: (change, opened) => ({ change, opened: asked === null ? opened : Math.max(1, opened) }),
  };
  if (m.siteCapacity[site] === 0) return [about.would({ kind: 'line-upgrade', siteId }, demands.reduce((sum, q) => sum + openings.missing(q), 0))];
  return [...tooBigFor(about), ...crowdedOut(about), ...absentAssistants(about), ...bellCandidates(about)];
}

interface School {
  readonly openings: Openings;
  readonly site: number;
  readonly siteId: string;
  /** Its open demands, and the one asked about. */
  readonly demands: readonly number[];
  readonly asked: number | null;
  asks(demands: readonly number[]): boolean;
  would(change: Change, opened: number): Candidate;
}

/** Classes that no room seats. */
function tooBigFor({ openings, demands, siteId, asks, would }: School): Candidate[] {
  const { model: m } = openings.view.state, tooBig = demands.filter((q) => roomsFor(m, m.demandClass[q]!).length === 0);
  if (tooBig.length === 0 || !asks(tooBig)) return [];
  const seats = Math.max(...tooBig.map((q) => m.classSize[m.demandClass[q]!]!)), missing = tooBig.reduce((sum, q) => sum + openings.missing(q), 0);
  const largest = m.problem.rooms.filter((room) => room.siteId === siteId).sort((a, b) => b.seats - a.seats)[0];
  return [would(largest ? { kind: 'more-seats', siteId, roomId: largest.id, seats } : { kind: 'extra-room', siteId, seats, assistants: 1 }, missing)];
}

/** What each demand would need for a seat: the changes that give it, and how many missing periods they would open. */
class Needs {
  private readonly changes = new Map<string, { change: Change; demands: Map<number, Set<number>> }>();

  add(change: Change, q: number, period: number): void {
    const key = JSON.stringify({ ...change, seats: undefined, start: undefined, end: undefined }), known = this.changes.get(key);
    const need = known ? { change: wider(known.change, change), demands: known.demands } : { change, demands: new Map<number, Set<number>>() };
    this.changes.set(key, need);
    need.demands.set(q, (need.demands.get(q) ?? new Set()).add(period));
  }

  candidates({ openings, asks, would }: School): Candidate[] {
    return [...this.changes.values()].filter(({ demands }) => asks([...demands.keys()]))
      .map(({ change, demands }) => would(change, [...demands].reduce((sum, [q, periods]) => sum + Math.min(openings.missing(q), periods.size), 0)));
  }
}

/** One change that does what both would. */
function wider(a: Change, b: Change): Change {
  if ('seats' in a && 'seats' in b) return { ...a, seats: Math.max(a.seats, b.seats) };
  return a.kind === 'assistant-present' && b.kind === 'assistant-present' ? { ...a, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : a;
}

/** Rooms, line and assistants that others hold. */
function crowdedOut(school: School): Candidate[] {
  const { openings, demands, site, siteId, asked } = school, { model: m } = openings.view.state, { problem } = m, needs = new Needs();
  const rooms = problem.rooms.filter((room) => room.siteId === siteId).length, assistants = problem.assistants.filter((a) => a.siteId === siteId).length <= rooms ? 1 : 0;
  for (const q of demands) for (const { lesson, fact } of openings.factsAt(q, REACHED.room, q === asked)) {
    const seats = m.classSize[m.demandClass[q]!]!;
    if (fact.code === 'roomShared') needs.add({ kind: 'more-seats', siteId, roomId: fact.roomId!, seats: fact.count! }, q, lesson.period);
    if (fact.code === 'roomTaken' || fact.code === 'roomShared') needs.add({ kind: 'extra-room', siteId, seats, assistants }, q, lesson.period);
    if (fact.code === 'lineFull') needs.add({ kind: 'more-at-once', siteId, rooms: problem.sites[site]!.maxConcurrentEndpoints + 1 }, q, lesson.period);
    if (fact.code === 'assistantTaken') needs.add({ kind: 'assistant-present', siteId, assistantId: null, ...duty(school, lesson.period) }, q, lesson.period);
  }
  return needs.candidates(school);
}

/** Periods in which nobody stands in the room: the assistant who is there longest that day stays, or comes. */
function absentAssistants(school: School): Candidate[] {
  const { openings, demands, siteId, asked } = school, { problem } = openings.view.state.model, needs = new Needs(), staff = problem.assistants.filter((a) => a.siteId === siteId);
  for (const q of demands) for (const lesson of openings.lessonsAt(q, REACHED.assistant, q === asked)) {
    const when = duty(school, lesson.period), whose = [...staff].sort((a, b) => present(b, when.day) - present(a, when.day))[0];
    needs.add({ kind: 'assistant-present', siteId, assistantId: whose?.id ?? null, ...when }, q, lesson.period);
  }
  return needs.candidates(school);
}

/** A period with the slack of its bells. */
function duty({ openings, site }: School, period: number): { day: number; start: number; end: number } {
  const { state } = openings.view, { day, start, end } = periodFacts(state, site, period), bell = state.model.problem.bellSchedules[state.model.siteBell[site]!]!;
  return { day, start: start - bell.earlySlack, end: end + bell.lateSlack };
}

const present = ({ availability }: { readonly availability: readonly (readonly [number, number, number])[] }, day: number): number => (
  availability.reduce((sum, [on, start, end]) => sum + (on === day ? end - start : 0), 0));

function bellCandidates({ openings, site, siteId, demands, asks, would }: School): Candidate[] {
  const { model: m } = openings.view.state, bell = m.problem.bellSchedules[m.siteBell[site]!]!, found: Candidate[] = [];
  for (const day of new Set(bell.periods.map((p) => p.day))) {
    const rings = bell.periods.filter((p) => p.day === day), first = Math.min(...rings.map((p) => p.start)) - bell.earlySlack, last = Math.max(...rings.map((p) => p.end)) + bell.lateSlack;
    let best: Candidate | null = null, gained = 0;
    for (const minutes of SHIFTS.filter((shift) => shift % m.grid === 0).flatMap((shift) => [-shift, shift])) {
      if (first + minutes < 0 || last + minutes > 1440) continue;
      const { opened, lost, demands: helped } = openings.byBell(site, demands, day, minutes);
      if (!asks(helped) || opened - lost <= gained) continue;
      gained = opened - lost;
      best = would({ kind: minutes < 0 ? 'bell-earlier' : 'bell-later', siteId, day, minutes: Math.abs(minutes) }, gained);
    }
    if (best) found.push(best);
  }
  return found;
}

/** One more lesson of a teacher: beyond a limit, or outside the hours. */
function teacherCandidates(openings: Openings, asked: number | null): Candidate[] {
  const { view: { state } } = openings, { model: m } = state, found: Candidate[] = [];
  const could = asked === null ? Array.from({ length: m.teachers }, (_, t) => t) : [...openings.walkOf(asked).teachers];
  for (const t of could) {
    const limit = limitCandidate(openings, t, asked), hour = hourCandidate(openings, t, asked);
    if (limit) found.push(limit);
    if (hour) found.push(hour);
  }
  return found;
}

function skillsOf(m: Model, t: number, asked: number | null): number[] {
  const all = [...m.teacherSkills.items.subarray(m.teacherSkills.start[t], m.teacherSkills.start[t + 1])];
  if (asked === null) return all;
  const c = m.demandClass[asked]!, bands = m.classBands.items.subarray(m.classBands.start[c], m.classBands.start[c + 1]);
  return all.filter((skill) => Math.floor(skill / m.bands) === m.demandSubject[asked] && bands.includes(skill % m.bands));
}

/** Whether the asked demand could be in a lesson at that slot. */
function suits({ view: { state, seating } }: Openings, asked: number | null, slot: number): boolean {
  if (asked === null) return true;
  const { model: m } = state, c = m.demandClass[asked]!, p = m.bellPeriod[m.siteBell[m.classSite[c]!]! * m.slots + slot]!;
  return p >= 0 && seating.classFree(c, p) && seating.newEndpointFree(c, p, slot);
}

/** The other classes that could come, and the asked one, up to a full lesson. */
function wouldCome(openings: Openings, t: number, asked: number | null, slot: number): number {
  const { model: m } = openings.view.state, demands = openings.bestLesson((d) => m.teacherServes[t * m.districts + d] === 1, skillsOf(m, t, asked), slot);
  return Math.max(demands.length, asked === null ? 0 : 1);
}

function limitCandidate(openings: Openings, t: number, asked: number | null): Candidate | null {
  const { view: { state } } = openings, { model: m } = state, teacher = m.problem.teachers[t]!, weekFull = state.teacherLessons[t]! >= m.maxPerWeek[t]!;
  let opened = 0, raiseDay = false;
  for (const slot of m.teacherSlots.items.subarray(m.teacherSlots.start[t], m.teacherSlots.start[t + 1])) {
    const dayFull = state.teacherDay[t * 8 + m.slotDay[slot]!]! >= m.maxPerDay[t]!;
    if ((!weekFull && !dayFull) || clashOf(state, t, slot) >= 0 || !suits(openings, asked, slot)) continue;
    const come = wouldCome(openings, t, asked, slot);
    // A free day is asked for less than a fuller one.
    if (come > opened || (come === opened && come > 0 && raiseDay && !dayFull)) {
      opened = come;
      raiseDay = dayFull;
    }
  }
  if (opened === 0) return null;
  return { change: { kind: 'teacher-limit', teacherId: teacher.id, maxPerDay: teacher.maxPerDay + (raiseDay ? 1 : 0), maxPerWeek: teacher.maxPerWeek + (weekFull ? 1 : 0) }, opened };
}

/** The hour nearest to the teacher's own that would bring most: as long as one lesson, joined to an interval it touches or nearly touches. */
function hourCandidate(openings: Openings, t: number, asked: number | null): Candidate | null {
  const { view: { state } } = openings, { model: m } = state, teacher = m.problem.teachers[t]!;
  if (state.teacherLessons[t]! >= m.maxPerWeek[t]!) return null;
  let opened = 0, least = Infinity, change: Change | null = null;
  for (let slot = 0; slot < m.slots; slot++) {
    const day = m.slotDay[slot]!;
    if (m.slotZones.start[slot] === m.slotZones.start[slot + 1] || m.teacherInterval[t * m.slots + slot]! > 0 || state.teacherDay[t * 8 + day]! >= m.maxPerDay[t]!) continue;
    if (!suits(openings, asked, slot) || clashOf(state, t, slot) >= 0) continue;
    const come = wouldCome(openings, t, asked, slot), hour = widened(teacher.availability, day, m.slotStart[slot]!, m.slotStart[slot]! + m.lesson);
    if (come === 0 || come < opened || (come === opened && hour.minutes >= least)) continue;
    opened = come;
    least = hour.minutes;
    change = { kind: 'teacher-hour', teacherId: teacher.id, day, start: hour.start, end: hour.end };
  }
  return change && { change, opened };
}

/** An hour with the gap to the teacher's own hours that day when it is no longer than a lesson; `minutes` = how much more is asked of the teacher. */
function widened(availability: readonly (readonly [number, number, number])[], day: number, start: number, end: number): { start: number; end: number; minutes: number } {
  let from = start, to = end;
  for (const [on, begins, ends] of availability) {
    if (on !== day) continue;
    if (ends <= end && ends > start) from = Math.max(from, ends);
    else if (ends <= start && start - ends < end - start) from = Math.min(from, ends);
    if (begins >= start && begins < end) to = Math.min(to, begins);
    else if (begins >= end && begins - end < end - start) to = Math.max(to, begins);
  }
  return from < to ? { start: from, end: to, minutes: to - from } : { start, end, minutes: end - start };
}

/** One more teacher of a subject for a half-day, by the districts that miss most. */
function extraTeachers(openings: Openings, asked: number | null): Candidate[] {
  const { model: m } = openings.view.state, found: Candidate[] = [], halves = halfDays(m), districts = asked === null ? neediestDistricts(openings) : [m.siteDistrict[m.classSite[m.demandClass[asked]!]!]!];
  const subjects = asked === null ? m.problem.subjects.map((_, s) => s) : [m.demandSubject[asked]!];
  for (const district of districts) for (const subject of subjects) for (const { day, start, end } of halves) {
    const skills = Array.from({ length: m.bands }, (_, band) => subject * m.bands + band), taken = new Set<number>();
    let lessons = 0, from = start;
    // Greedy: from the start of the half-day the lesson that most can join within the next lesson's length, and so on.
    while (from + m.lesson <= end) {
      let best: number[] = [], at = from;
      for (let begin = from; begin + m.lesson <= end && begin < from + m.lesson + m.breakMinutes; begin += m.grid) {
        const demands = openings.bestLesson((d) => d === district, skills, day * m.slotsPerDay + begin / m.grid, taken);
        if (demands.length > best.length) [best, at] = [demands, begin];
      }
      for (const q of best) taken.add(q);
      if (best.length > 0) lessons++;
      from = at + m.lesson + m.breakMinutes;
    }
    if (lessons === 0 || (asked !== null && !halfSuits(openings, asked, day, start, end))) continue;
    const fit = Math.floor((end - start + m.breakMinutes) / (m.lesson + m.breakMinutes));
    found.push({ change: { kind: 'extra-teacher', subjectId: m.problem.subjects[subject]!.id, districtIds: [m.problem.districts[district]!.id], day, start, end, lessons: fit }, opened: taken.size });
  }
  return found;
}

function halfSuits(openings: Openings, asked: number, day: number, start: number, end: number): boolean {
  const { model: m } = openings.view.state;
  for (let begin = start; begin + m.lesson <= end; begin += m.grid) if (suits(openings, asked, day * m.slotsPerDay + begin / m.grid)) return true;
  return false;
}

/** Mornings and afternoons in which some school has lessons, on the grid. */
function halfDays(m: Model): { day: number; start: number; end: number }[] {
  const halves = new Map<string, { day: number; start: number; end: number }>();
  for (const bell of m.problem.bellSchedules) for (const { day, start, end } of bell.periods) {
    const key = `${day}/${start < NOON ? 0 : 1}`, half = halves.get(key) ?? { day, start: 1440, end: 0 };
    halves.set(key, { day, start: Math.min(half.start, Math.floor(start / m.grid) * m.grid), end: Math.max(half.end, end) });
  }
  return [...halves.values()].sort((a, b) => a.day - b.day || a.start - b.start);
}

function neediestDistricts(openings: Openings): number[] {
  const { model: m } = openings.view.state, missing = new Float64Array(m.districts);
  for (const q of openDemands(openings)) missing[m.siteDistrict[m.classSite[m.demandClass[q]!]!]!]! += openings.missing(q);
  return [...missing.keys()].filter((d) => missing[d]! > 0).sort((a, b) => missing[b]! - missing[a]! || a - b).slice(0, MOST_DISTRICTS);
}

/** One class more in every lesson: full lessons that somebody waits for. */
function moreClasses(openings: Openings, asked: number | null): Candidate[] {
  const { maxClassesPerSection } = openings.view.state.model.problem.delivery, stuck = openDemands(openings).map((q) => ({ q, periods: new Set(openings.lessonsAt(q, REACHED.lesson).map((l) => l.period)).size }));
  if (asked !== null && !stuck.some(({ q, periods }) => q === asked && periods > 0)) return [];
  return [{ change: { kind: 'more-classes', classes: maxClassesPerSection + 1 }, opened: stuck.reduce((sum, { q, periods }) => sum + Math.min(openings.missing(q), periods), 0) }];
}
