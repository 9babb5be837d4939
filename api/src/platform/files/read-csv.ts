import { parse } from 'csv-parse/sync';
import type { CellValue } from '@tongtang/domain/imports';
import { FileRefused, type FileLimits } from './file-refused.js';

/** The rows of a CSV file as Excel would number them. UTF-8 with or without a mark, UTF-16 as Excel's "Unicode text", else GB18030. */
export function readCsv(file: string, bytes: Buffer, limits: FileLimits): CellValue[][] {
  const text = decode(file, bytes);
  const delimiter = delimiterOf(text);
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  } catch {
    throw new FileRefused('import.damaged', { file });
  }
  if (rows.reduce((sum, row) => sum + row.length, 0) > limits.cells) throw new FileRefused('import.too-many-cells', { file, limit: limits.cells });
  return rows.map((row) => row.map(cellOf));
}

function decode(file: string, bytes: Buffer): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const encoding of utf16 ? ['utf-16le'] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this encoding: the next one decides.
    }
  }
  throw new FileRefused('import.wrong-type', { file });
}

function delimiterOf(text: string): ',' | '\t' {
  const start = text.slice(0, 4_000);
  return start.split('\t').length > start.split(',').length ? '\t' : ',';
}

/** `="0012"` is how a sheet is kept from dropping zeros. */
function cellOf(text: string): CellValue {
  const value = /^="(.*)"$/.exec(text)?.[1] ?? text;
  return value === '' ? null : value;
}
