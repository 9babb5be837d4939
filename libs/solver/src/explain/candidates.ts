import type { Model } from '../engine/model.js';
import { clashOf } from '../engine/seating.js';
import { reached, REACHED } from './blocking.js';
import type { Change } from './fix.js';
import { roomsFor } from './near-misses.js';
import type { Openings } from './openings.js';

/** A change that might help, how many missing periods it could open, and what it touches. */
export interface Candidate { readonly change: Change; readonly opened: number; readonly teacherIds: readonly string[]; readonly siteIds: readonly string[] }

const SHIFTS = [5, 10, 15];
/** Schools and districts looked at for the county, those that miss most first. */
const MOST_SITES = 30, MOST_DISTRICTS = 6;
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

function neediestSites(openings: Openings): number[] {
  const missing = (list: readonly number[]) => list.reduce((sum, q) => sum + openings.missing(q), 0);
  return [...bySite(openings)].map(([site, list]) => [site, missing(list)] as const).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_SITES).map(([site]) => site);
}

/** Line, rooms, assistants and bells of one school. */
function siteCandidates(openings: Openings, site: number, asked: number | null): Candidate[] {
  const { view: { state } } = openings, { model: m } = state, { problem } = m, siteId = problem.sites[site]!.id, demands = openDemands(openings).filter((q) => m.classSite[m.demandClass[q]!] === site);
  const asks = (list: readonly number[]) => asked === null || list.includes(asked), at = (change: Change, opened: number): Candidate => ({ change, opened: asked === null ? opened : Math.max(1, opened), teacherIds: [], siteIds: [siteId] });
  if (m.siteCapacity[site] === 0) return [at({ kind: 'line-upgrade', siteId }, demands.reduce((sum, q) => sum + openings.missing(q), 0))];
  return [...roomCandidates(openings, site, demands, asks, at), ...assistantCandidates(openings, site, demands, asks, at), ...bellCandidates(openings, site, demands, asks, at)];
}

type Asks = (demands: readonly number[]) => boolean;
type At = (change: Change, opened: number) => Candidate;

function roomCandidates(openings: Openings, site: number, demands: readonly number[], asks: Asks, at: At): Candidate[] {
  const { model: m } = openings.view.state, { problem } = m, siteId = problem.sites[site]!.id, rooms = problem.rooms.filter((room) => room.siteId === siteId), found: Candidate[] = [];
  const assistants = problem.assistants.filter((a) => a.siteId === siteId).length <= rooms.length ? 1 : 0, size = (q: number) => m.classSize[m.demandClass[q]!]!;
  const tooBig = demands.filter((q) => roomsFor(m, m.demandClass[q]!).length === 0), missing = tooBig.reduce((sum, q) => sum + openings.missing(q), 0);
  if (tooBig.length > 0 && asks(tooBig)) {
    const seats = Math.max(...tooBig.map(size)), largest = [...rooms].sort((a, b) => b.seats - a.seats)[0];
    if (largest) found.push(at({ kind: 'more-seats', siteId, roomId: largest.id, seats }, missing));
    else found.push(at({ kind: 'extra-room', siteId, seats, assistants: 1 }, missing));
  }
  const crowded = demands.filter((q) => openings.lessonsAt(q, REACHED.room).length > 0);
  if (crowded.length > 0 && asks(crowded)) found.push(at({ kind: 'extra-room', siteId, seats: Math.max(...crowded.map(size)), assistants }, openings.stuckAt(crowded, REACHED.room)));
  return found;
}

