import type { DayInterval } from '../problem.js';
import { clashes } from '../plan-facts.js';
import type { Violation } from '../solution.js';
import type { Rule } from './rule.js';

/** Whether one interval of the list contains the whole of `[from, to)` on that day. */
export function insideOne(intervals: readonly DayInterval[], day: number, from: number, to: number): boolean {
  return intervals.some(([d, start, end]) => d === day && start <= from && to <= end);
}

/** H2: the teacher is qualified for (subject, grade band). */
export const teacherQualified: Rule = {
  id: 'H2',
  evaluate: ({ sections }) => sections
    .filter(({ section, teacher }) => !teacher.qualifications.some((q) => q.subjectId === section.subjectId && q.gradeBandIds.includes(section.gradeBandId)))
    .map(({ section }) => ({ rule: 'H2', code: 'teacher-not-qualified', sectionId: section.id, teacherId: section.teacherId, subjectId: section.subjectId })),
};

/** H3: the site's district is in the teacher's service area. */
export const teacherServesDistrict: Rule = {
  id: 'H3',
  evaluate: ({ sections }) => sections.flatMap(({ section, teacher, members }) => {
    const area = teacher.serviceDistrictIds;
    if (area === null) return [];
    return members.filter(({ group }) => !area.includes(group.at.site.districtId)).map(({ group }): Violation => (
      { rule: 'H3', code: 'district-not-served', sectionId: section.id, teacherId: teacher.id, classId: group.group.id, siteId: group.at.site.id }));
  }),
};

/** H4: the whole lesson lies in one availability interval of the teacher. */
export const teacherAvailable: Rule = {
  id: 'H4',
  evaluate: ({ sections }) => sections
    .filter(({ section, teacher, from, to }) => !insideOne(teacher.availability, section.day, from, to))
    .map(({ section }) => ({ rule: 'H4', code: 'teacher-not-available', sectionId: section.id, teacherId: section.teacherId, day: section.day })),
};

/** H5: between two lessons of one teacher on one day lies the break. */
export const teacherBreak: Rule = {
  id: 'H5',
  evaluate: ({ problem, byTeacher }) => [...byTeacher].flatMap(([teacherId, list]) => {
    const taken = list.map(({ section, from, to }) => ({ day: section.day, from, to, sectionId: section.id }));
    return clashes(taken, problem.delivery.teacherBreakMinutes).map(([a, b]): Violation => (
      { rule: 'H5', code: 'teacher-clash', teacherId, sectionId: b.sectionId, otherSectionId: a.sectionId, day: a.day }));
  }),
};

/** H6: at most `maxPerDay` lessons a day and `maxPerWeek` a week. */
export const teacherLimits: Rule = {
  id: 'H6',
  evaluate: ({ byTeacher }) => [...byTeacher].flatMap(([teacherId, list]) => {
    const teacher = list[0]?.teacher;
    if (!teacher) return [];
    const found: Violation[] = [];
    if (list.length > teacher.maxPerWeek) found.push({ rule: 'H6', code: 'teacher-week-full', teacherId });
    for (const [day, count] of lessonsPerDay(list.map(({ section }) => section.day))) {
      if (count > teacher.maxPerDay) found.push({ rule: 'H6', code: 'teacher-day-full', teacherId, day });
    }
    return found;
  }),
};

/** How often each day occurs. */
export function lessonsPerDay(days: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
