import { Injectable } from '@nestjs/common';
import type { Desk, DeskAnswer, DeskHeadcount, DeskRoom, DeskSeat, SeatView } from '@tongtang/contracts/views';
import { shortSchoolName } from '@tongtang/domain/organisation';
import type { EntityManager } from 'typeorm';

interface SeatRow {
  readonly id: string; readonly room_id: string; readonly room_name: string; readonly school_id: string; readonly school_name: string; readonly kind: DeskRoom['kind']; readonly assistant_id: string; readonly assistant_name: string;
  readonly class_group_id: string; readonly class_group_name: string; readonly expected: number; readonly status: DeskSeat['status']; readonly reason: string | null;
  readonly headcount: (Pick<DeskHeadcount, 'present' | 'expected' | 'absent'> & { readonly late?: boolean }) | null; readonly effective_at: Date | null; readonly evidence: DeskHeadcount['evidence'] | null;
}
interface RoomRow {
  readonly room_id: string; readonly status: DeskRoom['status']; readonly joined_at: Date | null; readonly left_at: Date | null; readonly left_cause: DeskRoom['leftCause']; readonly reason: string | null;
  readonly help: string | null; readonly help_at: Date | null; readonly last_message: string | null; readonly last_message_at: Date | null; readonly raised_at: Date | null;
}
interface PreflightRow { readonly at: Date; readonly data: { readonly roomId: string; readonly sound: boolean; readonly picture: boolean; readonly link: boolean } }

const NEWEST_HEADCOUNT = `left join lateral (select f.data, f.effective_at, f.evidence from attendance_fact f where f.seat_id = s.id and f.kind = 'headcount' order by f.effective_at desc, f.received_at desc, f.id desc limit 1) h on true`;

/** The snapshot of `desk:`, in whose transaction the caller reads the stream's number; and what one seat's assistant sees. */
@Injectable()
export class DeskQuery {
  async read(manager: EntityManager, lessonId: string): Promise<Desk> {
    const seats = await manager.query<SeatRow[]>(
      `select s.id, s.room_id, r.name as room_name, o.id as school_id, o.name as school_name, s.kind, a.id as assistant_id, a.name as assistant_name, c.id as class_group_id, c.name as class_group_name,
         case when l.status in ('scheduled', 'suspended') then c.size else s.expected end as expected, s.status, s.reason, h.data as headcount, h.effective_at, h.evidence
       from seat s join lesson l on l.id = s.lesson_id join room r on r.id = s.room_id join organisation o on o.id = s.school_id join class_group c on c.id = s.class_group_id join person a on a.id = s.assistant_id ${NEWEST_HEADCOUNT}
       where s.lesson_id = $1 order by o.name, r.name, c.name, s.id`, [lessonId]);
    const rooms = await manager.query<RoomRow[]>(
      `select p.room_id, p.status, p.joined_at, p.left_at, p.left_cause, p.reason, p.help, p.help_at, p.last_message, p.last_message_at, h.raised_at
       from room_presence p left join hand h on h.lesson_id = p.lesson_id and h.room_id = p.room_id and h.lowered_at is null where p.lesson_id = $1`, [lessonId]);
    const preflights = await manager.query<PreflightRow[]>(
      `select distinct on (data->>'roomId') at, data from event_log where stream = $1 and type = 'preflight.reported.v1' order by data->>'roomId', seq desc`, [`desk:${lessonId}`]);
    const answers = await manager.query<{ poll_id: string; seat_id: string; counts: number[]; late: boolean }[]>(
      'select a.poll_id, a.seat_id, a.counts, a.late from room_poll_answer a join room_poll p on p.id = a.poll_id where p.lesson_id = $1', [lessonId]);
    const byPoll: Record<string, Record<string, DeskAnswer>> = {};
    for (const answer of answers) (byPoll[answer.poll_id] ??= {})[answer.seat_id] = { counts: answer.counts, late: answer.late };
    const byRoom = new Map<string, SeatRow[]>();
    for (const seat of seats) byRoom.set(seat.room_id, [...(byRoom.get(seat.room_id) ?? []), seat]);
    return {
      lessonId, answers: byPoll,
      rooms: [...byRoom.entries()].map(([roomId, own]) => toRoom(own, rooms.find((room) => room.room_id === roomId), preflights.find((each) => each.data.roomId === roomId))),
    };
  }

