import { preferredPerDay, type AssistantRow, type NetTeacherRow, type SchoolRow, type WeeklyHours } from '@tongtang/domain/imports';
import type { NetTeacherState } from './county-state.js';
import type { Fields, GrantWrite } from './import-plan.js';
import { hoursText, qualificationsText } from './in-workbook-words.js';
import { matchPeople, type PersonMeant, type PersonNamed } from './people-matching.js';
import type { HeadFields } from './plan-places.js';
import type { Planning } from './planning.js';

interface Hours {
  readonly hours: readonly WeeklyHours[];
  readonly preferred: readonly WeeklyHours[];
}

/** Heads, net teachers and assistants: who they are, what they may do, and when they can. */
export class PeoplePlan {
  readonly #grants: ReadonlySet<string>;
  readonly #hoursBefore = new Map<string, Hours>();
  readonly #hoursAfter = new Map<string, Hours>();
  readonly #organisationIds: Map<string, string>;
  readonly #organisationNames: Map<string, string>;
  readonly #heads = new Map<SchoolRow, PersonNamed>();
  readonly #teachers = new Map<NetTeacherRow, PersonNamed>();
  readonly #assistants = new Map<AssistantRow, PersonNamed>();
  readonly #meant: ReadonlyMap<PersonNamed, PersonMeant>;
  readonly #signInTails = new Map<string, string>();

