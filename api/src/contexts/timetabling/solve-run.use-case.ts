import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { fact } from '../../platform/event-log/event-log.js';
import { StatePublisher } from '../../platform/event-log/state-publisher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Log } from '../../platform/observability/log.js';
import { RunProgress, type RunReport } from './run-progress.js';
import { RunningSearches } from './running-searches.js';
import type { UncoveredItem } from './solver-messages.js';
import { TimetableRunRepository, type ClaimedRun } from './timetable-run.repository.js';

/** How often a run proves that somebody works on it, and hears of a stop asked for in another process. */
const BEAT_MS = 2_000;

/** Searches for one run in a thread, keeps its best in the database and tells the page how it goes. */
@Injectable()
export class SolveRun implements OnModuleDestroy {
  readonly #under = new Set<Promise<void>>();
  #closing = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: TimetableRunRepository,
    private readonly searches: RunningSearches,
    private readonly states: StatePublisher,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Takes the run if it waits or lost its worker, and works until it is over. Repeating is safe: a run that is over or taken is left alone. */
  async execute(runId: string): Promise<void> {
    // The job is tried again, by then in another process.
    if (this.#closing) throw new Error('this process ends');
    const run = await this.runs.claim(this.dataSource.manager, runId);
    if (run !== null) await this.work(run);
  }

  /** Works on a run that the caller holds. */
  async work(run: ClaimedRun, onProgress: (report: RunReport) => void = () => undefined): Promise<void> {
    const work = this.#search(run, onProgress);
    this.#under.add(work);
    try {
      await work;
    } finally {
      this.#under.delete(work);
    }
  }

  /** The process ends: searches stop, and their runs wait for the next one with what they have. */
  async onModuleDestroy(): Promise<void> {
    this.#closing = true;
    this.searches.stopAll();
    await Promise.allSettled(this.#under);
  }

  async #search(run: ClaimedRun, onProgress: (report: RunReport) => void): Promise<void> {
    const { manager } = this.dataSource;
    const progress = new RunProgress(run);
    const thread = this.searches.begin(run.id);
    if (run.stopRequested) thread.stop();
    await this.#tell(run, 'timetable-run.started.v1');
    const beat = setInterval(() => {
      this.runs.beat(manager, run.id, progress.figures).then((stop) => { if (stop !== false) thread.stop(); }, (error: unknown) => this.log.error('run.beat-failed', { run: run.id }, error));
    }, BEAT_MS);
    try {
      const outcome = await thread.run({
        problem: run.instance, seed: run.seed, maxIterations: run.maxIterations,
        maxMs: run.maxSeconds === null ? null : Math.max(1_000, (run.maxSeconds - progress.startedAtS) * 1_000),
      }, (state) => {
        progress.add(state);
        this.#show(run, progress);
        onProgress(progress.report);
      });
      clearInterval(beat);
      const kept = progress.end(outcome);
      if (this.#closing && thread.stopped) return await this.runs.release(manager, run.id, progress.figures);
      await this.#finish(run, progress, thread.stopped ? 'stopped' : 'finished', null, kept ? outcome.uncovered : null);
      onProgress(progress.report);
    } catch (error) {
      clearInterval(beat);
      if (this.#closing) return await this.runs.release(manager, run.id, progress.figures);
      this.log.error('run.failed', { run: run.id }, error);
      await this.#finish(run, progress, 'failed', error instanceof Error ? error.message : String(error), null);
    } finally {
      this.searches.end(run.id);
    }
  }

  async #finish(run: ClaimedRun, progress: RunProgress, status: 'finished' | 'stopped' | 'failed', failure: string | null, uncovered: readonly UncoveredItem[] | null): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(async ({ manager, append }) => {
      const ended = await this.runs.finish(manager, run.id, { status, at: new Date(at), failure, figures: progress.figures, uncovered });
      if (ended) append(`plan:${run.planId}`, [fact('timetable-run.finished.v1', { runId: run.id, outcome: status, coverage: progress.report.coverage }, { at, by: null })]);
    });
    this.#show(run, progress);
  }

  async #tell(run: ClaimedRun, type: 'timetable-run.started.v1'): Promise<void> {
    await this.unitOfWork.run((transaction) => Promise.resolve(transaction.append(`plan:${run.planId}`, [fact(type, { runId: run.id }, { at: this.clock.now(), by: null })])));
  }

  #show(run: ClaimedRun, progress: RunProgress): void {
    this.states.set(`plan:${run.planId}`, `run:${run.id}`, { ...progress.report });
  }
}
