import type { BellPeriod, BellSchedule, DayPeriod, PlannedSection, Problem, Site } from '../problem.js';

/** What happened. Without `days` (ISO weekdays) it is the whole week. */
export type RepairEvent =
  | { readonly kind: 'teacher-absent'; readonly teacherId: string; readonly days?: readonly number[] }
  | { readonly kind: 'room-lost'; readonly roomId: string; readonly days?: readonly number[] }
  | { readonly kind: 'assistant-lost'; readonly assistantId: string; readonly days?: readonly number[] }
  | { readonly kind: 'period-closed'; readonly siteId: string; readonly day: number; readonly period: number }
  | { readonly kind: 'site-dropped'; readonly siteId: string }
  /** The bell of one site, or a bell schedule and so all its sites. */
  | { readonly kind: 'bell-changed'; readonly siteId?: string; readonly bellScheduleId?: string; readonly periods: readonly BellPeriod[] };

export const REPAIR_EVENT_KINDS = ['teacher-absent', 'room-lost', 'assistant-lost', 'period-closed', 'site-dropped', 'bell-changed'] as const satisfies readonly RepairEvent['kind'][];

/** Whether the event takes this weekday. */
export function hits(event: RepairEvent, day: number): boolean {
  return !('days' in event) || event.days === undefined || event.days.includes(day);
}

/** The problem after the event. Pins that the event breaks are gone; a dropped school keeps its row but has no classes any more. Throws RangeError on unknown ids. */
export function applyEvent(problem: Problem, event: RepairEvent): Problem {
  const changed = changeData(problem, event), { baseline } = problem;
  if (!baseline) return changed;
  const broken = new Set(baseline.sections.filter((section) => breaks(problem, event, section)).map((section) => section.id));
  return { ...changed, baseline: { ...baseline, pinnedSectionIds: baseline.pinnedSectionIds.filter((id) => !broken.has(id)) } };
}

function changeData(problem: Problem, event: RepairEvent): Problem {
  switch (event.kind) {
    case 'teacher-absent': {
      find(problem.teachers, event.teacherId);
      return { ...problem, teachers: problem.teachers.map((t) => (t.id === event.teacherId ? { ...t, availability: t.availability.filter(([day]) => !hits(event, day)) } : t)) };
    }
    case 'room-lost': {
      const periods = bellOf(problem, find(problem.rooms, event.roomId).siteId).periods.filter((p) => hits(event, p.day)).map((p): DayPeriod => [p.day, p.period]);
      return { ...problem, rooms: problem.rooms.map((room) => (room.id === event.roomId ? { ...room, closedPeriods: union(room.closedPeriods, periods) } : room)) };
    }
    case 'assistant-lost': {
      find(problem.assistants, event.assistantId);
      return { ...problem, assistants: problem.assistants.map((a) => (a.id === event.assistantId ? { ...a, availability: a.availability.filter(([day]) => !hits(event, day)) } : a)) };
    }
    case 'period-closed': {
      const bell = bellOf(problem, event.siteId);
      if (!bell.periods.some((p) => p.day === event.day && p.period === event.period)) throw new RangeError(`site "${event.siteId}" has no period ${event.period} on day ${event.day}`);
      return withSite(problem, event.siteId, (site) => ({ ...site, closedPeriods: union(site.closedPeriods, [[event.day, event.period]]) }));
    }
    case 'site-dropped': {
      find(problem.sites, event.siteId);
      return { ...problem, classes: problem.classes.filter((c) => c.siteId !== event.siteId) };
    }
    case 'bell-changed': return changeBell(problem, event);
  }
}

function changeBell(problem: Problem, event: RepairEvent & { kind: 'bell-changed' }): Problem {
  const old = event.siteId === undefined ? find(problem.bellSchedules, event.bellScheduleId ?? '') : bellOf(problem, event.siteId);
  if (event.siteId === undefined) {
    const sites = new Set(problem.sites.filter((site) => site.bellScheduleId === old.id).map((site) => site.id));
    return dropUnknownPeriods({ ...problem, bellSchedules: problem.bellSchedules.map((bell) => (bell === old ? { ...old, periods: event.periods } : bell)) }, sites, event.periods);
  }
  let id = `${old.id}@${event.siteId}`;
  while (problem.bellSchedules.some((bell) => bell.id === id)) id += '+';
  const changed = withSite(problem, event.siteId, (site) => ({ ...site, bellScheduleId: id }));
  return dropUnknownPeriods({ ...changed, bellSchedules: [...problem.bellSchedules, { ...old, id, periods: event.periods }] }, new Set([event.siteId]), event.periods);
}

/** Closed and busy periods that the new bell no longer has are gone with it. */
function dropUnknownPeriods(problem: Problem, sites: ReadonlySet<string>, periods: readonly BellPeriod[]): Problem {
  const known = new Set(periods.map((p) => `${p.day}/${p.period}`)), keep = (list: readonly DayPeriod[]) => list.filter(([day, period]) => known.has(`${day}/${period}`));
  return {
    ...problem,
    sites: problem.sites.map((site) => (sites.has(site.id) ? { ...site, closedPeriods: keep(site.closedPeriods) } : site)),
    rooms: problem.rooms.map((room) => (sites.has(room.siteId) ? { ...room, closedPeriods: keep(room.closedPeriods) } : room)),
    classes: problem.classes.map((c) => (sites.has(c.siteId) ? { ...c, busyPeriods: keep(c.busyPeriods) } : c)),
  };
}

/** Whether the event takes something that this section, where pinned, must keep. */
function breaks(problem: Problem, event: RepairEvent, section: PlannedSection): boolean {
  switch (event.kind) {
    case 'teacher-absent': return section.teacherId === event.teacherId && hits(event, section.day);
    case 'room-lost': return hits(event, section.day) && section.members.some((m) => m.roomId === event.roomId);
    case 'assistant-lost': return hits(event, section.day) && section.members.some((m) => m.assistantId === event.assistantId);
    case 'period-closed': return section.day === event.day && membersAt(problem, section, (site) => site === event.siteId).some((m) => m.period === event.period);
    case 'site-dropped': return membersAt(problem, section, (site) => site === event.siteId).length > 0;
    case 'bell-changed': {
      const old = event.siteId === undefined ? event.bellScheduleId : null, sites = new Set(problem.sites.filter((s) => (old === null ? s.id === event.siteId : s.bellScheduleId === old)).map((s) => s.id));
      return membersAt(problem, section, (site) => sites.has(site)).length > 0;
    }
  }
}

function membersAt(problem: Problem, section: PlannedSection, here: (siteId: string) => boolean) {
  const classes = new Set(section.members.map((m) => m.classId)), ours = new Set(problem.classes.filter((c) => classes.has(c.id) && here(c.siteId)).map((c) => c.id));
  return section.members.filter((m) => ours.has(m.classId));
}

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((element) => element.id === id);
  if (!found) throw new RangeError(`the event names "${id}", which the problem does not know`);
  return found;
}

const bellOf = (problem: Problem, siteId: string): BellSchedule => find(problem.bellSchedules, find(problem.sites, siteId).bellScheduleId);

const withSite = (problem: Problem, id: string, change: (site: Site) => Site): Problem => ({ ...problem, sites: problem.sites.map((site) => (site.id === id ? change(site) : site)) });

const union = (a: readonly DayPeriod[], b: readonly DayPeriod[]): DayPeriod[] => [...a, ...b.filter(([day, period]) => !a.some(([d, p]) => d === day && p === period))];
