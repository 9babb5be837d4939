import type { PlannedSection } from '@tongtang/solver';
import { differencesBy } from './plan-differences.js';

const section = (teacherId: string, day: number, classes: readonly string[], start = 540): PlannedSection => ({
  id: `${teacherId} ${day} ${start}`, teacherId, subjectId: 'music', gradeBandId: 'L', day, start,
  members: classes.map((classId) => ({ classId, period: 1, roomId: `room of ${classId}`, assistantId: `assistant of ${classId}`, role: 'listener' })),
});
const schoolOf = (classId: string): string => classId.slice(0, 1);

describe('differences between two plans', () => {
  it('are none between the same plan in another order', () => {
    const [one, two] = [section('ann', 1, ['a1', 'b1']), section('bob', 2, ['a2'])];
    expect(differencesBy([one, two], [two, { ...one, members: [...one.members].reverse() }], 'teacher')).toEqual([]);
  });

  it('pair a lesson with what became of it', () => {
    const before = [section('ann', 1, ['a1', 'b1']), section('ann', 2, ['a2']), section('bob', 3, ['b2'])];
    const after = [section('ann', 4, ['a1', 'b1']), section('ann', 2, ['a2', 'b3']), section('cid', 5, ['c1'])];
    expect(differencesBy(before, after, 'teacher')).toEqual([
      { id: 'ann', changes: [{ kind: 'members', before: before[1], after: after[1] }, { kind: 'moved', before: before[0], after: after[0] }] },
      { id: 'bob', changes: [{ kind: 'removed', before: before[2], after: null }] },
      { id: 'cid', changes: [{ kind: 'added', before: null, after: after[2] }] },
    ]);
  });

  it('by school show its own classes only, and another teacher at the same time as such', () => {
    const before = [section('ann', 1, ['a1', 'b1'])], after = [section('bob', 1, ['a1', 'b1'])];
    const groups = differencesBy(before, after, { schoolOf });
    expect(groups.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(groups[0]?.changes).toMatchObject([{ kind: 'teacher', before: { teacherId: 'ann', members: [{ classId: 'a1' }] }, after: { teacherId: 'bob', members: [{ classId: 'a1' }] } }]);
    expect(groups[0]?.changes[0]?.before?.members).toHaveLength(1);
  });
});
