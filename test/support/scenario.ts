import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { createTestDatabase, type TestDatabase } from './postgres-template.js';

const MINUTE_MS = 60_000;
/** Monday 2026-11-23 in Shanghai, 18 min 24 s into the lesson of 10:20. */
export const SCENARIO_NOW = Date.parse('2026-11-23T02:38:24Z');
export const PASSWORD = 'a long enough password';

const RULES = { lessonMinutes: 40, maxClassesPerSection: 8, maxInteractiveEndpoints: 6, teacherBreakMinutes: 10, startGridMinutes: 5 };

const SCHOOLS = ['石坎村教学点', '白果坪教学点', '岔河村教学点', '岩脚小学', '上寨小学', '大树脚村教学点', '新场小学'];
const SIZES = [24, 23, 22, 26, 27, 24, 21];
const ASSISTANTS = ['罗秀兰', '杨再明', '吴开琼', '龙玉珍', '石维忠', '田景云', '潘兴国'];

export interface ScenarioPerson {
  readonly personId: string;
  readonly name: string;
  readonly signIn: string;
}

export interface ScenarioRoom {
  readonly roomId: string;
  readonly schoolId: string;
  readonly schoolName: string;
  /** As a tile shows it: 石坎. */
  readonly shortName: string;
  readonly classGroupId: string;
  readonly seatId: string;
  /** Children of the class. */
  readonly size: number;
  readonly assistant: ScenarioPerson;
  readonly head: ScenarioPerson;
}

/** One small county with one lesson; everybody signs in with `PASSWORD`. */
export interface LessonScenario {
  readonly database: TestDatabase;
  readonly lessonId: string;
  readonly planId: string;
  readonly sectionId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly organisations: { readonly platform: string; readonly province: string; readonly city: string; readonly county: string; readonly neighbour: string; readonly givingSchool: string };
  readonly teacher: ScenarioPerson;
  readonly otherTeacher: ScenarioPerson;
  readonly countyOfficer: ScenarioPerson;
  readonly neighbourOfficer: ScenarioPerson;
  readonly cityOfficer: ScenarioPerson;
  readonly provinceOfficer: ScenarioPerson;
  readonly operator: ScenarioPerson;
  readonly rooms: readonly ScenarioRoom[];
  /** Ends the database. */
  readonly stop: () => Promise<void>;
}

export interface LessonOptions {
  readonly rooms?: number;
  /** Before the opening, open, or taught for `minutesIn` minutes. */
  readonly status?: 'scheduled' | 'open' | 'live';
  /** The present of the test, epoch ms; a server on the machine's clock wants `Date.now()`. */
  readonly now?: number;
  /** How long ago the lesson began by the timetable; negative: it is still to come. */
  readonly minutesIn?: number;
  /** From which room on rooms only listen. */
  readonly broadcastFrom?: number;
  readonly database?: TestDatabase;
  /** Another province under the same platform, in the same database: everybody's sign-in gets `other-` in front, the operator is that province's. */
  readonly beside?: LessonScenario;
}

/** 黔山县 with a music lesson of 沈雨桐 for village schools, in a migrated database of its own. */
export async function aLiveLesson({ rooms = 7, status = 'live', now = SCENARIO_NOW, minutesIn = 18.4, broadcastFrom = 6, database, beside }: LessonOptions = {}): Promise<LessonScenario> {
  const own = beside?.database ?? database ?? (await createTestDatabase());
  const client = new pg.Client({ connectionString: own.url });
  await client.connect();
  try {
    return await new Builder(client, own, beside).build({ rooms, status, now, startsAt: Math.round(now - minutesIn * MINUTE_MS), broadcastFrom });
  } finally {
    await client.end();
  }
}

interface Plan { readonly rooms: number; readonly status: 'scheduled' | 'open' | 'live'; readonly now: number; readonly startsAt: number; readonly broadcastFrom: number }

class Builder {
  private readonly paths = new Map<string, string>();
  private passwordHash = '';

  constructor(
    private readonly client: pg.Client,
    private readonly database: TestDatabase,
    private readonly beside?: LessonScenario,
  ) {}

