import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Where a lesson belongs and whose it is. */
export interface LessonPlace {
  readonly netTeacherId: string;
  readonly seatPaths: readonly string[];
  readonly partyPaths: readonly string[];
}

/** What a decision about a stream needs to know. */
@Injectable()
export class StreamAccessQuery {
  constructor(private readonly dataSource: DataSource) {}

  async lesson(lessonId: string): Promise<LessonPlace | null> {
    const [row] = await this.dataSource.query<{ net_teacher_id: string; seats: string[]; parties: string[] }[]>(
      `select l.net_teacher_id, array(select distinct o.path::text from seat s join organisation o on o.id = s.school_id where s.lesson_id = l.id) as seats,
         array(select distinct lp.organisation_path::text from lesson_party lp where lp.lesson_id = l.id) as parties from lesson l where l.id = $1`, [lessonId]);
    return row === undefined ? null : { netTeacherId: row.net_teacher_id, seatPaths: row.seats, partyPaths: row.parties };
  }

  /** Path of the school of a seat. */
  async seat(seatId: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ path: string }[]>('select o.path::text as path from seat s join organisation o on o.id = s.school_id where s.id = $1', [seatId]);
    return row?.path ?? null;
  }

  /** Lessons of the given rooms' seats that concern these organisations: ids of organisations below whose tree a lesson has a party. */
  async organisationsOf(lessonIds: readonly string[], organisationIds: readonly string[]): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select o.id from organisation o where o.id = any($2) and exists (select 1 from lesson_party lp where lp.lesson_id = any($1) and lp.organisation_path <@ o.path)`, [lessonIds, organisationIds]);
    return rows.map((row) => row.id);
  }
}
