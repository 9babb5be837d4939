import { Injectable } from '@nestjs/common';
import { Clock, IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import type { NewMember, NewSection } from './plan.repository.js';

/** A weekly lesson as it is stored, in the words of the database. */
export interface StoredSection extends NewSection { readonly id: string; readonly originId: string }
/** One weekly lesson before and after an edit; null where there is none then. */
export interface StoredChange { readonly id: string; readonly before: StoredSection | null; readonly after: StoredSection | null }
export type EditKind = 'move' | 'pin' | 'repair';
export interface LoggedEdit { readonly id: string; readonly kind: EditKind; readonly at: Date; readonly changes: readonly StoredChange[] }

/** Changes single weekly lessons of a plan, and keeps what they were so that it can be taken back. The caller holds the plan's lock. */
@Injectable()
export class SectionEdits {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** Weekly lessons of a plan by id; those asked for that the plan does not have are absent. */
  async read(manager: EntityManager, planId: string, ids: readonly string[]): Promise<Map<string, StoredSection>> {
    const rows = await manager.query<StoredSection[]>(
      `select s.id, s.origin_id as "originId", s.net_teacher_id as "netTeacherId", s.subject, s.grade_band as "gradeBand", s.weekday, s.starts_minute as "startsMinute", s.week_pattern as "weekPattern", s.pinned,
         coalesce(json_agg(json_build_object('classGroupId', m.class_group_id, 'periodNo', m.period_no, 'roomId', m.room_id, 'assistantId', m.assistant_id, 'kind', m.kind) order by m.class_group_id)
           filter (where m.section_id is not null), '[]') as members
       from section s left join section_member m on m.section_id = s.id where s.plan_id = $1 and s.id = any($2::uuid[]) group by s.id`, [planId, ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Writes the side `after` of every change. */
  async write(manager: EntityManager, planId: string, changes: readonly StoredChange[]): Promise<void> {
    const after = changes.flatMap((change) => (change.after === null ? [] : [change.after]));
    await manager.query('delete from section where plan_id = $1 and id = any($2::uuid[])', [planId, changes.filter((change) => change.after === null).map(({ id }) => id)]);
    await manager.query('delete from section_member where section_id = any($1::uuid[])', [after.map(({ id }) => id)]);
    await manager.query(
      `insert into section (id, plan_id, origin_id, net_teacher_id, subject, grade_band, weekday, starts_minute, week_pattern, pinned)
       select id, $1, "originId", "netTeacherId", subject, "gradeBand", weekday, "startsMinute", "weekPattern", pinned
       from jsonb_to_recordset($2::jsonb) as s (id uuid, "originId" uuid, "netTeacherId" uuid, subject text, "gradeBand" text, weekday int, "startsMinute" int, "weekPattern" text, pinned boolean)
       on conflict (id) do update set net_teacher_id = excluded.net_teacher_id, subject = excluded.subject, grade_band = excluded.grade_band, weekday = excluded.weekday,
         starts_minute = excluded.starts_minute, pinned = excluded.pinned, version = section.version + 1`, [planId, JSON.stringify(after.map(({ members: _members, ...section }) => section))]);
    await manager.query(
      `insert into section_member (section_id, class_group_id, period_no, room_id, assistant_id, kind)
       select "sectionId", "classGroupId", "periodNo", "roomId", "assistantId", kind
       from jsonb_to_recordset($1::jsonb) as m ("sectionId" uuid, "classGroupId" uuid, "periodNo" int, "roomId" uuid, "assistantId" uuid, kind text)`,
      [JSON.stringify(after.flatMap(({ id, members }) => members.map((member: NewMember) => ({ ...member, sectionId: id }))))]);
  }

  async log(manager: EntityManager, edit: { planId: string; byPersonId: string | null; kind: EditKind; changes: readonly StoredChange[] }): Promise<void> {
    const side = (which: 'before' | 'after'): string => JSON.stringify(edit.changes.map((change) => ({ id: change.id, section: change[which] })));
    await manager.query('insert into plan_edit (id, plan_id, by_person_id, at, kind, before, after) values ($1, $2, $3, $4, $5, $6, $7)',
      [this.ids.next(), edit.planId, edit.byPersonId, new Date(this.clock.now()), edit.kind, side('before'), side('after')]);
  }

  /** Somebody's last edit of a plan that was not taken back. */
  async last(manager: EntityManager, planId: string, personId: string | null): Promise<LoggedEdit | null> {
    type Side = readonly { readonly id: string; readonly section: StoredSection | null }[];
    const [edit] = await manager.query<{ id: string; kind: EditKind; at: Date; before: Side; after: Side }[]>(
      'select id, kind, at, before, after from plan_edit where plan_id = $1 and by_person_id is not distinct from $2 and not undone order by at desc, id desc limit 1', [planId, personId]);
    if (edit === undefined) return null;
    const after = new Map(edit.after.map(({ id, section }) => [id, section]));
    return { id: edit.id, kind: edit.kind, at: edit.at, changes: edit.before.map(({ id, section }) => ({ id, before: section, after: after.get(id) ?? null })) };
  }

  async markUndone(manager: EntityManager, editId: string): Promise<void> {
    await manager.query('update plan_edit set undone = true where id = $1', [editId]);
  }

  /** Counts the plan on; answers its new version. */
  async countOn(manager: EntityManager, planId: string): Promise<number> {
    const [rows] = await manager.query<[{ version: number }[], number]>('update plan set version = version + 1 where id = $1 returning version', [planId]);
    return rows[0]?.version ?? 0;
  }

  async pinnedIds(manager: EntityManager, planId: string): Promise<string[]> {
    return (await manager.query<{ id: string }[]>('select id from section where plan_id = $1 and pinned', [planId])).map(({ id }) => id);
  }
}
