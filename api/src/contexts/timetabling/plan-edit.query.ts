import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import type { EditOutcome } from './change-sections.js';
import { Desks } from './desks.js';
import type { ProposalDto } from './engine-answers.js';
import { PlanAccess, type PlanRecord } from './plan-access.js';
import { PlanQuery } from './plan.query.js';
import { SectionBodies } from './section-bodies.query.js';
import { SectionEdits } from './section-edit.repository.js';

/** What an officer sees while editing a plan. */
@Injectable()
export class PlanEditQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: PlanAccess,
    private readonly plans: PlanQuery,
    private readonly desks: Desks,
    private readonly edits: SectionEdits,
    private readonly bodies: SectionBodies,
  ) {}

  /** @throws DomainError `not-found` */
  plan(scope: Scope, planId: string): Promise<PlanRecord> {
    return this.access.read(this.dataSource.manager, planId, scope, 'plan.edit');
  }

  /** Every slot of the week for one weekly lesson. @throws DomainError `not-found`, `edit.not-plannable` */
  async verdicts(scope: Scope, planId: string, sectionId: string): Promise<RouteOutput<'readVerdicts'>> {
    const plan = await this.plan(scope, planId);
    if (!(await this.edits.read(this.dataSource.manager, planId, [sectionId])).has(sectionId)) throw new DomainError('not-found');
    const slots = await this.desks.at(plan, 'question', (turn) => turn.ask('verdicts', { sectionId }));
    if (slots === null) throw new DomainError('edit.not-plannable');
    return { sectionId, planVersion: plan.version, slots };
  }

  /** The lessons an edit left behind, and what its officer could take back next. */
  async edited(scope: Scope, { planId, planVersion, changed, removed }: EditOutcome): Promise<RouteOutput<'moveSection'>> {
    const last = await this.edits.last(this.dataSource.manager, planId, scope.personId);
    return {
      planVersion, sections: changed.length === 0 ? [] : await this.plans.sections(scope, planId, changed), removed,
      undo: last === null ? null : { editId: last.id, kind: last.kind, at: last.at.toISOString() },
    };
  }

  /** Proposals with the names of everybody in them. */
  async proposals(plan: PlanRecord, proposals: readonly ProposalDto[]): Promise<RouteOutput<'proposeRepairs'>> {
    const sections = proposals.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after].filter((each) => each !== null)));
    const named = await this.bodies.namesOf(this.dataSource.manager, sections, plan.rules.lessonMinutes);
    return {
      planVersion: plan.version,
      proposals: proposals.map((proposal) => ({
        ...proposal, changes: proposal.changes.map(({ sectionId, before, after }) => ({
          sectionId: before === null ? null : sectionId, before: before === null ? null : named.body(before), after: after === null ? null : named.body(after),
        })),
      })),
    };
  }
}
