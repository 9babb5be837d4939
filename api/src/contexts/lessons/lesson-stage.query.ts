import { Injectable } from '@nestjs/common';
import type { LessonStage, StagePoll, StageRoom } from '@tongtang/contracts/views';
import { shortSchoolName } from '@tongtang/domain/organisation';
import type { EntityManager } from 'typeorm';

interface LessonRow {
  readonly id: string; readonly status: LessonStage['status']; readonly reason: string | null; readonly delivery: LessonStage['delivery']; readonly starts: Date; readonly ends: Date;
  readonly opened_at: Date | null; readonly started_at: Date | null; readonly ended_at: Date | null; readonly teacher_id: string; readonly teacher_name: string;
  readonly page: number | null; readonly step: number | null; readonly step_since: Date | null; readonly timer_ends_at: Date | null; readonly teacher_lost: boolean | null; readonly teacher_proof_at: Date | null;
}
interface RoomRow { readonly room_id: string; readonly name: string; readonly school_id: string; readonly school_name: string; readonly kind: StageRoom['kind']; readonly spoken: number; readonly spoken_at: Date | null; readonly praised: number }
interface PollRow { readonly id: string; readonly kind: StagePoll['kind']; readonly question: string; readonly options: string[]; readonly opened_at: Date; readonly closed_at: Date | null; readonly published_at: Date | null }

/** The snapshot of `lesson:`, in whose transaction the caller reads the stream's number. */
@Injectable()
export class LessonStageQuery {
  async read(manager: EntityManager, lessonId: string): Promise<LessonStage | null> {
    const [lesson] = await manager.query<LessonRow[]>(
      `select l.id, l.status, l.reason, l.delivery, lower(l.during) as starts, upper(l.during) as ends, l.opened_at, l.started_at, l.ended_at, p.id as teacher_id, p.name as teacher_name,
         st.page, st.step, st.step_since, st.timer_ends_at, st.teacher_lost, st.teacher_proof_at
       from lesson l join person p on p.id = l.net_teacher_id left join lesson_stage st on st.lesson_id = l.id where l.id = $1`, [lessonId]);
    if (lesson === undefined) return null;
    const rooms = await manager.query<RoomRow[]>(
      `select distinct s.room_id, r.name, o.id as school_id, o.name as school_name, s.kind, coalesce(p.spoken_count, 0) as spoken,
         (select max(g.granted_at) from mic_grant g where g.lesson_id = s.lesson_id and g.room_id = s.room_id) as spoken_at, coalesce(p.praise_count, 0) as praised
       from seat s join room r on r.id = s.room_id join organisation o on o.id = s.school_id left join room_presence p on p.lesson_id = s.lesson_id and p.room_id = s.room_id
       where s.lesson_id = $1 order by o.name, r.name`, [lessonId]);
    const [mic] = await manager.query<{ room_id: string; granted_at: Date }[]>('select room_id, granted_at from mic_grant where lesson_id = $1 and released_at is null', [lessonId]);
    const [incident] = await manager.query<{ type: string; data: { roomIds?: string[] } }[]>(
      `select type, data from event_log where stream = $1 and type in ('lesson.incident-opened.v1', 'lesson.incident-closed.v1') order by seq desc limit 1`, [`lesson:${lessonId}`]);
    return {
      lessonId, status: lesson.status, reason: lesson.reason, delivery: lesson.delivery, startsAt: lesson.starts.getTime(), endsAt: lesson.ends.getTime(),
      openedAt: ms(lesson.opened_at), startedAt: ms(lesson.started_at), endedAt: ms(lesson.ended_at), netTeacher: { id: lesson.teacher_id, name: lesson.teacher_name },
      teacherLostAt: lesson.teacher_lost === true ? ms(lesson.teacher_proof_at) : null, page: lesson.page ?? 1, step: lesson.step ?? 0, stepSince: ms(lesson.step_since), timerEndsAt: ms(lesson.timer_ends_at),
      mic: mic === undefined ? null : { roomId: mic.room_id, since: mic.granted_at.getTime() }, poll: await this.#poll(manager, lessonId),
      incidentRoomIds: incident?.type === 'lesson.incident-opened.v1' ? (incident.data.roomIds ?? []) : null,
      rooms: rooms.map((row) => ({ roomId: row.room_id, name: row.name, school: { id: row.school_id, name: row.school_name, shortName: shortSchoolName(row.school_name) }, kind: row.kind, spoken: row.spoken, spokenAt: ms(row.spoken_at), praised: row.praised })),
    };
  }

  async #poll(manager: EntityManager, lessonId: string): Promise<StagePoll | null> {
    const [poll] = await manager.query<PollRow[]>('select id, kind, question, options, opened_at, closed_at, published_at from room_poll where lesson_id = $1 order by opened_at desc, id desc limit 1', [lessonId]);
    if (poll === undefined) return null;
    const answers = poll.published_at === null ? [] : await manager.query<{ counts: number[] }[]>('select counts from room_poll_answer where poll_id = $1 and not late', [poll.id]);
    return {
      pollId: poll.id, kind: poll.kind, question: poll.question, options: poll.options, openedAt: poll.opened_at.getTime(), closedAt: ms(poll.closed_at), publishedAt: ms(poll.published_at),
      totals: poll.published_at === null ? null : poll.options.map((_, option) => answers.reduce((sum, answer) => sum + (answer.counts[option] ?? 0), 0)),
    };
  }
}

function ms(date: Date | null): number | null {
  return date?.getTime() ?? null;
}
