import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { FileRefused, inMb, RATIO_COUNTS_FROM_BYTES, type FileLimits } from './file-refused.js';

interface Archive {
  readonly file: string;
  readonly bytes: Buffer;
  readonly limits: FileLimits;
}

/**
 * Looks through an .xlsx before the parser sees it. The directory is judged first; then every entry is inflated and thrown away,
 * because a directory can lie about sizes and the parser would believe it.
 */
export async function inspectArchive(archive: Archive): Promise<void> {
  const zip = await open(archive);
  const entries = await list(zip, archive);
  judgeDirectory(entries, archive);
  let cells = 0;
  for (const entry of entries) {
    cells += await expand(zip, entry, archive);
    if (cells > archive.limits.cells) throw new FileRefused('import.too-many-cells', { file: archive.file, limit: archive.limits.cells });
  }
}

function open({ file, bytes }: Archive): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false }, (error, zip) => {
      if (error) reject(new FileRefused('import.damaged', { file }));
      else resolve(zip);
    });
  });
}

function list(zip: ZipFile, { file, limits }: Archive): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > limits.entries) reject(new FileRefused('import.zip-bomb', { file, entries: zip.entryCount }));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(new FileRefused(/path|characters|fileName/i.test(error.message) ? 'import.unsafe-path' : 'import.damaged', { file })));
    zip.readEntry();
  });
}

function judgeDirectory(entries: readonly Entry[], { file, bytes, limits }: Archive): void {
  const names = new Set(entries.map((entry) => entry.fileName));
  if (names.size < entries.length) throw new FileRefused('import.unsafe-path', { file });
  if (entries.some((entry) => entry.isEncrypted())) throw new FileRefused('import.encrypted', { file });
  const expanded = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const bomb = expanded > limits.expandedBytes || (expanded > RATIO_COUNTS_FROM_BYTES && expanded > bytes.length * limits.expandedTimes);
  if (bomb) throw new FileRefused('import.zip-bomb', { file, expandedMb: inMb(expanded), limitMb: inMb(limits.expandedBytes) });
  if ([...names].some((name) => /vbaproject|macrosheets\//i.test(name))) throw new FileRefused('import.macro', { file });
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) throw new FileRefused('import.wrong-type', { file });
}

const SHEET = /^\/?xl\/worksheets\/[^/]+\.xml$/;

/** Inflates one entry to the end; returns the cells a parser would make of it. */
function expand(zip: ZipFile, entry: Entry, { file, limits }: Archive): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new FileRefused('import.damaged', { file }));
      const count = SHEET.test(entry.fileName) ? cellCounter() : null;
      stream.on('data', (chunk: Buffer) => {
        if (count && count(chunk) > limits.cells) stream.destroy(new FileRefused('import.too-many-cells', { file, limit: limits.cells }));
      });
      stream.on('end', () => resolve(count?.(Buffer.alloc(0)) ?? 0));
      stream.on('error', (cause: Error) => reject(cause instanceof FileRefused ? cause : new FileRefused(refusalOf(cause), { file })));
    });
  });
}

/** yauzl stops an entry that turns out larger than the directory said. */
function refusalOf(cause: Error): 'import.zip-bomb' | 'import.damaged' {
  return cause.message.startsWith('too many bytes') ? 'import.zip-bomb' : 'import.damaged';
}

const COUNTED = /<(?:c|row)[\s/>]|<mergeCell\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const LONGEST_TAG = 65_536;

/** Counts cells and rows as they stream by, and the cells that merged ranges stand for: a merge of the whole sheet would be made cell by cell. */
function cellCounter(): (chunk: Buffer) => number {
  let total = 0;
  let kept = '';
  return (chunk) => {
    const text = kept + chunk.toString('latin1');
    let end = 0;
    for (const match of text.matchAll(COUNTED)) {
      total += match[1] === undefined ? 1 : mergedCells(match[1]);
      end = match.index + match[0].length;
    }
    // No attribute may hold a "<", so only the last tag can be cut off by the end of a chunk.
    kept = text.slice(Math.max(end, text.lastIndexOf('<')));
    if (kept.length > LONGEST_TAG) {
      if (kept.startsWith('<mergeCell')) total = Number.POSITIVE_INFINITY;
      kept = '';
    }
    return total;
  };
}

function mergedCells(attributes: string): number {
  for (const [, name, inDouble, inSingle] of attributes.matchAll(ATTRIBUTE)) if (name === 'ref') return areaOf(inDouble ?? inSingle ?? '');
  return 0;
}

function areaOf(ref: string): number {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(ref);
  // A range that is written in a way nobody writes it cannot be judged, so it counts as too large.
  if (!match) return Number.POSITIVE_INFINITY;
  const [, left = 'A', top = '1', right = left, bottom = top] = match;
  return (Math.abs(column(right) - column(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
}

function column(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, char) => index * 26 + char.charCodeAt(0) - 64, 0);
}
