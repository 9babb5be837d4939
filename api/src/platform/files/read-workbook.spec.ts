import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { FILE_LIMITS, FileRefused } from './file-refused.js';
import { readWorkbook } from './read-workbook.js';

interface ZipEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the directory claims, where it differs. */
  readonly claims?: number;
  readonly flags?: number;
}

const shrunk = new Map<Buffer | string, Buffer>();
function shrink(content: Buffer | string): Buffer {
  const packed = shrunk.get(content) ?? deflateRawSync(content, { level: 1 });
  shrunk.set(content, packed);
  return packed;
}

/** A zip written by hand, so that it can be wrong in every way a hostile one can. */
function zipOf(...entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, flags = 0 } of entries) {
    const raw = Buffer.from(content);
    const packed = shrink(content);
    const path = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims ?? raw.length, 18);
    head.writeUInt16LE(path.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), head, path, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, rest, path);
    offset += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end]);
}

const FRAME: readonly ZipEntry[] = [{ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'xl/workbook.xml', content: '<workbook/>' }];
const withSheet = (content: string | Buffer, more: Partial<ZipEntry> = {}): Buffer => zipOf(...FRAME, { name: 'xl/worksheets/sheet1.xml', content, ...more });

async function refusalOf(file: string, bytes: Buffer): Promise<unknown> {
  try {
    await readWorkbook(file, bytes);
  } catch (error) {
    if (error instanceof FileRefused) return { code: error.code, ...error.params };
    throw error;
  }
  return 'read';
}

async function written(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('表'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a workbook that is read', () => {
  it('gives every kind of cell as a plain value in its place', async () => {
    const bytes = await written((sheet) => {
      sheet.getCell('A1').value = 2;
      sheet.getCell('B1').value = { richText: [{ text: '一年级' }, { text: '（1）班' }] };
      sheet.getCell('D1').value = { formula: '1+1', result: 2 };
      sheet.getCell('E1').value = { text: '链接', hyperlink: 'https://example.org/' };
      sheet.getCell('F1').value = { formula: "'[other.xlsx]表'!A1", result: '存下的值' };
      sheet.getCell('A3').value = new Date(Date.UTC(2026, 3, 10));
      sheet.getCell('B3').value = new Date(Date.UTC(1899, 11, 30, 7, 50));
      sheet.getCell('B3').numFmt = 'hh:mm';
      sheet.getCell('C3').value = { error: '#REF!' };
      sheet.getCell('D3').value = true;
    });
    expect(await readWorkbook('a.xlsx', bytes)).toEqual([
      { file: 'a.xlsx', sheet: '表', cells: [[2, '一年级（1）班', null, 2, '链接', '存下的值'], [], ['2026-04-10', '07:50', '#REF!', true]] },
    ]);
  });

  it('fills merged cells downwards, not sideways, and leaves hidden sheets out', async () => {
    const bytes = await written((sheet, workbook) => {
      sheet.addRows([['标题', null], ['久长小学', '一班'], [null, '二班']]);
      sheet.mergeCells('A1:B1');
      sheet.mergeCells('A2:A3');
      workbook.addWorksheet('字典', { state: 'hidden' }).addRow(['x']);
    });
    expect((await readWorkbook('a.xlsx', bytes)).map((grid) => grid.cells)).toEqual([[['标题', null], ['久长小学', '一班'], ['久长小学', '二班']]]);
  });

  it('is not slowed down by drop-down lists over whole columns', async () => {
    const bytes = await written((sheet) => {
      sheet.addRow(['类别']);
      (sheet as unknown as { dataValidations: { model: Record<string, unknown> } }).dataValidations.model['A2:A1048576'] = { type: 'list', formulae: ['"教室,助教"'] };
    });
    expect((await readWorkbook('a.xlsx', bytes))[0]?.cells).toEqual([['类别']]);
  });
});

describe('a CSV file that is read', () => {
  const cells = async (bytes: Buffer): Promise<unknown> => (await readWorkbook('03-作息.csv', bytes))[0];
  const expected = { file: '03-作息.csv', sheet: '03-作息', cells: [['作息编号', '节次'], ['B1', '第一节']] };

  it('may be UTF-8 with or without a mark', async () => {
    expect(await cells(Buffer.from('作息编号,节次\r\nB1,第一节\r\n'))).toEqual(expected);
    expect(await cells(Buffer.from('\ufeff作息编号,节次\nB1,第一节'))).toEqual(expected);
  });

  it('may be GB18030, or tabs in UTF-16 as Excel saves "Unicode text"', async () => {
    expect(await cells(Buffer.from('d7f7cfa2b1e0bac52cbddab4ce0a42312cb5dad2bbbdda', 'hex'))).toEqual(expected);
    expect(await cells(Buffer.from('\ufeff作息编号\t节次\r\nB1\t第一节', 'utf16le'))).toEqual(expected);
  });

  it('keeps blank lines, quoted commas and rows of any length in their place', async () => {
    const bytes = Buffer.from('标题\n\n"甲,乙","丙\n丁",="0012"\n');
    expect((await readWorkbook('a.csv', bytes))[0]?.cells).toEqual([['标题'], [null], ['甲,乙', '丙\n丁', '0012']]);
  });
});

