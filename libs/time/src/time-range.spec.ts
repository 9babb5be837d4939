import fc from 'fast-check';
import { contains, durationMs, encloses, intersect, merge, overlaps, span, subtract, timeRange, totalMs, type TimeRange } from './index.js';

const anyRange = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 })).map(([start, length]): TimeRange => ({ start, end: start + length }));
const points = Array.from({ length: 61 }, (_, point) => point);
const covered = (ranges: readonly TimeRange[]): number[] => points.filter((point) => ranges.some((range) => contains(range, point)));

describe('half-open ranges', () => {
  it('touching ranges do not overlap', () => {
    expect(overlaps({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(false);
    expect(intersect({ start: 0, end: 10 }, { start: 10, end: 20 })).toBeUndefined();
    expect(contains({ start: 0, end: 10 }, 10)).toBe(false);
  });

  it('refuses an empty range', () => {
    expect(() => timeRange(5, 5)).toThrow('time.empty-range');
    expect(durationMs(timeRange(5, 9))).toBe(4);
  });

  it('intersects, spans, merges and subtracts point by point', () => {
    fc.assert(fc.property(anyRange, fc.array(anyRange, { maxLength: 6 }), (range, others) => {
      const holes = covered(others);
      const inside = covered([range]);
      expect(covered(subtract(range, others))).toEqual(inside.filter((point) => !holes.includes(point)));
      expect(covered(merge(others))).toEqual(holes);
      expect(totalMs(others)).toBe(holes.length);
      for (const other of others) {
        const common = intersect(range, other);
        expect(covered(common ? [common] : [])).toEqual(inside.filter((point) => contains(other, point)));
        expect(encloses(span(range, other), range) && encloses(span(range, other), other)).toBe(true);
      }
    }));
  });

  it('merges across a short silence', () => {
    expect(merge([{ start: 20, end: 30 }, { start: 0, end: 10 }], 10)).toEqual([{ start: 0, end: 30 }]);
    expect(merge([{ start: 20, end: 30 }, { start: 0, end: 10 }], 9)).toHaveLength(2);
  });
});
