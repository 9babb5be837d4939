import { Injectable } from '@nestjs/common';
import { may, type Permission, type Scope } from '@tongtang/authz';
import { DomainError } from '@tongtang/kernel';
import type { PlanStatus } from '@tongtang/domain/timetabling';
import type { EntityManager } from 'typeorm';
import type { PlanRules } from './instance-rows.js';

/** Who asks; null is the system itself (the sample loader, sweeps), which no one can sign in as. */
export type Actor = Scope | null;

export interface PlanRecord {
  readonly id: string;
  readonly no: number;
  readonly version: number;
  readonly status: PlanStatus;
  readonly bureauId: string;
  readonly bureauPath: string;
  readonly termId: string;
  readonly firstMonday: string;
  readonly weeks: number;
  readonly rules: PlanRules;
  readonly basedOn: string | null;
  readonly adoptedRunId: string | null;
}

/** Finds plans for those who may work on them; for everyone else they are not there. */
@Injectable()
export class PlanAccess {
  /** @throws DomainError `not-found` also where the plan is outside the actor's reach */
  read(manager: EntityManager, planId: string, actor: Actor, permission: Permission): Promise<PlanRecord> {
    return this.#find(manager, planId, actor, permission, '');
  }

  /** Like `read`, and nobody else changes the plan until the transaction ends. */
  lock(manager: EntityManager, planId: string, actor: Actor, permission: Permission): Promise<PlanRecord> {
    return this.#find(manager, planId, actor, permission, 'for update of p');
  }

  /** The plan of a run. */
  async ofRun(manager: EntityManager, runId: string, actor: Actor, permission: Permission): Promise<PlanRecord> {
    const [run] = await manager.query<{ plan_id: string }[]>('select plan_id from timetable_run where id = $1', [runId]);
    if (run === undefined) throw new DomainError('not-found');
    return this.read(manager, run.plan_id, actor, permission);
  }

  async #find(manager: EntityManager, planId: string, actor: Actor, permission: Permission, lock: '' | 'for update of p'): Promise<PlanRecord> {
    const [plan] = await manager.query<PlanRecord[]>(
      `select p.id, p.no, p.version, p.status, p.bureau_id as "bureauId", o.path::text as "bureauPath", p.term_id as "termId", t.first_monday::text as "firstMonday", t.weeks, p.rules,
         p.based_on as "basedOn", p.adopted_run_id as "adoptedRunId"
       from plan p join organisation o on o.id = p.bureau_id join term t on t.id = p.term_id where p.id = $1 ${lock}`, [planId]);
    if (plan === undefined || (actor !== null && !may(actor, permission, { paths: [plan.bureauPath] }))) throw new DomainError('not-found');
    return plan;
  }
}

/** The name under which an actor's commands are remembered. */
export function actorName(actor: Actor): string {
  return actor?.personId ?? 'system';
}
