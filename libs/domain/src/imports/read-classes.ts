import type { ClassRow, DemandRow } from './county-workbooks.js';
import type { Finding } from './finding.js';
import { parseGrades } from './parse-teaching.js';
import { parseNumber, type Parsed } from './parse-values.js';
import type { RecognisedSheet } from './recognise-sheet.js';
import { findingAt, RowReader } from './row-reader.js';
import type { CellValue } from './sheet-grid.js';
import { plannedSubject, type PlannedSubject } from './subjects.js';

const LARGEST_CLASS = 200;
const MOST_PERIODS = 20;

interface SubjectColumns {
  readonly subject: PlannedSubject;
  readonly required: string;
  readonly own: string;
}

/** Workbook 02. */
export function readClasses(sheet: RecognisedSheet, findings: Finding[]): ClassRow[] {
  const subjects = subjectColumns(sheet, findings);
  return sheet.data.flatMap((data) => {
    const row = new RowReader(sheet, data, findings);
    const classRow = {
      at: row.at,
      school: row.name('school'),
      name: row.name('class'),
      grades: row.need('grades', parseGrades) ?? [],
      size: row.need('size', (cell) => parseNumber(cell, { min: 1, max: LARGEST_CLASS })) ?? 0,
      demands: subjects.flatMap((columns) => readDemand(row, columns)),
    };
    return row.broken ? [] : [classRow];
  });
}

function subjectColumns(sheet: RecognisedSheet, findings: Finding[]): SubjectColumns[] {
  const found: SubjectColumns[] = [];
  for (const [id, column] of sheet.columns) {
    const [part, word] = id.split(':');
    if (part !== 'required' || word === undefined) continue;
    const subject = plannedSubject(word);
    if (subject) found.push({ subject, required: id, own: `own:${word}` });
    else findings.push({ ...findingAt(sheet, sheet.headerRow, { code: 'import.subject-not-planned', params: { subject: word } }, id), read: column.word });
  }
  return found;
}

/** Both cells blank: the subject is not asked for. 应开 without 自开: nothing is taught by own staff. */
function readDemand(row: RowReader, { subject, required: requiredId, own: ownId }: SubjectColumns): DemandRow[] {
  if (row.isBlank(requiredId) && row.isBlank(ownId)) return [];
  const periods = (cell: CellValue): Parsed<number> => parseNumber(cell, { min: 0, max: MOST_PERIODS });
  const required = row.maybe(requiredId, periods);
  const own = row.isBlank(ownId) ? 0 : row.maybe(ownId, periods);
  if (row.isBlank(requiredId)) {
    if (own !== null && own > 0) row.report({ code: 'import.own-without-required', suggestion: String(own), params: { own } }, requiredId);
    return [];
  }
  if (required === null || own === null) return [];
  if (own > required) {
    row.report({ code: 'import.own-more-than-required', params: { own, required }, suggestion: String(required) }, ownId);
    return [];
  }
  return required === 0 ? [] : [{ subject, required, own }];
}