  constructor(private readonly planning: Planning) {
    const { state, county, schoolIds } = planning;
    this.#grants = new Set(state.grants.map((grant) => `${grant.personId}\n${grant.role}\n${grant.organisationId}`));
    this.#organisationIds = new Map([...state.organisations.map((each) => [each.name, each.id] as const), ...schoolIds]);
    this.#organisationNames = new Map([...this.#organisationIds].map(([name, id]) => [id, name]));
    for (const { personId, preferred, weekday, from, to } of state.hours) {
      const before = this.#hoursBefore.get(personId) ?? { hours: [], preferred: [] };
      const hours = { weekday, from, to };
      this.#hoursBefore.set(personId, preferred ? { ...before, preferred: [...before.preferred, hours] } : { ...before, hours: [...before.hours, hours] });
    }
    for (const row of county.schools) {
      if (row.head !== null) this.#heads.set(row, { at: row.at, ...row.head, homeId: schoolIds.get(row.name) ?? '' });
    }
    for (const row of county.netTeachers) this.#teachers.set(row, { at: row.at, name: row.name, phone: row.phone, homeId: this.#organisationOf(row) });
    for (const row of county.assistants) {
      const homeId = schoolIds.get(row.school);
      if (homeId !== undefined) this.#assistants.set(row, { at: row.at, name: row.name, phone: row.phone, homeId });
    }
    this.#meant = matchPeople(planning, [...this.#heads.values(), ...this.#teachers.values(), ...this.#assistants.values()]);
    for (const [row, named] of this.#teachers) this.#wantHours(this.#personOf(named), { hours: row.availability, preferred: row.preferred });
    for (const [row, named] of this.#assistants) this.#wantHours(this.#personOf(named), { hours: row.availability, preferred: [] });
  }

  /** The head of each school that names one. A single head who is not the named one is replaced; among several the named one joins. */
  heads(): HeadFields {
    const { state, writes } = this.planning;
    const people = new Map(state.people.map((person) => [person.id, person]));
    const fields = new Map<string, { before: Fields; after: Fields }>();
    for (const named of this.#heads.values()) {
      const person = this.#personOf(named);
      const standing = state.grants.filter((grant) => grant.role === 'schoolHead' && grant.organisationId === named.homeId);
      const same = standing.find((grant) => grant.personId === person.id);
      const before = people.get((same ?? standing[0])?.personId ?? '');
      fields.set(named.homeId, { before: { head: before?.name ?? null, phone: before?.phone ?? null }, after: { head: person.name, phone: person.phone } });
      this.#grant(person, 'schoolHead', named.homeId);
      const [only, ...others] = standing;
      if (same === undefined && only !== undefined && others.length === 0) writes.endedGrants.push({ personId: only.personId, role: 'schoolHead', organisationId: named.homeId });
    }
    return fields;
  }

  netTeachers(): void {
    const { state, writes } = this.planning;
    const standing = new Map(state.netTeachers.map((teacher) => [teacher.personId, teacher]));
    const homes = new Map(state.grants.filter((grant) => grant.role === 'netTeacher').map((grant) => [grant.personId, grant.organisationId]));
    const read = new Set<string>();
    for (const [row, named] of this.#teachers) {
      const person = this.#personOf(named);
      const before = standing.get(person.id);
      read.add(person.id);
      if (person.before?.inside === false && before !== undefined) {
        // Registered by another county, which keeps the record: here the teacher is only given a place.
        const place = homes.get(person.id);
        this.planning.tally('netTeachers').compare(row.name, place === undefined ? null : { organisation: this.#organisationNames.get(place) ?? null }, { organisation: row.organisation });
        this.#grant(person, 'netTeacher', named.homeId);
        continue;
      }
      const homeBefore = homes.get(person.id) ?? person.before?.homeId ?? '';
      const after = this.#teacherFields(row, person, before);
      const fieldsBefore = before ? this.#standingFields(before, person, homeBefore) : null;
      if (this.planning.tally('netTeachers').compare(row.name, fieldsBefore, after)) {
        writes.netTeachers.push({
          personId: person.id, registrationNo: row.code ?? before?.registrationNo ?? null, maxPerDay: row.maxPerDay, maxPerWeek: row.maxPerWeek,
          preferredPerDay: preferredPerDay(row.maxPerDay, row.maxPerWeek), qualifications: row.qualifications, bonds: this.#schoolIdsOf(row.preferredSchools), checkedOn: row.recordCheckedOn,
        });
        if (before !== undefined && homes.has(person.id) && homeBefore !== named.homeId) {
          person.homeId = named.homeId;
          writes.endedGrants.push({ personId: person.id, role: 'netTeacher', organisationId: homeBefore });
        }
      }
      if (row.code !== null) this.#signInTails.set(person.id, row.code);
      this.#grant(person, 'netTeacher', named.homeId);
    }
    const names = new Map(state.people.map((person) => [person.id, person.name]));
    const ofCounty = state.netTeachers.filter((teacher) => homes.has(teacher.personId));
    this.planning.missing('netTeachers', ofCounty, (teacher) => read.has(teacher.personId), (teacher) => names.get(teacher.personId) ?? '');
  }

  assistants(): void {
    const { state } = this.planning;
    const standing = state.grants.filter((grant) => grant.role === 'assistantTeacher');
    const known = new Set(standing.map((grant) => `${grant.personId}\n${grant.organisationId}`));
    const read = new Set<string>();
    for (const [row, named] of this.#assistants) {
      const person = this.#personOf(named);
      const key = `${person.id}\n${named.homeId}`;
      read.add(key);
      const after = { name: person.name, phone: person.phone, hours: this.#hoursText(this.#hoursAfter, person) };
      const before = { name: person.before?.name ?? null, phone: person.before?.phone ?? null, hours: this.#hoursText(this.#hoursBefore, person) };
      this.planning.tally('assistants').compare(`${row.school} · ${row.name}`, known.has(key) ? before : null, after);
      this.#grant(person, 'assistantTeacher', named.homeId);
    }
    for (const row of this.planning.county.assistants) if (!this.#assistants.has(row)) this.planning.tally('assistants').add(`${row.school} · ${row.name}`);
    const names = new Map(state.people.map((person) => [person.id, person.name]));
    this.planning.missing('assistants', standing, (grant) => read.has(`${grant.personId}\n${grant.organisationId}`),
      (grant) => `${this.#organisationNames.get(grant.organisationId) ?? ''} · ${names.get(grant.personId) ?? ''}`);
  }

  /** People, accounts and hours as the rows above left them. */
  finish(): void {
    const { writes, schoolCodes } = this.planning;
    const people = new Set(this.#meant.values());
    for (const { id, before, name, phone, homeId } of people) {
      const isNew = before === null;
      if (isNew || before.name !== name || before.phone !== phone || before.homeId !== homeId) {
        if (before?.inside !== false) writes.people.push({ id, isNew, name, phone, homeId });
      }
      if (before?.hasAccount !== true) writes.accounts.push({ personId: id, signIn: phone ?? `${name}@${schoolCodes.get(homeId) ?? this.#signInTails.get(id) ?? '网师'}` });
    }
    for (const [id, after] of this.#hoursAfter) {
      const before = this.#hoursBefore.get(id) ?? { hours: [], preferred: [] };
      if (hoursText(before.hours) !== hoursText(after.hours) || hoursText(before.preferred) !== hoursText(after.preferred)) writes.hours.push({ personId: id, ...after });
    }
  }

  #personOf(named: PersonNamed): PersonMeant {
    const person = this.#meant.get(named);
    if (person === undefined) throw new Error(`nobody is meant by ${named.name}`);
    return person;
  }

  /** The organisation of a net teacher: one of the county by its name, else a provider that the bureau registers. */
  #organisationOf(row: NetTeacherRow): string {
    const known = this.#organisationIds.get(row.organisation);
    if (known !== undefined) return known;
    const id = this.planning.ids.next();
    this.#organisationIds.set(row.organisation, id);
    this.#organisationNames.set(id, row.organisation);
    this.planning.writes.providers.push({ id, name: row.organisation });
    return id;
  }

  #grant(person: PersonMeant, role: GrantWrite['role'], organisationId: string): void {
    if (!this.#grants.has(`${person.id}\n${role}\n${organisationId}`)) this.planning.writes.grants.push({ personId: person.id, role, organisationId });
  }

  /** Someone with two roles can at the hours of both. The hours of a person of another county are that county's. */
  #wantHours(person: PersonMeant, wanted: Hours): void {
    if (person.before?.inside === false && this.#hoursBefore.has(person.id)) return;
    const sofar = this.#hoursAfter.get(person.id) ?? { hours: [], preferred: [] };
    this.#hoursAfter.set(person.id, { hours: union(sofar.hours, wanted.hours), preferred: union(sofar.preferred, wanted.preferred) });
  }

  #hoursText(hours: ReadonlyMap<string, Hours>, person: PersonMeant, part: keyof Hours = 'hours'): string {
    return hoursText((hours.get(person.id) ?? this.#hoursBefore.get(person.id))?.[part] ?? []);
  }

  #teacherFields(row: NetTeacherRow, person: PersonMeant, before: NetTeacherState | undefined): Fields {
    return {
      registrationNo: row.code ?? before?.registrationNo ?? null, name: person.name, phone: person.phone, organisation: row.organisation, maxPerDay: String(row.maxPerDay), maxPerWeek: String(row.maxPerWeek),
      qualifications: qualificationsText(row.qualifications), hours: this.#hoursText(this.#hoursAfter, person), preferred: this.#hoursText(this.#hoursAfter, person, 'preferred'),
      preferredSchools: this.#schoolsText(this.#schoolIdsOf(row.preferredSchools)), recordCheckedOn: row.recordCheckedOn ?? before?.checks.at(-1) ?? null,
    };
  }

  #standingFields(before: NetTeacherState, person: PersonMeant, homeId: string): Fields {
    const checkedOn = [...this.#teachers].find(([, named]) => this.#meant.get(named) === person)?.[0].recordCheckedOn ?? null;
    return {
      registrationNo: before.registrationNo, name: person.before?.name ?? null, phone: person.before?.phone ?? null, organisation: this.#organisationNames.get(homeId) ?? null,
      maxPerDay: String(before.maxPerDay), maxPerWeek: String(before.maxPerWeek), qualifications: qualificationsText(before.qualifications),
      hours: this.#hoursText(this.#hoursBefore, person), preferred: this.#hoursText(this.#hoursBefore, person, 'preferred'), preferredSchools: this.#schoolsText(before.bonds),
      // An older query that is known already is no change.
      recordCheckedOn: checkedOn !== null && before.checks.includes(checkedOn) ? checkedOn : (before.checks.at(-1) ?? null),
    };
  }

  #schoolIdsOf(names: readonly string[]): string[] {
    return names.flatMap((name) => this.planning.schoolIds.get(name) ?? []);
  }

  #schoolsText(ids: readonly string[]): string {
    return ids.map((id) => this.#organisationNames.get(id) ?? '').sort().join('、');
  }
}

function union(first: readonly WeeklyHours[], second: readonly WeeklyHours[]): WeeklyHours[] {
  const keyed = new Map([...first, ...second].map((hours) => [`${hours.weekday} ${hours.from} ${hours.to}`, hours]));
  return [...keyed.values()];
}
