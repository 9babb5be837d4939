import { Injectable } from '@nestjs/common';
import { IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';

/** Periods a week that a class needs in a subject, and how many its own staff teach. */
export interface DemandRecord {
  readonly classGroupId: string;
  readonly subject: string;
  readonly required: number;
  readonly own: number;
}

/** A period of a class that a local lesson takes. */
export interface LocalLessonRecord {
  readonly classGroupId: string;
  readonly weekday: number;
  readonly periodNo: number;
  readonly subject: string;
}

/** Demand and local lessons of a term. */
@Injectable()
export class DemandRepository {
  constructor(private readonly ids: IdSource) {}

  async demandOf(manager: EntityManager, termId: string, bureauPath: string): Promise<DemandRecord[]> {
    return manager.query<DemandRecord[]>(
      `select d.class_group_id as "classGroupId", d.subject, d.required, d.own from demand d
       join class_group c on c.id = d.class_group_id join organisation o on o.id = c.school_id where d.term_id = $1 and o.path <@ $2::ltree`, [termId, bureauPath]);
  }

  async localLessonsOf(manager: EntityManager, termId: string, bureauPath: string): Promise<LocalLessonRecord[]> {
    return manager.query<LocalLessonRecord[]>(
      `select l.class_group_id as "classGroupId", l.weekday, l.period_no as "periodNo", l.subject from local_lesson l
       join class_group c on c.id = l.class_group_id join organisation o on o.id = c.school_id where l.term_id = $1 and o.path <@ $2::ltree`, [termId, bureauPath]);
  }

  /** Adds or changes demand. */
  async writeDemand(manager: EntityManager, termId: string, rows: readonly DemandRecord[]): Promise<void> {
    if (rows.length === 0) return;
    await manager.query(
      `insert into demand (id, term_id, class_group_id, subject, required, own)
       select id, $2, "classGroupId", subject, required, own from jsonb_to_recordset($1) as r (id uuid, "classGroupId" uuid, subject text, required integer, own integer)
       on conflict (term_id, class_group_id, subject) do update set required = excluded.required, own = excluded.own`,
      [JSON.stringify(rows.map((row) => ({ id: this.ids.next(), ...row }))), termId]);
  }

  /** Replaces what stands in some periods of classes: `cleared` names the (class, period) pairs, `rows` what is taught in them now. */
  async replaceLocalLessons(
    manager: EntityManager, termId: string, cleared: readonly { readonly classGroupId: string; readonly periodNo: number }[], rows: readonly LocalLessonRecord[],
  ): Promise<void> {
    if (cleared.length === 0) return;
    await manager.query(
      `delete from local_lesson l using jsonb_to_recordset($1) as r ("classGroupId" uuid, "periodNo" integer)
       where l.term_id = $2 and l.class_group_id = r."classGroupId" and l.period_no = r."periodNo"`, [JSON.stringify(cleared), termId]);
    await manager.query(
      `insert into local_lesson (term_id, class_group_id, weekday, period_no, subject)
       select $2, "classGroupId", weekday, "periodNo", subject from jsonb_to_recordset($1) as r ("classGroupId" uuid, weekday integer, "periodNo" integer, subject text)`,
      [JSON.stringify(rows), termId]);
  }
}
