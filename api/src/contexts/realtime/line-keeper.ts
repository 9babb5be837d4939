import { Injectable } from '@nestjs/common';
import type { Bye } from '@tongtang/contracts';
import { Clock } from '@tongtang/kernel';
import type * as z from 'zod';
import { StatePublisher } from '../../platform/event-log/state-publisher.js';
import { Log } from '../../platform/observability/log.js';
import { Connections, type Connection } from './connections.js';
import { LiveStates } from './live-states.js';
import { SessionWatch } from './session-watch.query.js';
import { NUMBERED, WHOLE_ON_CHANGE } from './stream-authoriser.js';
import { StreamLog } from './stream-log.query.js';

const HEADS_MS = 5_000;
const SESSIONS_MS = 2_000;
const READERS_MS = 1_000;
/** What may wait for a slow reader (realtime.md §4), and how long it may take to get below. */
const MOST_PACKETS = 512;
const MOST_BYTES = 256 * 1024;
const PATIENCE_MS = 10_000;
/** So many times as much is cut off at once. */
const CUT_OFF = 8;
/** Time for the last word to leave before the line is cut. */
const LAST_WORD_MS = 1_000;

/** Says why, then closes. Socket.IO has no close codes of ours, so the last frame is the reason (decision 25). */
export function sayBye(connection: Connection, code: z.infer<typeof Bye>['code'], retryAfterMs: number | null): void {
  const { socket } = connection;
  socket.emit('bye', { code, retryAfterMs });
  socket.disconnect(true);
  // A reader that does not read never drains: its line is cut all the same.
  if (code === 'slow') setTimeout(() => cut(connection), LAST_WORD_MS).unref();
}

/** What every line needs from time to time: heads, honest ages, a look at the session behind it and at how fast it reads. */
@Injectable()
export class LineKeeper {
  #timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly connections: Connections,
    private readonly streams: StreamLog,
    private readonly states: StatePublisher,
    private readonly liveStates: LiveStates,
    private readonly sessions: SessionWatch,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  start(): void {
    this.#every(HEADS_MS, 'heads', () => this.beat());
    this.#every(SESSIONS_MS, 'sessions', () => this.checkSessions());
    this.#every(READERS_MS, 'readers', () => Promise.resolve(this.checkReaders()));
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers = [];
  }

  /**
   * Sends the last number of every stream to its readers: a lost tail shows, an age is honest. State keys are sent again, but
   * where a value is large and seldom changes its version is enough: whoever has another one asks.
   */
  async beat(): Promise<void> {
    const watched = this.connections.streams();
    const heads = await this.streams.heads(watched.filter((stream) => NUMBERED.test(stream)));
    const at = this.clock.now();
    for (const connection of this.connections.all()) {
      const own = [...connection.streams.keys()].flatMap((stream) => {
        const head = heads.get(stream);
        return head === undefined ? [] : [[stream, head] as const];
      });
      const states = [...connection.streams.keys()].filter((stream) => WHOLE_ON_CHANGE.test(stream)).flatMap((stream) => {
        const head = this.states.head(stream);
        return head === null ? [] : [[stream, head] as const];
      });
      connection.socket.emit('heads', { at, heads: Object.fromEntries(own), ...(states.length === 0 ? {} : { states: Object.fromEntries(states) }) });
    }
    await this.liveStates.refreshBoards();
    for (const stream of watched) if (!WHOLE_ON_CHANGE.test(stream)) this.states.repeat(stream);
  }

  /** Closes sockets whose session ended or whose grants changed. */
  async checkSessions(): Promise<void> {
    const connections = this.connections.all();
    const hashes = new Set(connections.flatMap(({ reader }) => (reader.kind === 'person' ? [reader.sessionHash] : [])));
    const wallIds = new Set(connections.flatMap(({ reader }) => (reader.kind === 'wall' ? [reader.wallId] : [])));
    const [grants, walls] = await Promise.all([this.sessions.grants([...hashes]), this.sessions.walls([...wallIds])]);
    for (const connection of connections) {
      const { reader } = connection;
      if (reader.kind === 'wall') {
        if (!walls.has(reader.wallId)) sayBye(connection, 'revoked', null);
        continue;
      }
      const now = grants.get(reader.sessionHash);
      if (now === undefined) sayBye(connection, 'signedOut', null);
      // With other grants it may read other streams: it comes again and asks anew.
      else if (now !== grantsOf(connection)) sayBye(connection, 'revoked', 1_000);
    }
  }

  /** A person's grants were changed: no waiting for the next look. */
  recheck(personId: string): void {
    if (this.connections.all().some(({ reader }) => reader.kind === 'person' && reader.scope.personId === personId)) {
      void this.checkSessions().catch((error: unknown) => this.log.error('realtime.recheck-failed', {}, error));
    }
  }

  /** Closes readers that stopped reading; they lose nothing, the database keeps what they missed. */
  checkReaders(now = performance.now()): void {
    for (const connection of this.connections.all()) {
      const load = loadOf(connection);
      if (load <= 1) connection.slowSince = null;
      else connection.slowSince ??= now;
      if (connection.slowSince !== null && (load > CUT_OFF || now - connection.slowSince >= PATIENCE_MS)) sayBye(connection, 'slow', 5_000);
    }
  }

  #every(everyMs: number, name: string, work: () => Promise<void>): void {
    let busy = false;
    this.#timers.push(setInterval(() => {
      if (busy) return;
      busy = true;
      work().catch((error: unknown) => this.log.error('realtime.keeper-failed', { name }, error)).finally(() => { busy = false; });
    }, everyMs));
  }
}

/** The grants of the handshake, in the words of `SessionWatch`. */
function grantsOf({ reader }: Connection): string {
  if (reader.kind === 'wall') return '';
  return [...reader.scope.grants].map((grant) => `${grant.role}@${grant.path}`).join(',');
}

/** The parts of a connection that its types keep to themselves: what waits in it, and the line below. */
interface Line {
  readonly writeBuffer?: readonly { readonly data?: unknown }[];
  readonly transport?: { readonly socket?: { readonly bufferedAmount?: number; terminate?(): void } };
}

/** How full a line's buffers are; over 1 is too much. */
function loadOf(connection: Connection): number {
  const line = connection.socket.conn as unknown as Line;
  const packets = line.writeBuffer ?? [];
  // While the line below is full, packets wait above it: few long ones weigh as much as many short ones.
  const bytes = packets.reduce((sum, { data }) => sum + (typeof data === 'string' ? Buffer.byteLength(data) : 0), line.transport?.socket?.bufferedAmount ?? 0);
  return Math.max(packets.length / MOST_PACKETS, bytes / MOST_BYTES);
}

/** Ends a line without waiting for what is still to be sent. */
function cut(connection: Connection): void {
  const { conn } = connection.socket;
  const below = (conn as unknown as Line).transport?.socket;
  conn.close(true);
  below?.terminate?.();
}
