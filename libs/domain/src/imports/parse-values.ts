import { addDays, formatWallTime, isSchoolDate, type SchoolDate, type WallTime } from '@tongtang/time';
import type { Problem } from './finding.js';
import { chineseNumber, compactText } from './normalise.js';
import type { CellValue } from './sheet-grid.js';

/** A value, or the problem that kept it from being read. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refused = (problem: Problem): Parsed<never> => ({ ok: false, problem });

export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  /** Whether a fraction is allowed, as in 2.5 Mbps. */
  readonly fractions?: boolean;
}

// A unit after digits says nothing new: 2间, 36人, 25M, 25 Mbps.
const UNIT = /^(\d+(?:\.\d+)?)(?:间|个|人|名|座|位|节|课时|m|mb|mbps|兆)?$/i;
const CHINESE_WITH_UNIT = /^([零〇一二两三四五六七八九十百]+)(?:间|个|人|名|座|位|节|课时|兆)?$/;

/** A number written as a number or as text. Chinese numerals are only suggested: a person decides. */
export function parseNumber(cell: CellValue, limits: NumberLimits): Parsed<number> {
  const text = compactText(cell).replace(/,(?=\d{3}\b)/g, '');
  const written = UNIT.exec(text)?.[1];
  if (written === undefined) return refused({ code: 'import.not-a-number', suggestion: suggestedNumber(text, limits) });
  const value = Number(written);
  if (!limits.fractions && !Number.isInteger(value)) return refused({ code: 'import.not-a-number', suggestion: String(Math.round(value)) });
  if (value < limits.min || value > limits.max) return refused({ code: 'import.out-of-range', params: { min: limits.min, max: limits.max } });
  return parsed(value);
}

function suggestedNumber(text: string, limits: NumberLimits): string | undefined {
  const chinese = CHINESE_WITH_UNIT.exec(text)?.[1];
  const value = chinese === undefined ? Number(/\d+/.exec(text)?.[0] ?? Number.NaN) : (chineseNumber(chinese) ?? Number.NaN);
  return value >= limits.min && value <= limits.max ? String(value) : undefined;
}

const MINUTES_PER_DAY = 1440;

/** A time of day: `07:50`, `７：５０`, `7点50分`, `2026-09-01T07:50`, or Excel's fraction of a day. */
export function parseTime(cell: CellValue): Parsed<WallTime> {
  if (typeof cell === 'number' && cell > 0 && cell < 1) return parsed(Math.round(cell * MINUTES_PER_DAY) % MINUTES_PER_DAY);
  const text = compactText(cell);
  const minutes = minutesOf(/^(?:\d{4}-\d{2}-\d{2}T)?(\d{1,2})(?::|点|时)(\d{1,2})?分?(?::\d{2}(?:\.\d+)?Z?)?$/.exec(text));
  if (minutes !== null) return parsed(minutes);
  // 8.30 may be a time or a number that lost its zero: only a person knows.
  const guess = minutesOf(/^(\d{1,2})[.,;](\d{1,2})$/.exec(text), 'padEnd') ?? minutesOf(/^(\d{1,2})(\d{2})$/.exec(text));
  return refused({ code: 'import.bad-time', suggestion: guess === null ? undefined : formatWallTime(guess) });
}

function minutesOf(match: RegExpExecArray | null, pad: 'padStart' | 'padEnd' = 'padStart'): WallTime | null {
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number((match[2] ?? '')[pad](2, '0'));
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** A calendar date: `2026-04-10`, `2026/4/10`, `2026年4月10日`, `20260410`, or Excel's day number. */
export function parseDate(cell: CellValue): Parsed<SchoolDate> {
  // Day numbers of 1982 to 2064; smaller and larger figures are more likely something else.
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 30_000 && cell <= 60_000) return parsed(addDays('1899-12-30', cell));
  const text = compactText(cell);
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const date = match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : '';
  return isSchoolDate(date) ? parsed(date) : refused({ code: 'import.bad-date' });
}

/** A mobile number as digits; a fixed line is refused as `import.landline`, because it belongs to an office and not to a person. */
export function parsePhone(cell: CellValue): Parsed<string> {
  const text = compactText(cell).replace(/[-—–()]/g, '').replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '');
  if (/^1[3-9]\d{9}$/.test(text)) return parsed(text);
  if (/^(?:0\d{2,3})?[2-8]\d{6,7}$/.test(text)) return refused({ code: 'import.landline' });
  return refused({ code: 'import.bad-phone', suggestion: /(?<!\d)1[3-9]\d{9}(?!\d)/.exec(text)?.[0] });
}

/** The ten digits of the ministry's school code. */
export function parseSchoolCode(cell: CellValue): Parsed<string> {
  const text = compactText(cell);
  return /^\d{10}$/.test(text) ? parsed(text) : refused({ code: 'import.bad-school-code' });
}
