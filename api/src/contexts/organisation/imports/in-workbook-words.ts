import type { WeeklyHours, WeeklyPeriod } from '@tongtang/domain/imports';
import { formatWallTime } from '@tongtang/time';

/** Values as the workbooks write them: what an officer compares is a cell with a cell. */

const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const SCHOOL_KINDS: Readonly<Record<string, string>> = { central: '中心校', village: '村完小', teachingPoint: '教学点', urban: '县城小学' };
const SUBJECTS: Readonly<Record<string, string>> = { music: '音乐', art: '美术', english: '英语', science: '科学' };
const BANDS: Readonly<Record<string, string>> = { L: '1-2年级', M: '3-4年级', H: '5-6年级' };

export const kindWord = (kind: string): string => SCHOOL_KINDS[kind] ?? kind;
export const subjectWord = (subject: string): string => SUBJECTS[subject] ?? subject;
export const weekdayWord = (weekday: number): string => WEEKDAYS[weekday] ?? '';

/** 周一第1节、周三第4节; empty where there is none. */
export function periodsText(periods: readonly WeeklyPeriod[]): string {
  const sorted = [...periods].sort((a, b) => a.weekday - b.weekday || a.periodNo - b.periodNo);
  return sorted.map(({ weekday, periodNo }) => `${weekdayWord(weekday)}第${periodNo}节`).join('、');
}

/** 周一 07:55-12:10；周二 13:45-17:00; empty where there is none. */
export function hoursText(hours: readonly WeeklyHours[]): string {
  const sorted = [...hours].sort((a, b) => a.weekday - b.weekday || a.from - b.from || a.to - b.to);
  return sorted.map(({ weekday, from, to }) => `${weekdayWord(weekday)} ${formatWallTime(from)}-${formatWallTime(to)}`).join('；');
}

/** 音乐：1-2年级、3-4年级；科学：5-6年级. */
export function qualificationsText(qualifications: readonly { readonly subject: string; readonly gradeBand: string }[]): string {
  const bands = new Map<string, string[]>();
  for (const subject of Object.keys(SUBJECTS)) {
    for (const band of Object.keys(BANDS)) {
      if (qualifications.some((each) => each.subject === subject && each.gradeBand === band)) bands.set(subject, [...(bands.get(subject) ?? []), BANDS[band] ?? band]);
    }
  }
  return [...bands].map(([subject, words]) => `${subjectWord(subject)}：${words.join('、')}`).join('；');
}
