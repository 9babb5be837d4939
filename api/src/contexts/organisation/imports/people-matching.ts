import type { RowAt } from '@tongtang/domain/imports';
import type { PersonState } from './county-state.js';
import { inSchool, type Planning } from './planning.js';

/** A person that a row names. */
export interface PersonNamed {
  readonly at: RowAt;
  readonly name: string;
  readonly phone: string | null;
  readonly homeId: string;
}

/** The person a row means: one that stands, perhaps under another name or phone, or a new one. */
export interface PersonMeant {
  readonly id: string;
  readonly before: PersonState | null;
  name: string;
  phone: string | null;
  homeId: string;
}

/**
 * Finds out whom the rows mean: by phone; else by organisation and name; else somebody new (decision 28).
 * All phones come first, so that a row without a phone never takes a person whom another row names for certain.
 */
export function matchPeople(planning: Planning, named: readonly PersonNamed[]): ReadonlyMap<PersonNamed, PersonMeant> {
  const { state, ids } = planning;
  const byPhone = new Map<string, PersonMeant>();
  const byHome = new Map<string, PersonMeant[]>();
  const remember = (person: PersonMeant): PersonMeant => {
    if (person.phone !== null) byPhone.set(person.phone, person);
    const key = inSchool(person.homeId, person.name);
    byHome.set(key, [...(byHome.get(key) ?? []), person]);
    return person;
  };
  for (const before of state.people) remember({ id: before.id, before, name: before.name, phone: before.phone, homeId: before.homeId });
  const makeNew = ({ name, phone, homeId }: PersonNamed): PersonMeant => remember({ id: ids.next(), before: null, name, phone, homeId });

  const wanted = new Set(named.flatMap((row) => row.phone ?? []));
  const meant = new Map<PersonNamed, PersonMeant>();
  for (const row of named) {
    const person = row.phone === null ? undefined : byPhone.get(row.phone);
    if (person === undefined) continue;
    meant.set(row, person);
    if (person.name === row.name) continue;
    if (person.before?.inside === false) planning.refuse(row.at, 'import.phone-elsewhere', row.phone ?? '', { name: row.name });
    else person.name = row.name;
  }
  for (const row of named) {
    if (row.phone === null || meant.has(row)) continue;
    const known = byPhone.get(row.phone);
    const namesake = known ?? byHome.get(inSchool(row.homeId, row.name))?.find((person) => person.before?.inside === true && (person.phone === null || !wanted.has(person.phone)));
    if (namesake !== undefined) {
      namesake.phone = row.phone;
      byPhone.set(row.phone, namesake);
    }
    meant.set(row, namesake ?? makeNew(row));
  }
  for (const row of named) {
    if (row.phone === null) meant.set(row, byHome.get(inSchool(row.homeId, row.name))?.[0] ?? makeNew(row));
  }
  return meant;
}
