import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '@tongtang/kernel';
import { PoolFailure } from '@tongtang/solver-pool';
import { DataSource } from 'typeorm';
import { fact } from '../../platform/event-log/event-log.js';
import { StatePublisher } from '../../platform/event-log/state-publisher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Log } from '../../platform/observability/log.js';
import { RunProgress, type RunReport } from './run-progress.js';
import { RunningSearches } from './running-searches.js';
import { SearchThreads } from './search-threads.query.js';
import { TimetableRunRepository, type ClaimedRun, type RunFailure } from './timetable-run.repository.js';

/** How often a run proves that somebody works on it, and hears of a stop asked for in another process. */
const BEAT_MS = 2_000;
/** Workers, or searches, that may die on one run before it is given up: its input may be what kills them. */
export const MOST_ATTEMPTS = 3;

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
    private readonly threads: SearchThreads,
    private readonly states: StatePublisher,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * Takes the run if it waits or lost its worker, and works until it is over. Repeating is safe: a run that is over or taken is left alone.
   * @throws Error where the search died and may be tried again: the job is
   */
  async execute(runId: string): Promise<void> {
    // The job is tried again, by then in another process.
    if (this.#closing) throw new Error('this process ends');
    const run = await this.runs.claim(this.dataSource.manager, runId);
    if (run !== null) await this.work(run);
  }

  /** Works on a run that the caller holds. @throws Error where the search died and may be tried again */
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
    const progress = new RunProgress(run), pool = this.searches.begin(run.id);
    if (run.stopRequested) pool.stop();
    const beat = setInterval(() => {
      this.#beat(run, progress).then((stop) => { if (stop !== false) pool.stop(); }, (error: unknown) => this.log.error('run.beat-failed', { run: run.id }, error));
    }, BEAT_MS);
    try {
      // A run that goes on keeps its number of threads: the record says how to repeat its last part.
      const threads = run.threads ?? (await this.threads.allowed());
      await this.runs.useThreads(manager, run.id, threads);
      await this.#tell(run, 'timetable-run.started.v1');
      const outcome = await pool.run({ problem: run.instance, seed: run.seed, threads, start: run.start, ...limitsOf(run, progress.startedAtS) }, (state) => {
        progress.add(state);
        this.#show(run, progress);
        onProgress(progress.report);
      });
      progress.end(outcome);
      if (this.#closing && pool.stopped) return await this.runs.release(manager, run.id, progress.figures, false);
      await this.#finish(run, progress, pool.stopped ? 'stopped' : 'finished', null);
      onProgress(progress.report);
    } catch (error) {
      if (error instanceof PoolFailure && error.best !== null) progress.end(error.best);
      if (this.#closing) return await this.runs.release(manager, run.id, progress.figures, false);
      this.log.error('run.failed', { run: run.id, attempts: run.attempts }, error);
      if (run.attempts >= MOST_ATTEMPTS) return await this.#finish(run, progress, 'failed', 'search-failed');
      await this.runs.release(manager, run.id, progress.figures, true);
      throw error;
    } finally {
      clearInterval(beat);
      this.searches.end(run.id);
    }
  }

  async #beat(run: ClaimedRun, progress: RunProgress): Promise<boolean | null> {
    const figures = progress.figures, stop = await this.runs.beat(this.dataSource.manager, run.id, figures);
    progress.stored(figures);
    return stop;
  }

  async #finish(run: ClaimedRun, progress: RunProgress, status: 'finished' | 'stopped' | 'failed', failure: RunFailure | null): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(async ({ manager, append }) => {
      const ended = await this.runs.finish(manager, run.id, { status, at: new Date(at), failure, figures: progress.figures });
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

/** What is left of a run's limits where another worker had it before. The limit is each thread's, the count all threads'. */
function limitsOf(run: ClaimedRun, startedAtS: number): { maxIterations: number | null; maxMs: number | null } {
  const done = run.score === null ? 0 : Math.floor(run.iterations / Math.max(1, run.threads ?? 1));
  return {
    maxIterations: run.maxIterations === null ? null : Math.max(0, run.maxIterations - done),
    maxMs: run.maxSeconds === null ? null : Math.max(1_000, (run.maxSeconds - startedAtS) * 1_000),
  };
}
