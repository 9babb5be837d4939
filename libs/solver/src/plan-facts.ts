import type { Assistant, BellPeriod, BellSchedule, ClassOfSite, DayPeriod, PlannedSection, Member, Problem, Role, Room, Site, Teacher } from './problem.js';
import type { Solution } from './solution.js';

/** A well-formed plan with every reference resolved: what the rules and terms read. Built for a full recompute, not for search. */

export interface SiteFacts {
  readonly site: Site;
  readonly bell: BellSchedule;
  readonly periods: ReadonlyMap<number, BellPeriod>;
  readonly closed: ReadonlySet<number>;
}
export interface ClassFacts {
  readonly group: ClassOfSite;
  readonly at: SiteFacts;
  readonly busy: ReadonlySet<number>;
  readonly unmet: ReadonlyMap<string, number>;
}
export interface RoomFacts { readonly room: Room; readonly closed: ReadonlySet<number> }

/** `[day, from, to)` taken by a section at a class, room, assistant, site or teacher. */
export interface Taken { readonly day: number; readonly from: number; readonly to: number; readonly sectionId: string; readonly assistantId?: string }

export interface MemberFacts {
  readonly member: Member;
  readonly group: ClassFacts;
  readonly room: RoomFacts;
  readonly assistant: Assistant;
  readonly key: number;
  /** Absent when the site has no such period. */
  readonly period: BellPeriod | undefined;
  readonly from: number;
  readonly to: number;
}
export interface EndpointFacts {
  readonly room: Room;
  readonly at: SiteFacts;
  readonly role: Role;
  readonly assistantId: string;
  readonly members: readonly MemberFacts[];
  readonly pupils: number;
  readonly from: number;
  readonly to: number;
}
export interface SectionFacts {
  readonly section: PlannedSection;
  readonly teacher: Teacher;
  readonly from: number;
  readonly to: number;
  readonly members: readonly MemberFacts[];
  readonly endpoints: readonly EndpointFacts[];
}
/** What one class gets of one subject. */
export interface DeliveryFacts { readonly group: ClassFacts; readonly subjectId: string; readonly unmet: number; readonly sections: readonly SectionFacts[] }

export interface PlanFacts {
  readonly problem: Problem;
  readonly solution: Solution;
  readonly sections: readonly SectionFacts[];
  readonly byTeacher: ReadonlyMap<string, readonly SectionFacts[]>;
  readonly deliveries: readonly DeliveryFacts[];
  readonly classes: ReadonlyMap<string, ClassFacts>;
}

/** One number per (day, period): periods go up to 30. */
export const periodKey = (day: number, period: number): number => day * 100 + period;
const keySet = (list: readonly DayPeriod[]): Set<number> => new Set(list.map(([day, period]) => periodKey(day, period)));

function known<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new RangeError(`the plan names "${id}", which the problem does not know`);
  return found;
}

function siteFacts(problem: Problem): Map<string, SiteFacts> {
  const bells = new Map(problem.bellSchedules.map((bell) => [bell.id, { bell, periods: new Map(bell.periods.map((p) => [periodKey(p.day, p.period), p])) }]));
  return new Map(problem.sites.map((site) => [site.id, { site, ...known(bells, site.bellScheduleId), closed: keySet(site.closedPeriods) }]));
}

function classFacts(problem: Problem, sites: ReadonlyMap<string, SiteFacts>): Map<string, ClassFacts> {
  return new Map(problem.classes.map((group) => [group.id, {
    group,
    at: known(sites, group.siteId),
    busy: keySet(group.busyPeriods),
    unmet: new Map(group.demands.map((d) => [d.subjectId, d.requiredPeriods - d.localPeriods])),
  }]));
}

function endpointsOf(members: readonly MemberFacts[]): EndpointFacts[] {
  const byRoom = new Map<string, MemberFacts[]>();
  for (const m of members) append(byRoom, m.member.roomId, m);
  return [...byRoom.values()].map((list) => {
    const first = list[0] as MemberFacts;
    return {
      room: first.room.room, at: first.group.at, role: first.member.role, assistantId: first.member.assistantId, members: list,
      pupils: list.reduce((sum, m) => sum + m.group.group.size, 0),
      from: Math.min(...list.map((m) => m.from)), to: Math.max(...list.map((m) => m.to)),
    };
  });
}

/** Resolves a plan against its problem. Throws RangeError when the plan names something unknown. */
export function planFacts(problem: Problem, solution: Solution): PlanFacts {
  const sites = siteFacts(problem), classes = classFacts(problem, sites);
  const rooms = new Map(problem.rooms.map((room) => [room.id, { room, closed: keySet(room.closedPeriods) }]));
  const assistants = new Map(problem.assistants.map((a) => [a.id, a]));
  const teachers = new Map(problem.teachers.map((t) => [t.id, t]));
  const byTeacher = new Map<string, SectionFacts[]>();
  const deliveries = new Map<string, { group: ClassFacts; subjectId: string; unmet: number; sections: SectionFacts[] }>();
  const sections = solution.sections.map((section) => {
    const from = section.start, to = section.start + problem.delivery.lessonMinutes;
    const members = section.members.map((member): MemberFacts => {
      const group = known(classes, member.classId), key = periodKey(section.day, member.period), period = group.at.periods.get(key);
      return {
        member, group, room: known(rooms, member.roomId), assistant: known(assistants, member.assistantId), key, period,
        from: Math.min(from, period?.start ?? from), to: Math.max(to, period?.end ?? to),
      };
    });
    const facts: SectionFacts = { section, teacher: known(teachers, section.teacherId), from, to, members, endpoints: endpointsOf(members) };
    append(byTeacher, section.teacherId, facts);
    for (const { group } of members) {
      const key = JSON.stringify([group.group.id, section.subjectId]);
      const delivery = deliveries.get(key);
      if (delivery) delivery.sections.push(facts);
      else deliveries.set(key, { group, subjectId: section.subjectId, unmet: group.unmet.get(section.subjectId) ?? 0, sections: [facts] });
    }
    return facts;
  });
  for (const list of byTeacher.values()) list.sort((a, b) => a.section.day - b.section.day || a.from - b.from);
  return { problem, solution, sections, byTeacher, deliveries: [...deliveries.values()], classes };
}

/** Adds to the list under a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Pairs of a list that lie closer than `gap` minutes on one day. */
export function clashes(list: readonly Taken[], gap: number): [Taken, Taken][] {
  const sorted = [...list].sort((a, b) => a.day - b.day || a.from - b.from || a.to - b.to);
  const pairs: [Taken, Taken][] = [];
  sorted.forEach((earlier, i) => {
    for (const later of sorted.slice(i + 1)) {
      if (later.day !== earlier.day || later.from >= earlier.to + gap) break;
      pairs.push([earlier, later]);
    }
  });
  return pairs;
}
