import { canonicalJson, type JsonValue } from '@tongtang/kernel';
import type { PlannedSection, SectionChange } from '@tongtang/solver';
import type { StoredChange, StoredSection } from './section-edit.repository.js';

/**
 * What an engine's changes mean for stored weekly lessons: a new one gets an id and an origin of its own, a changed one keeps its origin and its pin.
 * `stored` holds those that are there.
 */
export function storedChanges(changes: readonly SectionChange[], stored: ReadonlyMap<string, StoredSection>, nextId: () => string): StoredChange[] {
  return changes.map(({ sectionId, after }) => {
    const before = stored.get(sectionId) ?? null, id = before?.id ?? nextId();
    return { id, before, after: after === null ? null : storedSection(after, before ?? { id, originId: id, weekPattern: 'all', pinned: false }) };
  });
}

function storedSection(planned: PlannedSection, { id, originId, weekPattern, pinned }: Pick<StoredSection, 'id' | 'originId' | 'weekPattern' | 'pinned'>): StoredSection {
  return {
    id, originId, weekPattern, pinned, netTeacherId: planned.teacherId, subject: planned.subjectId, gradeBand: planned.gradeBandId, weekday: planned.day, startsMinute: planned.start,
    members: planned.members.map((member) => ({
      classGroupId: member.classId, periodNo: member.period, roomId: member.roomId, assistantId: member.assistantId, kind: member.role === 'interactive' ? 'interactive' : 'broadcast',
    })),
  };
}

/** The same in the engine's words, for a desk that follows. */
export function engineChanges(changes: readonly StoredChange[]): SectionChange[] {
  return changes.map(({ id, before, after }) => ({ sectionId: id, before: before === null ? null : planned(before), after: after === null ? null : planned(after) }));
}

function planned(section: StoredSection): PlannedSection {
  return {
    id: section.id, teacherId: section.netTeacherId, subjectId: section.subject, gradeBandId: section.gradeBand, day: section.weekday, start: section.startsMinute,
    members: section.members.map((member) => ({
      classId: member.classGroupId, period: member.periodNo, roomId: member.roomId, assistantId: member.assistantId, role: member.kind === 'interactive' ? 'interactive' : 'listener',
    })),
  };
}

/** Whether two states of a weekly lesson are the same. */
export function isSame(a: StoredSection | null, b: StoredSection | null): boolean {
  const text = (section: StoredSection | null): string => canonicalJson((section === null ? null : { ...section, members: [...section.members].sort((x, y) => (x.classGroupId < y.classGroupId ? -1 : 1)) }) as unknown as JsonValue);
  return text(a) === text(b);
}
