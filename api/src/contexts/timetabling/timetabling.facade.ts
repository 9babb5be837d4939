import { Injectable } from '@nestjs/common';
import type { SchoolDate } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { AdoptRun } from './adopt-run.use-case.js';
import { CreatePlan } from './create-plan.use-case.js';
import type { PublicationSummary } from './compute-publication.js';
import { PublishPlan } from './publish-plan.use-case.js';
import { RequestRun } from './request-run.use-case.js';
import type { RunReport } from './run-progress.js';
import { SolveRun } from './solve-run.use-case.js';
import { TimetableRunRepository } from './timetable-run.repository.js';

export interface SolveNowOptions {
  readonly seed: number;
  /** Steps of the search: the same seed and steps give the same plan on every machine. */
  readonly iterations: number;
  readonly onProgress?: (report: RunReport) => void;
}

/** What other contexts, and the sample loader, may ask of timetabling. Acts as the system. */
@Injectable()
export class TimetablingFacade {
  constructor(
    private readonly dataSource: DataSource,
    private readonly creating: CreatePlan,
    private readonly requests: RequestRun,
    private readonly runs: TimetableRunRepository,
    private readonly solve: SolveRun,
    private readonly adopting: AdoptRun,
    private readonly publishing: PublishPlan,
  ) {}

  /** A draft plan of the term's bureau; answers its id. */
  async createPlan(plan: { readonly termId: string; readonly basedOn?: string }): Promise<string> {
    return (await this.creating.execute(null, plan)).id;
  }

  /** Makes a run and searches in this process until it is over, by the same code as the job does. @throws Error if the search failed */
  async solveNow(planId: string, { seed, iterations, onProgress }: SolveNowOptions): Promise<{ runId: string } & RunReport> {
    const { id } = await this.requests.takeAtOnce(null, planId, { seed, maxIterations: iterations, threads: 1 });
    const { manager } = this.dataSource;
    const run = await this.runs.read(manager, id);
    if (run === null) throw new Error(`no run ${id}`);
    let last: RunReport = { elapsedS: 0, coverage: 0, violations: 0, uncoveredByReason: {}, bound: null, provenOptimal: false, iterations: 0, incumbentId: 0 };
    await this.solve.work(run, (report) => {
      last = report;
      onProgress?.(report);
    });
    const [end] = await manager.query<{ status: string; failure: string | null }[]>('select status, failure from timetable_run where id = $1', [id]);
    if (end?.status !== 'finished') throw new Error(`the plan could not be solved: ${end?.failure ?? end?.status ?? ''}`);
    return { runId: id, ...last };
  }

  /** Takes a run's plan as the draft's sections. */
  adopt(planId: string, runId: string): Promise<void> {
    return this.adopting.execute(null, planId, runId);
  }

  /** Makes the dated lessons, from tomorrow at the earliest. */
  publish(planId: string, effectiveFrom: SchoolDate): Promise<PublicationSummary> {
    return this.publishing.execute(null, planId, effectiveFrom);
  }
}
