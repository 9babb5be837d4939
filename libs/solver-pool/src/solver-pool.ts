import { Worker } from 'node:worker_threads';
import { compareScores, type ScoreVector, type Solution } from '@tongtang/solver';
import type { PlanFigures, PoolInput, PoolOutcome, PoolReport, SearchInput, ThreadMessage } from './pool-messages.js';
import { stopWatch } from './stop-watch.js';

/** How long threads may take to answer a stop before they are ended from outside. */
const GRACE_MS = 10_000;
/** Between two reports to the host. */
const REPORT_MS = 250;
/** Between two plans handed out. */
const PLAN_MS = 10_000;

/** A thread is plain built JavaScript, also where this file itself runs from source (tests). */
function builtEntry(name: string): URL {
  return new URL(import.meta.url.endsWith('.ts') ? `../dist/${name}.entry.js` : `./${name}.entry.js`, import.meta.url);
}

/** All threads of a run ended without a result; the best plan they handed out is kept. */
export class PoolFailure extends Error {
  constructor(message: string, readonly best: PoolOutcome | null, cause: unknown) {
    super(message, { cause });
  }
}

interface Candidate { readonly figures: PlanFigures; readonly solution: Solution }

/**
 * Searches in threads, so that the host goes on meanwhile. Every thread starts from a seed of its own and the best plan wins, by score and then by
 * seed: who is first does not matter, so the same seed, threads and moves give the same plan. A thread that dies is done without.
 */
export class SolverPool {
  readonly #stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  readonly #workers = new Set<Worker>();
  #grace: NodeJS.Timeout | undefined;

  /** `entry` is the search thread, another one in tests. */
  constructor(private readonly entry: URL = builtEntry('seed')) {}

  /**
   * Searches until the limits or a stop, and answers the best plan found.
   * @throws PoolFailure if every thread failed, or none answered a stop in time
   */
  async run(input: PoolInput, onReport: (report: PoolReport) => void): Promise<PoolOutcome> {
    let asked = false;
    const board = new Board(stopWatch(input.clock ?? 'wall', input.threads), (report) => {
      // Not before there is a first plan: it would have to wait.
      if (!asked) this.#bound(input, board);
      asked = true;
      onReport(report);
    });
    try {
      const ended = await Promise.all(Array.from({ length: input.threads }, (_, thread) => this.#search(input, thread, board)));
      const results = ended.filter((each): each is Candidate => 'solution' in each), first = results[0];
      if (first === undefined) throw new PoolFailure(`every search thread failed: ${(ended[0] as Error).message}`, board.kept(), ended[0]);
      return board.outcome(results.reduce((a, b) => (compareScores(b.figures.score, a.figures.score) < 0 ? b : a), first));
    } finally {
      clearTimeout(this.#grace);
      await Promise.all([...this.#workers].map((worker) => worker.terminate()));
    }
  }

  get stopped(): boolean { return Atomics.load(new Int32Array(this.#stop), 0) !== 0; }

  /** Asks the search to end and answer with its best. */
  stop(): void {
    if (this.stopped) return;
    Atomics.store(new Int32Array(this.#stop), 0, 1);
    this.#grace = setTimeout(() => this.#workers.forEach((worker) => void worker.terminate()), GRACE_MS);
    this.#grace.unref();
  }

  #search({ problem, seed, threads, maxIterations, maxMs, start, clock = 'wall' }: PoolInput, thread: number, board: Board): Promise<Candidate | Error> {
    const worker = this.#spawn(this.entry, { problem, seed: seed + thread, threads, maxIterations, maxMs, start, clock, stop: this.#stop } satisfies SearchInput);
    return new Promise((done) => {
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'progress') board.add(thread, message.figures, message.plan);
        else if (message.kind === 'failed') done(new Error(message.message));
        else if (message.kind === 'finished') {
          board.add(thread, message.figures, message.solution);
          done({ figures: message.figures, solution: message.solution });
        }
      });
      worker.once('error', done);
      worker.once('exit', (code) => done(new Error(`a search thread ended with ${code}`)));
    });
  }

  /** A bound that cannot be computed is no reason to end a search. */
  #bound({ problem }: PoolInput, board: Board): void {
    const worker = this.#spawn(builtEntry('bound'), { problem });
    worker.on('message', (message: ThreadMessage) => { if (message.kind === 'bound') board.bound = message.bound; });
    worker.on('error', () => undefined);
  }

  #spawn(entry: URL, workerData: unknown): Worker {
    const worker = new Worker(entry, { workerData, execArgv: [] });
    this.#workers.add(worker);
    worker.once('exit', () => this.#workers.delete(worker));
    return worker;
  }
}

/** What the threads have told: the best figures, the moves of each, the best plan that any of them handed out. */
class Board {
  bound: number | null = null;
  readonly #moves = new Map<number, number>();
  #best: PlanFigures | null = null;
  #kept: Candidate | null = null;
  #handedOut: ScoreVector | null = null;
  #handedOutAt = 0;
  #reportedAt = -Infinity;

  constructor(private readonly elapsedMs: () => number, private readonly onReport: (report: PoolReport) => void) {}

  add(thread: number, figures: PlanFigures, plan: Solution | undefined): void {
    this.#moves.set(thread, figures.iterations);
    this.#best = withReasons(this.#best, figures);
    if (plan !== undefined && (this.#kept === null || compareScores(figures.score, this.#kept.figures.score) < 0)) this.#kept = { figures, solution: plan };
    const now = performance.now();
    if (now - this.#reportedAt < REPORT_MS) return;
    this.#reportedAt = now;
    const kept = this.#kept, due = kept !== null && (this.#handedOut === null || (now - this.#handedOutAt >= PLAN_MS && compareScores(kept.figures.score, this.#handedOut) < 0));
    if (due) {
      this.#handedOut = kept.figures.score;
      this.#handedOutAt = now;
    }
    this.onReport({ ...this.#report(this.#best), ...(due ? { plan: kept.solution } : {}) });
  }

  outcome({ figures, solution }: Candidate): PoolOutcome {
    return { ...this.#report({ ...figures, uncoveredByReason: this.#best?.uncoveredByReason ?? {} }), solution };
  }

  kept(): PoolOutcome | null { return this.#kept && this.outcome(this.#kept); }

  #report(figures: PlanFigures): PoolReport {
    const iterations = [...this.#moves.values()].reduce((sum, moves) => sum + moves, 0), { coverage, score: [, uncovered] } = figures;
    return { ...figures, iterations, elapsedMs: this.elapsedMs(), bound: this.bound, provenOptimal: uncovered === 0 || (this.bound !== null && coverage >= this.bound) };
  }
}

/** The better figures of two. Reasons come now and then only: until the next ones those of the plan before stay, and they may come after their plan. */
function withReasons(best: PlanFigures | null, figures: PlanFigures): PlanFigures {
  if (best === null) return figures;
  const order = compareScores(figures.score, best.score), told = Object.keys(figures.uncoveredByReason).length > 0;
  if (order > 0 || (order === 0 && !told)) return best;
  return told ? figures : { ...figures, uncoveredByReason: best.uncoveredByReason };
}
