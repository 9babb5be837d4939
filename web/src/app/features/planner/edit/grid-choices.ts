import type { PlannedSection } from '../planner.api.js';

/** Somebody or something to look at. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** The school of a room, a class or an assistant; empty for the others. */
  readonly group: string;
  readonly lessons: number;
}
export type ChoiceKind = 'teacher' | 'school' | 'room' | 'class' | 'assistant';

/** Everybody who is in a plan, in the order of the names; an assistant or a room stands with its school. */
export function choicesOf(sections: readonly PlannedSection[], kind: ChoiceKind): readonly Choice[] {
  const found = new Map<string, { id: string; name: string; group: string; sections: Set<string> }>();
  for (const section of sections) {
    for (const [{ id, name }, group] of named(section, kind)) {
      const choice = found.get(id) ?? { id, name, group, sections: new Set<string>() };
      choice.sections.add(section.id);
      found.set(id, choice);
    }
  }
  return [...found.values()].map(({ id, name, group, sections: { size } }) => ({ id, name, group, lessons: size }))
    .sort((a, b) => a.group.localeCompare(b.group, 'zh-CN') || a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
}

function named({ netTeacher, members }: PlannedSection, kind: ChoiceKind): readonly (readonly [{ readonly id: string; readonly name: string }, string])[] {
  switch (kind) {
    case 'teacher': return [[netTeacher, '']];
    case 'school': return members.map((member) => [member.school, ''] as const);
    case 'room': return members.map((member) => [member.room, member.school.name] as const);
    case 'class': return members.map((member) => [member.classGroup, member.school.name] as const);
    case 'assistant': return members.map((member) => [member.assistant, member.school.name] as const);
  }
}

/** The one with most lessons: what is shown before somebody chooses. */
export function busiest(choices: readonly Choice[]): string {
  return choices.reduce<Choice | null>((best, choice) => (best === null || choice.lessons > best.lessons ? choice : best), null)?.id ?? '';
}
