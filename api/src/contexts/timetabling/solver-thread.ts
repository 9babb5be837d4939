import { Worker } from 'node:worker_threads';
import type { SolverInput, SolverMessage, SolverOutcome, SolverReport } from './solver-messages.js';

/** How long a thread may take to answer a stop before it is ended from outside. */
const GRACE_MS = 10_000;
/** The built entry: a thread is plain JavaScript, also where this file itself runs from source (tests). */
const ENTRY = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/contexts/timetabling/solver-thread.entry.js' : './solver-thread.entry.js', import.meta.url);

/** A search in a thread of its own, so that requests and queue locks go on meanwhile. It knows no database. */
export class SolverThread {
  readonly #stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  #worker: Worker | null = null;
  #grace: NodeJS.Timeout | undefined;

  /**
   * Searches until the limits or a stop, and answers the best plan found.
   * @throws Error if the search failed, or did not answer a stop in time
   */
  run(input: Omit<SolverInput, 'stop'>, onProgress: (report: SolverReport) => void): Promise<SolverOutcome> {
    const worker = new Worker(ENTRY, { workerData: { ...input, stop: this.#stop } satisfies SolverInput, execArgv: [] });
    this.#worker = worker;
    return new Promise<SolverOutcome>((resolve, reject) => {
      worker.on('message', (message: SolverMessage) => {
        if (message.kind === 'progress') onProgress(message);
        else if (message.kind === 'finished') resolve(message);
        else reject(new Error(message.message));
      });
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the solver thread ended with ${code}`)));
    }).finally(() => {
      clearTimeout(this.#grace);
      void worker.terminate();
    });
  }

  get stopped(): boolean {
    return Atomics.load(new Int32Array(this.#stop), 0) !== 0;
  }

  /** Asks the search to end and answer with its best. */
  stop(): void {
    if (this.stopped) return;
    Atomics.store(new Int32Array(this.#stop), 0, 1);
    this.#grace = setTimeout(() => void this.#worker?.terminate(), GRACE_MS);
    this.#grace.unref();
  }
}