  async build(plan: Plan): Promise<LessonScenario> {
    // A weak hash is quick and as good for a test: its parameters stand in it.
    this.passwordHash = await hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
    const platform = await this.platform();
    const province = await this.organisation('黔省', platform, 'bureau', 'province');
    const city = await this.organisation('黔中市', province, 'bureau', 'city');
    const county = await this.organisation('黔山县', city, 'bureau', 'county');
    const neighbour = await this.organisation('清河县', city, 'bureau', 'county');
    const givingSchool = await this.school('黔山县实验小学', county, 'urban', 1);
    const teacher = await this.netTeacher('沈雨桐', 'shenyutong', givingSchool);
    const otherTeacher = await this.netTeacher('何晓蔓', 'hexiaoman', givingSchool);
    const rooms: ScenarioRoom[] = [];
    for (let index = 0; index < plan.rooms; index += 1) rooms.push(await this.room(county, index));
    const lesson = await this.lesson(county, teacher, givingSchool, rooms, plan);
    return {
      database: this.database, ...lesson, organisations: { platform, province, city, county, neighbour, givingSchool }, teacher, otherTeacher, rooms,
      countyOfficer: await this.person('陈国栋', 'chenguodong', county, 'countyOfficer'), neighbourOfficer: await this.person('周立新', 'zhoulixin', neighbour, 'countyOfficer'),
      cityOfficer: await this.person('蒋文英', 'jiangwenying', city, 'cityOfficer'), provinceOfficer: await this.person('何永康', 'heyongkang', province, 'provinceOfficer'),
      operator: await this.person('梁志远', 'liangzhiyuan', this.beside === undefined ? platform : province, 'operator'), stop: () => this.database.drop(),
    };
  }

  private async platform(): Promise<string> {
    if (this.beside === undefined) return this.organisation('同堂', null, 'platform');
    const { platform } = this.beside.organisations;
    const { rows } = await this.client.query<{ path: string }>('select path::text from organisation where id = $1', [platform]);
    this.paths.set(platform, rows[0]?.path ?? '');
    return platform;
  }

  private async organisation(name: string, parent: string | null, kind: string, level: string | null = null): Promise<string> {
    const id = uuidv7();
    const { rows } = await this.client.query<{ no: string }>(`select nextval('organisation_node_no') as no`);
    const number = Number(rows[0]?.no);
    const path = parent === null ? number.toString(36) : `${this.paths.get(parent)}.${number.toString(36)}`;
    this.paths.set(id, path);
    await this.insert('organisation', { id, kind, level, name, parent_id: parent, node_no: number, path, valid_from: '2020-09-01' });
    return id;
  }

  private async school(name: string, county: string, kind: string, index: number): Promise<string> {
    const id = await this.organisation(name, county, 'school');
    await this.insert('school', { organisation_id: id, official_code: `52${id.replaceAll('-', '').slice(-12)}`, kind, township: index % 2 === 0 ? '石坎镇' : '上寨乡', live_rooms_max: 1, down_mbps: 50, up_mbps: 20 });
    return id;
  }

  private async person(name: string, plainSignIn: string, organisation: string, role: string): Promise<ScenarioPerson> {
    const personId = uuidv7();
    const signIn = this.beside === undefined ? plainSignIn : `other-${plainSignIn}`;
    await this.insert('person', { id: personId, name, home_organisation_id: organisation });
    await this.insert('account', { id: uuidv7(), person_id: personId, sign_in: signIn, password_hash: this.passwordHash, state: 'active' });
    await this.insert('role_grant', { id: uuidv7(), person_id: personId, role, organisation_id: organisation, valid_from: '2020-09-01' });
    return { personId, name, signIn };
  }

  private async netTeacher(name: string, signIn: string, school: string): Promise<ScenarioPerson> {
    const person = await this.person(name, signIn, school, 'netTeacher');
    await this.insert('net_teacher', { person_id: person.personId, max_per_day: 4, max_per_week: 12, preferred_per_day: 2 });
    await this.insert('qualification', { person_id: person.personId, subject: 'music', grade_band: 'L' });
    return person;
  }

  private async room(county: string, index: number): Promise<ScenarioRoom> {
    const schoolName = SCHOOLS[index] ?? `第${index + 1}村教学点`;
    const size = SIZES[index] ?? 20 + (index % 8);
    const schoolId = await this.school(schoolName, county, schoolName.endsWith('小学') ? 'village' : 'teachingPoint', index);
    const [roomId, classGroupId] = [uuidv7(), uuidv7()];
    await this.insert('room', { id: roomId, school_id: schoolId, name: '多媒体教室', seats: 40, valid_from: '2020-09-01' });
    await this.insert('class_group', { id: classGroupId, school_id: schoolId, name: '二年级', grades: [2], size, valid_from: '2026-09-01' });
    return {
      roomId, schoolId, schoolName, shortName: schoolName.replace(/(教学点|小学)$/, '').replace(/村$/, ''), classGroupId, seatId: uuidv7(), size,
      assistant: await this.person(ASSISTANTS[index] ?? `助教${index + 1}`, `assistant-${index + 1}`, schoolId, 'assistantTeacher'),
      head: await this.person(`${(ASSISTANTS[(index + 3) % ASSISTANTS.length] ?? '').slice(0, 1)}校长${index + 1}`, `head-${index + 1}`, schoolId, 'schoolHead'),
    };
  }

