import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { shortSchoolName } from '@tongtang/domain/organisation';
import { Clock, DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { BoardFiguresQuery } from './board-figures.query.js';
import { LessonQuery, type LessonDto } from './lesson.query.js';

export type LiveBoard = RouteOutput<'listLiveLessons'>;
type LiveLesson = LiveBoard['lessons'][number];
type RoomState = LiveLesson['rooms'][number];
type Attention = LiveBoard['attention'][number];

interface PresenceRow {
  readonly lesson_id: string; readonly room_id: string; readonly status: 'notIn' | 'joined' | 'left'; readonly left_cause: string | null;
  readonly left_at: Date | null; readonly last_proof_at: Date | null; readonly joined_at: Date | null; readonly help: string | null; readonly help_at: Date | null; readonly hand: boolean;
}

/** Silence after which a room counts as unstable (decision 3, presence). */
const UNSTABLE_MS = 15_000;
/** A lesson that has not started this long after its time is a matter for the officer. */
const LATE_MS = 3 * 60_000;
/** From this minute of a lesson on an unreported headcount is worth a reminder. */
const REPORT_MS = 8 * 60_000;

/** Everything that runs now below an organisation: figures and states, no pupil and no person but the net teacher. */
@Injectable()
export class LiveBoardQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lessons: LessonQuery,
    private readonly figures: BoardFiguresQuery,
    private readonly clock: Clock,
  ) {}

  /** The board of an organisation, for its officers and its wall. */
  async read(organisationId: string): Promise<LiveBoard> {
    const [organisation] = await this.dataSource.query<{ name: string; path: string }[]>('select name, path::text from organisation where id = $1', [organisationId]);
    if (organisation === undefined) throw new DomainError('not-found');
    const reader: Scope = { personId: organisationId, accountId: organisationId, grants: [{ role: 'countyOfficer', organisationId, path: organisation.path }] };
    const now = this.clock.now();
    const lessons = await this.lessons.list(reader, { now, limit: 300 });
    const presence = await this.#presence(lessons.map((lesson) => lesson.id));
    const live = lessons.map((lesson) => toLiveLesson(lesson, presence.get(lesson.id) ?? new Map<string, PresenceRow>(), now));
    const schools = new Map(live.flatMap(({ lesson, rooms }) => lesson.seats.map((seat): [string, RoomState['state']] => [seat.school.name, rooms.find((room) => room.roomId === seat.roomId)?.state ?? 'notIn'])));
    const sum = (pick: (lesson: LiveLesson) => number): number => live.reduce((total, lesson) => total + pick(lesson), 0);
    return {
      place: organisation.name, at: new Date(now).toISOString(), lessons: live,
      totals: {
        lessons: live.length, schoolsExpected: schools.size, schoolsOnline: [...schools.values()].filter((state) => state === 'online' || state === 'unstable').length,
        present: sum((lesson) => lesson.present), expected: sum((lesson) => lesson.expected), unreported: sum((lesson) => lesson.unreported),
      },
      attention: live.flatMap((lesson) => attentionOf(lesson, now)).sort((a, b) => a.since.localeCompare(b.since)).slice(0, 20),
      next: await this.#next(organisation.path, now), day: await this.figures.day(organisation.path, now), week: await this.figures.week(organisation.path),
      townships: await this.#townships(organisation.path, schools),
    };
  }

  async #presence(lessonIds: readonly string[]): Promise<Map<string, Map<string, PresenceRow>>> {
    const rows = await this.dataSource.query<PresenceRow[]>(
      `select p.lesson_id, p.room_id, p.status, p.left_cause, p.left_at, p.last_proof_at, p.joined_at, p.help, p.help_at,
         exists (select 1 from hand h where h.lesson_id = p.lesson_id and h.room_id = p.room_id and h.lowered_at is null) as hand
       from room_presence p where p.lesson_id = any($1)`, [lessonIds]);
    const byLesson = new Map<string, Map<string, PresenceRow>>();
    for (const row of rows) {
      const rooms = byLesson.get(row.lesson_id) ?? new Map<string, PresenceRow>();
      byLesson.set(row.lesson_id, rooms.set(row.room_id, row));
    }
    return byLesson;
  }

  async #next(path: string, now: number): Promise<LiveBoard['next']> {
    const [next] = await this.dataSource.query<{ starts_at: Date; lessons: number }[]>(
      `select lower(l.during) as starts_at, count(*)::int as lessons from lesson l
       where l.status in ('scheduled', 'open') and lower(l.during) > $2 and exists (select 1 from lesson_party lp where lp.lesson_id = l.id and lp.organisation_path <@ $1::ltree)
       group by 1 order by 1 limit 1`, [path, new Date(now)]);
    return next === undefined ? null : { startsAt: next.starts_at.toISOString(), lessons: next.lessons };
  }

  async #townships(path: string, states: ReadonlyMap<string, RoomState['state']>): Promise<LiveBoard['townships']> {
    const rows = await this.dataSource.query<{ township: string; names: string[] }[]>(
      `select s.township, array_agg(o.name order by o.name collate "zh-x-icu") as names from school s join organisation o on o.id = s.organisation_id
       where o.path <@ $1::ltree and o.valid_until is null group by s.township order by s.township collate "zh-x-icu"`, [path]);
    return rows.map((row) => ({
      name: row.township,
      schools: row.names.map((name) => {
        const state = states.get(name);
        return { name: shortSchoolName(name), state: state === undefined ? 'none' as const : state === 'left' ? 'notIn' as const : state };
      }),
    }));
  }
}

