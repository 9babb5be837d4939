import { Injectable } from '@nestjs/common';
import { SolverThread } from './solver-thread.js';

/** Searches of this process, by run. */
@Injectable()
export class RunningSearches {
  readonly #threads = new Map<string, SolverThread>();

  /** A thread for a run, known here until `end`. */
  begin(runId: string): SolverThread {
    const thread = new SolverThread();
    this.#threads.set(runId, thread);
    return thread;
  }

  end(runId: string): void {
    this.#threads.delete(runId);
  }

  /** Asks a search to end with its best; one of another process hears of it from the run's row. */
  stop(runId: string): void {
    this.#threads.get(runId)?.stop();
  }

  stopAll(): void {
    for (const thread of this.#threads.values()) thread.stop();
  }
}
