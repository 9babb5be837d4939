import { append, clashes, type Taken } from '../plan-facts.js';
import type { Violation } from '../solution.js';
import type { Rule } from './rule.js';

/** H7: the class accepts the grade band and has unmet demand for the subject. */
export const classWants: Rule = {
  id: 'H7',
  evaluate: ({ sections }) => sections.flatMap(({ section, members }) => members.flatMap(({ group }) => {
    const found: Violation[] = [], about = { sectionId: section.id, classId: group.group.id, subjectId: section.subjectId };
    if (!group.group.gradeBandIds.includes(section.gradeBandId)) found.push({ rule: 'H7', code: 'band-not-accepted', ...about });
    if (!((group.unmet.get(section.subjectId) ?? 0) > 0)) found.push({ rule: 'H7', code: 'no-unmet-demand', ...about });
    return found;
  })),
};

/** H8: a class gets at most its unmet periods of a subject. */
export const classNotOverserved: Rule = {
  id: 'H8',
  evaluate: ({ deliveries }) => deliveries
    .filter(({ unmet, sections }) => sections.length > unmet)
    .map(({ group, subjectId }) => ({ rule: 'H8', code: 'too-many-lessons', classId: group.group.id, subjectId })),
};

/** H9: the period exists that day, the lesson lies in its slack window, on the grid, and ends by midnight. */
export const lessonOnTheBell: Rule = {
  id: 'H9',
  evaluate: ({ problem, sections }) => sections.flatMap(({ section, from, to, members }) => {
    const found: Violation[] = [];
    if (from % problem.delivery.startGridMinutes !== 0) found.push({ rule: 'H9', code: 'off-grid', sectionId: section.id });
    if (to > 1440) found.push({ rule: 'H9', code: 'past-midnight', sectionId: section.id });
    for (const { group, period } of members) {
      const about = { sectionId: section.id, classId: group.group.id, siteId: group.at.site.id }, { bell } = group.at;
      if (!period) found.push({ rule: 'H9', code: 'no-such-period', ...about });
      else if (from < period.start - bell.earlySlack || to > period.end + bell.lateSlack) found.push({ rule: 'H9', code: 'outside-slack', ...about });
    }
    return found;
  }),
};

/** H10: the site is open, the class not busy, and its occupations do not overlap. */
export const classFree: Rule = {
  id: 'H10',
  evaluate: ({ sections }) => {
    const found: Violation[] = [], taken = new Map<string, Taken[]>();
    for (const { section, members } of sections) for (const { group, key, period, from, to } of members) {
      const about = { sectionId: section.id, classId: group.group.id };
      if (period && group.at.closed.has(key)) found.push({ rule: 'H10', code: 'site-closed', ...about, siteId: group.at.site.id });
      if (period && group.busy.has(key)) found.push({ rule: 'H10', code: 'class-busy', ...about });
      append(taken, group.group.id, { day: section.day, from, to, sectionId: section.id });
    }
    for (const [classId, list] of taken) for (const [a, b] of clashes(list, 0)) {
      found.push({ rule: 'H10', code: 'class-clash', classId, sectionId: b.sectionId, otherSectionId: a.sectionId, day: a.day });
    }
    return found;
  },
};
