import fc from 'fast-check';
import { readCounty } from './read-county.js';
import type { CellValue } from './sheet-grid.js';
import { COLUMNS, WORKBOOK_KINDS } from './workbook-kinds.js';

const piece = fc.constantFrom('周一', '周三', '至', '、', '；', '：', '第', '节', '4', '07:50', '-', '12:10', '音乐', '1-2年级', '久长小学', '一间', '\u00a0', '２', '（1）班', 'B1', '2026-04-10', '13909378657');
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')) },
  fc.string(), fc.integer({ min: -5, max: 50_000 }), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null),
);
const sheet = fc.tuple(fc.constantFrom(...WORKBOOK_KINDS), fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 })).map(([kind, rows]) => ({
  file: kind, cells: [COLUMNS[kind].map((column) => column.words[0]), ...rows],
}));

it('whatever stands in the cells, every row is a typed row or has a finding, and nothing throws', () => {
  fc.assert(fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
    const grids = sheets.map((grid, index) => ({ ...grid, sheet: `表${index}` }));
    const { county, recognised, findings } = readCounty(grids);
    const typed = new Set(Object.values(county).flatMap((rows: readonly { at: object }[]) => rows.map((row) => JSON.stringify(row.at))));
    const wrong = new Set(findings.filter((finding) => finding.severity === 'error').map(({ file, sheet: name, row }) => JSON.stringify({ file, sheet: name, row })));
    expect([...typed].filter((at) => wrong.has(at))).toEqual([]);
    const readable = recognised.filter(({ kind }) => kind !== 'classes');
    for (const { file, sheet: name, rows } of readable) {
      const counted = [...typed, ...wrong].filter((at) => at.startsWith(JSON.stringify({ file, sheet: name }).slice(0, -1)));
      expect(new Set(counted).size).toBeGreaterThanOrEqual(rows);
    }
  }), { numRuns: 300 });
});
