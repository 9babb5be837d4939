import type { PlannedSection } from '@tongtang/solver';
import type { StoredSection } from './section-edit.repository.js';
import { engineChanges, isSame, storedChanges } from './stored-changes.js';

const stored: StoredSection = {
  id: 's1', originId: 'o1', netTeacherId: 'ann', subject: 'music', gradeBand: 'L', weekday: 1, startsMinute: 540, weekPattern: 'all', pinned: true,
  members: [{ classGroupId: 'a1', periodNo: 2, roomId: 'r1', assistantId: 'p1', kind: 'interactive' }, { classGroupId: 'b1', periodNo: 3, roomId: 'r2', assistantId: 'p2', kind: 'broadcast' }],
};
const planned: PlannedSection = {
  id: 's1', teacherId: 'ann', subjectId: 'music', gradeBandId: 'L', day: 2, start: 600,
  members: [{ classId: 'a1', period: 4, roomId: 'r1', assistantId: 'p1', role: 'interactive' }],
};

describe('changes of the engine as stored lessons', () => {
  it('keep origin and pin of what is there, give a new lesson its own, and note what is gone', () => {
    const changes = storedChanges(
      [{ sectionId: 's1', before: { ...planned, day: 1 }, after: planned }, { sectionId: 'engine-7', before: null, after: { ...planned, id: 'engine-7' } }, { sectionId: 's2', before: { ...planned, id: 's2' }, after: null }],
      new Map([['s1', stored], ['s2', { ...stored, id: 's2', originId: 'o2' }]]), () => 'new-id');
    expect(changes).toMatchObject([
      { id: 's1', before: { weekday: 1 }, after: { id: 's1', originId: 'o1', pinned: true, weekday: 2, startsMinute: 600, members: [{ classGroupId: 'a1', periodNo: 4, kind: 'interactive' }] } },
      { id: 'new-id', before: null, after: { id: 'new-id', originId: 'new-id', pinned: false } },
      { id: 's2', before: { originId: 'o2' }, after: null },
    ]);
    expect(engineChanges(changes).map(({ sectionId, after }) => [sectionId, after?.id ?? null])).toEqual([['s1', 's1'], ['new-id', 'new-id'], ['s2', null]]);
  });

  it('see the same lesson whatever the order of its classes, and any other difference', () => {
    expect(isSame(stored, { ...stored, members: [...stored.members].reverse() })).toBe(true);
    expect(isSame(stored, { ...stored, pinned: false })).toBe(false);
    expect(isSame(stored, null)).toBe(false);
    expect(isSame(null, null)).toBe(true);
  });
});
