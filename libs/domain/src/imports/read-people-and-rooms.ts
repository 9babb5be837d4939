import type { AssistantRow, NetTeacherRow, RoomRow } from './county-workbooks.js';
import type { Finding } from './finding.js';
import { canonicalName, compactText, nearestName } from './normalise.js';
import { parseQualifications, splitNames } from './parse-teaching.js';
import { parseDate, parseNumber, parsed, parsePhone, refused, type Parsed } from './parse-values.js';
import { hoursWithin, parseWeeklyHours, parseWeeklyPeriods } from './parse-weekly.js';
import type { RecognisedSheet } from './recognise-sheet.js';
import { RowReader } from './row-reader.js';
import type { CellValue } from './sheet-grid.js';

const MOST_PER_DAY = 10;
const MOST_PER_WEEK = 40;
const MOST_SEATS = 500;

/** Workbook 05. */
export function readNetTeachers(sheet: RecognisedSheet, findings: Finding[]): NetTeacherRow[] {
  return sheet.data.flatMap((data) => {
    const row = new RowReader(sheet, data, findings);
    const teacher = {
      at: row.at,
      code: row.isBlank('code') ? null : compactText(row.cell('code')),
      name: row.name('name'),
      organisation: row.name('organisation'),
      qualifications: readQualifications(row),
      maxPerDay: row.need('maxPerDay', (cell) => parseNumber(cell, { min: 1, max: MOST_PER_DAY })) ?? 0,
      maxPerWeek: row.need('maxPerWeek', (cell) => parseNumber(cell, { min: 1, max: MOST_PER_WEEK })) ?? 0,
      availability: readHours(row),
      preferred: row.maybe('preferred', parseWeeklyHours) ?? [],
      preferredSchools: splitNames(row.cell('preferredSchools')),
      recordCheckedOn: row.maybe('recordCheckedOn', parseDate),
      phone: row.maybe('phone', parsePhone),
    };
    if (row.broken) return [];
    if (teacher.maxPerDay > teacher.maxPerWeek) row.report({ code: 'import.limits-disagree', params: { perWeek: teacher.maxPerWeek } }, 'maxPerDay');
    if (!hoursWithin(teacher.preferred, teacher.availability)) row.report({ code: 'import.preferred-outside-hours' }, 'preferred');
    if (teacher.recordCheckedOn === null) row.report({ code: 'import.no-record-check', params: { name: teacher.name } }, 'recordCheckedOn');
    return [teacher];
  });
}

function readQualifications(row: RowReader): NetTeacherRow['qualifications'] {
  if (row.isBlank('subjects')) row.need('subjects', (cell) => parsed(cell));
  const read = row.need('gradeBands', (cell) => (row.isBlank('subjects') ? parsed(null) : parseQualifications(row.cell('subjects'), cell)));
  for (const subject of read?.notPlanned ?? []) row.report({ code: 'import.subject-not-planned', params: { subject } }, 'subjects');
  return read?.qualifications ?? [];
}

/** Blank hours are read, with a warning: the person exists, but cannot be planned. */
function readHours(row: RowReader): NetTeacherRow['availability'] {
  const hours = row.maybe('hours', parseWeeklyHours);
  if (hours?.length === 0 || row.isBlank('hours')) row.report({ code: 'import.no-hours' }, 'hours');
  return hours ?? [];
}

const CATEGORIES: Readonly<Record<string, 'room' | 'assistant'>> = {
  教室: 'room', 多媒体教室: 'room', 网络教室: 'room', 直播教室: 'room',
  助教: 'assistant', 助教老师: 'assistant', 线下助教: 'assistant', 辅导教师: 'assistant',
};
const CATEGORY_EXAMPLES = ['教室', '助教'];

/** Workbook 06. */
export function readRoomsAndAssistants(sheet: RecognisedSheet, findings: Finding[]): { rooms: RoomRow[]; assistants: AssistantRow[] } {
  const rooms: RoomRow[] = [];
  const assistants: AssistantRow[] = [];
  for (const data of sheet.data) {
    const row = new RowReader(sheet, data, findings);
    const category = row.need('category', parseCategory);
    const who = { at: row.at, school: row.name('school'), name: row.name('name') };
    if (category === 'room') {
      const room = {
        ...who,
        seats: row.need('seats', (cell) => parseNumber(cell, { min: 1, max: MOST_SEATS })) ?? 0,
        closedPeriods: row.maybe('closedPeriods', parseWeeklyPeriods) ?? [],
      };
      if (!row.broken) rooms.push(room);
    } else if (category === 'assistant') {
      const assistant = { ...who, availability: readHours(row), phone: row.maybe('phone', parsePhone) };
      if (!row.broken) assistants.push(assistant);
    }
  }
  return { rooms, assistants };
}

function parseCategory(cell: CellValue): Parsed<'room' | 'assistant'> {
  const word = canonicalName(cell);
  const category = CATEGORIES[word];
  if (category) return parsed(category);
  return refused({ code: 'import.unknown-word', params: { allowed: CATEGORY_EXAMPLES.join('、') }, suggestion: nearestName(word, CATEGORY_EXAMPLES) });
}
