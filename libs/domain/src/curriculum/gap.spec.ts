import fc from 'fast-check';
import { computeGap, coverageOf, coverageRate, deliveryRate, sumCoverage, totalsBy, totalsByGrade, type GapInput } from './index.js';

const input: GapInput = {
  classes: [
    { id: 'c1', schoolId: 's1', countyId: 'k', grades: [1, 2] },
    { id: 'c2', schoolId: 's2', countyId: 'k', grades: [3] },
  ],
  demands: [
    { classGroupId: 'c1', subject: 'music', required: 2, own: 0 },
    { classGroupId: 'c1', subject: 'art', required: 2, own: 3 },
    { classGroupId: 'c2', subject: 'music', required: 2, own: 1 },
    { classGroupId: 'gone', subject: 'music', required: 2, own: 1 },
  ],
  planned: [{ classGroupId: 'c1', subject: 'music', planned: 1.5 }, { classGroupId: 'c2', subject: 'science', planned: 1 }],
};

describe('the gap', () => {
  const cells = computeGap(input);

  it('is what is required and not taught by own staff, class by class', () => {
    expect(cells.map((cell) => [cell.classGroupId, cell.subject, cell.missing, cell.planned, cell.uncovered])).toEqual([
      ['c1', 'music', 2, 1.5, 0.5], ['c1', 'art', 0, 0, 0], ['c2', 'music', 1, 0, 1],
    ]);
    expect(cells.map((cell) => [cell.opened, cell.full])).toEqual([[1, 0], [1, 1], [1, 0]]);
  });

  it('adds up by school, county and subject', () => {
    expect(totalsBy(cells, (cell) => cell.schoolId).get('s1')).toMatchObject({ required: 4, own: 3, missing: 2, planned: 1.5, cells: 2 });
    expect(totalsBy(cells, (cell) => cell.subject).get('music')).toMatchObject({ required: 4, own: 1, missing: 3 });
    expect(totalsBy(cells, (cell) => cell.countyId).get('k')).toEqual(sumCoverage(cells));
  });

  it('counts a combined class once for each of its grades', () => {
    const grades = totalsByGrade(cells);
    expect([1, 2, 3].map((grade) => grades.get(grade)?.required)).toEqual([4, 4, 2]);
  });

  it('gives rates only where there is something to divide by', () => {
    expect(coverageRate({ planned: 3, missing: 4 })).toBe(0.75);
    expect(coverageRate({ planned: 0, missing: 0 })).toBeUndefined();
    expect(deliveryRate(3, 4)).toBe(0.75);
    expect(deliveryRate(0, 0)).toBeUndefined();
  });

  it('is never made smaller by a surplus elsewhere', () => {
    const demand = fc.record({ required: fc.integer({ min: 0, max: 6 }), own: fc.integer({ min: 0, max: 6 }) });
    fc.assert(fc.property(fc.array(demand, { maxLength: 8 }), (demands) => {
      const sum = sumCoverage(demands.map((each) => coverageOf(each, 0)));
      return sum.missing >= sum.required - sum.own && sum.uncovered === sum.missing;
    }));
  });
});