function assistantCandidates(openings: Openings, site: number, demands: readonly number[], asks: Asks, at: At): Candidate[] {
  const { model: m } = openings.view.state, { problem } = m, siteId = problem.sites[site]!.id, cell = m.siteBell[site]! * m.maxPeriods, days = new Set<number>();
  const schedule = problem.bellSchedules[m.siteBell[site]!]!, alone = demands.filter((q) => openings.lessonsAt(q, REACHED.assistant).length > 0), found: Candidate[] = [];
  for (const q of alone) for (const { period } of openings.lessonsAt(q, REACHED.assistant)) days.add(m.periodDay[cell + period]!);
  for (const day of [...days].sort((a, b) => a - b)) {
    const that = (l: { readonly period: number }) => m.periodDay[cell + l.period] === day, helped = alone.filter((q) => openings.lessonsAt(q, REACHED.assistant).some(that));
    if (!asks(helped)) continue;
    const periods = helped.flatMap((q) => openings.lessonsAt(q, REACHED.assistant).filter(that).map((l) => cell + l.period));
    const start = Math.min(...periods.map((p) => m.periodStart[p]!)) - schedule.earlySlack, end = Math.max(...periods.map((p) => m.periodEnd[p]!)) + schedule.lateSlack;
    const whose = problem.assistants.filter((a) => a.siteId === siteId).sort((a, b) => present(b, day) - present(a, day))[0];
    found.push(at({ kind: 'assistant-present', siteId, assistantId: whose?.id ?? null, day, start, end }, openings.stuckAt(helped, REACHED.assistant, that)));
  }
  return found;
}

const present = ({ availability }: { readonly availability: readonly (readonly [number, number, number])[] }, day: number): number => (
  availability.reduce((sum, [on, start, end]) => sum + (on === day ? end - start : 0), 0));

function bellCandidates(openings: Openings, site: number, demands: readonly number[], asks: Asks, at: At): Candidate[] {
  const { model: m } = openings.view.state, { problem } = m, siteId = problem.sites[site]!.id, bell = problem.bellSchedules[m.siteBell[site]!]!, found: Candidate[] = [];
  for (const day of new Set(bell.periods.map((p) => p.day))) {
    const rings = bell.periods.filter((p) => p.day === day), first = Math.min(...rings.map((p) => p.start)) - bell.earlySlack, last = Math.max(...rings.map((p) => p.end)) + bell.lateSlack;
    let best: Candidate | null = null, gained = 0;
    for (const minutes of SHIFTS.filter((shift) => shift % m.grid === 0).flatMap((shift) => [-shift, shift])) {
      if (first + minutes < 0 || last + minutes > 1440) continue;
      const { opened, lost, demands: helped } = openings.byBell(site, demands, day, minutes);
      if (!asks(helped) || opened - lost <= gained) continue;
      gained = opened - lost;
      best = at({ kind: minutes < 0 ? 'bell-earlier' : 'bell-later', siteId, day, minutes: Math.abs(minutes) }, gained);
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
  return { change: { kind: 'teacher-limit', teacherId: teacher.id, maxPerDay: teacher.maxPerDay + (raiseDay ? 1 : 0), maxPerWeek: teacher.maxPerWeek + (weekFull ? 1 : 0) }, opened, teacherIds: [teacher.id], siteIds: [] };
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
  return change && { change, opened, teacherIds: [teacher.id], siteIds: [] };
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
    found.push({ change: { kind: 'extra-teacher', subjectId: m.problem.subjects[subject]!.id, districtIds: [m.problem.districts[district]!.id], day, start, end, lessons: fit }, opened: taken.size, teacherIds: [], siteIds: [] });
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
  const { state } = openings.view, { model: m } = state, waiting = (asked === null ? openDemands(openings) : [asked]).filter((q) => waits(openings, q)), { maxClassesPerSection } = m.problem.delivery;
  return waiting.length === 0 ? [] : [{ change: { kind: 'more-classes', classes: maxClassesPerSection + 1 }, opened: Math.max(asked === null ? 0 : 1, openings.stuckAt(waiting, REACHED.lesson)), teacherIds: [], siteIds: [] }];
}

function waits(openings: Openings, q: number): boolean {
  const { view } = openings, w = openings.walkOf(q);
  return w.timely.some((lesson) => reached(view, w.c, lesson) === REACHED.lesson);
}
