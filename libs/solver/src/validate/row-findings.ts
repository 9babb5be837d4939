import type { BellSchedule, ClassOfSite, DayInterval, Problem, Site, Teacher } from '../problem.js';
import type { Findings } from './finding.js';

/** Rows of a well-formed problem that can never take part, or ask for what can never be: told, and the search goes on without them. */
export function rowFindings(found: Findings, problem: Problem): void {
  const facts = new Facts(problem);
  if (problem.teachers.length === 0) found.add('warning', 'no-teachers', {});
  if (facts.unmet.size === 0) found.add('warning', 'nothing-missing', {});
  bellFindings(found, problem);
  for (const teacher of problem.teachers) teacherFindings(found, problem, teacher);
  for (const site of problem.sites) if (facts.needy.has(site.id)) siteFindings(found, facts, site);
  for (const assistant of problem.assistants) {
    const bell = facts.bellOf(assistant.siteId);
    if (facts.needy.has(assistant.siteId) && !bell.periods.some((p) => covers(assistant.availability, p.day, p.start, p.end))) {
      found.add('warning', 'assistant-never-present', { siteId: assistant.siteId, assistantId: assistant.id }, assistant.name);
    }
  }
  for (const group of problem.classes) classFindings(found, facts, group);
}

/** What many rows are asked for. */
class Facts {
  readonly sites: ReadonlyMap<string, Site>;
  private readonly bells: ReadonlyMap<string, BellSchedule>;
  /** Missing periods of each class that misses any, and sites with such a class. */
  readonly unmet = new Map<string, number>();
  readonly needy = new Set<string>();
  /** Most seats of a room of each site. */
  readonly seats = new Map<string, number>();
  readonly assistants = new Set<string>();
  /** `subject\nband`: anybody who can give a lesson; the same with a district for those who do not serve everywhere. */
  private readonly taught = new Set<string>();
  private readonly taughtIn = new Set<string>();

  constructor(readonly problem: Problem) {
    this.sites = new Map(problem.sites.map((s) => [s.id, s]));
    this.bells = new Map(problem.bellSchedules.map((b) => [b.id, b]));
    for (const group of problem.classes) {
      const missing = group.demands.reduce((sum, d) => sum + d.requiredPeriods - d.localPeriods, 0);
      if (missing === 0) continue;
      this.unmet.set(group.id, missing);
      this.needy.add(group.siteId);
    }
    for (const room of problem.rooms) this.seats.set(room.siteId, Math.max(room.seats, this.seats.get(room.siteId) ?? 0));
    for (const assistant of problem.assistants) this.assistants.add(assistant.siteId);
    for (const teacher of problem.teachers) if (canTeach(problem, teacher)) for (const { subjectId, gradeBandIds } of teacher.qualifications) for (const band of gradeBandIds) {
      const skill = `${subjectId}\n${band}`;
      this.taught.add(skill);
      for (const area of teacher.serviceDistrictIds ?? ['*']) this.taughtIn.add(`${skill}\n${area}`);
    }
  }

  bellOf(siteId: string): BellSchedule { return this.bells.get(this.sites.get(siteId)!.bellScheduleId)!; }

  isTaught(subjectId: string, bands: readonly string[]): boolean { return bands.some((band) => this.taught.has(`${subjectId}\n${band}`)); }

  isServed(subjectId: string, bands: readonly string[], districtId: string): boolean {
    return bands.some((band) => this.taughtIn.has(`${subjectId}\n${band}\n*`) || this.taughtIn.has(`${subjectId}\n${band}\n${districtId}`));
  }
}

function covers(intervals: readonly DayInterval[], day: number, from: number, to: number): boolean {
  return intervals.some(([d, start, end]) => d === day && start <= from && to <= end);
}

/** Whether a lesson can start on the grid inside `[from, to)`. */
function fits({ delivery: { lessonMinutes, startGridMinutes: grid } }: Problem, from: number, to: number): boolean {
  return Math.ceil(from / grid) * grid + lessonMinutes <= to;
}

function canTeach(problem: Problem, teacher: Teacher): boolean {
  return teacher.maxPerDay > 0 && teacher.maxPerWeek > 0 && teacher.availability.some(([, from, to]) => fits(problem, from, to));
}

function bellFindings(found: Findings, problem: Problem): void {
  const minutes = problem.delivery.lessonMinutes, used = new Set(problem.sites.map((s) => s.bellScheduleId));
  const short = problem.bellSchedules.filter((bell) => !bell.periods.some((p) => fits(problem, p.start - bell.earlySlack, p.end + bell.lateSlack)));
  const longest = (bell: BellSchedule) => bell.periods.reduce((most, p) => Math.max(most, p.end - p.start), 0);
  if (short.length === problem.bellSchedules.length) {
    found.add('error', 'lesson-above-every-period', { minutes, limit: Math.max(...short.map(longest)) });
    return;
  }
  for (const bell of short) if (used.has(bell.id)) found.add('warning', 'bell-below-lesson', { bellScheduleId: bell.id, minutes, limit: longest(bell) }, bell.name);
}

function teacherFindings(found: Findings, problem: Problem, teacher: Teacher): void {
  const params = { teacherId: teacher.id };
  if (teacher.maxPerDay === 0 || teacher.maxPerWeek === 0) found.add('warning', 'teacher-no-lessons', params, teacher.name);
  else if (!canTeach(problem, teacher)) found.add('warning', 'teacher-no-hour', { ...params, minutes: problem.delivery.lessonMinutes }, teacher.name);
}

function siteFindings(found: Findings, facts: Facts, site: Site): void {
  const params = { siteId: site.id };
  if (site.bandwidthClass === 'C' || site.maxConcurrentEndpoints === 0) found.add('warning', 'site-without-line', params, site.name);
  else if (!facts.seats.has(site.id)) found.add('warning', 'site-without-room', params, site.name);
  else if (!facts.assistants.has(site.id)) found.add('warning', 'site-without-assistant', params, site.name);
  else if (site.closedPeriods.length === facts.bellOf(site.id).periods.length) found.add('warning', 'site-always-closed', params, site.name);
}

function classFindings(found: Findings, facts: Facts, group: ClassOfSite): void {
  const missing = facts.unmet.get(group.id);
  if (missing === undefined) return;
  const site = facts.sites.get(group.siteId)!, row = { siteId: site.id, classId: group.id }, seats = facts.seats.get(site.id);
  if (seats !== undefined && group.size > seats) found.add('warning', 'class-above-every-room', { ...row, count: group.size, limit: seats }, group.name);
  const closed = new Set([...site.closedPeriods, ...group.busyPeriods].map(([day, period]) => day * 100 + period)), open = facts.bellOf(site.id).periods.length - closed.size;
  if (missing > open) found.add('warning', 'demand-above-open-periods', { ...row, count: missing, limit: open }, group.name);
  for (const demand of group.demands) {
    if (demand.requiredPeriods === demand.localPeriods || facts.problem.teachers.length === 0) continue;
    const asked = { ...row, subjectId: demand.subjectId };
    if (!facts.isTaught(demand.subjectId, group.gradeBandIds)) found.add('warning', 'demand-no-teacher', asked, group.name);
    else if (!facts.isServed(demand.subjectId, group.gradeBandIds, site.districtId)) found.add('warning', 'demand-not-served', asked, group.name);
  }
}
