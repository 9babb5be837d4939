import { findingOf, type Finding } from './finding.js';
import { headerKey, plainText, shownText } from './normalise.js';
import { columnLetter, type CellValue, type SheetGrid } from './sheet-grid.js';
import { columnIdOf, COLUMNS, tells, WORKBOOK_KINDS, type WorkbookKind } from './workbook-kinds.js';

export interface HeaderColumn {
  readonly index: number;
  readonly letter: string;
  /** As written in the file. */
  readonly word: string;
}

/** One row of data with the number Excel shows. */
export interface DataRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** A sheet whose header was found. */
export interface RecognisedSheet {
  readonly kind: WorkbookKind;
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, HeaderColumn>;
  /** What stands above the header. */
  readonly title: string;
  readonly data: readonly DataRow[];
  readonly findings: readonly Finding[];
}

// A header further down than this belongs to something else.
const ROWS_SEARCHED = 30;
const WORDS_NEEDED = 3;

interface Header {
  readonly kind: WorkbookKind;
  readonly rowIndex: number;
  readonly columns: ReadonlyMap<string, HeaderColumn>;
  readonly repeated: readonly HeaderColumn[];
}

/** Finds out by the words of its header which workbook a sheet is; null if it is none of the six. */
export function recogniseSheet(grid: SheetGrid): RecognisedSheet | null {
  const header = bestHeader(grid);
  if (!header) return null;
  const { kind, rowIndex, columns } = header;
  const place = { file: grid.file, sheet: grid.sheet, row: rowIndex + 1, read: '' };
  return {
    kind, file: grid.file, sheet: grid.sheet, headerRow: rowIndex + 1, columns,
    title: grid.cells.slice(0, rowIndex).flat().map((cell) => plainText(cell)).filter((text) => text !== '').join(' '),
    data: dataRows(grid, header),
    findings: [
      ...missingColumns(header).map((word) => findingOf({ code: 'import.missing-column', params: { word } }, { ...place, column: null })),
      ...header.repeated.map(({ word, letter }) => findingOf({ code: 'import.column-repeated' }, { ...place, column: { word, letter }, read: word })),
    ],
  };
}

function bestHeader(grid: SheetGrid): Header | null {
  let best: Header | null = null;
  for (let rowIndex = 0; rowIndex < Math.min(ROWS_SEARCHED, grid.cells.length); rowIndex++) {
    for (const kind of WORKBOOK_KINDS) {
      const header = headerAt(grid, rowIndex, kind);
      const known = [...header.columns.keys()];
      if (known.length < WORDS_NEEDED || !known.some((id) => tells(kind, id))) continue;
      if (known.length > (best?.columns.size ?? 0)) best = header;
    }
  }
  return best;
}

function headerAt(grid: SheetGrid, rowIndex: number, kind: WorkbookKind): Header {
  const columns = new Map<string, HeaderColumn>();
  const repeated: HeaderColumn[] = [];
  (grid.cells[rowIndex] ?? []).forEach((cell, index) => {
    const id = typeof cell === 'string' ? columnIdOf(kind, headerKey(cell)) : null;
    if (id === null) return;
    const found = { index, letter: columnLetter(index), word: shownText(cell) };
    if (columns.has(id)) repeated.push(found);
    else columns.set(id, found);
  });
  return { kind, rowIndex, columns, repeated };
}

function missingColumns({ kind, columns }: Header): string[] {
  const missing = COLUMNS[kind].filter((spec) => spec.required && !columns.has(spec.id)).map((spec) => spec.words[0]);
  for (const id of columns.keys()) {
    const [part, subject] = id.split(':');
    if (part === 'own' && !columns.has(`required:${subject}`)) missing.push(`${subject}应开`);
  }
  if (kind === 'classes' && ![...columns.keys()].some((id) => id.includes(':'))) missing.push('音乐应开');
  return missing;
}

/** Rows below the header, without blank ones, printed repeats of the header, sums and notes. */
function dataRows(grid: SheetGrid, { rowIndex, columns }: Header): DataRow[] {
  const header = grid.cells[rowIndex] ?? [];
  const indexes = [...columns.values()].map((column) => column.index);
  const rows: DataRow[] = [];
  for (let index = rowIndex + 1; index < grid.cells.length; index++) {
    const cells = grid.cells[index] ?? [];
    const filled = cells.filter((cell) => plainText(cell) !== '');
    const repeats = indexes.filter((column) => cells[column] === header[column]).length;
    if (filled.length === 0 || repeats >= WORDS_NEEDED || isRemark(filled)) continue;
    rows.push({ row: index + 1, cells });
  }
  return rows;
}

function isRemark(filled: readonly CellValue[]): boolean {
  const first = plainText(filled[0]).replace(/ /g, '');
  if (/^(?:合计|总计|小计|共计)/.test(first)) return true;
  return new Set(filled).size === 1 && /^(?:注|备注|说明|填表|填报|审核|制表|单位负责人|联系人)/.test(first);
}
