import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '@tongtang/kernel';

/** A state as it travels: the last value of a key wins. `rev` grows within this process, `at` orders across a restart. */
export interface PublishedState {
  readonly v: 1;
  readonly stream: string;
  readonly key: string;
  readonly rev: number;
  readonly at: number;
  readonly data: Record<string, unknown>;
}

/** Takes a state that is to be sent to this process's readers; `isOwn`: other processes do not have it yet. */
export type StateListener = (state: PublishedState, isOwn: boolean) => void;

/** A key is sent at most this often; what changes in between is sent once, with its last value. */
const COALESCE_MS = 1_000;
/** Streams whose states are kept for whoever subscribes later; the longest untouched goes first. */
const MOST_STREAMS = 5_000;

interface Key {
  state: PublishedState;
  sentAt: number;
  timer: NodeJS.Timeout | undefined;
}

/** State keys on streams: nothing is stored or numbered. The gateway listens and sends them on. */
@Injectable()
export class StatePublisher implements OnApplicationShutdown {
  readonly #streams = new Map<string, Map<string, Key>>();
  readonly #listeners = new Set<StateListener>();
  #rev = 0;

  constructor(private readonly clock: Clock) {}

  /** Listens until the returned function is called. */
  onState(listener: StateListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Sets a key's value: sent at once, or with later changes when its second is over. The value it has already is not sent once more. */
  set(stream: string, key: string, data: Record<string, unknown>): void {
    const keys = this.#keysOf(stream);
    const known = keys.get(key);
    if (known !== undefined && JSON.stringify(known.state.data) === JSON.stringify(data)) return;
    this.#rev += 1;
    const state: PublishedState = { v: 1, stream, key, rev: this.#rev, at: this.clock.now(), data };
    const entry = known ?? { state, sentAt: Number.NEGATIVE_INFINITY, timer: undefined };
    entry.state = state;
    keys.set(key, entry);
    if (entry.timer !== undefined) return;
    const wait = entry.sentAt + COALESCE_MS - performance.now();
    if (wait <= 0) this.#send(entry);
    else entry.timer = setTimeout(() => this.#send(entry), wait).unref();
  }

  /** Takes over a state that another process made. */
  accept(state: PublishedState): void {
    const keys = this.#keysOf(state.stream);
    const known = keys.get(state.key);
    clearTimeout(known?.timer);
    keys.set(state.key, { state, sentAt: performance.now(), timer: undefined });
    for (const listener of this.#listeners) listener(state, false);
  }

  /** Every key of a stream as it stands, for a new subscriber. */
  current(stream: string): readonly PublishedState[] {
    return [...(this.#streams.get(stream)?.values() ?? [])].map((entry) => entry.state);
  }

  /** Version of the stream's newest value, by which a reader knows that it has it; null while one waits to be sent. */
  head(stream: string): { readonly rev: number; readonly at: number } | null {
    const entries = [...(this.#streams.get(stream)?.values() ?? [])];
    const newest = entries.map((entry) => entry.state).sort((a, b) => b.at - a.at || b.rev - a.rev)[0];
    return newest === undefined || entries.some((entry) => entry.timer !== undefined) ? null : { rev: newest.rev, at: newest.at };
  }

  /** Sends the stream's keys again with the present time, so that an age on a screen is honest. */
  repeat(stream: string): void {
    for (const entry of this.#streams.get(stream)?.values() ?? []) {
      if (entry.timer !== undefined || performance.now() - entry.sentAt < COALESCE_MS) continue;
      entry.state = { ...entry.state, at: this.clock.now() };
      this.#send(entry);
    }
  }

  /** What waits for its second is not sent once the sockets are gone. */
  onApplicationShutdown(): void {
    this.#listeners.clear();
    for (const stream of [...this.#streams.keys()]) this.drop(stream);
  }

  /** Forgets one key. */
  remove(stream: string, key: string): void {
    const keys = this.#streams.get(stream);
    clearTimeout(keys?.get(key)?.timer);
    keys?.delete(key);
  }

  /** Forgets a stream's keys. */
  drop(stream: string): void {
    for (const entry of this.#streams.get(stream)?.values() ?? []) clearTimeout(entry.timer);
    this.#streams.delete(stream);
  }

  #keysOf(stream: string): Map<string, Key> {
    const keys = this.#streams.get(stream) ?? new Map<string, Key>();
    this.#streams.delete(stream);
    this.#streams.set(stream, keys);
    if (this.#streams.size > MOST_STREAMS) {
      const [oldest] = this.#streams.keys();
      if (oldest !== undefined) this.drop(oldest);
    }
    return keys;
  }

  #send(entry: Key): void {
    entry.timer = undefined;
    entry.sentAt = performance.now();
    for (const listener of this.#listeners) listener(entry.state, true);
  }
}
