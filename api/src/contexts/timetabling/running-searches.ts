import { Injectable } from '@nestjs/common';
import { SolverPool } from '@tongtang/solver-pool';

/** Searches of this process, by run. */
@Injectable()
export class RunningSearches {
  readonly #pools = new Map<string, SolverPool>();

  /** The threads of a run, known here until `end`. */
  begin(runId: string): SolverPool {
    const pool = new SolverPool();
    this.#pools.set(runId, pool);
    return pool;
  }

  end(runId: string): void {
    this.#pools.delete(runId);
  }

  /** Asks a search to end with its best; one of another process hears of it from the run's row. */
  stop(runId: string): void {
    this.#pools.get(runId)?.stop();
  }

  stopAll(): void {
    for (const pool of this.#pools.values()) pool.stop();
  }
}
