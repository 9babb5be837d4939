import { Injectable } from '@nestjs/common';
import { DomainError, IdSource } from '@tongtang/kernel';
import type { RepairEvent } from '@tongtang/solver';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ChangeSections, type EditOutcome, type Edited } from './change-sections.js';
import { Desks } from './desks.js';
import { actorName, PlanAccess, type Actor, type PlanRecord } from './plan-access.js';
import type { ProposalDto } from './engine-answers.js';
import { SectionEdits } from './section-edit.repository.js';
import { storedChanges } from './stored-changes.js';

export interface RepairCommand { readonly event: RepairEvent; readonly touchNothingElse: boolean; readonly proposal: number; readonly version: number }

/** Repairs a plan after something happened. Proposals are reckoned again when one is taken: the same event on the same plan gives the same. */
@Injectable()
export class RepairPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly desks: Desks,
    private readonly edits: SectionEdits,
    private readonly changes: ChangeSections,
    private readonly ids: IdSource,
  ) {}

  /** @throws DomainError `edit.not-plannable` where the inputs know nothing of what the event names */
  async propose(plan: PlanRecord, why: 'question' | 'edit', { event, touchNothingElse }: Pick<RepairCommand, 'event' | 'touchNothingElse'>): Promise<readonly ProposalDto[]> {
    const proposals = await this.desks.at(plan, why, (turn) => turn.ask('repairs', { event, touchNothingElse }));
    if (proposals === null) throw new DomainError('edit.not-plannable');
    return proposals;
  }

  /** @throws DomainError `conflict.version` where the plan moved on since the proposals, `repair.no-such-proposal` */
  async apply(actor: Actor, planId: string, command: RepairCommand, commandId: string | null): Promise<EditOutcome> {
    let edited: Edited | null = null;
    const { event, touchNothingElse, proposal: no, version } = command;
    const outcome = await this.unitOfWork.runOnce<EditOutcome>({ actor: actorName(actor), commandId, request: { applyRepair: planId, event: JSON.stringify(event), touchNothingElse, no, version } }, async (transaction) => {
      const plan = await this.access.lock(transaction.manager, planId, actor, 'plan.edit');
      if (plan.status !== 'draft') throw new DomainError('plan.wrong-status', { from: plan.status, on: 'edit' });
      if (plan.version !== version) throw new DomainError('conflict.version');
      const proposal = (await this.propose(plan, 'edit', command)).find((each) => each.no === no);
      if (proposal === undefined) throw new DomainError('repair.no-such-proposal');
      const stored = await this.edits.read(transaction.manager, planId, proposal.changes.filter(({ before }) => before !== null).map(({ sectionId }) => sectionId));
      edited = await this.changes.write(transaction, plan, { actor, kind: 'repair', commandId, changes: storedChanges(proposal.changes, stored, () => this.ids.next()) });
      return edited.outcome;
    });
    if (edited !== null) this.changes.follow(edited);
    return outcome;
  }
}
