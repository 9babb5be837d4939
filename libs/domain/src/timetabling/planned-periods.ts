import type { ClassGroupId } from '@tongtang/kernel';
import { runsInWeek, type WeekPattern } from '@tongtang/time';
import type { Section } from './section.js';

export interface PlannedPeriods {
  readonly classGroupId: ClassGroupId;
  readonly subject: string;
  /** Periods a week, an alternating section counted by its share of the term's weeks. */
  readonly planned: number;
}

/** Share of a term's weeks in which a pattern runs: 1 for every week, about a half for odd weeks. */
export function weeklyShare(pattern: WeekPattern, termWeeks: number): number {
  if (pattern === 'all') return 1;
  if (pattern === 'odd' || pattern === 'even') return 0.5;
  const weeks = Array.from({ length: termWeeks }, (_, index) => index + 1);
  return weeks.filter((week) => runsInWeek(pattern, week)).length / termWeeks;
}

/** P of the coverage figures: what a plan gives each class in each subject, in periods a week. */
export function plannedPeriods(sections: readonly Pick<Section, 'subject' | 'weekPattern' | 'members'>[], termWeeks: number): readonly PlannedPeriods[] {
  const sums = new Map<string, PlannedPeriods>();
  for (const section of sections) {
    for (const { classGroupId } of section.members) {
      const key = JSON.stringify([classGroupId, section.subject]);
      const planned = (sums.get(key)?.planned ?? 0) + weeklyShare(section.weekPattern, termWeeks);
      sums.set(key, { classGroupId, subject: section.subject, planned });
    }
  }
  return [...sums.values()];
}
