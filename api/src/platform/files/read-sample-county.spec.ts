import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bandwidthClass, bellSlackMinutes, preferredPerDay, readCounty, withCell, type CountyReading, type SheetGrid } from '@tongtang/domain/imports';
import { readWorkbook } from './read-workbook.js';

const FOLDER = join(import.meta.dirname, '../../../../samples/county');

async function sampleGrids(): Promise<SheetGrid[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')).sort();
  return (await Promise.all(files.map((name) => readWorkbook(name, readFileSync(join(FOLDER, name)))))).flat();
}

describe('the six sample workbooks', () => {
  let grids: SheetGrid[];
  let reading: CountyReading;
  beforeAll(async () => {
    grids = await sampleGrids();
    reading = readCounty(grids);
  });

  it('are recognised with every row and cell', () => {
    expect(reading.recognised.map(({ kind, rows, cells }) => ({ kind, rows, cells }))).toEqual([
      { kind: 'schools', rows: 33, cells: undefined },
      { kind: 'classes', rows: 254, cells: undefined },
      { kind: 'bells', rows: 42, cells: undefined },
      { kind: 'localLessons', rows: 1583, cells: 4558 },
      { kind: 'netTeachers', rows: 23, cells: undefined },
      { kind: 'roomsAndAssistants', rows: 125, cells: undefined },
    ]);
  });

  it('have no finding, so every row is a typed row', () => {
    const { county, findings, term } = reading;
    expect(findings).toEqual([]);
    expect(term).toEqual({ name: '2026—2027学年第一学期', schoolYear: 2026, half: 1 });
    expect(Object.fromEntries(Object.entries(county).map(([name, rows]) => [name, rows.length]))).toEqual({
      schools: 33, classes: 254, bells: 42, localLessons: 1583, netTeachers: 23, rooms: 48, assistants: 77,
    });
  });

  it('add up to the county that the planner is measured on', () => {
    const { county } = reading;
    const demands = county.classes.flatMap((row) => row.demands);
    expect(county.classes.reduce((sum, row) => sum + row.size, 0)).toBe(6850);
    expect(demands.reduce((sum, demand) => sum + demand.required - demand.own, 0)).toBe(813);
    expect(county.schools.map((school) => bandwidthClass(school.upMbps)).join('').replace(/A/g, '').length).toBe(8);
    const bells = new Set(county.bells.map((bell) => bell.bellSchedule));
    const slacks = [...bells].map((code) => bellSlackMinutes(county.bells.filter((bell) => bell.bellSchedule === code).flatMap((bell) => bell.weekdays.map((weekday) => ({ ...bell, weekday })))));
    expect(slacks).toEqual([5, 5, 5, 5, 5, 5, 5]);
    expect(county.netTeachers.filter((teacher) => preferredPerDay(teacher.maxPerDay, teacher.maxPerWeek) === 2)).toHaveLength(13);
  });

  it('show one wrong cell as one finding, at the row Excel shows', () => {
    const place = { file: '01-学校基本情况表.xlsx', sheet: '学校基本情况表', row: 18, letter: 'G' };
    expect(readCounty(withCell(grids, place, '一间')).findings).toEqual([
      { severity: 'error', code: 'import.not-a-number', file: place.file, sheet: place.sheet, row: 18, column: { word: '多媒体教室数', letter: 'G' }, read: '一间', params: {}, suggestion: '1' },
    ]);
  });
});