  /** What the assistants of these seats see; seats that do not exist are left out. */
  async seatViews(manager: EntityManager, seatIds: readonly string[]): Promise<Map<string, SeatView>> {
    const rows = await manager.query<(SeatViewRow)[]>(
      `select s.id, s.lesson_id, l.status as lesson_status, s.room_id, s.status, case when l.status in ('scheduled', 'suspended') then c.size else s.expected end as expected,
         h.data as headcount, h.effective_at, mine.raised_at,
         (select count(*)::int from hand o where o.lesson_id = s.lesson_id and o.lowered_at is null and (o.raised_at, o.id) <= (mine.raised_at, mine.id)) as position,
         m.room_id as mic_room, p.help, q.id as poll_id, qa.counts
       from seat s join lesson l on l.id = s.lesson_id join class_group c on c.id = s.class_group_id
         left join hand mine on mine.lesson_id = s.lesson_id and mine.room_id = s.room_id and mine.lowered_at is null left join mic_grant m on m.lesson_id = s.lesson_id and m.released_at is null
         left join room_presence p on p.lesson_id = s.lesson_id and p.room_id = s.room_id left join room_poll q on q.lesson_id = s.lesson_id and q.closed_at is null
         left join room_poll_answer qa on qa.poll_id = q.id and qa.seat_id = s.id ${NEWEST_HEADCOUNT} where s.id = any($1)`, [seatIds]);
    return new Map(rows.map((row) => [row.id, {
      lessonId: row.lesson_id, lessonStatus: row.lesson_status, roomId: row.room_id, seatStatus: row.status, expected: row.expected,
      headcount: row.headcount === null || row.effective_at === null ? null : { ...pick(row.headcount), effectiveAt: row.effective_at.getTime() },
      handPosition: row.raised_at === null ? null : row.position, handSince: row.raised_at?.getTime() ?? null,
      mic: row.mic_room === null ? 'none' : row.mic_room === row.room_id ? 'here' : 'elsewhere', help: row.help, openPoll: row.poll_id === null ? null : { pollId: row.poll_id, counts: row.counts },
    }]));
  }

  /** How far a poll is: counted answers, seats that take part, totals per option. */
  async tally(manager: EntityManager, pollId: string): Promise<{ answered: number; of: number; counts: number[] } | null> {
    const [poll] = await manager.query<{ options: string[]; of: number }[]>(
      `select q.options, (select count(*)::int from seat s where s.lesson_id = q.lesson_id and s.status <> 'excused') as of from room_poll q where q.id = $1`, [pollId]);
    if (poll === undefined) return null;
    const answers = await manager.query<{ counts: number[] }[]>('select counts from room_poll_answer where poll_id = $1 and not late', [pollId]);
    return { answered: answers.length, of: poll.of, counts: poll.options.map((_, option) => answers.reduce((sum, answer) => sum + (answer.counts[option] ?? 0), 0)) };
  }
}

interface SeatViewRow {
  readonly id: string; readonly lesson_id: string; readonly lesson_status: SeatView['lessonStatus']; readonly room_id: string; readonly status: SeatView['seatStatus']; readonly expected: number;
  readonly headcount: Pick<DeskHeadcount, 'present' | 'expected' | 'absent'> | null; readonly effective_at: Date | null; readonly raised_at: Date | null; readonly position: number;
  readonly mic_room: string | null; readonly help: string | null; readonly poll_id: string | null; readonly counts: number[] | null;
}

/** A stored fact holds more than a page reads. */
function pick({ present, expected, absent }: Pick<DeskHeadcount, 'present' | 'expected' | 'absent'>): Pick<DeskHeadcount, 'present' | 'expected' | 'absent'> {
  return { present, expected, absent };
}

function toRoom(seats: readonly SeatRow[], room: RoomRow | undefined, preflight: PreflightRow | undefined): DeskRoom {
  const [first] = seats;
  if (first === undefined) throw new Error('a room without seats');
  return {
    roomId: first.room_id, name: first.room_name, school: { id: first.school_id, name: first.school_name, shortName: shortSchoolName(first.school_name) }, kind: first.kind,
    assistant: { id: first.assistant_id, name: first.assistant_name }, status: room?.status ?? 'notIn', joinedAt: ms(room?.joined_at), leftAt: ms(room?.left_at), leftCause: room?.left_cause ?? null,
    leftReason: room?.reason ?? null, handSince: ms(room?.raised_at), help: room?.help == null ? null : { reason: room.help, since: ms(room.help_at) ?? 0 },
    message: room?.last_message == null ? null : { text: room.last_message, at: ms(room.last_message_at) ?? 0 },
    preflight: preflight === undefined ? null : { sound: preflight.data.sound, picture: preflight.data.picture, link: preflight.data.link, at: preflight.at.getTime() },
    seats: seats.map(toSeat),
  };
}

function toSeat(row: SeatRow): DeskSeat {
  return {
    seatId: row.id, classGroup: { id: row.class_group_id, name: row.class_group_name }, expected: row.expected, status: row.status, reason: row.reason,
    headcount: row.headcount === null || row.effective_at === null || row.evidence === null ? null
      : { present: row.headcount.present, expected: row.headcount.expected, absent: row.headcount.absent, effectiveAt: row.effective_at.getTime(), evidence: row.evidence, late: row.headcount.late ?? false },
  };
}

function ms(date: Date | null | undefined): number | null {
  return date?.getTime() ?? null;
}
