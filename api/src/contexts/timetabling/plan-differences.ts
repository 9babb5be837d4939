import type { PlannedSection } from '@tongtang/solver';

export type DifferenceKind = 'added' | 'removed' | 'moved' | 'teacher' | 'members';
export interface SectionDifference { readonly kind: DifferenceKind; readonly before: PlannedSection | null; readonly after: PlannedSection | null }
export interface DifferenceGroup { readonly id: string; readonly changes: readonly SectionDifference[] }

/** How alike two lessons must be to be the same lesson that changed. */
const TIME = 4, TEACHER = 2;

/** Whose lessons differ between two plans: of each teacher, or of each school with only its own classes in the lessons. Most changes first. */
export function differencesBy(before: readonly PlannedSection[], after: readonly PlannedSection[], by: 'teacher' | { readonly schoolOf: (classId: string) => string }): DifferenceGroup[] {
  const old = groupsOf(before, by), now = groupsOf(after, by);
  return [...new Set([...old.keys(), ...now.keys()])].map((id) => ({ id, changes: pairUp(old.get(id) ?? [], now.get(id) ?? []) }))
    .filter(({ changes }) => changes.length > 0).sort((a, b) => b.changes.length - a.changes.length || (a.id < b.id ? -1 : 1));
}

function groupsOf(sections: readonly PlannedSection[], by: 'teacher' | { readonly schoolOf: (classId: string) => string }): Map<string, PlannedSection[]> {
  const groups = new Map<string, PlannedSection[]>();
  const put = (id: string, section: PlannedSection): void => { groups.set(id, [...(groups.get(id) ?? []), section]); };
  for (const section of sections) {
    if (by === 'teacher') put(section.teacherId, section);
    else for (const id of new Set(section.members.map(({ classId }) => by.schoolOf(classId)))) put(id, { ...section, members: section.members.filter(({ classId }) => by.schoolOf(classId) === id) });
  }
  return groups;
}

/** Lessons before and after, each with the one of the other side that is most like it; what did not change is left out. */
function pairUp(before: readonly PlannedSection[], after: readonly PlannedSection[]): SectionDifference[] {
  const left = new Set(after), changes: SectionDifference[] = [];
  const lone = before.filter((section) => {
    const same = [...left].find((other) => other.day === section.day && other.start === section.start && other.teacherId === section.teacherId && other.subjectId === section.subjectId);
    if (same === undefined) return true;
    left.delete(same);
    if (classesOf(section) !== classesOf(same)) changes.push({ kind: 'members', before: section, after: same });
    return false;
  });
  for (const section of lone) {
    const like = [...left].filter((other) => other.subjectId === section.subjectId).map((other) => ({ other, likeness: likeness(section, other) })).sort((a, b) => b.likeness - a.likeness)[0];
    if (like === undefined || like.likeness === 0) {
      changes.push({ kind: 'removed', before: section, after: null });
      continue;
    }
    left.delete(like.other);
    changes.push({ kind: like.other.day === section.day && like.other.start === section.start ? 'teacher' : 'moved', before: section, after: like.other });
  }
  return [...changes, ...[...left].map((section): SectionDifference => ({ kind: 'added', before: null, after: section }))];
}

function likeness(a: PlannedSection, b: PlannedSection): number {
  const classes = new Set(a.members.map(({ classId }) => classId)), shared = b.members.filter(({ classId }) => classes.has(classId)).length;
  return shared === 0 ? 0 : shared + (a.day === b.day && a.start === b.start ? TIME : 0) + (a.teacherId === b.teacherId ? TEACHER : 0);
}

function classesOf(section: PlannedSection): string {
  return section.members.map(({ classId }) => classId).sort().join(' ');
}
