import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker, type ConnectionOptions, type JobsOptions } from 'bullmq';
import { Config } from '../config/config.js';
import { Log } from '../observability/log.js';

/** Does one kind of job. `data` holds ids and versions, never rows; the handler is safe to run twice and says how. */
export type JobHandler = (data: Record<string, string | number>, jobId: string) => Promise<void>;

const RETRIES: JobsOptions = { attempts: 5, backoff: { type: 'exponential', delay: 1_000 }, removeOnComplete: 200, removeOnFail: 1_000 };

/** Queues and their workers: on Redis where `REDIS_URL` is set, else on PostgreSQL, with the same code. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  readonly #queues = new Map<string, Queue>();
  readonly #workers: Worker[] = [];
  readonly #connection: ConnectionOptions;

  constructor(
    config: Config,
    private readonly log: Log,
  ) {
    const { REDIS_URL, DATABASE_URL } = config.values;
    if (REDIS_URL === undefined) {
      // BullMQ's types know Redis connections only; its PostgreSQL backend reads these fields.
      setDefaultBackendFactory(createPostgresBackend as unknown as Parameters<typeof setDefaultBackendFactory>[0]);
      this.#connection = { connectionString: DATABASE_URL, migrate: true, max: 6 } as unknown as ConnectionOptions;
    } else {
      this.#connection = { url: REDIS_URL, maxRetriesPerRequest: null } as ConnectionOptions;
    }
  }

  /** Adds a job once: a second one with the same id is the same job. Ids carry no `:` and are not all digits. */
  async add(queue: string, jobId: string, data: Record<string, string | number>, delayMs = 0): Promise<void> {
    await this.#queue(queue).add(queue, data, { ...RETRIES, jobId, delay: Math.max(0, delayMs) });
  }

  /** Runs `handler` every so often in one of the processes. */
  async every(queue: string, everyMs: number, handler: JobHandler): Promise<void> {
    this.work(queue, handler, { concurrency: 1 });
    await this.#queue(queue).upsertJobScheduler(queue, { every: everyMs }, { name: queue, opts: { attempts: 1, removeOnComplete: 5, removeOnFail: 50 } });
  }

  /** Starts a worker for a queue. `lockMs` is how long a job may be silent before another process takes it. */
  work(queue: string, handler: JobHandler, { concurrency = 2, lockMs = 30_000 } = {}): void {
    const worker = new Worker(queue, async (job) => handler(job.data as Record<string, string | number>, job.id ?? ''), { connection: this.#connection, concurrency, lockDuration: lockMs });
    worker.on('error', (error) => this.log.error('jobs.worker', { queue }, error));
    worker.on('failed', (job, error) => this.log.error('jobs.failed', { queue, job: job?.id ?? '', attempts: job?.attemptsMade ?? 0 }, error));
    this.#workers.push(worker);
  }

  /** Workers first, so that a running job may still add others. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
  }

  #queue(name: string): Queue {
    let queue = this.#queues.get(name);
    if (queue === undefined) {
      queue = new Queue(name, { connection: this.#connection });
      queue.on('error', (error) => this.log.error('jobs.queue', { queue: name }, error));
      this.#queues.set(name, queue);
    }
    return queue;
  }
}
