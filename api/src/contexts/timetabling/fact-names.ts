import type { PlanFact } from '@tongtang/contracts';
import type { Problem } from '@tongtang/solver';
import { formatWallTime } from '@tongtang/time';
import type * as z from 'zod';

export type Fact = z.infer<typeof PlanFact>;
type Named = NonNullable<Fact['school']>;

/** A fact in the words of the engine: identifiers of the problem and numbers. */
export type EngineFact = { readonly code: string } & Readonly<Record<string, unknown>>;

const LISTS = ['classIds', 'teacherIds', 'siteIds', 'roomIds', 'assistantIds', 'districtIds'] as const;

/** Turns the engine's identifiers into names. */
export class FactNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #siteOf: ReadonlyMap<string, string>;

  constructor(problem: Problem) {
    this.#names = new Map([...problem.teachers, ...problem.classes, ...problem.sites, ...problem.rooms, ...problem.assistants, ...problem.bellSchedules, ...problem.districts].map(({ id, name }) => [id, name ?? id]));
    this.#siteOf = new Map([...problem.classes, ...problem.rooms, ...problem.assistants].map(({ id, siteId }) => [id, siteId]));
  }

  named(id: string): Named {
    return { id, name: this.#names.get(id) ?? '' };
  }

  /** The school of a class, room or assistant. */
  schoolOf(id: string): Named {
    return this.named(this.#siteOf.get(id) ?? '');
  }

  fact(fact: EngineFact): Fact {
    const id = (key: string): Named | undefined => (typeof fact[key] === 'string' ? this.named(fact[key]) : undefined);
    const count = (...keys: string[]): number | undefined => keys.map((key) => fact[key]).find((value) => typeof value === 'number');
    const time = (key: string): string | undefined => (typeof fact[key] === 'number' ? formatWallTime(fact[key]) : undefined);
    const place = fact['classId'] ?? fact['roomId'] ?? fact['assistantId'];
    const found = {
      netTeacher: id('teacherId'), classGroup: id('classId'), room: id('roomId'), assistant: id('assistantId'), bellSchedule: id('bellScheduleId'),
      school: id('siteId') ?? (typeof place === 'string' && this.#siteOf.has(place) ? this.schoolOf(place) : undefined),
      subject: fact['subjectId'] as Fact['subject'], gradeBand: fact['gradeBandId'] as Fact['gradeBand'], weekday: count('day'), periodNo: count('period'), starts: time('start'), ends: time('end'),
      minutes: count('minutes'), count: count('count', 'classes', 'lessons', 'size', 'seats', 'rooms', 'maxPerDay'), limit: count('limit', 'most', 'needed', 'maxPerWeek'), schools: count('sites'),
      names: LISTS.flatMap((key) => (Array.isArray(fact[key]) ? (fact[key] as string[]).map((each) => this.#names.get(each) ?? each) : [])),
    };
    return { code: fact.code, ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0))) };
  }
}
