import { ROLE_MATRIX, type Permission, type Role } from '@tongtang/authz';
import { v7 as uuidv7 } from 'uuid';
import { tokenHash } from '../../api/src/platform/auth/tokens.js';
import { HttpClient } from './http-client.js';
import { LessonServer } from './lesson-server.js';
import { aLiveLesson, PASSWORD, type LessonScenario, type ScenarioPerson } from './scenario.js';

/** Somebody with one role on one organisation. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
  readonly person: ScenarioPerson;
  readonly path: string;
}

/** Where a thing belongs, and whose it is. */
export interface Owners {
  readonly paths: readonly string[];
  readonly personIds?: readonly string[];
}

/** What the matrix says about an actor and a thing: written down here a second time, so that the product's own decision is not its own judge. */
export function covers(actor: Actor, permission: Permission, { paths, personIds = [] }: Owners): boolean {
  const extent = ROLE_MATRIX[actor.role][permission];
  if (extent === 'self') return personIds.includes(actor.person.personId);
  if (extent === 'node') return paths.includes(actor.path);
  return extent === 'tree' && paths.some((path) => `${path}.`.startsWith(`${actor.path}.`));
}

type Row = Readonly<Record<string, unknown>>;

/** Two provinces of one platform, each with a live lesson, and somebody of every role in both. */
export class TwoProvinces {
  #browsers = new Map<string, HttpClient>();
  #numbers = 1;

  private constructor(
    readonly server: LessonServer,
    readonly here: LessonScenario,
    readonly there: LessonScenario,
    private readonly paths: ReadonlyMap<string, string>,
  ) {}

  static async start(): Promise<TwoProvinces> {
    const server = await LessonServer.start({ rooms: 2 });
    const there = await aLiveLesson({ rooms: 2, beside: server.scenario });
    const rows = await server.sql<{ id: string; path: string }>('select id, path::text from organisation');
    return new TwoProvinces(server, server.scenario, there, new Map(rows.map(({ id, path }) => [id, path])));
  }

