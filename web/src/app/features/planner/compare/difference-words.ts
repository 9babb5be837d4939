import type { Difference, SectionBody } from '../planner.api.js';

type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string;

/** One change in words: what it is about, how it was, how it will be, and for which classes. */
export interface ChangeWords {
  readonly kind: Difference['kind'];
  readonly about: string;
  readonly before: string;
  readonly after: string;
  readonly classes: readonly string[];
}

/** Words for a change in the list of a teacher or of a school; a school's list names the teacher as well. */
export function changeWords(change: Difference, by: 'teacher' | 'school', say: Say): ChangeWords {
  const { kind, before, after } = change;
  const body = after ?? before;
  const subject = say(`subjects.${change.subject}`);
  const about = [subject, ...(body === null ? [] : [say(`gradeBands.${body.gradeBand}`)]), ...(kind === 'members' && body !== null ? [when(body, say)] : [])].join(' · ');
  return { kind, about, before: side(change, before, by, say), after: side(change, after, by, say), classes: classLines(before, after, by, say) };
}

function side(change: Difference, body: SectionBody | null, by: 'teacher' | 'school', say: Say): string {
  if (body === null) return say(change.kind === 'added' ? 'planner.compare.was.none' : 'planner.compare.becomes.none');
  if (change.kind === 'members') return say('planner.compare.classes', { count: body.members.length });
  const other = body === change.after ? change.before : change.after;
  const names = by === 'school' && (other === null || other.netTeacher.id !== body.netTeacher.id) ? [body.netTeacher.name] : [];
  return [when(body, say), ...names].join(' ');
}

function when(body: SectionBody, say: Say): string {
  return `${say(`weekdays.${body.weekday}`)} ${body.starts}`;
}

/** The classes that it concerns; where they change, those that come and those that go. */
function classLines(before: SectionBody | null, after: SectionBody | null, by: 'teacher' | 'school', say: Say): string[] {
  const old = names(before, by), now = names(after, by);
  if (before === null || after === null) return [[...now.values(), ...old.values()].join('、')];
  const come = [...now].filter(([id]) => !old.has(id)).map(([, name]) => name), go = [...old].filter(([id]) => !now.has(id)).map(([, name]) => name), stay = [...now].filter(([id]) => old.has(id)).map(([, name]) => name);
  return [
    ...(stay.length > 0 ? [come.length + go.length === 0 ? stay.join('、') : say('planner.compare.stay', { count: stay.length, names: stay.join('、') })] : []),
    ...(come.length > 0 ? [say('planner.compare.come', { count: come.length, names: come.join('、') })] : []),
    ...(go.length > 0 ? [say('planner.compare.go', { count: go.length, names: go.join('、') })] : []),
  ];
}

function names(body: SectionBody | null, by: 'teacher' | 'school'): Map<string, string> {
  return new Map((body?.members ?? []).map(({ classGroup, school }) => [classGroup.id, by === 'school' ? classGroup.name : `${school.name} ${classGroup.name}`]));
}
