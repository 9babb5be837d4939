import { Injectable } from '@nestjs/common';
import type { CountyWorkbooks } from '@tongtang/domain/imports';
import type { EntityManager } from 'typeorm';
import { CalendarFacade } from '../../calendar/calendar.facade.js';
import { CurriculumFacade } from '../../curriculum/curriculum.facade.js';
import type { BureauState, ClassState, GrantState, HoursState, NetTeacherState, PeopleState, PersonState, PlacesState, RoomState, SchoolState, TermState } from './county-state.js';

/** Reads what a county holds, for a preview and again inside the transaction that writes. One connection answers one question at a time, so they are asked in order. */
@Injectable()
export class CountyStateQuery {
  constructor(
    private readonly calendar: CalendarFacade,
    private readonly curriculum: CurriculumFacade,
  ) {}

  async places(manager: EntityManager, bureau: BureauState): Promise<PlacesState> {
    const { path } = bureau;
    const schools = await manager.query<SchoolState[]>(
      `select o.id, s.official_code as code, o.name, s.kind, s.township, o.parent_id as "parentId", b.code as "bellSchedule",
              s.live_rooms_max as "liveRoomsMax", s.down_mbps as "downMbps", s.up_mbps as "upMbps", s.closed_periods as "closedPeriods"
       from organisation o join school s on s.organisation_id = o.id
       left join school_bell sb on sb.school_id = o.id and sb.valid_until is null left join bell_schedule b on b.id = sb.bell_schedule_id
       where o.path <@ $1::ltree and o.valid_until is null order by o.path`, [path]);
    const classes = await manager.query<ClassState[]>(
      `select c.id, c.school_id as "schoolId", c.name, c.grades, c.size from class_group c join organisation o on o.id = c.school_id
       where o.path <@ $1::ltree and c.valid_until is null order by o.path, c.id`, [path]);
    const rooms = await manager.query<RoomState[]>(
      `select r.id, r.school_id as "schoolId", r.name, r.seats, r.closed_periods as "closedPeriods" from room r join organisation o on o.id = r.school_id
       where o.path <@ $1::ltree and r.valid_until is null order by o.path, r.id`, [path]);
    const organisations = await manager.query<{ id: string; name: string }[]>(
      'select id, name from organisation where path <@ $1::ltree and valid_until is null order by path', [path]);
    return {
      bureau, schools, classes, rooms, organisations,
      bells: await this.calendar.bellPeriodsOf(manager, bureau.id),
      terms: await this.calendar.termsOf(manager, bureau.id),
    };
  }

  async people(manager: EntityManager, bureau: BureauState, county: CountyWorkbooks): Promise<PeopleState> {
    const { path } = bureau;
    const phones = [...county.schools.map((row) => row.head), ...county.netTeachers, ...county.assistants].flatMap((row) => row?.phone ?? []);
    const elsewhere = await manager.query<{ code: string }[]>(
      'select s.official_code as code from school s join organisation o on o.id = s.organisation_id where s.official_code = any($2::text[]) and not o.path <@ $1::ltree',
      [path, county.schools.map((row) => row.code)]);
    const grants = await manager.query<GrantState[]>(
      `select g.person_id as "personId", g.role, g.organisation_id as "organisationId" from role_grant g join organisation o on o.id = g.organisation_id
       where o.path <@ $1::ltree and g.valid_until is null order by g.id`, [path]);
    const people = await manager.query<PersonState[]>(
      `select p.id, p.name, p.phone, p.home_organisation_id as "homeId", a.id is not null as "hasAccount", o.path <@ $1::ltree as inside
       from person p join organisation o on o.id = p.home_organisation_id left join account a on a.person_id = p.id
       where o.path <@ $1::ltree or p.phone = any($2::text[]) or p.id = any($3::uuid[]) order by p.id`,
      [path, phones, [...new Set(grants.map((grant) => grant.personId))]]);
    const ids = people.map((person) => person.id);
    const hours = await manager.query<HoursState[]>(
      `select person_id as "personId", weekday, starts_minute as "from", ends_minute as "to", preferred from availability
       where person_id = any($1::uuid[]) order by weekday, starts_minute`, [ids]);
    const netTeachers = await manager.query<NetTeacherState[]>(
      `select n.person_id as "personId", n.registration_no as "registrationNo", n.max_per_day as "maxPerDay", n.max_per_week as "maxPerWeek",
              coalesce((select json_agg(json_build_object('subject', q.subject, 'gradeBand', q.grade_band)) from qualification q where q.person_id = n.person_id), '[]') as qualifications,
              coalesce((select json_agg(b.school_id order by b.school_id) from bond b where b.person_id = n.person_id and b.valid_until is null), '[]') as bonds,
              coalesce((select json_agg(to_char(v.checked_on, 'YYYY-MM-DD') order by v.checked_on) from vetting_record v where v.person_id = n.person_id), '[]') as checks
       from net_teacher n where n.person_id = any($1::uuid[])`, [ids]);
    return { people, grants, hours, netTeachers, codesElsewhere: elsewhere.map((row) => row.code) };
  }

  /** What a term holds; nothing where it is still to be made. */
  async term(manager: EntityManager, bureau: BureauState, termId: string | null): Promise<TermState> {
    if (termId === null) return { demands: [], localLessons: [] };
    return {
      demands: await this.curriculum.demandOf(manager, termId, bureau.path),
      localLessons: await this.curriculum.localLessonsOf(manager, termId, bureau.path),
    };
  }
}
