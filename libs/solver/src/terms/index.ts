import { insideOne, lessonsPerDay } from '../rules/teacher-rules.js';
import type { PlanFacts } from '../plan-facts.js';
import type { TermName } from '../problem.js';

/** One soft term: how often the plan shows the unwanted thing. Its weight comes from the problem. */
export interface Term { readonly id: string; readonly name: TermName; count(facts: PlanFacts): number }

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

/** S1: distinct teachers of a (class, subject) beyond the first. */
export const pairing: Term = {
  id: 'S1', name: 'pairing',
  count: ({ deliveries }) => sum(deliveries.map(({ sections }) => new Set(sections.map((s) => s.teacher.id)).size - 1)),
};

/** S2: lessons of a (class, subject) beyond the first on one weekday. */
export const spread: Term = {
  id: 'S2', name: 'spread',
  count: ({ deliveries }) => sum(deliveries.map(({ sections }) => sections.length - new Set(sections.map((s) => s.section.day)).size)),
};

/** S3: idle time of a teacher between two lessons of one availability interval, in tens of minutes past the tolerance. */
export const gap: Term = {
  id: 'S3', name: 'gap',
  count: ({ problem, byTeacher }) => sum([...byTeacher.values()].map((list) => sum(list.map((later, i) => {
    const earlier = list[i - 1];
    if (!earlier || earlier.section.day !== later.section.day) return 0;
    const idle = later.from - earlier.to - problem.delivery.gapToleranceMinutes;
    return idle > 0 && insideOne(later.teacher.availability, later.section.day, earlier.from, later.to) ? Math.ceil(idle / 10) : 0;
  })))),
};

/** S4: lessons of a teacher on one day above the preferred number. */
export const overload: Term = {
  id: 'S4', name: 'overload',
  count: ({ byTeacher }) => sum([...byTeacher.values()].map((list) => sum(
    [...lessonsPerDay(list.map((s) => s.section.day)).values()].map((n) => Math.max(0, n - (list[0]?.teacher.preferredPerDay ?? 0)))))),
};

/** S5: members in another district than the teacher's. */
export const crossDistrict: Term = {
  id: 'S5', name: 'crossDistrict',
  count: ({ sections }) => sum(sections.map(({ teacher, members }) => teacher.districtId === null ? 0
    : members.filter((m) => m.group.at.site.districtId !== teacher.districtId).length)),
};

/** S6: sections outside every preferred interval of a teacher who states any. */
export const preferredHours: Term = {
  id: 'S6', name: 'preferredHours',
  count: ({ sections }) => sections.filter(({ teacher, section, from, to }) => teacher.preferredHours.length > 0
    && !insideOne(teacher.preferredHours, section.day, from, to)).length,
};

/** S7: members at sites that a teacher who states any did not prefer. */
export const preferredSite: Term = {
  id: 'S7', name: 'preferredSite',
  count: ({ sections }) => sum(sections.map(({ teacher, members }) => teacher.preferredSiteIds.length === 0 ? 0
    : members.filter((m) => !teacher.preferredSiteIds.includes(m.group.at.site.id)).length)),
};

/** S8: sections: fewer, fuller. */
export const section: Term = { id: 'S8', name: 'section', count: ({ sections }) => sections.length };

/** S9: members that can only listen. */
export const listener: Term = {
  id: 'S9', name: 'listener',
  count: ({ sections }) => sum(sections.map(({ members }) => members.filter((m) => m.member.role === 'listener').length)),
};

/** S10: members whose lesson starts before or ends after the bell period. */
export const offBell: Term = {
  id: 'S10', name: 'offBell',
  count: ({ sections }) => sum(sections.map(({ members, from, to }) => members.filter(({ period: p }) => p !== undefined && (from < p.start || to > p.end)).length)),
};

/** S11 and S12: baseline memberships whose time is gone, and those kept in time but given by another teacher. */
function disruption({ problem, solution }: PlanFacts): { time: number; teacher: number } {
  const result = { time: 0, teacher: 0 };
  if (!problem.baseline) return result;
  const exact = new Set<string>(), times = new Set<string>();
  for (const s of solution.sections) for (const m of s.members) {
    times.add(JSON.stringify([m.classId, s.subjectId, s.day, m.period]));
    exact.add(JSON.stringify([m.classId, s.subjectId, s.day, m.period, s.teacherId]));
  }
  for (const s of problem.baseline.sections) for (const m of s.members) {
    if (exact.has(JSON.stringify([m.classId, s.subjectId, s.day, m.period, s.teacherId]))) continue;
    if (times.has(JSON.stringify([m.classId, s.subjectId, s.day, m.period]))) result.teacher++;
    else result.time++;
  }
  return result;
}
export const disruptionTime: Term = { id: 'S11', name: 'disruptionTime', count: (facts) => disruption(facts).time };
export const disruptionTeacher: Term = { id: 'S12', name: 'disruptionTeacher', count: (facts) => disruption(facts).teacher };

/** Every soft term, in the order of the problem definition. */
export const TERMS: readonly Term[] = [
  pairing, spread, gap, overload, crossDistrict, preferredHours, preferredSite, section, listener, offBell, disruptionTime, disruptionTeacher,
];
