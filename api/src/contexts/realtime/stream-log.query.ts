import { Injectable } from '@nestjs/common';
import type { RouteOutput } from '@tongtang/contracts';
import { IdSource } from '@tongtang/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { readEvents, readHead, type LoggedEvent } from '../../platform/event-log/event-log.js';
import { StatePublisher, type PublishedState } from '../../platform/event-log/state-publisher.js';
import { SnapshotRegistry } from './snapshot-registry.js';
import { NUMBERED } from './stream-authoriser.js';

export type Reply = RouteOutput<'readStreamSnapshot'>;
/** Further behind than this, a snapshot is shorter than the events. */
const MOST_DELTA = 2_000;

export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
}

/** Where a stream stands: what a reader with a cursor missed, or everything. */
@Injectable()
export class StreamLog {
  /** Topics without numbers have no epoch of their own: it is this process. */
  readonly #processEpoch: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly snapshots: SnapshotRegistry,
    private readonly states: StatePublisher,
    private readonly ids: IdSource,
  ) {
    this.#processEpoch = ids.next();
  }

  /** Answer to a subscription. Snapshot and number are read in one repeatable-read transaction. */
  async read(stream: string, cursor: Cursor | null): Promise<Reply> {
    if (!NUMBERED.test(stream)) return { mode: 'snapshot', stream, epoch: this.#processEpoch, head: 0, state: {}, states: this.#states(stream) };
    await this.#ensureHead(stream);
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const head = await readHead(manager, stream);
      if (head === null) return { mode: 'gone', stream };
      if (cursor !== null && cursor.epoch === head.epoch && cursor.seq <= head.seq && head.seq - cursor.seq <= MOST_DELTA) {
        const events = await readEvents(manager, stream, head.epoch, cursor.seq, MOST_DELTA);
        // Events are kept until some days after the lesson: a reader from before that needs the whole.
        if (events.length === head.seq - cursor.seq) return { mode: 'delta', stream, epoch: head.epoch, head: head.seq, events, states: this.#states(stream) };
      }
      return this.#snapshot(manager, stream, { epoch: head.epoch, seq: head.seq });
    });
  }

  /** Events after a number, for a reader that found a gap. */
  async events(stream: string, epoch: string, after: number, limit: number): Promise<{ epoch: string; head: number; events: LoggedEvent[] } | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const head = await readHead(manager, stream);
      if (head === null) return null;
      return { epoch: head.epoch, head: head.seq, events: head.epoch === epoch ? await readEvents(manager, stream, epoch, after, limit) : [] };
    });
  }

  /** Last numbers of the given streams. */
  async heads(streams: readonly string[]): Promise<Map<string, Cursor>> {
    if (streams.length === 0) return new Map();
    const rows = await this.dataSource.query<{ stream: string; epoch: string; last_seq: string }[]>('select stream, epoch, last_seq from stream_head where stream = any($1)', [streams]);
    return new Map(rows.map((row) => [row.stream, { epoch: row.epoch, seq: Number(row.last_seq) }]));
  }

  async #snapshot(manager: EntityManager, stream: string, head: Cursor): Promise<Reply> {
    const state = await this.snapshots.read(manager, stream);
    if (state === null) return { mode: 'gone', stream };
    return { mode: 'snapshot', stream, epoch: head.epoch, head: head.seq, state, states: this.#states(stream) };
  }

  /** A stream gets its epoch with its first reader or its first fact, so that a reader before the first fact misses nothing. */
  async #ensureHead(stream: string): Promise<void> {
    if ((await readHead(this.dataSource.manager, stream)) !== null) return;
    await this.dataSource.query('insert into stream_head (stream, epoch, last_seq) values ($1, $2, 0) on conflict do nothing', [stream, this.ids.next()]);
  }

  #states(stream: string): PublishedState[] {
    return [...this.states.current(stream)];
  }
}