  /** Every role at home, every role in the other province, and the roles that have a neighbour nearer by. */
  get actors(): readonly Actor[] {
    return [...this.#staff(this.here, ''), ...this.#staff(this.there, 'of another province'), ...this.#neighbours()];
  }

  pathOf(organisationId: string): string {
    return this.paths.get(organisationId) ?? '';
  }

  /** Who a lesson belongs to: its planner, its giver, the schools that receive it, and its net teacher. */
  lessonOwners(scenario: LessonScenario): Owners {
    const { county, givingSchool } = scenario.organisations;
    return { paths: [county, givingSchool, ...scenario.rooms.map((room) => room.schoolId)].map((id) => this.pathOf(id)), personIds: [scenario.teacher.personId] };
  }

  /** The browser of an actor; `isFresh` for what ends or replaces the session. */
  async browser(actor: Actor | null, isFresh = false): Promise<HttpClient> {
    const key = actor?.person.personId ?? '';
    const known = this.#browsers.get(key);
    if (known !== undefined && !isFresh) return known;
    const client = new HttpClient(this.server.url);
    if (actor !== null) await client.signIn(actor.person.signIn, PASSWORD);
    if (!isFresh) this.#browsers.set(key, client);
    return client;
  }

  /** A number that no other call got. */
  number(): number {
    this.#numbers += 1;
    return this.#numbers;
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  async insert(table: string, row: Row): Promise<void> {
    const columns = Object.keys(row);
    await this.server.sql(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
  }

  /** Copies a row of this table with other values in some columns; answers its id. */
  async copy(table: string, id: string, changes: Row): Promise<string> {
    const copyId = uuidv7();
    const [row] = await this.server.sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t where id = $1`, [id]);
    await this.server.sql(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify({ ...row?.row, ...changes, id: copyId })]);
    return copyId;
  }

  async draftPlan(): Promise<string> {
    return this.copy('plan', this.here.planId, { status: 'draft', no: this.number(), effective_from: null, published_at: null });
  }

  async run(status = 'queued'): Promise<{ planId: string; runId: string }> {
    const [planId, runId] = [await this.draftPlan(), uuidv7()];
    await this.insert('timetable_run', { id: runId, plan_id: planId, status, instance: '{}', input_hash: '', seed: 1, requested_at: new Date(this.here.startsAt) });
    return { planId, runId };
  }

  async scheduledLesson(): Promise<string> {
    return this.#lesson({ status: 'scheduled', opened_at: null, started_at: null });
  }

  /** A lesson that ended today and its sheet: the seat of the first room with that figure. */
  async endedLesson(present: number | null): Promise<{ lessonId: string; seatId: string }> {
    const lessonId = await this.#lesson({ status: 'ended' });
    const [room] = this.here.rooms;
    const seatId = await this.copy('seat', room?.seatId ?? '', { lesson_id: lessonId });
    await this.insert('attendance_sheet', { lesson_id: lessonId, policy: 'ledger-1', status: 'open', opened_at: new Date(this.here.startsAt) });
    await this.insert('attendance_line', {
      seat_id: seatId, lesson_id: lessonId, outcome: present === null ? 'unreported' : 'held', present, expected: room?.size ?? 0, attended_s: 2_400, evidence: 'A', source: present === null ? null : 'live',
    });
    return { lessonId, seatId };
  }

  async proposedCorrection(): Promise<string> {
    const id = uuidv7();
    const { seatId } = await this.endedLesson(20);
    await this.insert('attendance_correction', { id, seat_id: seatId, field: 'present', old: '20', new: '21', reason: '数错了', by: this.here.rooms[0]?.assistant.personId, at: new Date(this.here.startsAt), status: 'proposed' });
    return id;
  }

  /** Somebody new at the first school who has no password yet, with an invitation's secret. */
  async invited(): Promise<{ personId: string; token: string }> {
    const [personId, accountId, token] = [uuidv7(), uuidv7(), `${uuidv7()}${uuidv7()}`];
    const schoolId = this.here.rooms[0]?.schoolId;
    await this.insert('person', { id: personId, name: '新助教', home_organisation_id: schoolId });
    await this.insert('account', { id: accountId, person_id: personId, sign_in: `new-${this.number()}`, state: 'invited' });
    await this.insert('role_grant', { id: uuidv7(), person_id: personId, role: 'assistantTeacher', organisation_id: schoolId, valid_from: '2020-09-01' });
    await this.insert('one_time_token', { token_hash: tokenHash(token), kind: 'invitation', subject: accountId, expires_at: new Date('2100-01-01') });
    return { personId, token };
  }

  async wall(): Promise<{ wallId: string; token: string }> {
    const [wallId, token] = [uuidv7(), `${uuidv7()}${uuidv7()}`];
    const { organisations, countyOfficer, startsAt } = this.here;
    await this.insert('wall_token', { id: wallId, organisation_id: organisations.county, label: '大厅', token_hash: tokenHash(token), created_at: new Date(startsAt), created_by: countyOfficer.personId });
    return { wallId, token };
  }

  /** A copy of the live lesson, of a series of its own. */
  async #lesson(changes: Row): Promise<string> {
    const lessonId = await this.copy('lesson', this.here.lessonId, { ...changes, origin_id: uuidv7() });
    await this.server.sql('insert into lesson_party select $1, organisation_path, part from lesson_party where lesson_id = $2', [lessonId, this.here.lessonId]);
    return lessonId;
  }

  #staff(scenario: LessonScenario, where: string): Actor[] {
    const { organisations, rooms } = scenario;
    const room = rooms[0]!;
    const operatorOn = scenario === this.here ? organisations.platform : organisations.province;
    const staff: readonly (readonly [Role, ScenarioPerson, string])[] = [
      ['assistantTeacher', room.assistant, room.schoolId], ['schoolHead', room.head, room.schoolId], ['netTeacher', scenario.teacher, organisations.givingSchool], ['countyOfficer', scenario.countyOfficer, organisations.county],
      ['cityOfficer', scenario.cityOfficer, organisations.city], ['provinceOfficer', scenario.provinceOfficer, organisations.province], ['operator', scenario.operator, operatorOn],
    ];
    return staff.map(([role, person, on]) => ({ name: `${role} ${where}`.trim(), role, person, path: this.pathOf(on) }));
  }

  #neighbours(): Actor[] {
    const { rooms, organisations, otherTeacher, neighbourOfficer } = this.here;
    const next = rooms[1]!;
    return [
      { name: 'assistantTeacher of the next school', role: 'assistantTeacher', person: next.assistant, path: this.pathOf(next.schoolId) },
      { name: 'schoolHead of the next school', role: 'schoolHead', person: next.head, path: this.pathOf(next.schoolId) },
      { name: 'netTeacher of other lessons', role: 'netTeacher', person: otherTeacher, path: this.pathOf(organisations.givingSchool) },
      { name: 'countyOfficer of the next county', role: 'countyOfficer', person: neighbourOfficer, path: this.pathOf(organisations.neighbour) },
    ];
  }
}