describe('a file that is refused', () => {
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), Buffer.from('IHDR')]);
  const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  it.each<[string, string, Buffer, string]>([
    ['an old workbook', '学校.xls', compound, 'import.xls'],
    ['an old workbook under a new name', '学校.xlsx', compound, 'import.xls'],
    ['a workbook with a password', '学校.xlsx', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), 'import.encrypted'],
    ['a macro workbook', '学校.xlsm', zipOf(...FRAME), 'import.macro'],
    ['a macro under another name', '学校.xlsx', zipOf(...FRAME, { name: 'xl/vbaProject.bin', content: 'x' }), 'import.macro'],
    ['a picture named as a workbook', '学校.xlsx', png, 'import.wrong-type'],
    ['a picture named as a CSV', '学校.csv', png, 'import.wrong-type'],
    ['a workbook named as a CSV', '学校.csv', zipOf(...FRAME), 'import.wrong-type'],
    ['a document of another program', '学校.xlsx', zipOf({ name: '[Content_Types].xml', content: '<Types/>' }, { name: 'word/document.xml', content: '' }), 'import.wrong-type'],
    ['another kind of file', '学校.pdf', Buffer.from('%PDF-1.7'), 'import.wrong-type'],
    ['an empty file', '学校.csv', Buffer.alloc(0), 'import.wrong-type'],
    ['a file without an ending', '学校', zipOf(...FRAME), 'import.wrong-type'],
    ['half a workbook', '学校.xlsx', withSheet('<worksheet/>').subarray(0, 80), 'import.damaged'],
    ['a workbook whose sheets are no XML', '学校.xlsx', withSheet('<worksheet><<<'), 'import.damaged'],
    ['an encrypted entry', '学校.xlsx', withSheet('x', { flags: 1 }), 'import.encrypted'],
    ['a path upwards', '学校.xlsx', zipOf(...FRAME, { name: '../../etc/cron.d/x', content: 'x' }), 'import.unsafe-path'],
    ['an absolute path', '学校.xlsx', zipOf(...FRAME, { name: '/etc/passwd', content: 'x' }), 'import.unsafe-path'],
    ['a path of Windows', '学校.xlsx', zipOf(...FRAME, { name: 'xl\\..\\x', content: 'x' }), 'import.unsafe-path'],
    ['one name twice', '学校.xlsx', zipOf(...FRAME, ...FRAME), 'import.unsafe-path'],
  ])('%s', async (_, file, bytes, code) => expect(await refusalOf(file, bytes)).toEqual({ code, file }));

  it('is 50 MB', async () => {
    expect(await refusalOf('学校.xlsx', Buffer.alloc(50 * 1024 * 1024))).toEqual({ code: 'import.too-large', file: '学校.xlsx', limitMb: 20 });
  });

  it('expands beyond 200 MB, or more than any table does', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const many = zipOf(...FRAME, ...[1, 2, 3, 4].map((part) => ({ name: `xl/media/${part}.bin`, content: zeros })));
    expect(await refusalOf('学校.xlsx', many)).toEqual({ code: 'import.zip-bomb', file: '学校.xlsx', expandedMb: 256, limitMb: 200 });
    expect(await refusalOf('学校.xlsx', withSheet(zeros))).toMatchObject({ code: 'import.zip-bomb', expandedMb: 64 });
  });

  it('lies about its size', async () => {
    expect(await refusalOf('学校.xlsx', withSheet(Buffer.alloc(32 * 1024 * 1024), { claims: 1000 }))).toMatchObject({ code: 'import.zip-bomb' });
  });

  it('has thousands of entries', async () => {
    const entries = Array.from({ length: FILE_LIMITS.entries + 1 }, (_, index) => ({ name: `x/${index}`, content: '' }));
    expect(await refusalOf('学校.xlsx', zipOf(...FRAME, ...entries))).toMatchObject({ code: 'import.zip-bomb' });
  });

  it('stands for more cells than can be held', async () => {
    const tooMany = { code: 'import.too-many-cells', file: '学校.xlsx', limit: FILE_LIMITS.cells };
    const merge = (ref: string): Buffer => withSheet(`<worksheet><mergeCells><mergeCell note=">" ${' '.repeat(30_000)} ref='${ref}'/></mergeCells></worksheet>`);
    expect(await refusalOf('学校.xlsx', withSheet(`<worksheet>${Array.from({ length: FILE_LIMITS.cells + 1 }, (_, index) => `<c r="A${index}"/>`).join('')}</worksheet>`))).toEqual(tooMany);
    expect(await refusalOf('学校.xlsx', merge('A1:XFD1048576'))).toEqual(tooMany);
    expect(await refusalOf('学校.xlsx', merge('A&#49;:XFD9'))).toEqual(tooMany);
    expect(await refusalOf('学校.csv', Buffer.from(`${','.repeat(1000)}\n`.repeat(501)))).toEqual({ ...tooMany, file: '学校.csv' });
  });

  it('has a cell far beyond the last row', async () => {
    const bytes = await written((sheet) => {
      sheet.getCell('A1').value = 1;
      sheet.getCell('A1048576').value = 1;
    });
    expect(await refusalOf('学校.xlsx', bytes)).toMatchObject({ code: 'import.too-many-cells' });
  });
});
