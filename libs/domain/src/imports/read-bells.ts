import { formatWallTime } from '@tongtang/time';
import type { BellRow, LocalLessonRow } from './county-workbooks.js';
import type { Finding } from './finding.js';
import { canonicalName } from './normalise.js';
import { parseTime } from './parse-values.js';
import { parsePeriodNo, parseWeekdays, saysNothing } from './parse-weekly.js';
import { parseBellCode } from './read-schools.js';
import type { RecognisedSheet } from './recognise-sheet.js';
import { RowReader } from './row-reader.js';

/** Workbook 03. */
export function readBells(sheet: RecognisedSheet, findings: Finding[]): BellRow[] {
  return sheet.data.flatMap((data) => {
    const row = new RowReader(sheet, data, findings);
    const bell = {
      at: row.at,
      bellSchedule: row.need('bellSchedule', parseBellCode) ?? '',
      periodNo: row.need('period', parsePeriodNo) ?? 0,
      starts: row.need('starts', parseTime) ?? 0,
      ends: row.need('ends', parseTime) ?? 0,
      weekdays: row.need('weekdays', parseWeekdays) ?? [],
    };
    if (!row.broken && bell.ends <= bell.starts) row.report({ code: 'import.ends-before-start', params: { starts: formatWallTime(bell.starts) } }, 'ends');
    return row.broken ? [] : [bell];
  });
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** Workbook 04: a cell with a word is occupied, an empty one is free. */
export function readLocalLessons(sheet: RecognisedSheet, findings: Finding[]): LocalLessonRow[] {
  return sheet.data.flatMap((data) => {
    const row = new RowReader(sheet, data, findings);
    const lessonRow = {
      at: row.at,
      school: row.name('school'),
      className: row.name('class'),
      periodNo: row.need('period', parsePeriodNo) ?? 0,
      lessons: WEEK.flatMap((weekday) => {
        const cell = row.cell(`day${weekday}`);
        return saysNothing(cell) ? [] : [{ weekday, subject: canonicalName(cell) }];
      }),
    };
    return row.broken ? [] : [lessonRow];
  });
}
