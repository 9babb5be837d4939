import { formatWallTime, type Weekday } from '@tongtang/time';
import type { CountyCheck } from './county-check.js';
import type { BellRow } from './county-workbooks.js';
import type { Problem } from './finding.js';
import { groupBy } from './group-by.js';
import type { WeeklyPeriod } from './parse-weekly.js';
import type { RowAt } from './row-reader.js';

/** Bell schedules in themselves, then every period that another row names. */
export function checkBells(check: CountyCheck): void {
  const before = check.findings.length;
  // One finding a row is enough, although a schedule repeats on every weekday.
  const reported = new Set<BellRow>();
  const report = (row: BellRow, problem: Problem, column: string): void => {
    if (!reported.has(row)) check.report(row.at, problem, column);
    reported.add(row);
  };
  for (const [, periods] of groupBy(onWeekdays(check.county.bells), (period) => `${period.row.bellSchedule}\n${period.weekday}`)) checkWeekday(report, periods);
  // A schedule with a mistake in it would make many right rows look wrong.
  if (check.brokenKinds.has('bells') || check.findings.length > before) return;
  checkPeriodsNamed(check);
}

interface PeriodOfDay {
  readonly row: BellRow;
  readonly weekday: Weekday;
}

function onWeekdays(rows: readonly BellRow[]): PeriodOfDay[] {
  return rows.flatMap((row) => row.weekdays.map((weekday) => ({ row, weekday })));
}

function checkWeekday(report: (row: BellRow, problem: Problem, column: string) => void, periods: readonly PeriodOfDay[]): void {
  const byNumber = new Map<number, BellRow>();
  for (const { row } of periods) {
    const first = byNumber.get(row.periodNo);
    if (first) report(row, { code: 'import.duplicate', params: { firstFile: first.at.file, firstSheet: first.at.sheet, firstRow: first.at.row } }, 'period');
    else byNumber.set(row.periodNo, row);
  }
  const inOrder = [...byNumber.values()].sort((a, b) => a.starts - b.starts);
  inOrder.forEach((row, index) => {
    const before = inOrder[index - 1];
    if (!before) return;
    const params = { period: before.periodNo, starts: formatWallTime(before.starts), ends: formatWallTime(before.ends), firstRow: before.at.row };
    if (row.starts < before.ends) report(row, { code: 'import.bells-overlap', params }, 'starts');
    else if (row.periodNo < before.periodNo) report(row, { code: 'import.period-order', params }, 'period');
  });
}

function checkPeriodsNamed(check: CountyCheck): void {
  const periods = periodsByBell(check);
  const of = (school: string): ReadonlySet<string> | undefined => periods.get(check.bellScheduleOf(school) ?? '');
  for (const { at, name, closedPeriods } of check.county.schools) reportUnknown(check, at, closedPeriods, of(name));
  for (const { at, school, closedPeriods } of check.county.rooms) reportUnknown(check, at, closedPeriods, of(school));
  const bySchool = new Map([...check.classNames.keys()].map((school) => [school, of(school)]));
  for (const { at, school, periodNo, lessons } of check.county.localLessons) {
    const known = bySchool.get(school);
    for (const { weekday } of lessons) if (known && !known.has(`${weekday}-${periodNo}`)) check.report(at, noSuchPeriod({ weekday, periodNo }), `day${weekday}`);
  }
}

function periodsByBell(check: CountyCheck): ReadonlyMap<string, ReadonlySet<string>> {
  const uploaded = new Set(check.county.bells.map((bell) => bell.bellSchedule));
  const periods = new Map<string, Set<string>>();
  for (const bell of [...check.county.bells, ...check.known.bells.filter((other) => !uploaded.has(other.bellSchedule))]) {
    const set = periods.get(bell.bellSchedule) ?? new Set();
    for (const weekday of bell.weekdays) set.add(`${weekday}-${bell.periodNo}`);
    periods.set(bell.bellSchedule, set);
  }
  return periods;
}

function reportUnknown(check: CountyCheck, at: RowAt, closed: readonly WeeklyPeriod[], known: ReadonlySet<string> | undefined): void {
  for (const period of closed) if (known && !known.has(`${period.weekday}-${period.periodNo}`)) check.report(at, noSuchPeriod(period), 'closedPeriods');
}

function noSuchPeriod({ weekday, periodNo }: WeeklyPeriod): { code: 'import.no-such-period'; params: { weekday: number; periodNo: number } } {
  return { code: 'import.no-such-period', params: { weekday, periodNo } };
}
