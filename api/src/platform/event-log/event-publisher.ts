import { Injectable } from '@nestjs/common';
import { SystemClock } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { Log } from '../observability/log.js';
import { toLoggedEvent, type LoggedEvent } from './event-log.js';

/** Takes facts after commit. Called at least once per fact: a consumer with an effect uses `process-once`. */
export interface EventConsumer {
  readonly name: string;
  consume(events: readonly LoggedEvent[]): Promise<void> | void;
}

/** Facts younger than this belong to the process that committed them. */
const GRACE_MS = 250;
const BATCH = 500;

/** The one way out: after commit to the consumers at once; what a crash left unmarked, by the relay. */
@Injectable()
export class EventPublisher {
  readonly #consumers: EventConsumer[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly system: SystemClock,
    private readonly log: Log,
  ) {}

  register(consumer: EventConsumer): void {
    this.#consumers.push(consumer);
  }

  /** Hands facts to every consumer, then marks them. A consumer that fails leaves them to the relay. */
  async publish(events: readonly LoggedEvent[]): Promise<void> {
    if (events.length === 0) return;
    try {
      for (const consumer of this.#consumers) await consumer.consume(events);
      await this.dataSource.query('update event_log set published_at = $2 where id = any($1)', [events.map((event) => event.id), new Date(this.system.now())]);
    } catch (error) {
      this.log.error('event-log.publish-failed', { events: events.length, first: events[0]?.type ?? '' }, error);
    }
  }

  /**
   * Publishes what no process marked, oldest first. Several processes share the work by skipping each other's rows.
   * @returns how many facts were found
   */
  async relay(): Promise<number> {
    const found = await this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<Parameters<typeof toLoggedEvent>[0][]>(
        `select stream, epoch, seq, id, type, at, by, cause, data from event_log
         where published_at is null order by stream, seq limit $1 for update skip locked`, [BATCH]);
      const events = rows.map(toLoggedEvent);
      for (const consumer of this.#consumers) await consumer.consume(events);
      await manager.query('update event_log set published_at = $2 where id = any($1)', [events.map((event) => event.id), new Date(this.system.now())]);
      return events.length;
    });
    return found;
  }

  /** Runs the relay every 250 ms until the returned function is called. */
  startRelay(): () => Promise<void> {
    let stopped = false;
    let timer: NodeJS.Timeout | undefined;
    let running: Promise<unknown> = Promise.resolve();
    const turn = (): void => {
      running = this.relay().catch((error: unknown) => this.log.error('event-log.relay-failed', {}, error)).finally(() => {
        if (!stopped) timer = setTimeout(turn, GRACE_MS);
      });
    };
    timer = setTimeout(turn, GRACE_MS);
    return async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    };
  }
}
