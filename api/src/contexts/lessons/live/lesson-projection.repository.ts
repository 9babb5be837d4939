import { Injectable } from '@nestjs/common';
import type { EventData } from '@tongtang/contracts';
import type { EntityManager } from 'typeorm';
import type { EventDraft } from '../../../platform/event-log/event-log.js';
import { InteractionFacade } from '../../interaction/interaction.facade.js';

/** A fact as it is stored. Instants are epoch ms. */
export interface StoredFact {
  readonly id: string; readonly seatId: string | null; readonly kind: string; readonly data: Readonly<Record<string, unknown>>;
  readonly effectiveAt: number; readonly uncertaintyMs: number; readonly receivedAt: number; readonly evidence: string; readonly by: string | null;
  readonly deviceId: string | null; readonly deviceSeq: number | null; readonly wall: number | null; readonly mono: number | null; readonly boot: string | null;
}

/** Rows of a lesson follow its events: whatever is announced is stored in the same transaction. */
@Injectable()
export class LessonProjection {
  constructor(private readonly interaction: InteractionFacade) {}

  /** Stores what an event says. */
  async project(manager: EntityManager, lessonId: string, event: EventDraft): Promise<void> {
    const at = new Date(event.at);
    switch (event.type) {
      case 'lesson.opened.v1': return this.#open(manager, lessonId, at);
      case 'lesson.started.v1':
        await manager.query(`update lesson set status = 'live', started_at = $2, version = version + 1 where id = $1`, [lessonId, at]);
        return;
      case 'lesson.ended.v1':
        await manager.query(`update lesson set status = 'ended', ended_at = $2, version = version + 1 where id = $1`, [lessonId, at]);
        await manager.query('update lesson_stage set timer_ends_at = null where lesson_id = $1', [lessonId]);
        return;
      case 'lesson.cancelled.v1': return this.#callOff(manager, lessonId, 'cancelled', (event.data as EventData<'lesson.cancelled.v1'>).reason);
      case 'lesson.not-held.v1': return this.#callOff(manager, lessonId, 'notHeld', (event.data as EventData<'lesson.not-held.v1'>).reason);
      case 'lesson.teacher-lost.v1':
        await manager.query('update lesson_stage set teacher_lost = true, teacher_proof_at = $2 where lesson_id = $1', [lessonId, new Date((event.data as EventData<'lesson.teacher-lost.v1'>).lastProofAt)]);
        return;
      case 'lesson.teacher-back.v1':
        await manager.query('update lesson_stage set teacher_lost = false, teacher_proof_at = $2 where lesson_id = $1', [lessonId, at]);
        return;
      case 'lesson.incident-opened.v1':
      case 'lesson.incident-closed.v1': return;
      case 'seat.joined.v1': {
        const { roomId, seatIds } = event.data as EventData<'seat.joined.v1'>;
        await manager.query(`update seat set status = 'joined', version = version + 1 where id = any($1)`, [seatIds]);
        await manager.query(
          `insert into room_presence (lesson_id, room_id, status, joined_at, last_proof_at) values ($1, $2, 'joined', $3, $3)
           on conflict (lesson_id, room_id) do update set status = 'joined', joined_at = $3, left_at = null, left_cause = null, reason = null, last_proof_at = greatest(room_presence.last_proof_at, $3)`,
          [lessonId, roomId, at]);
        return;
      }
      case 'seat.left.v1': {
        const { roomId, seatIds, cause, lastProofAt, reason } = event.data as EventData<'seat.left.v1'>;
        await manager.query(`update seat set status = 'left', version = version + 1 where id = any($1)`, [seatIds]);
        await manager.query(`update room_presence set status = 'left', left_at = $3, left_cause = $4, reason = $5, last_proof_at = $3 where lesson_id = $1 and room_id = $2`, [lessonId, roomId, new Date(lastProofAt), cause, reason]);
        return;
      }
      case 'headcount.reported.v1': {
        const { seatId, expected, effectiveAt } = event.data as EventData<'headcount.reported.v1'>;
        await manager.query(
          `update seat set expected = $2 where id = $1 and expected <> $2 and not exists (select 1 from attendance_fact f where f.seat_id = $1 and f.kind = 'headcount' and f.effective_at > $3)`,
          [seatId, expected, new Date(effectiveAt)]);
        return;
      }
      default:
        if (!(await this.interaction.project(manager, lessonId, event))) throw new Error(`no rows for ${event.type}`);
    }
  }

  /** Adds facts of attendance; a fact with a known id is there already. */
  async addFacts(manager: EntityManager, lessonId: string, facts: readonly StoredFact[]): Promise<void> {
    if (facts.length === 0) return;
    await manager.query(
      `insert into attendance_fact (id, lesson_id, seat_id, kind, data, effective_at, uncertainty_ms, received_at, evidence, by, device_id, device_seq, wall, mono, boot)
       select id, $1, "seatId", kind, data, to_timestamp("effectiveAt" / 1000.0), "uncertaintyMs", to_timestamp("receivedAt" / 1000.0), evidence, by, "deviceId", "deviceSeq", wall, mono, boot
       from jsonb_to_recordset($2) as f (id uuid, "seatId" uuid, kind text, data jsonb, "effectiveAt" double precision, "uncertaintyMs" integer, "receivedAt" double precision, evidence text, by uuid,
         "deviceId" uuid, "deviceSeq" bigint, wall bigint, mono double precision, boot text)
       on conflict (id) do nothing`, [lessonId, JSON.stringify(facts)]);
  }

  /** Notes that joined rooms were heard of. */
  async touchRooms(manager: EntityManager, lessonId: string, roomIds: readonly string[], at: number): Promise<void> {
    if (roomIds.length === 0) return;
    await manager.query(`update room_presence set last_proof_at = greatest(last_proof_at, $3) where lesson_id = $1 and room_id = any($2) and status = 'joined'`, [lessonId, [...new Set(roomIds)].sort(), new Date(at)]);
  }

  async #open(manager: EntityManager, lessonId: string, at: Date): Promise<void> {
    await manager.query(`update lesson set status = 'open', opened_at = $2, version = version + 1 where id = $1`, [lessonId, at]);
    await manager.query('update seat s set expected = c.size, grades = c.grades from class_group c where c.id = s.class_group_id and s.lesson_id = $1', [lessonId]);
    await manager.query(`insert into room_presence (lesson_id, room_id, status) select distinct lesson_id, room_id, 'notIn' from seat where lesson_id = $1 on conflict do nothing`, [lessonId]);
    await manager.query('insert into lesson_stage (lesson_id) values ($1) on conflict do nothing', [lessonId]);
  }

  /** A lesson that does not take place gives its bookings back. */
  async #callOff(manager: EntityManager, lessonId: string, status: 'cancelled' | 'notHeld', reason: string): Promise<void> {
    await manager.query('update lesson set status = $2, reason = $3, version = version + 1 where id = $1', [lessonId, status, reason]);
    await manager.query('delete from booking where lesson_id = $1', [lessonId]);
  }
}
