import { Injectable } from '@nestjs/common';
import type { PlannedSection, Solution } from '@tongtang/solver';
import type { EntityManager } from 'typeorm';

interface RunSections { readonly no: number; readonly requestedAt: Date; readonly sections: readonly PlannedSection[] | null }

/** Weekly lessons that hold every week, in the engine's format and under their own ids. */
@Injectable()
export class PlanSectionsQuery {
  of(manager: EntityManager, planId: string): Promise<PlannedSection[]> {
    return manager.query<PlannedSection[]>(
      `select s.id, s.net_teacher_id as "teacherId", s.subject as "subjectId", s.grade_band as "gradeBandId", s.weekday as day, s.starts_minute as start,
         json_agg(json_build_object('classId', m.class_group_id, 'period', m.period_no, 'roomId', m.room_id, 'assistantId', m.assistant_id,
           'role', case m.kind when 'interactive' then 'interactive' else 'listener' end) order by m.class_group_id) as members
       from section s join section_member m on m.section_id = s.id where s.plan_id = $1 and s.week_pattern = 'all' group by s.id order by s.weekday, s.starts_minute, s.id`, [planId]);
  }

  /** The published plan of a term; null where there is none. */
  async inForce(manager: EntityManager, termId: string): Promise<{ no: number; sections: readonly PlannedSection[] } | null> {
    const [plan] = await manager.query<{ id: string; no: number }[]>(`select id, no from plan where term_id = $1 and status = 'published' order by no desc limit 1`, [termId]);
    return plan === undefined ? null : { no: plan.no, sections: await this.of(manager, plan.id) };
  }

  /** The best plan of a run of the term; null sections before the first one is stored. */
  async ofRun(manager: EntityManager, runId: string, termId: string): Promise<RunSections | null> {
    const [run] = await manager.query<{ no: number; requestedAt: Date; solution: Solution | null }[]>(
      'select p.no, r.requested_at as "requestedAt", r.solution from timetable_run r join plan p on p.id = r.plan_id where r.id = $1 and p.term_id = $2', [runId, termId]);
    return run === undefined ? null : { no: run.no, requestedAt: run.requestedAt, sections: run.solution?.sections ?? null };
  }
}
