import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** The snapshot of `plan:`: the plan's status and its newest run. Progress comes as state keys `run:{runId}`. */
@Injectable()
export class PlanSnapshotQuery {
  async read(manager: EntityManager, planId: string): Promise<Record<string, unknown> | null> {
    const [plan] = await manager.query<{ no: number; status: string; effective_from: string | null }[]>('select no, status, effective_from::text from plan where id = $1', [planId]);
    if (plan === undefined) return null;
    const [run] = await manager.query<{ id: string; status: string; coverage: number }[]>('select id, status, coverage from timetable_run where plan_id = $1 order by requested_at desc, id desc limit 1', [planId]);
    return { planId, no: plan.no, status: plan.status, effectiveFrom: plan.effective_from, run: run === undefined ? null : { runId: run.id, status: run.status, coverage: run.coverage } };
  }
}
