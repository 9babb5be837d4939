import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type JsonValue } from '@tongtang/kernel';
import { SOLUTION_FORMAT, type Problem } from '@tongtang/solver';
import type { EntityManager } from 'typeorm';
import { InstanceQuery } from './instance.query.js';
import { PlanSectionsQuery } from './plan-sections.query.js';
import type { EngineInput } from './warm-engine.messages.js';

/** What a desk is built from, and the hash by which an edit knows that the inputs moved on. */
export interface DeskInput extends EngineInput {
  readonly hash: string;
}

/** Reads a plan as it stands for the desk: its sections under their own ids, its pins, the inputs without the plan in force. */
@Injectable()
export class DeskSource {
  constructor(
    private readonly instances: InstanceQuery,
    private readonly sections: PlanSectionsQuery,
  ) {}

  async read(manager: EntityManager, planId: string): Promise<DeskInput> {
    const { problem, hash } = await this.problem(manager, planId);
    const pinned = await manager.query<{ id: string }[]>(`select id from section where plan_id = $1 and pinned`, [planId]);
    return { problem, hash, solution: { format: SOLUTION_FORMAT, instanceId: problem.id, sections: await this.sections.of(manager, planId) }, pinnedIds: pinned.map(({ id }) => id) };
  }

  /** The inputs alone. */
  async problem(manager: EntityManager, planId: string): Promise<{ problem: Problem; hash: string }> {
    const { problem: whole } = await this.instances.build(manager, planId), { baseline: _baseline, ...problem } = whole;
    return { problem, hash: createHash('sha256').update(canonicalJson(problem as unknown as JsonValue)).digest('hex') };
  }
}
