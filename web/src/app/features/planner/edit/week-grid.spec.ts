import type { PlannedSection } from '../planner.api.js';
import type { SlotVerdict } from './edit.api.js';
import { belongs, cellKey, cellVerdicts, rowAt, timeRows, weekDays } from './week-grid.js';

const slot = (weekday: number, starts: string, part: Partial<SlotVerdict> = {}): SlotVerdict => ({
  weekday, starts, ends: '', verdict: 'impossible', current: false, lost: 0, reasons: [], moves: [], memberMoves: [], affectedSchools: [], ...part,
}) as SlotVerdict;
const rows = timeRows(['08:15', '08:40', '09:05', '09:25', '10:05', '13:50', '14:20', '14:30']);
const member = (school: string, classGroup: string, room: string): PlannedSection['members'][number] => ({
  school: { id: school, name: school }, classGroup: { id: classGroup, name: classGroup }, room: { id: room, name: room }, assistant: { id: 'a', name: 'a' }, periodNo: 1, kind: 'interactive',
});
const section = (part: Partial<PlannedSection>): PlannedSection => ({ id: 's', netTeacher: { id: 't', name: 't' }, weekday: 1, members: [member('x', 'x1', 'xr')], ...part }) as PlannedSection;

describe('the rows of a week', () => {
  it('are as few as hold starts of which nobody can give two, and know noon', () => {
    expect(rows.map(({ from, to, afternoon }) => [from, to, afternoon])).toEqual([[495, 520, false], [545, 565, false], [605, 605, false], [830, 830, true], [860, 870, false]]);
    expect(timeRows([])).toEqual([]);
    // Two cuts are needed either way; the wider gaps win.
    expect(timeRows(['08:00', '08:10', '08:30', '08:50', '09:00']).map(({ from, to }) => [from, to])).toEqual([[480, 510], [530, 540]]);
  });

  it('take every start in, also one that no lesson has', () => {
    expect(['08:00', '08:20', '09:00', '11:00', '16:00'].map((starts) => rowAt(rows, starts))).toEqual([0, 0, 1, 2, 4]);
  });

  it('leave the week-end out unless something is taught', () => {
    expect(weekDays([section({ weekday: 5 })])).toEqual([1, 2, 3, 4, 5]);
    expect(weekDays([section({ weekday: 6 })])).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('hold the lessons of whoever is looked at', () => {
    const lesson = section({ members: [member('x', 'x1', 'xr'), member('y', 'y1', 'yr')] });
    expect([belongs(lesson, 'teacher', 't'), belongs(lesson, 'school', 'y'), belongs(lesson, 'room', 'yr'), belongs(lesson, 'class', 'x1'), belongs(lesson, 'class', 'z')]).toEqual([true, true, true, true, false]);
  });
});

describe('the verdict of a cell', () => {
  const best = (slots: readonly SlotVerdict[]): SlotVerdict | undefined => cellVerdicts(rows, slots, '08:20').get(cellKey(0, 2))?.slot;

  it('is its best start: possible before with moves, few changes before many, the own time of day before others', () => {
    const moves = { verdict: 'withMoves', moves: [{}] } as unknown as Partial<SlotVerdict>;
    expect(best([slot(2, '08:15'), slot(2, '08:30', moves), slot(2, '08:40', { verdict: 'possible' })])?.starts).toBe('08:40');
    expect(best([slot(2, '08:15', { ...moves, lost: 1 }), slot(2, '08:30', moves)])?.starts).toBe('08:30');
    expect(best([slot(2, '08:15', { verdict: 'possible' }), slot(2, '08:20', { verdict: 'possible' })])?.starts).toBe('08:20');
    expect(best([slot(2, '08:15', { verdict: 'possible' }), slot(2, '08:40', { current: true, verdict: 'possible' })])?.starts).toBe('08:40');
  });

  it('counts the other starts that would do, and tells the reason that tells most', () => {
    expect(cellVerdicts(rows, [slot(2, '08:15', { verdict: 'possible' }), slot(2, '08:20', { verdict: 'withMoves' }), slot(2, '08:30')], '09:00').get(cellKey(0, 2))?.others).toBe(1);
    expect(best([slot(2, '08:15', { reasons: [{ code: 'teacher-away' }] }), slot(2, '08:20', { reasons: [{ code: 'lesson-full' }] }), slot(2, '08:25', { reasons: [{ code: 'no-bell' }] })])?.reasons[0]?.code).toBe('lesson-full');
  });

  it('is none where nothing was judged', () => {
    expect(cellVerdicts(rows, [], '08:20').get(cellKey(1, 1))).toBeUndefined();
  });
});
