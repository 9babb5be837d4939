import type { Weekday, WallTime } from '@tongtang/time';
import { compactText, ordinal } from './normalise.js';
import { parsed, refused, type Parsed } from './parse-values.js';
import type { CellValue } from './sheet-grid.js';

/** A numbered period of a weekday. */
export interface WeeklyPeriod {
  readonly weekday: Weekday;
  readonly periodNo: number;
}

/** Hours of a weekday, half-open, in minutes since midnight. */
export interface WeeklyHours {
  readonly weekday: Weekday;
  readonly from: WallTime;
  readonly to: WallTime;
}

const WEEKDAYS: Readonly<Record<string, Weekday>> = {
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '6': 6, '7': 7,
};
const DAY = '(?:周|星期|礼拜)[一二三四五六日天1-7]';
// After a first full weekday the sign may be left out: 周一至五, 周一、三.
const DAYS = `${DAY}(?:(?:至|到|[-~—–]|[、,和及])(?:${DAY}|[一二三四五六日天](?![节课])))*`;
// No real list is longer; a cell may hold 32,767 characters, and patterns take time.
const LONGEST_LIST = 2_000;
const NOTHING: ReadonlySet<string> = new Set(['', '无', '没有', '-', '—', '/']);

/** Whether a cell says in words that there is nothing to say. */
export function saysNothing(cell: CellValue): boolean {
  return NOTHING.has(compactText(cell));
}

/** 周一, 星期1, 礼拜天 as a weekday; null for anything else. */
export function weekdayOfWord(text: string): Weekday | null {
  const match = /^(?:周|星期|礼拜)([一二三四五六日天1-7])$/.exec(text);
  return match ? (WEEKDAYS[match[1] ?? ''] ?? null) : null;
}

/** 周一至周五 · 周一、周三 · 周一至五 · 工作日 · 1-5. */
export function parseWeekdays(cell: CellValue): Parsed<readonly Weekday[]> {
  const days = weekdaysOf(compactText(cell));
  return days ? parsed(days) : refused({ code: 'import.bad-weekdays', params: { example: '周一至周五' } });
}

function weekdaysOf(text: string): Weekday[] | null {
  if (text === '工作日') return [1, 2, 3, 4, 5];
  const bare = text.replace(/周|星期|礼拜/g, '').replace(/到|[-~—–]/g, '至');
  const found = new Set<Weekday>();
  for (const part of bare.split(/[、,;和及]/)) {
    const [first, last, ...more] = part.split('至').map((day) => WEEKDAYS[day]);
    const end = part.includes('至') ? last : first;
    if (first === undefined || end === undefined || more.length > 0 || end < first) return null;
    for (let day = first; day <= end; day++) found.add(day as Weekday);
  }
  return [...found].sort((a, b) => a - b);
}

/** 第一节 · 第7节 · 3: the number of a period. */
export function parsePeriodNo(cell: CellValue): Parsed<number> {
  const text = compactText(cell);
  const number = ordinal(/^第?([^第节课]+?)(?:节课?)?$/.exec(text)?.[1] ?? '');
  if (number !== null && number >= 1 && number <= 20) return parsed(number);
  const digits = /\d+/.exec(text)?.[0];
  return refused({ code: 'import.bad-period', params: { example: '第3节' }, suggestion: digits && Number(digits) >= 1 && Number(digits) <= 20 ? digits : undefined });
}

/** 周一第1节、周三第3、4节 · 周一至周五第一节 · 无. */
export function parseWeeklyPeriods(cell: CellValue): Parsed<readonly WeeklyPeriod[]> {
  if (saysNothing(cell)) return parsed([]);
  const text = compactText(cell);
  if (text.length > LONGEST_LIST) return refused({ code: 'import.bad-period', params: { example: '周三第4节' } });
  const found = new Map<string, WeeklyPeriod>();
  const rest = text.replace(new RegExp(`(${DAYS})((?:第?[0-9一二三四五六七八九十]+(?:节课?)?[、,;和及\\-~至到]*)+)`, 'g'), (whole, days: string, numbers: string) => {
    const weekdays = weekdaysOf(days);
    const periods = periodNumbers(numbers);
    if (!weekdays || !periods) return whole;
    for (const weekday of weekdays) for (const periodNo of periods) found.set(`${weekday}-${periodNo}`, { weekday, periodNo });
    return '';
  });
  if (rest.replace(/[、,;。和及]/g, '') !== '') return refused({ code: 'import.bad-period', params: { example: '周三第4节' } });
  return parsed([...found.values()].sort((a, b) => a.weekday - b.weekday || a.periodNo - b.periodNo));
}

function periodNumbers(text: string): number[] | null {
  const numbers: number[] = [];
  for (const part of text.replace(/第|节课?/g, '').split(/[、,;和及]/).filter((piece) => piece !== '')) {
    const [first, last = first] = part.split(/[-~至到]/).map((piece) => ordinal(piece));
    if (first === null || last === null || first === undefined || last === undefined || first < 1 || last > 20 || last < first) return null;
    for (let period = first; period <= last; period++) numbers.push(period);
  }
  return numbers.length > 0 ? numbers : null;
}

const TIME = '([01]?\\d|2[0-4])(?::|点|时)([0-5]\\d)?分?';
const HOURS = new RegExp(`(${DAYS}|工作日)?[的:]?${TIME}(?:[-~—–至到]+)${TIME}`, 'g');

/** 周一 07:55-12:10；周一 13:45-17:00 · 周一至周五 8:00～11:30、14:00～16:00, sorted, overlaps joined. */
export function parseWeeklyHours(cell: CellValue): Parsed<readonly WeeklyHours[]> {
  if (saysNothing(cell)) return parsed([]);
  const bad = refused({ code: 'import.bad-hours', params: { example: '周一 08:00-12:00；周三 14:00-17:00' } });
  const text = compactText(cell);
  if (text.length > LONGEST_LIST) return bad;
  const found: WeeklyHours[] = [];
  let days: Weekday[] | null = null;
  let understood = true;
  const rest = text.replace(HOURS, (_, written: string | undefined, ...parts: (string | undefined)[]) => {
    if (written !== undefined) days = weekdaysOf(written);
    const [fromHour, fromMinute, toHour, toMinute] = parts;
    const from = Number(fromHour) * 60 + Number(fromMinute ?? 0);
    const to = Number(toHour) * 60 + Number(toMinute ?? 0);
    if (!days || from >= to || to > 1440) understood = false;
    for (const weekday of days ?? []) found.push({ weekday, from, to });
    return '';
  });
  if (!understood || found.length === 0 || rest.replace(/[、,;。和及]/g, '') !== '') return bad;
  return parsed(joinOverlaps(found));
}

function joinOverlaps(hours: readonly WeeklyHours[]): WeeklyHours[] {
  const joined: WeeklyHours[] = [];
  for (const next of [...hours].sort((a, b) => a.weekday - b.weekday || a.from - b.from)) {
    const last = joined.at(-1);
    if (last && last.weekday === next.weekday && next.from < last.to) joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}

/** Whether every one of the hours lies inside one stretch of the others. */
export function hoursWithin(inner: readonly WeeklyHours[], outer: readonly WeeklyHours[]): boolean {
  return inner.every((hours) => outer.some((other) => other.weekday === hours.weekday && other.from <= hours.from && hours.to <= other.to));
}