function toLiveLesson(lesson: LessonDto, presence: ReadonlyMap<string, PresenceRow>, now: number): LiveLesson {
  const roomNames = new Map(lesson.seats.map((seat): [string, string] => [seat.roomId, seat.school.shortName]));
  const rooms = [...roomNames].map(([roomId, school]) => toRoom(roomId, school, presence.get(roomId), now));
  const state = new Map(rooms.map((room): [string, RoomState['state']] => [room.roomId, room.state]));
  const reported = lesson.seats.filter((seat) => seat.present !== null);
  return {
    lesson, rooms,
    present: reported.reduce((sum, seat) => sum + (seat.present ?? 0), 0), expected: reported.reduce((sum, seat) => sum + seat.expected, 0),
    unreported: lesson.seats.filter((seat) => seat.present === null && seat.status !== 'excused').length,
    seatsOnline: lesson.seats.filter((seat) => ['online', 'unstable'].includes(state.get(seat.roomId) ?? '')).length, seatsTotal: lesson.seats.filter((seat) => seat.status !== 'excused').length,
  };
}

function toRoom(roomId: string, school: string, row: PresenceRow | undefined, now: number): RoomState {
  if (row === undefined || row.status === 'notIn') return { roomId, school, state: 'notIn', since: null, hand: false, help: null };
  const silent = row.last_proof_at !== null && now - row.last_proof_at.getTime() > UNSTABLE_MS;
  const state = row.status === 'left' ? (row.left_cause === 'lost' ? 'offline' as const : 'left' as const) : silent ? 'unstable' as const : 'online' as const;
  const since = state === 'offline' || state === 'unstable' ? row.last_proof_at : row.joined_at;
  return { roomId, school, state, since: since?.toISOString() ?? null, hand: row.hand, help: row.help };
}

function attentionOf({ lesson, rooms }: LiveLesson, now: number): Attention[] {
  const about = { lessonId: lesson.id, subject: lesson.subject };
  const started = Date.parse(lesson.startsAt);
  const found: Attention[] = [];
  if (lesson.status !== 'live' && now - started > LATE_MS) found.push({ ...about, kind: 'notStarted', school: lesson.netTeacher.name, since: lesson.startsAt, reason: null });
  for (const room of rooms) {
    if (room.help !== null) found.push({ ...about, kind: 'help', school: room.school, since: room.since ?? lesson.startsAt, reason: room.help });
    else if (room.state === 'offline') found.push({ ...about, kind: 'lost', school: room.school, since: room.since ?? lesson.startsAt, reason: null });
  }
  if (lesson.status === 'live' && now - started > REPORT_MS) {
    for (const seat of lesson.seats) {
      const here = rooms.find((room) => room.roomId === seat.roomId)?.state;
      if (seat.present === null && (here === 'online' || here === 'unstable')) found.push({ ...about, kind: 'unreported', school: seat.school.shortName, since: lesson.startsAt, reason: null });
    }
  }
  return found;
}
