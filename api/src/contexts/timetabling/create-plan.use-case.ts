import { Injectable } from '@nestjs/common';
import { may } from '@tongtang/authz';
import { Clock, DomainError } from '@tongtang/kernel';
import { fact } from '../../platform/event-log/event-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DEFAULT_RULES } from './instance-rows.js';
import { actorName, PlanAccess, type Actor } from './plan-access.js';
import { PlanRepository } from './plan.repository.js';

export interface CreatePlanCommand {
  readonly termId: string;
  /** A plan of the same term: rules and sections are copied, and lessons of unchanged sections will stay. */
  readonly basedOn?: string | undefined;
}

/** Starts a draft plan, empty or as a copy. */
@Injectable()
export class CreatePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly plans: PlanRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found` if the term or the older plan is not within reach */
  async execute(actor: Actor, { termId, basedOn }: CreatePlanCommand, commandId: string | null = null): Promise<{ id: string }> {
    return this.unitOfWork.runOnce({ actor: actorName(actor), commandId, request: { createPlan: termId, basedOn: basedOn ?? null } }, async ({ manager, append }) => {
      const [term] = await manager.query<{ bureau_id: string; path: string }[]>(
        'select t.bureau_id, o.path::text from term t join organisation o on o.id = t.bureau_id where t.id = $1 for update of t', [termId]);
      if (term === undefined || (actor !== null && !may(actor, 'plan.edit', { paths: [term.path] }))) throw new DomainError('not-found');
      const older = basedOn === undefined ? null : await this.access.read(manager, basedOn, actor, 'plan.edit');
      if (older !== null && older.termId !== termId) throw new DomainError('not-found');
      const { id, no } = await this.plans.insert(manager, { bureauId: term.bureau_id, termId, rules: older?.rules ?? DEFAULT_RULES, basedOn: older?.id ?? null });
      if (older !== null) await this.plans.replaceSections(manager, id, await this.plans.sectionsOf(manager, older.id));
      append(`plan:${id}`, [fact('plan.created.v1', { no }, { at: this.clock.now(), by: actor?.personId ?? null, cause: commandId })]);
      return { id };
    });
  }
}
