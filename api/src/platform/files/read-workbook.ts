import type { CellValue, SheetGrid } from '@tongtang/domain/imports';
import ExcelJS from 'exceljs';
import { FILE_LIMITS, FileRefused, inMb, type FileLimits } from './file-refused.js';
import { inspectArchive } from './inspect-archive.js';
import { readCsv } from './read-csv.js';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
// The container of old Office files, and of new ones with a password.
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const WIDEST = 256;

/**
 * The visible sheets of an uploaded .xlsx or .csv as plain values. Everything that could hurt is refused with a `FileRefused`
 * before a parser sees the bytes. Formulas give their stored result; nothing is calculated and no link is followed.
 */
export async function readWorkbook(file: string, bytes: Buffer, limits: FileLimits = FILE_LIMITS): Promise<SheetGrid[]> {
  if (bytes.length > limits.fileBytes) throw new FileRefused('import.too-large', { file, limitMb: inMb(limits.fileBytes) });
  const kind = kindOf(file, bytes);
  if (kind === 'csv') return [{ file, sheet: file.replace(/\.csv$/i, ''), cells: readCsv(file, bytes, limits) }];
  await inspectArchive({ file, bytes, limits });
  const workbook = await parse(file, bytes);
  const visible = workbook.worksheets.filter((sheet) => sheet.state !== 'hidden' && sheet.state !== 'veryHidden');
  return visible.map((sheet) => ({ file, sheet: sheet.name, cells: cellsOf(sheet, { file, limits }) }));
}

function kindOf(file: string, bytes: Buffer): 'xlsx' | 'csv' {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (bytes.subarray(0, 4).equals(COMPOUND)) {
    throw new FileRefused(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'import.encrypted' : 'import.xls', { file });
  }
  if (ending === 'xls' || ending === 'xlt' || ending === 'et') throw new FileRefused('import.xls', { file });
  if (ending === 'xlsm' || ending === 'xltm' || ending === 'xlam') throw new FileRefused('import.macro', { file });
  const zipped = bytes.subarray(0, 4).equals(ZIP);
  if (ending === 'csv' && !zipped && bytes.length > 0) return 'csv';
  if (ending === 'xlsx' && zipped) return 'xlsx';
  throw new FileRefused('import.wrong-type', { file });
}

// Drop-down lists and colour rules over whole columns would be unfolded cell by cell; pictures and tables are of no use here.
const UNUSED = ['dataValidations', 'conditionalFormatting', 'extLst', 'hyperlinks', 'drawing', 'picture', 'tableParts', 'headerFooter', 'autoFilter', 'rowBreaks'];

async function parse(file: string, bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    return await workbook.xlsx.load(copy, { ignoreNodes: UNUSED });
  } catch {
    throw new FileRefused('import.damaged', { file });
  }
}

function cellsOf(sheet: ExcelJS.Worksheet, { file, limits }: { file: string; limits: FileLimits }): CellValue[][] {
  const cells: CellValue[][] = [];
  sheet.eachRow((row, number) => {
    // One cell in row 90,000,000 is cheap to write and not cheap to hold.
    if (number > limits.cells) throw new FileRefused('import.too-many-cells', { file, limit: limits.cells });
    while (cells.length < number - 1) cells.push([]);
    const values: CellValue[] = [];
    row.eachCell((cell, column) => {
      if (column > WIDEST) return;
      while (values.length < column - 1) values.push(null);
      values.push(isCoveredFromTheSide(cell) ? null : plainValue(cell.value));
    });
    cells.push(values);
  });
  return cells;
}

/** A cell merged downwards carries its value into every row; one merged sideways keeps it in its first column. */
function isCoveredFromTheSide(cell: ExcelJS.Cell): boolean {
  return cell.type === ExcelJS.ValueType.Merge && cell.master.col !== cell.col;
}

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return plainValue(value.text as ExcelJS.CellValue);
  if ('formula' in value || 'sharedFormula' in value) return plainValue(value.result as ExcelJS.CellValue);
  return null;
}

const MINUTE_MS = 60_000;

/** `07:50` for a time of day (Excel's day zero), `2026-04-10` for a date, both with a T between for a moment. */
function dateText(value: Date): string | null {
  const minutes = Math.round(value.getTime() / MINUTE_MS);
  if (Number.isNaN(minutes)) return null;
  const [date = '', time = ''] = new Date(minutes * MINUTE_MS).toISOString().slice(0, 16).split('T');
  if (/^(?:1899-12-3[01]|1900-01-01|1904-01-01)$/.test(date)) return time;
  return time === '00:00' ? date : `${date}T${time}`;
}
