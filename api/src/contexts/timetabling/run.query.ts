import { Injectable } from '@nestjs/common';
import type { RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { InstanceQuery } from './instance.query.js';
import { PlanAccess, type Actor } from './plan-access.js';

type RunDto = RouteOutput<'readRun'>;

type Derived = 'requestedAt' | 'finishedAt' | 'stale' | 'score' | 'failure' | 'canGoOn';
interface RunRow extends Omit<RunDto, Derived> {
  readonly requestedAt: Date; readonly finishedAt: Date | null; readonly score: readonly [number, number, number, number] | null; readonly failure: string | null; readonly hasPlan: boolean;
}

const RUN = `id, plan_id as "planId", status, seed, max_seconds as "maxSeconds", max_iterations as "maxIterations", requested_at as "requestedAt", finished_at as "finishedAt", elapsed_s as "elapsedS",
  coverage, missing, violations, uncovered_by_reason as "uncoveredByReason", curve, warnings, failure, input_hash as "problemVersion", preset, threads, bound, proven_optimal as "provenOptimal",
  started_from_run_id as "startedFromRunId", findings, iterations::float8 as iterations, score, solution is not null as "hasPlan"`;

/** Runs of a plan. */
@Injectable()
export class RunQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: PlanAccess,
    private readonly instances: InstanceQuery,
  ) {}

  async list(actor: Actor, planId: string): Promise<RunDto[]> {
    await this.access.read(this.dataSource.manager, planId, actor, 'plan.solve');
    const rows = await this.dataSource.query<RunRow[]>(`select ${RUN} from timetable_run where plan_id = $1 order by requested_at desc, id desc`, [planId]);
    return this.#finish(planId, rows);
  }

  /** @throws DomainError `not-found` */
  async read(actor: Actor, runId: string): Promise<RunDto> {
    const plan = await this.access.ofRun(this.dataSource.manager, runId, actor, 'plan.solve');
    const [run] = await this.#finish(plan.id, await this.dataSource.query<RunRow[]>(`select ${RUN} from timetable_run where id = $1`, [runId]));
    if (run === undefined) throw new DomainError('not-found');
    return run;
  }

  /** A run is stale once the inputs it froze would be frozen differently now. */
  async #finish(planId: string, rows: readonly RunRow[]): Promise<RunDto[]> {
    const over = rows.some(({ status }) => status !== 'queued' && status !== 'running');
    const hash = over ? (await this.instances.build(this.dataSource.manager, planId)).hash : null;
    return rows.map(({ requestedAt, finishedAt, score, failure, hasPlan, ...run }) => {
      const isOver = run.status !== 'queued' && run.status !== 'running';
      return {
        ...run, requestedAt: requestedAt.toISOString(), finishedAt: finishedAt?.toISOString() ?? null, stale: isOver && run.problemVersion !== hash,
        score: score === null ? null : { unfairness: score[2], soft: score[3] }, failure: failure === null ? null : failure === 'worker-died' ? failure : 'search-failed', canGoOn: isOver && hasPlan,
      };
    });
  }
}
