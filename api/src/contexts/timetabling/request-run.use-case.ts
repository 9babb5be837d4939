import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, DomainError, IdSource } from '@tongtang/kernel';
import { fact } from '../../platform/event-log/event-log.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { missingPeriods } from './build-instance.js';
import { findingsOf } from './findings.js';
import { InstanceQuery } from './instance.query.js';
import { actorName, PlanAccess, type Actor, type PlanRecord } from './plan-access.js';
import { withPreset, type RunPreset } from './run-presets.js';
import { TimetableRunRepository } from './timetable-run.repository.js';

const DEFAULT_SECONDS = 60;
const SEEDS = 2_147_483_647;

export interface RunLimits {
  readonly seed?: number | undefined;
  /** 60 where neither limit is given. */
  readonly maxSeconds?: number | undefined;
  readonly maxIterations?: number | undefined;
  readonly preset?: RunPreset | undefined;
  /** An earlier run of the same term: the search goes on from its best plan. */
  readonly startRunId?: string | undefined;
  /** As many as there are cores where it is left out; a run that must come out the same on every machine names it. */
  readonly threads?: number | undefined;
}

/** Freezes a plan's inputs, seed and limits as a run. A consumer of the event log adds its job. */
@Injectable()
export class RequestRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly instances: InstanceQuery,
    private readonly runs: TimetableRunRepository,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `plan.wrong-status`, `run.active`, `plan.nothing-to-solve`, `run.invalid-input` with the field */
  async execute(actor: Actor, planId: string, limits: RunLimits, commandId: string | null = null): Promise<{ id: string }> {
    const request = { requestRun: planId, seed: limits.seed ?? null, maxSeconds: limits.maxSeconds ?? null, maxIterations: limits.maxIterations ?? null, preset: limits.preset ?? 'coverage', startRunId: limits.startRunId ?? null };
    return this.unitOfWork.runOnce({ actor: actorName(actor), commandId, request }, (transaction) => this.#freeze(transaction, actor, planId, limits, { status: 'queued', commandId }));
  }

  /** The same for a caller that searches itself at once: the job that follows finds the run taken. */
  async takeAtOnce(actor: Actor, planId: string, limits: RunLimits): Promise<{ id: string }> {
    return this.unitOfWork.run((transaction) => this.#freeze(transaction, actor, planId, limits, { status: 'running', commandId: null }));
  }

  async #freeze({ manager, append }: Transaction, actor: Actor, planId: string, limits: RunLimits, how: { status: 'queued' | 'running'; commandId: string | null }): Promise<{ id: string }> {
    const plan = await this.access.lock(manager, planId, actor, 'plan.solve');
    if (plan.status !== 'draft') throw new DomainError('plan.wrong-status', { from: plan.status, on: 'solve' });
    const active = await manager.query<unknown[]>(`select 1 from timetable_run where plan_id = $1 and status in ('queued', 'running')`, [planId]);
    if (active.length > 0) throw new DomainError('run.active');
    if (limits.startRunId !== undefined) await this.#checkStart(manager, plan, actor, limits.startRunId);
    const preset = limits.preset ?? 'coverage', built = await this.instances.build(manager, planId), { warnings, hash } = built;
    const missing = missingPeriods(built.problem);
    if (missing === 0) throw new DomainError('plan.nothing-to-solve');
    const inForce = preset === 'steady' && plan.basedOn === null ? await this.instances.inForce(manager, planId) : null;
    const problem = withPreset(built.problem, preset, inForce ?? undefined);
    const findings = findingsOf(problem), error = findings.find(({ severity }) => severity === 'error');
    if (error !== undefined) throw new DomainError('run.invalid-input', { code: error.code, errors: findings.filter(({ severity }) => severity === 'error').length });
    const id = this.ids.next(), at = this.clock.now();
    await this.runs.insert(manager, {
      id, planId, status: how.status, instance: problem, inputHash: hash, seed: limits.seed ?? randomInt(SEEDS), missing, warnings, requestedAt: new Date(at), findings, preset, startRunId: limits.startRunId ?? null, threads: limits.threads ?? null,
      maxSeconds: limits.maxSeconds ?? (limits.maxIterations === undefined ? DEFAULT_SECONDS : null), maxIterations: limits.maxIterations ?? null,
    });
    append(`plan:${planId}`, [fact('timetable-run.requested.v1', { runId: id }, { at, by: actor?.personId ?? null, cause: how.commandId })]);
    return { id };
  }

  /** @throws DomainError `not-found`, `run.other-term`, `run.wrong-status` while it searches, `run.nothing-found` */
  async #checkStart(manager: Transaction['manager'], plan: PlanRecord, actor: Actor, runId: string): Promise<void> {
    const from = await this.access.ofRun(manager, runId, actor, 'plan.solve');
    if (from.termId !== plan.termId) throw new DomainError('run.other-term');
    const run = await this.runs.endOf(manager, runId);
    if (run === null || run.status === 'queued' || run.status === 'running') throw new DomainError('run.wrong-status', { on: 'start' });
    if (!run.hasPlan) throw new DomainError('run.nothing-found');
  }
}
