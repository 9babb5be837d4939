import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LoggedEvent } from '../../platform/event-log/event-log.js';
import { EventPublisher, type EventConsumer } from '../../platform/event-log/event-publisher.js';
import { fact } from '../../platform/event-log/event-log.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { MOST_ATTEMPTS, SolveRun } from './solve-run.use-case.js';
import { TimetableRunRepository } from './timetable-run.repository.js';

const QUEUE = 'solve-timetable';
const RECOVERY = 'recover-timetable-runs';
const RECOVERY_MS = 30_000;

/** Brings requested runs to a worker, and runs without a worker to another one: none stays `running` for ever. */
@Injectable()
export class RunJobs implements EventConsumer, OnApplicationBootstrap {
  readonly name = 'timetable-runs';

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: TimetableRunRepository,
    private readonly solve: SolveRun,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly config: Config,
    publisher: EventPublisher,
  ) {
    publisher.register(this);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.jobs.work(QUEUE, async ({ runId }) => this.solve.execute(String(runId)), { concurrency: 1 });
    if (this.config.values.SWEEPS === 'off') return;
    await this.recover();
    await this.jobs.every(RECOVERY, RECOVERY_MS, () => this.recover());
  }

  /** The event log is the outbox. A job's id makes a second delivery harmless. */
  async consume(events: readonly LoggedEvent[]): Promise<void> {
    for (const event of events) {
      if (event.type === 'timetable-run.requested.v1') await this.#add(String(event.data['runId']), '');
    }
  }

  /** Gives abandoned runs a new job; one that killed its workers ends as failed and keeps its best plan. */
  async recover(): Promise<void> {
    for (const { id, attempts, elapsedS } of await this.runs.abandoned(this.dataSource.manager)) {
      // Attempts and time have grown since the last job, and a kept job's id would swallow this one.
      if (attempts < MOST_ATTEMPTS) await this.#add(id, `_${attempts}_${Math.round(elapsedS * 1_000)}`);
      else await this.#giveUp(id);
    }
  }

  async #add(runId: string, suffix: string): Promise<void> {
    await this.jobs.add(QUEUE, `solve_${runId}${suffix}`, { runId });
  }

  async #giveUp(runId: string): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(async ({ manager, append }) => {
      const run = await this.runs.read(manager, runId);
      if (run === null || !(await this.runs.finish(manager, runId, { status: 'failed', at: new Date(at), failure: 'worker-died', figures: null }))) return;
      append(`plan:${run.planId}`, [fact('timetable-run.finished.v1', { runId, outcome: 'failed', coverage: run.score === null ? 0 : run.missing - run.score[1] }, { at, by: null })]);
    });
  }
}
