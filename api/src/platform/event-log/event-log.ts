import type { EventData, EventType } from '@tongtang/contracts';
import type { IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';

/** A fact before it has a number. `at`: epoch ms of the domain clock. */
export interface EventDraft<T extends EventType = EventType> {
  readonly type: T;
  readonly data: EventData<T>;
  readonly at: number;
  readonly by: string | null;
  /** The command that caused it. */
  readonly cause: string | null;
}

/** A fact as it stands in the log and travels in a durable frame. */
export interface LoggedEvent {
  readonly v: 1;
  readonly stream: string;
  readonly epoch: string;
  readonly seq: number;
  readonly id: string;
  readonly type: EventType;
  readonly at: number;
  readonly by: string | null;
  readonly cause: string | null;
  readonly data: Record<string, unknown>;
}

/** Keeps type and data of a draft together. */
export function fact<T extends EventType>(type: T, data: EventData<T>, about: { at: number; by: string | null; cause?: string | null }): EventDraft<T> {
  return { type, data, at: about.at, by: about.by, cause: about.cause ?? null };
}

/**
 * Numbers and stores the drafts. Heads are locked in the order of stream names and as the last thing in the transaction:
 * a number is only taken by a writer that commits, so readers never see a gap that a later commit fills.
 */
export async function appendEvents(manager: EntityManager, drafts: ReadonlyMap<string, readonly EventDraft[]>, ids: IdSource): Promise<LoggedEvent[]> {
  const logged: LoggedEvent[] = [];
  for (const stream of [...drafts.keys()].sort()) {
    const events = drafts.get(stream) ?? [];
    if (events.length === 0) continue;
    const [head] = await manager.query<{ epoch: string; last_seq: string }[]>(
      `insert into stream_head (stream, epoch, last_seq) values ($1, $2, $3)
       on conflict (stream) do update set last_seq = stream_head.last_seq + $3 returning epoch, last_seq`,
      [stream, ids.next(), events.length],
    );
    if (head === undefined) throw new Error(`no head for ${stream}`);
    const first = Number(head.last_seq) - events.length + 1;
    events.forEach((event, index) => {
      logged.push({ v: 1, stream, epoch: head.epoch, seq: first + index, id: ids.next(), type: event.type, at: event.at, by: event.by, cause: event.cause, data: event.data });
    });
  }
  if (logged.length > 0) {
    await manager.query(
      `insert into event_log (stream, epoch, seq, id, type, at, by, cause, data)
       select stream, epoch, seq, id, type, to_timestamp(at / 1000.0), by, cause, data
       from jsonb_to_recordset($1) as e (stream text, epoch uuid, seq bigint, id uuid, type text, at double precision, by uuid, cause uuid, data jsonb)`,
      [JSON.stringify(logged)],
    );
  }
  return logged;
}

interface EventRow {
  readonly stream: string;
  readonly epoch: string;
  readonly seq: string;
  readonly id: string;
  readonly type: EventType;
  readonly at: Date;
  readonly by: string | null;
  readonly cause: string | null;
  readonly data: Record<string, unknown>;
}

/** Turns a stored row into the frame it was. */
export function toLoggedEvent(row: EventRow): LoggedEvent {
  return { v: 1, stream: row.stream, epoch: row.epoch, seq: Number(row.seq), id: row.id, type: row.type, at: row.at.getTime(), by: row.by, cause: row.cause, data: row.data };
}

/** Events of one stream after a number, oldest first. */
export async function readEvents(manager: EntityManager, stream: string, epoch: string, after: number, limit: number): Promise<LoggedEvent[]> {
  const rows = await manager.query<EventRow[]>(
    'select stream, epoch, seq, id, type, at, by, cause, data from event_log where stream = $1 and epoch = $2 and seq > $3 order by seq limit $4', [stream, epoch, after, limit]);
  return rows.map(toLoggedEvent);
}

/** Epoch and last number of a stream; null before its first fact. */
export async function readHead(manager: EntityManager, stream: string): Promise<{ epoch: string; seq: number } | null> {
  const [head] = await manager.query<{ epoch: string; last_seq: string }[]>('select epoch, last_seq from stream_head where stream = $1', [stream]);
  return head === undefined ? null : { epoch: head.epoch, seq: Number(head.last_seq) };
}