  private async lesson(county: string, teacher: ScenarioPerson, givingSchool: string, rooms: readonly ScenarioRoom[], plan: Plan): Promise<Pick<LessonScenario, 'lessonId' | 'planId' | 'sectionId' | 'startsAt' | 'endsAt'>> {
    const [termId, planId, sectionId, lessonId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
    const endsAt = plan.startsAt + 40 * MINUTE_MS;
    const local = new Date(plan.startsAt + 8 * 60 * MINUTE_MS).toISOString();
    const range = `[${new Date(plan.startsAt).toISOString()},${new Date(endsAt).toISOString()})`;
    await this.insert('term', { id: termId, bureau_id: county, name: '2026—2027学年第一学期', first_monday: '2026-09-07', weeks: 18 });
    await this.insert('plan', { id: planId, bureau_id: county, term_id: termId, no: 1, status: 'published', effective_from: '2026-09-07', rules: RULES, created_at: new Date(plan.now), published_at: new Date(plan.now) });
    const weekday = new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7;
    await this.insert('section', { id: sectionId, plan_id: planId, origin_id: sectionId, net_teacher_id: teacher.personId, subject: 'music', grade_band: 'L', weekday, starts_minute: Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16)) });
    await this.insert('lesson', {
      id: lessonId, section_id: sectionId, origin_id: sectionId, plan_id: planId, number: 12, school_date: local.slice(0, 10), starts_local: local.slice(0, 19), time_zone: 'Asia/Shanghai', during: range,
      subject: 'music', grade_band: 'L', status: plan.status, delivery: 'live', net_teacher_id: teacher.personId,
      opened_at: plan.status === 'scheduled' ? null : new Date(plan.startsAt - 10 * MINUTE_MS), started_at: plan.status === 'live' ? new Date(plan.startsAt) : null,
    });
    for (const [part, organisation] of [['plans', county], ['gives', givingSchool], ...rooms.map((room) => ['receives', room.schoolId] as const)] as const) {
      await this.insert('lesson_party', { lesson_id: lessonId, organisation_path: this.paths.get(organisation), part });
    }
    await this.insert('booking', { resource_id: teacher.personId, kind: 'person', lesson_id: lessonId, during: range });
    if (plan.status !== 'scheduled') await this.insert('lesson_stage', { lesson_id: lessonId, teacher_proof_at: plan.status === 'live' ? new Date(plan.now) : null });
    if (plan.status === 'live') await this.insert('attendance_fact', { id: uuidv7(), lesson_id: lessonId, kind: 'taughtStart', data: '{}', effective_at: new Date(plan.startsAt), uncertainty_ms: 0, received_at: new Date(plan.startsAt), evidence: 'A' });
    for (const [index, room] of rooms.entries()) await this.seat(lessonId, sectionId, room, { range, kind: index < plan.broadcastFrom ? 'interactive' : 'broadcast', isOpen: plan.status !== 'scheduled' });
    return { lessonId, planId, sectionId, startsAt: plan.startsAt, endsAt };
  }

  private async seat(lessonId: string, sectionId: string, room: ScenarioRoom, { range, kind, isOpen }: { range: string; kind: string; isOpen: boolean }): Promise<void> {
    await this.insert('section_member', { section_id: sectionId, class_group_id: room.classGroupId, period_no: 3, room_id: room.roomId, assistant_id: room.assistant.personId, kind });
    await this.insert('seat', {
      id: room.seatId, lesson_id: lessonId, class_group_id: room.classGroupId, school_id: room.schoolId, room_id: room.roomId, assistant_id: room.assistant.personId, kind, period_no: 3,
      occupies: range, expected: room.size, grades: [2], status: 'planned',
    });
    for (const [resource, kindOf] of [[room.roomId, 'room'], [room.classGroupId, 'classGroup'], [room.assistant.personId, 'person']] as const) {
      await this.insert('booking', { resource_id: resource, kind: kindOf, lesson_id: lessonId, during: range });
    }
    if (isOpen) await this.insert('room_presence', { lesson_id: lessonId, room_id: room.roomId, status: 'notIn' });
  }

  private async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const columns = Object.keys(row);
    await this.client.query(`insert into ${table} (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`, Object.values(row));
  }
}
