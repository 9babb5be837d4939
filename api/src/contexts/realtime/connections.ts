import { Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import type { Place } from '../lessons/lessons.facade.js';
import { split, type Reader } from './stream-authoriser.js';

/** Commands a socket may send: so many a second, so many at once (realtime.md §4). */
const PER_SECOND = 20;
const BURST = 40;
/** Refusals for speed after which a socket is closed. */
const MOST_REFUSED = 200;

/** One socket and what it may do. */
export class Connection {
  /** Stream → frames that wait until the answer to the subscription is out; null once it is. */
  readonly streams = new Map<string, unknown[] | null>();
  readonly places = new Map<string, Place>();
  /** Since when its buffer is over the limit, monotonic ms. */
  slowSince: number | null = null;
  #tokens = BURST;
  #filledAt = performance.now();
  #refused = 0;

  constructor(
    readonly socket: Socket,
    readonly reader: Reader,
  ) {}

  /** It went on sending although it was told to slow down. */
  get floods(): boolean {
    return this.#refused > MOST_REFUSED;
  }

  /** Takes one command from the allowance; false if it has to wait. */
  take(now = performance.now()): boolean {
    this.#tokens = Math.min(BURST, this.#tokens + ((now - this.#filledAt) / 1000) * PER_SECOND);
    this.#filledAt = now;
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return true;
    }
    this.#refused += 1;
    return false;
  }
}

/** Every socket of this process, and who reads what. */
@Injectable()
export class Connections {
  readonly #connections = new Map<string, Connection>();
  readonly #readers = new Map<string, Set<Connection>>();

  add(connection: Connection): void {
    this.#connections.set(connection.socket.id, connection);
  }

  remove(connection: Connection): void {
    for (const stream of [...connection.streams.keys()]) this.leave(connection, stream);
    this.#connections.delete(connection.socket.id);
  }

  all(): readonly Connection[] {
    return [...this.#connections.values()];
  }

  /** Attaches a reader whose frames are held back until `release`. */
  hold(connection: Connection, stream: string): void {
    void connection.socket.leave(stream);
    connection.streams.set(stream, []);
    const readers = this.#readers.get(stream) ?? new Set<Connection>();
    this.#readers.set(stream, readers.add(connection));
  }

  /** Lets frames through from now on and returns those held back. In one turn with the answer, so nothing overtakes it. */
  release(connection: Connection, stream: string): readonly unknown[] {
    const held = connection.streams.get(stream) ?? [];
    connection.streams.set(stream, null);
    void connection.socket.join(stream);
    return held;
  }

  leave(connection: Connection, stream: string): void {
    void connection.socket.leave(stream);
    connection.streams.delete(stream);
    const readers = this.#readers.get(stream);
    readers?.delete(connection);
    if (readers?.size === 0) this.#readers.delete(stream);
  }

  /** Keeps a frame for readers whose subscription is not answered yet. */
  keepFor(stream: string, frame: unknown): void {
    for (const connection of this.#readers.get(stream) ?? []) connection.streams.get(stream)?.push(frame);
  }

  isWatched(stream: string): boolean {
    return this.#readers.has(stream);
  }

  /** Streams that somebody reads. */
  streams(): readonly string[] {
    return [...this.#readers.keys()];
  }

  /** Ids of the watched streams of a kind. */
  ids(kind: string): readonly string[] {
    return this.streams().map(split).filter(([each]) => each === kind).map(([, id]) => id);
  }
}
