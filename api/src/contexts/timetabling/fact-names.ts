import type { PlanFact } from '@tongtang/contracts';
import type { Problem } from '@tongtang/solver';
import { formatWallTime } from '@tongtang/time';
import type * as z from 'zod';

export type Fact = z.infer<typeof PlanFact>;
type Named = NonNullable<Fact['school']>;

/** A fact in the words of the engine: identifiers of the problem and numbers. */
export type EngineFact = { readonly code: string } & Readonly<Record<string, unknown>>;

/** The engine's keys and ours. */
const IDS: Readonly<Record<string, keyof Fact>> = { teacherId: 'netTeacher', classId: 'classGroup', roomId: 'room', assistantId: 'assistant', bellScheduleId: 'bellSchedule', siteId: 'school' };
const NUMBERS: Readonly<Record<string, keyof Fact>> = {
  day: 'weekday', period: 'periodNo', start: 'starts', end: 'ends', minutes: 'minutes', sites: 'schools', count: 'count', classes: 'count', lessons: 'count', size: 'count', seats: 'count', rooms: 'count',
  maxPerDay: 'count', limit: 'limit', most: 'limit', needed: 'limit', maxPerWeek: 'limit',
};
const LISTS: ReadonlySet<string> = new Set(['classIds', 'teacherIds', 'siteIds', 'roomIds', 'assistantIds', 'districtIds']);

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

  /** One pass over what is there: a grid asks for thousands of facts. */
  fact(fact: EngineFact): Fact {
    const found: Record<string, unknown> = { code: fact.code };
    for (const [key, value] of Object.entries(fact)) {
      if (typeof value === 'number') {
        const to = NUMBERS[key];
        if (to !== undefined) found[to] = to === 'starts' || to === 'ends' ? formatWallTime(value) : value;
      } else if (typeof value === 'string') {
        const to = IDS[key];
        if (to !== undefined) found[to] = this.named(value);
        else if (key === 'subjectId') found['subject'] = value;
        else if (key === 'gradeBandId') found['gradeBand'] = value;
      } else if (Array.isArray(value) && (key === 'names' || LISTS.has(key)) && value.length > 0) {
        found['names'] = (value as string[]).map((id) => this.#names.get(id) ?? id);
      }
    }
    const place = fact['classId'] ?? fact['roomId'] ?? fact['assistantId'];
    if (found['school'] === undefined && typeof place === 'string' && this.#siteOf.has(place)) found['school'] = this.schoolOf(place);
    return found as Fact;
  }
}
