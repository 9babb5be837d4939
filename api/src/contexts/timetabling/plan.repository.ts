import { Injectable } from '@nestjs/common';
import { Clock, IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import type { PlanRules } from './instance-rows.js';

export interface NewMember {
  readonly classGroupId: string; readonly periodNo: number; readonly roomId: string; readonly assistantId: string; readonly kind: 'interactive' | 'broadcast';
}
export interface NewSection {
  readonly originId: string | null; readonly netTeacherId: string; readonly subject: string; readonly gradeBand: string; readonly weekday: number; readonly startsMinute: number;
  readonly weekPattern: string; readonly pinned: boolean; readonly members: readonly NewMember[];
}

/** Writes plans and their sections. */
@Injectable()
export class PlanRepository {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** A draft; its number follows the newest of the term. The caller holds the term's lock. */
  async insert(manager: EntityManager, plan: { bureauId: string; termId: string; rules: PlanRules; basedOn: string | null }): Promise<{ id: string; no: number }> {
    const id = this.ids.next();
    const [row] = await manager.query<{ no: number }[]>(
      `insert into plan (id, bureau_id, term_id, no, status, rules, based_on, created_at)
       select $1, $2, $3, coalesce(max(no), 0) + 1, 'draft', $4, $5, $6 from plan where term_id = $3 returning no`,
      [id, plan.bureauId, plan.termId, JSON.stringify(plan.rules), plan.basedOn, new Date(this.clock.now())]);
    if (row === undefined) throw new Error('no plan was made');
    return { id, no: row.no };
  }

  /** Puts these sections in the place of the plan's own. A section without an origin becomes its own. */
  async replaceSections(manager: EntityManager, planId: string, sections: readonly NewSection[]): Promise<void> {
    await manager.query('delete from section where plan_id = $1', [planId]);
    const rows = sections.map((section) => {
      const id = this.ids.next();
      return { ...section, id, originId: section.originId ?? id, members: section.members.map((member) => ({ ...member, sectionId: id })) };
    });
    await manager.query(
      `insert into section (id, plan_id, origin_id, net_teacher_id, subject, grade_band, weekday, starts_minute, week_pattern, pinned)
       select id, $1, "originId", "netTeacherId", subject, "gradeBand", weekday, "startsMinute", "weekPattern", pinned
       from jsonb_to_recordset($2::jsonb) as s (id uuid, "originId" uuid, "netTeacherId" uuid, subject text, "gradeBand" text, weekday int, "startsMinute" int, "weekPattern" text, pinned boolean)`,
      [planId, JSON.stringify(rows.map(({ members: _members, ...section }) => section))]);
    await manager.query(
      `insert into section_member (section_id, class_group_id, period_no, room_id, assistant_id, kind)
       select "sectionId", "classGroupId", "periodNo", "roomId", "assistantId", kind
       from jsonb_to_recordset($1::jsonb) as m ("sectionId" uuid, "classGroupId" uuid, "periodNo" int, "roomId" uuid, "assistantId" uuid, kind text)`,
      [JSON.stringify(rows.flatMap(({ members }) => members))]);
  }

  /** A plan's sections as a copy would hold them. */
  sectionsOf(manager: EntityManager, planId: string): Promise<NewSection[]> {
    return manager.query<NewSection[]>(
      `select s.origin_id as "originId", s.net_teacher_id as "netTeacherId", s.subject, s.grade_band as "gradeBand", s.weekday, s.starts_minute as "startsMinute", s.week_pattern as "weekPattern", s.pinned,
         coalesce(json_agg(json_build_object('classGroupId', m.class_group_id, 'periodNo', m.period_no, 'roomId', m.room_id, 'assistantId', m.assistant_id, 'kind', m.kind))
           filter (where m.section_id is not null), '[]') as members
       from section s left join section_member m on m.section_id = s.id where s.plan_id = $1 group by s.id order by s.id`, [planId]);
  }
}
