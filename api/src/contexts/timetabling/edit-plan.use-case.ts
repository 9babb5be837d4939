import { Injectable } from '@nestjs/common';
import { transitionPlan } from '@tongtang/domain/timetabling';
import { Clock, DomainError } from '@tongtang/kernel';
import { fact } from '../../platform/event-log/event-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { PlanRules } from './instance-rows.js';
import { PlanAccess, type Actor } from './plan-access.js';

/** Changes a draft's rules, or throws it away. Both do the same when repeated. */
@Injectable()
export class EditPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `plan.wrong-status` unless it is a draft */
  async setRules(actor: Actor, planId: string, rules: PlanRules): Promise<void> {
    await this.unitOfWork.run(async ({ manager }) => {
      const plan = await this.access.lock(manager, planId, actor, 'plan.edit');
      if (plan.status !== 'draft') throw new DomainError('plan.wrong-status', { from: plan.status, on: 'edit' });
      await manager.query('update plan set rules = $2, version = version + 1 where id = $1', [planId, JSON.stringify(rules)]);
    });
  }

  /** @throws DomainError `plan.wrong-status` unless it is a draft, `run.active` while it is being solved */
  async discard(actor: Actor, planId: string, commandId: string | null): Promise<void> {
    await this.unitOfWork.run(async ({ manager, append }) => {
      const plan = await this.access.lock(manager, planId, actor, 'plan.edit');
      if (plan.status === 'discarded') return;
      const status = transitionPlan(plan.status, 'discard');
      const active = await manager.query<unknown[]>(`select 1 from timetable_run where plan_id = $1 and status in ('queued', 'running')`, [planId]);
      if (active.length > 0) throw new DomainError('run.active');
      await manager.query('update plan set status = $2, version = version + 1 where id = $1', [planId, status]);
      append(`plan:${planId}`, [fact('plan.discarded.v1', { no: plan.no }, { at: this.clock.now(), by: actor?.personId ?? null, cause: commandId })]);
    });
  }
}
