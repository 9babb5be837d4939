import { findingOf, type Finding, type Problem } from './finding.js';
import { canonicalName, plainText, shownText } from './normalise.js';
import type { Parsed } from './parse-values.js';
import type { DataRow, RecognisedSheet } from './recognise-sheet.js';
import type { CellValue } from './sheet-grid.js';

/** The row a record was read from. */
export interface RowAt {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Reads the cells of one row by column id and keeps what is wrong with them. */
export class RowReader {
  readonly at: RowAt;
  #broken = false;

  constructor(
    private readonly sheet: RecognisedSheet,
    private readonly data: DataRow,
    private readonly findings: Finding[],
  ) {
    this.at = { file: sheet.file, sheet: sheet.sheet, row: data.row };
  }

  /** Whether a cell of the row could not be read, so that there is no record. */
  get broken(): boolean {
    return this.#broken;
  }

  has(id: string): boolean {
    return this.sheet.columns.has(id);
  }

  cell(id: string): CellValue {
    const column = this.sheet.columns.get(id);
    return column ? (this.data.cells[column.index] ?? null) : null;
  }

  isBlank(id: string): boolean {
    return plainText(this.cell(id)) === '';
  }

  /** Adds a finding on a cell (or on the row); an error marks the row as broken. */
  report(problem: Problem, id: string | null): void {
    const finding = findingAt(this.sheet, this.at.row, problem, id, id === null ? null : this.cell(id));
    this.findings.push(finding);
    if (finding.severity === 'error') this.#broken = true;
  }

  /** The value of a cell that must be filled in. */
  need<T>(id: string, parse: (cell: CellValue) => Parsed<T>): T | null {
    if (this.isBlank(id)) {
      // A column that is missing as a whole is reported once, on the header.
      if (this.has(id)) this.report({ code: 'import.blank' }, id);
      this.#broken = true;
      return null;
    }
    return this.maybe(id, parse);
  }

  /** The value of a cell that may be empty. */
  maybe<T>(id: string, parse: (cell: CellValue) => Parsed<T>): T | null {
    if (this.isBlank(id)) return null;
    const result = parse(this.cell(id));
    if (result.ok) return result.value;
    this.report(result.problem, id);
    return null;
  }

  name(id: string): string {
    return this.need(id, (cell) => ({ ok: true, value: canonicalName(cell) })) ?? '';
  }

  optionalName(id: string): string | null {
    return this.isBlank(id) ? null : canonicalName(this.cell(id));
  }
}

/** A finding on a cell of a recognised sheet, also long after the row was read. */
export function findingAt(sheet: RecognisedSheet, row: number, problem: Problem, id: string | null, cell?: CellValue): Finding {
  const column = id === null ? undefined : sheet.columns.get(id);
  const value = cell === undefined && column ? rowOf(sheet, row)?.cells[column.index] : cell;
  return findingOf(problem, {
    file: sheet.file, sheet: sheet.sheet, row, read: shownText(value),
    column: column ? { word: column.word, letter: column.letter } : null,
  });
}

/** Rows are in order, and a bad upload may have a finding for each of many thousands. */
function rowOf(sheet: RecognisedSheet, row: number): DataRow | undefined {
  let low = 0;
  let high = sheet.data.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sheet.data[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return sheet.data[low]?.row === row ? sheet.data[low] : undefined;
}
