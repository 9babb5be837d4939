import { Injectable } from '@nestjs/common';
import type { Delivery, LessonStatus, SeatKind, SeatStatus, StoredReason } from '@tongtang/domain/lessons';
import type { EntityManager } from 'typeorm';
import { InteractionFacade } from '../../interaction/interaction.facade.js';
import type { LiveLesson, LiveRoom, LiveSeat } from './live-lesson.js';

interface LessonRow {
  readonly id: string; readonly status: LessonStatus; readonly starts: Date; readonly ends: Date; readonly delivery: Delivery; readonly net_teacher_id: string;
  readonly reason: string | null; readonly teacher_lost: boolean; readonly sheet: 'open' | 'sealed' | null;
}
interface SeatRow {
  readonly id: string; readonly class_group_id: string; readonly school_id: string; readonly room_id: string; readonly assistant_id: string; readonly kind: SeatKind; readonly status: SeatStatus;
  readonly reason: StoredReason | null; readonly path: string; readonly expected: number; readonly size: number; readonly present: number | null;
}
interface RoomRow { readonly room_id: string; readonly status: LiveRoom['status']; readonly left_cause: string | null; readonly last_proof_at: Date | null; readonly last_fact_at: Date | null }

export interface LoadOptions {
  /** `change`: the lesson's own row will be written. `room`: others may read it at the same time, nobody may change it. */
  readonly lock: 'change' | 'room';
  readonly withAnswers: boolean;
  readonly withHeadcounts: boolean;
  readonly withProofs: boolean;
}

/** Loads a lesson and all its parts under its row lock. */
@Injectable()
export class LiveLessonRepository {
  constructor(private readonly interaction: InteractionFacade) {}

  /** The lesson, or null if there is none. */
  async load(manager: EntityManager, lessonId: string, options: LoadOptions): Promise<LiveLesson | null> {
    const [lesson] = await manager.query<LessonRow[]>(
      `select l.id, l.status, lower(l.during) as starts, upper(l.during) as ends, l.delivery, l.net_teacher_id, l.reason,
         coalesce((select st.teacher_lost from lesson_stage st where st.lesson_id = l.id), false) as teacher_lost, (select sh.status from attendance_sheet sh where sh.lesson_id = l.id) as sheet
       from lesson l where l.id = $1 for ${options.lock === 'change' ? 'no key update' : 'share'} of l`, [lessonId]);
    if (lesson === undefined) return null;
    const seats = await manager.query<SeatRow[]>(
      `select s.id, s.class_group_id, s.school_id, s.room_id, s.assistant_id, s.kind, s.status, s.reason, o.path::text as path, s.expected, c.size,
         ${options.withHeadcounts ? `(select (f.data->>'present')::int from attendance_fact f where f.seat_id = s.id and f.kind = 'headcount' order by f.effective_at desc, f.received_at desc limit 1)` : 'null::int'} as present
       from seat s join organisation o on o.id = s.school_id join class_group c on c.id = s.class_group_id where s.lesson_id = $1 order by s.room_id, c.name`, [lessonId]);
    const rooms = await manager.query<RoomRow[]>(
      `select p.room_id, p.status, p.left_cause, p.last_proof_at,
         ${options.withProofs ? `(select max(f.effective_at) from attendance_fact f where f.lesson_id = p.lesson_id and f.kind in ('joined', 'proof') and f.data->>'roomId' = p.room_id::text)` : 'null::timestamptz'} as last_fact_at
       from room_presence p where p.lesson_id = $1`, [lessonId]);
    return {
      id: lesson.id, status: lesson.status, during: { start: lesson.starts.getTime(), end: lesson.ends.getTime() }, delivery: lesson.delivery, netTeacherId: lesson.net_teacher_id,
      ...(lesson.reason === null ? {} : { reason: lesson.reason as StoredReason }),
      seats: seats.map(toSeat), rooms: new Map(rooms.map((row) => [row.room_id, toRoom(row)])),
      interaction: await this.interaction.load(manager, lessonId, { withAnswers: options.withAnswers }),
      teacherLost: lesson.teacher_lost, sheet: lesson.sheet ?? 'none',
    };
  }
}

function toSeat(row: SeatRow): LiveSeat {
  return {
    id: row.id, classGroupId: row.class_group_id, schoolId: row.school_id, roomId: row.room_id, assistantId: row.assistant_id, kind: row.kind, status: row.status,
    ...(row.reason === null ? {} : { reason: row.reason }), schoolPath: row.path, expected: row.expected, classSize: row.size, present: row.present,
  };
}

function toRoom(row: RoomRow): LiveRoom {
  return { roomId: row.room_id, status: row.status, leftCause: row.left_cause, lastProofAt: row.last_proof_at?.getTime() ?? null, lastFactAt: row.last_fact_at?.getTime() ?? null };
}
