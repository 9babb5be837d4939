import { Worker } from 'node:worker_threads';
import { compareScores, splitByDistricts, type Problem, type Solution } from '@tongtang/solver';
import { Board, PartsBoard, type Candidate } from './board.js';
import type { BoundInput, PlanFigures, PoolInput, PoolOutcome, PoolReport, SearchInput, ThreadMessage } from './pool-messages.js';
import { stopWatch } from './stop-watch.js';

/** How long threads may take to answer a stop before they are ended from outside. */
const GRACE_MS = 10_000;
/** Unmet periods from which a problem is first planned in parts: the whole would take too long to a first plan. */
const VAST = 60_000;
/** Moves of a part for each of its unmet periods, before the whole is searched. */
const PART_MOVES = 2;
/** What is left of a time limit must be worth reading the whole problem in every thread. */
const LEAST_WHOLE_MS = 10_000, LEAST_RUN_MS = 30_000;
/** What it takes to end a search in good order, for each unmet period of a vast problem. */
const FINISH_MS = { part: 0.02, whole: 0.05 };

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

/**
 * Searches in threads, so that the host goes on meanwhile. Every thread starts from a seed of its own and the best plan wins, by score and then by
 * seed: who is first does not matter, so the same seed, threads and moves give the same plan. A thread that dies is done without.
 */
export class SolverPool {
  readonly #stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  readonly #workers = new Set<Worker>();
  #grace: NodeJS.Timeout | undefined;

  /** `entry` is the search thread and `vast` the size from which parts are planned first; other ones in tests. */
  constructor(private readonly entry: URL = builtEntry('seed'), private readonly vast: number = VAST) {}

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
      const first = unmetOf(input.problem) >= this.vast && input.threads > 1 && input.start === null && !input.problem.baseline ? await this.#inParts(input, board) : null;
      if (first !== null && 'figures' in first) return board.outcome(first);
      const whole = first?.input ?? input, ended = await Promise.all(threadsOf(whole).map((own, thread) => this.#search(own, (figures, plan) => board.add(1 + thread, figures, plan))));
      const results = [...ended.filter((each): each is Candidate => 'solution' in each), ...board.better], [one] = results;
      if (one === undefined) throw new PoolFailure(`every search thread failed: ${(ended[0] as Error).message}`, board.kept(), ended[0]);
      return board.outcome(results.reduce((a, b) => (compareScores(b.figures.score, a.figures.score) < 0 ? b : a), one));
    } finally {
      clearTimeout(this.#grace);
      await Promise.all([...this.#workers].map((worker) => worker.terminate()));
    }
  }

  /**
   * A vast problem is first planned in parts, one a thread, which share nothing. Answers the plan when the run ends with it, or else how the run
   * goes on with the whole problem from there. The parts end by moves: only which round is the last is up to the clock.
   */
  async #inParts(input: PoolInput, board: Board): Promise<Candidate | { readonly input: PoolInput }> {
    const { problem, seed, threads, maxIterations, maxMs } = input, parts = splitByDistricts(problem, threads), together = new PartsBoard(problem, parts.length, board);
    const unmet = unmetOf(problem), goesOn = maxMs === null || maxMs >= LEAST_RUN_MS, most = goesOn ? Math.round((PART_MOVES * unmet) / parts.length) : null;
    const moves = most === null ? maxIterations : Math.min(most, maxIterations ?? most);
    const own = { ...input, maxIterations: moves, maxMs: maxMs === null ? null : Math.max(0, maxMs - board.elapsedMs() - FINISH_MS.part * unmet) };
    const ended = await Promise.all(parts.map((part, i) => this.#search({ ...own, problem: part, seed: seed + i }, (figures, plan) => together.add(i, figures, plan))));
    const isWhole = ended.every((each) => 'solution' in each), joined = isWhole ? together.joined() : null, left = maxMs === null ? null : maxMs - board.elapsedMs(), movesLeft = maxIterations === null || moves === null ? null : isWhole ? maxIterations - moves : maxIterations;
    if (joined !== null && (this.stopped || !goesOn || movesLeft === 0 || (left !== null && left < LEAST_WHOLE_MS))) return joined;
    // One thread: a second seed would double the memory and, on so large a problem, hardly differ.
    return { input: { ...input, threads: 1, maxIterations: movesLeft, maxMs: left === null ? null : Math.max(0, left - FINISH_MS.whole * unmet), start: joined?.solution ?? together.partial() } };
  }

  get stopped(): boolean { return Atomics.load(new Int32Array(this.#stop), 0) !== 0; }

  /** Asks the search to end and answer with its best. */
  stop(): void {
    if (this.stopped) return;
    Atomics.store(new Int32Array(this.#stop), 0, 1);
    this.#grace = setTimeout(() => this.#workers.forEach((worker) => void worker.terminate()), GRACE_MS);
    this.#grace.unref();
  }

  #search({ problem, seed, threads, maxIterations, maxMs, start, clock = 'wall' }: PoolInput, tell: (figures: PlanFigures, plan: Solution | undefined) => void): Promise<Candidate | Error> {
    const worker = this.#spawn(this.entry, { problem, seed, threads, maxIterations, maxMs, start, clock, stop: this.#stop } satisfies SearchInput);
    return new Promise((done) => {
      worker.on('message', (message: ThreadMessage) => {
        if (message.kind === 'progress') tell(message.figures, message.plan);
        else if (message.kind === 'failed') done(new Error(message.message));
        else if (message.kind === 'finished') {
          tell(message.figures, message.solution);
          done({ figures: message.figures, solution: message.solution });
        }
      });
      worker.once('error', done);
      worker.once('exit', (code) => done(new Error(`a search thread ended with ${code}`)));
    });
  }

  /** A bound that cannot be computed is no reason to end a search. */
  #bound({ problem, threads, maxIterations }: PoolInput, board: Board): void {
    const worker = this.#spawn(builtEntry('bound'), { problem, coverage: board.coverage, exact: maxIterations === null } satisfies BoundInput);
    worker.on('message', (message: ThreadMessage) => {
      if (message.kind === 'bound') board.bound = message.bound;
      else if (message.kind === 'better') board.proven(1 + threads, message);
    });
    worker.on('error', () => undefined);
  }

  #spawn(entry: URL, workerData: unknown): Worker {
    const worker = new Worker(entry, { workerData, execArgv: [] });
    this.#workers.add(worker);
    worker.once('exit', () => this.#workers.delete(worker));
    return worker;
  }
}

/** The same run once a thread, each with a seed of its own. */
function threadsOf(input: PoolInput): PoolInput[] {
  return Array.from({ length: input.threads }, (_, thread) => ({ ...input, seed: input.seed + thread }));
}

/** Class-periods that are to be covered; none of what is no problem at all. */
function unmetOf({ classes }: Partial<Problem>): number {
  return (classes ?? []).reduce((sum, { demands }) => sum + demands.reduce((unmet, { requiredPeriods, localPeriods }) => unmet + requiredPeriods - localPeriods, 0), 0);
}
