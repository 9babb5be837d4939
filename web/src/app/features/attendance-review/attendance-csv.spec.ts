import type { AttendanceLine } from './attendance.api.js';
import { csvOf } from './attendance-csv.js';

const line = (over: Partial<AttendanceLine>): AttendanceLine => ({
  date: '2026-10-12', subject: 'music', school: { id: 's', name: '大湾小学' }, classGroup: { id: 'c', name: '二(1)班' }, expected: 24, present: 23, sick: 0, leave: 1, absent: 0, outcome: 'held', source: 'live', ...over,
}) as AttendanceLine;

describe('csvOf', () => {
  it('writes one row a line, unreported as a word and not as zero', () => {
    const rows = csvOf([line({}), line({ present: null, outcome: 'unreported', source: null })], (key) => key).trim().split('\r\n');
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('24,23,0,1,0');
    expect(rows[2]).toContain('24,common.notReported,0,1,0');
  });

  it('keeps commas, quotes and formulas as text', () => {
    const text = csvOf([line({ classGroup: { id: 'c', name: '=1+1' }, school: { id: 's', name: 'a "b", c' } })], (key) => key);
    expect(text).toContain("'=1+1");
    expect(text).toContain('"a ""b"", c"');
  });
});
