import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whom the sample accounts belong to: a lesson that runs now, its net teacher, two of its assistants and one of their heads. */
export interface SampleCast {
  readonly lessonId: string;
  readonly netTeacherId: string;
  readonly assistantIds: readonly string[];
  readonly schoolHeadId: string;
}

@Injectable()
export class SampleCastQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The lesson at `now` (epoch ms) with the most schools, two of which can speak; null if none runs. */
  async choose(now: number): Promise<SampleCast | null> {
    const [lesson] = await this.dataSource.query<{ id: string; net_teacher_id: string }[]>(
      `select l.id, l.net_teacher_id from lesson l join seat s on s.lesson_id = l.id
       where l.status in ('scheduled', 'open') and l.during @> $1::timestamptz group by l.id
       order by least(2, count(distinct s.school_id) filter (where s.kind = 'interactive')) desc, count(distinct s.school_id) desc, min(lower(l.during)), min(l.net_teacher_id::text) limit 1`, [new Date(now)]);
    if (lesson === undefined) return null;
    const rooms = await this.dataSource.query<{ assistant_id: string; head_id: string | null }[]>(
      `select * from (
         select distinct on (s.school_id) s.school_id, s.kind, s.assistant_id, o.name,
           (select g.person_id from role_grant g where g.organisation_id = s.school_id and g.role = 'schoolHead' limit 1) as head_id
         from seat s join organisation o on o.id = s.school_id where s.lesson_id = $1 order by s.school_id, s.kind desc, s.id) rooms
       order by kind desc, name`, [lesson.id]);
    const head = rooms.find((room) => room.head_id !== null)?.head_id;
    if (rooms.length === 0 || head === null || head === undefined) return null;
    return { lessonId: lesson.id, netTeacherId: lesson.net_teacher_id, assistantIds: rooms.slice(0, 2).map((room) => room.assistant_id), schoolHeadId: head };
  }
}
