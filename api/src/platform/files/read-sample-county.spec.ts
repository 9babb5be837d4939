import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCounty, type SheetGrid } from '@tongtang/domain/imports';
import { readWorkbook } from './read-workbook.js';

const FOLDER = join(process.cwd(), 'samples/county');

async function sampleGrids(): Promise<SheetGrid[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')).sort();
  return (await Promise.all(files.map((name) => readWorkbook(name, readFileSync(join(FOLDER, name)))))).flat();
}

describe('the six sample workbooks', () => {
  it('are read in full, without an error', async () => {
    const { recognised, county, findings, term } = readCounty(await sampleGrids());
  });
});
