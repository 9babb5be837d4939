import { Injectable } from '@nestjs/common';
import { IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import { CalendarFacade } from '../../calendar/calendar.facade.js';
import { CurriculumFacade } from '../../curriculum/curriculum.facade.js';
import { IdentityFacade } from '../../identity/identity.facade.js';
import { OrganisationTreeRepository } from '../organisation-tree.repository.js';
import type { BureauState } from './county-state.js';
import type { ImportWrites } from './import-plan.js';

/** Where and when an import is written. */
export interface WriteAt {
  readonly bureau: BureauState;
  /** `YYYY-MM-DD`, from which everything new is valid. */
  readonly today: string;
  readonly termId: string | null;
}

/** Writes what an import plan holds, table by table and many rows at a time, inside the caller's transaction. */
@Injectable()
export class ImportWriterRepository {
  constructor(
    private readonly ids: IdSource,
    private readonly tree: OrganisationTreeRepository,
    private readonly calendar: CalendarFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly identity: IdentityFacade,
  ) {}

  async write(manager: EntityManager, writes: ImportWrites, at: WriteAt): Promise<void> {
    await this.calendar.writeBellPeriods(manager, at.bureau.id, writes.bellPeriods);
    await this.#schools(manager, writes, at);
    await this.calendar.assignBells(manager, at.bureau.id, writes.schoolBells, at.today);
    await this.#places(manager, writes, at);
    await this.#people(manager, writes, at);
    await this.#netTeachers(manager, writes, at);
    if (at.termId === null) return;
    await this.curriculum.writeDemand(manager, at.termId, writes.demands);
    await this.curriculum.replaceLocalLessons(manager, at.termId, writes.clearedPeriods, writes.localLessons);
  }

  async #schools(manager: EntityManager, { schools, providers }: ImportWrites, { bureau, today }: WriteAt): Promise<void> {
    await this.tree.add(manager, [
      ...schools.filter((school) => school.isNew).map(({ id, name, parentId }) => ({ id, kind: 'school' as const, name, parentId })),
      ...providers.map(({ id, name }) => ({ id, kind: 'provider' as const, name, parentId: bureau.id })),
    ], today);
    const standing = schools.filter((school) => !school.isNew);
    await many(manager, `update organisation o set name = r.name, version = o.version + 1 from jsonb_to_recordset($1) as r (id uuid, name text) where o.id = r.id and o.name <> r.name`, standing);
    for (const school of standing) if (school.moved) await this.tree.move(manager, school.id, school.parentId);
    await many(manager,
      `insert into school (organisation_id, official_code, kind, township, live_rooms_max, down_mbps, up_mbps, closed_periods)
       select id, code, kind, township, "liveRoomsMax", "downMbps", "upMbps", "closedPeriods"
       from jsonb_to_recordset($1) as r (id uuid, code text, kind text, township text, "liveRoomsMax" integer, "downMbps" double precision, "upMbps" double precision, "closedPeriods" jsonb)
       on conflict (organisation_id) do update set official_code = excluded.official_code, kind = excluded.kind, township = excluded.township, live_rooms_max = excluded.live_rooms_max,
         down_mbps = excluded.down_mbps, up_mbps = excluded.up_mbps, closed_periods = excluded.closed_periods`, schools);
  }

  async #places(manager: EntityManager, { classes, rooms }: ImportWrites, { today }: WriteAt): Promise<void> {
    await many(manager,
      `insert into class_group as c (id, school_id, name, grades, size, valid_from)
       select id, "schoolId", name, array(select jsonb_array_elements_text(grades)::integer), size, $2 from jsonb_to_recordset($1) as r (id uuid, "schoolId" uuid, name text, grades jsonb, size integer)
       on conflict (id) do update set grades = excluded.grades, size = excluded.size, version = c.version + 1`, classes, today);
    await many(manager,
      `insert into room as c (id, school_id, name, seats, closed_periods, valid_from)
       select id, "schoolId", name, seats, "closedPeriods", $2 from jsonb_to_recordset($1) as r (id uuid, "schoolId" uuid, name text, seats integer, "closedPeriods" jsonb)
       on conflict (id) do update set seats = excluded.seats, closed_periods = excluded.closed_periods, version = c.version + 1`, rooms, today);
  }

  async #people(manager: EntityManager, { people, accounts, grants, endedGrants, hours }: ImportWrites, { today }: WriteAt): Promise<void> {
    const standing = people.filter((person) => !person.isNew);
    // Two people may have swapped phones: first all give theirs up, then each takes the new one.
    await many(manager, `update person p set phone = null from jsonb_to_recordset($1) as r (id uuid, phone text) where p.id = r.id and p.phone is distinct from r.phone`, standing);
    await many(manager,
      `update person p set name = r.name, phone = r.phone, home_organisation_id = r."homeId", version = p.version + 1
       from jsonb_to_recordset($1) as r (id uuid, name text, phone text, "homeId" uuid) where p.id = r.id`, standing);
    await many(manager,
      `insert into person (id, name, phone, home_organisation_id) select id, name, phone, "homeId" from jsonb_to_recordset($1) as r (id uuid, name text, phone text, "homeId" uuid)`,
      people.filter((person) => person.isNew));
    await this.identity.createInvitedAccounts(manager, accounts);
    await many(manager,
      `update role_grant g set valid_until = $2 from jsonb_to_recordset($1) as r ("personId" uuid, role text, "organisationId" uuid)
       where g.person_id = r."personId" and g.role = r.role and g.organisation_id = r."organisationId" and g.valid_until is null`, endedGrants, today);
    await many(manager,
      `insert into role_grant (id, person_id, role, organisation_id, valid_from)
       select id, "personId", role, "organisationId", $2 from jsonb_to_recordset($1) as r (id uuid, "personId" uuid, role text, "organisationId" uuid)
       on conflict (person_id, role, organisation_id) where valid_until is null do nothing`, grants.map((grant) => ({ id: this.ids.next(), ...grant })), today);
    await many(manager, `delete from availability a using jsonb_to_recordset($1) as r ("personId" uuid) where a.person_id = r."personId"`, hours.map(({ personId }) => ({ personId })));
    const stretches = hours.flatMap((each) => [...each.hours.map((stretch) => ({ ...stretch, preferred: false })), ...each.preferred.map((stretch) => ({ ...stretch, preferred: true }))]
      .map((stretch) => ({ id: this.ids.next(), personId: each.personId, ...stretch })));
    await many(manager,
      `insert into availability (id, person_id, weekday, starts_minute, ends_minute, preferred)
       select id, "personId", weekday, "from", "to", preferred from jsonb_to_recordset($1) as r (id uuid, "personId" uuid, weekday integer, "from" integer, "to" integer, preferred boolean)`, stretches);
  }

  async #netTeachers(manager: EntityManager, { netTeachers }: ImportWrites, { today }: WriteAt): Promise<void> {
    await many(manager,
      `insert into net_teacher (person_id, registration_no, max_per_day, max_per_week, preferred_per_day)
       select "personId", "registrationNo", "maxPerDay", "maxPerWeek", "preferredPerDay"
       from jsonb_to_recordset($1) as r ("personId" uuid, "registrationNo" text, "maxPerDay" integer, "maxPerWeek" integer, "preferredPerDay" integer)
       on conflict (person_id) do update set registration_no = excluded.registration_no, max_per_day = excluded.max_per_day, max_per_week = excluded.max_per_week,
         preferred_per_day = excluded.preferred_per_day`, netTeachers);
    const people = netTeachers.map(({ personId }) => ({ personId }));
    await many(manager, `delete from qualification q using jsonb_to_recordset($1) as r ("personId" uuid) where q.person_id = r."personId"`, people);
    await many(manager, `insert into qualification (person_id, subject, grade_band) select "personId", subject, "gradeBand" from jsonb_to_recordset($1) as r ("personId" uuid, subject text, "gradeBand" text)`,
      netTeachers.flatMap(({ personId, qualifications }) => qualifications.map((qualification) => ({ personId, ...qualification }))));
    const bonds = netTeachers.flatMap(({ personId, bonds: schools }) => [...new Set(schools)].map((schoolId) => ({ personId, schoolId })));
    await manager.query(
      `update bond b set valid_until = $3 where b.valid_until is null and b.person_id = any($1::uuid[])
         and not exists (select 1 from jsonb_to_recordset($2) as r ("personId" uuid, "schoolId" uuid) where r."personId" = b.person_id and r."schoolId" = b.school_id)`,
      [people.map(({ personId }) => personId), JSON.stringify(bonds), today]);
    await many(manager,
      `insert into bond (person_id, school_id, valid_from) select "personId", "schoolId", $2 from jsonb_to_recordset($1) as r ("personId" uuid, "schoolId" uuid)
       where not exists (select 1 from bond b where b.person_id = r."personId" and b.school_id = r."schoolId" and b.valid_until is null)
       on conflict (person_id, school_id, valid_from) do update set valid_until = null`, bonds, today);
    await many(manager,
      `insert into vetting_record (id, person_id, checked_on, valid_until) select id, "personId", "checkedOn", "checkedOn" + interval '12 months'
       from jsonb_to_recordset($1) as r (id uuid, "personId" uuid, "checkedOn" date) on conflict (person_id, checked_on) do nothing`,
      netTeachers.flatMap(({ personId, checkedOn }) => (checkedOn === null ? [] : [{ id: this.ids.next(), personId, checkedOn }])));
  }
}

/** One statement for many rows; the second parameter is a date where the statement wants one. */
async function many(manager: EntityManager, sql: string, rows: readonly object[], date?: string): Promise<void> {
  if (rows.length > 0) await manager.query(sql, date === undefined ? [JSON.stringify(rows)] : [JSON.stringify(rows), date]);
}
