import { Injectable } from '@nestjs/common';
import { DomainError, IdSource } from '@tongtang/kernel';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { ChangeSections, type EditOutcome, type Edited } from './change-sections.js';
import { Desks } from './desks.js';
import { actorName, PlanAccess, type Actor, type PlanRecord } from './plan-access.js';
import { SectionEdits } from './section-edit.repository.js';
import { engineChanges, isSame, storedChanges } from './stored-changes.js';

export interface MoveCommand { readonly sectionId: string; readonly weekday: number; readonly startsMinute: number; readonly version: number }

/** Edits of a draft by hand: a weekly lesson moved with what the move disturbs, pinned, and the last edit taken back. */
@Injectable()
export class EditSections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly desks: Desks,
    private readonly edits: SectionEdits,
    private readonly changes: ChangeSections,
    private readonly ids: IdSource,
  ) {}

  /** @throws DomainError `conflict.version` where the plan moved on since the verdict, `edit.impossible` with the reason's code, `edit.not-plannable` */
  async move(actor: Actor, planId: string, { sectionId, weekday, startsMinute, version }: MoveCommand, commandId: string | null): Promise<EditOutcome> {
    return this.#edit(actor, planId, { commandId, request: { moveSection: sectionId, planId, weekday, startsMinute, version } }, async (transaction, plan) => {
      const known = await this.edits.read(transaction.manager, planId, [sectionId]);
      if (!known.has(sectionId)) throw new DomainError('not-found');
      if (plan.version !== version) throw new DomainError('conflict.version');
      const result = await this.desks.at(plan, 'edit', (turn) => turn.ask('move', { sectionId, day: weekday, start: startsMinute }));
      if (result === null) throw new DomainError('edit.not-plannable');
      if (result.impossible !== null) throw new DomainError('edit.impossible', { reason: result.impossible });
      if (result.changes.length === 0) return null;
      const stored = await this.edits.read(transaction.manager, planId, result.changes.filter(({ before }) => before !== null).map((change) => change.sectionId));
      return this.changes.write(transaction, plan, { actor, kind: 'move', commandId, changes: storedChanges(result.changes, stored, () => this.ids.next()) });
    });
  }

  /** Keeps a weekly lesson where it is, or lets it go; the next run respects it. */
  async pin(actor: Actor, planId: string, { sectionId, pinned }: { readonly sectionId: string; readonly pinned: boolean }, commandId: string | null): Promise<EditOutcome> {
    return this.#edit(actor, planId, { commandId, request: { pinSection: sectionId, planId, pinned } }, async (transaction, plan) => {
      const before = (await this.edits.read(transaction.manager, planId, [sectionId])).get(sectionId);
      if (before === undefined) throw new DomainError('not-found');
      return before.pinned === pinned ? null : this.changes.write(transaction, plan, { actor, kind: 'pin', commandId, changes: [{ id: sectionId, before, after: { ...before, pinned } }] });
    });
  }

  /** @throws DomainError `edit.nothing-to-undo`, `edit.changed-since` where others changed the same lessons or took their places since */
  async undo(actor: Actor, planId: string, commandId: string | null): Promise<EditOutcome> {
    return this.#edit(actor, planId, { commandId, request: { undoEdit: planId } }, async (transaction, plan) => {
      const edit = await this.edits.last(transaction.manager, planId, actor?.personId ?? null);
      if (edit === null) throw new DomainError('edit.nothing-to-undo');
      const now = await this.edits.read(transaction.manager, planId, edit.changes.map(({ id }) => id));
      if (!edit.changes.every(({ id, after }) => isSame(now.get(id) ?? null, after))) throw new DomainError('edit.changed-since');
      const changes = edit.changes.map(({ id, before, after }) => ({ id, before: after, after: before }));
      const broken = edit.kind === 'pin' ? 0 : await this.desks.at(plan, 'question', (turn) => turn.ask('check', { changes: engineChanges(changes) }));
      if (broken > 0) throw new DomainError('edit.changed-since');
      return this.changes.write(transaction, plan, { actor, kind: edit.kind, commandId, changes, undoes: edit.id });
    });
  }

  async #edit(
    actor: Actor, planId: string, command: { commandId: string | null; request: Parameters<UnitOfWork['runOnce']>[0]['request'] }, work: (transaction: Transaction, plan: PlanRecord) => Promise<Edited | null>,
  ): Promise<EditOutcome> {
    let edited: Edited | null = null;
    const outcome = await this.unitOfWork.runOnce<EditOutcome>({ actor: actorName(actor), ...command }, async (transaction) => {
      const plan = await this.access.lock(transaction.manager, planId, actor, 'plan.edit');
      if (plan.status !== 'draft') throw new DomainError('plan.wrong-status', { from: plan.status, on: 'edit' });
      edited = await work(transaction, plan);
      return edited?.outcome ?? this.changes.none(plan);
    });
    if (edited !== null) this.changes.follow(edited);
    return outcome;
  }
}
