import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ScriptLesson } from './lesson-script.js';

interface Row {
  readonly id: string; readonly starts_at: Date; readonly ends_at: Date; readonly net_teacher_id: string; readonly subject: string;
  readonly rooms: ScriptLesson['rooms'];
}

/** Lessons for the sample player. */
@Injectable()
export class SampleLessonsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Lessons that touch `[from, to)` (epoch ms) and are meant to take place, earliest first. */
  async between(from: number, to: number): Promise<ScriptLesson[]> {
    const rows = await this.dataSource.query<Row[]>(
      `select l.id, lower(l.during) as starts_at, upper(l.during) as ends_at, l.net_teacher_id, l.subject,
         (select json_agg(room order by room->>'roomId') from (
            select json_build_object('roomId', s.room_id, 'assistantId', min(s.assistant_id::text), 'interactive', bool_or(s.kind = 'interactive'),
              'seats', json_agg(json_build_object('seatId', s.id, 'expected', s.expected) order by s.id)) as room
            from seat s where s.lesson_id = l.id and s.status <> 'excused' group by s.room_id) rooms) as rooms
       from lesson l where l.status in ('scheduled', 'open', 'live') and l.during && tstzrange($1, $2) order by lower(l.during), l.id`, [new Date(from), new Date(to)]);
    return rows.filter((row) => row.rooms !== null).map((row) => ({
      id: row.id, startsAt: row.starts_at.getTime(), endsAt: row.ends_at.getTime(), netTeacherId: row.net_teacher_id, subject: row.subject, rooms: row.rooms,
    }));
  }
}
