import { computed, type DestroyRef, inject, Injectable, type Signal, signal } from '@angular/core';
import type { RouteOutput } from '@tongtang/contracts';
import { connect, disconnect, newStream, pullFailed, receiveFrame, receiveHead, receivePage, receiveReply, receiveStateHead, receiveStates, type Step, type StreamCursor, type StreamState } from '@tongtang/stream-client';
import { toApiError } from './api-error.js';
import { ContractClient } from './contract-client.js';
import { SocketConnection } from './socket-connection.js';

export type SubscribeReply = RouteOutput<'readStreamSnapshot'>;
type Snapshot = Readonly<Record<string, unknown>>;
export type StateFrame = Extract<SubscribeReply, { mode: 'snapshot' }>['states'][number];
export type DurableFrame = RouteOutput<'listStreamEvents'>['events'][number];
interface Heads {
  readonly heads: Readonly<Record<string, StreamCursor>>;
  /** Versions of the topics whose value is sent only when it changes. */
  readonly states?: Readonly<Record<string, { readonly rev: number; readonly at: number }>>;
}

/** What a store does with a stream. `event` comes once per number and in order; `snapshot` replaces everything. */
export interface StreamReader {
  snapshot(state: Snapshot): void;
  event(frame: DurableFrame): void;
  state?(frame: StateFrame): void;
}
export type StreamStatus = 'opening' | 'current' | 'catchingUp' | 'denied' | 'gone';
export interface StreamHandle {
  readonly status: Signal<StreamStatus>;
  /** Seconds since the stream was last known to be right; null before the first answer. */
  readonly ageS: Signal<number | null>;
  close(): void;
}
/** Asks the server on behalf of one stream. */
interface Line {
  subscribe(stream: string, from: StreamCursor | null): Promise<SubscribeReply>;
  pull(stream: string, after: StreamCursor): Promise<RouteOutput<'listStreamEvents'>>;
}

const PULL_MS = 3_000;
const AGAIN_MS = 2_000;

/** One subscription: the pure reducer's state, and its effects carried out. */
class Subscription {
  readonly phase = signal<StreamState<DurableFrame>['phase']>('idle');
  readonly opened = signal(false);
  readonly heardAt = signal<number | null>(null);
  private current = newStream<DurableFrame>();
  private again: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly stream: string, private readonly reader: StreamReader, private readonly line: Line) {}

  /** Asks from the cursor, or for everything. */
  connect(whole = false): void {
    this.cancel();
    const idle = disconnect(this.current);
    if (idle.phase === 'idle') this.run(connect(whole ? { ...idle, cursor: null } : idle));
  }

  receive(frame: DurableFrame): void {
    this.heard();
    this.run(receiveFrame(this.current, frame));
  }

  receiveState(frame: StateFrame): void {
    this.heard();
    this.run(receiveStates(this.current, [frame]));
  }

  compare(head: StreamCursor | undefined, version: { readonly rev: number; readonly at: number } | undefined): void {
    if (this.current.phase === 'live') this.heard();
    if (head !== undefined) this.run(receiveHead(this.current, head));
    if (version !== undefined) this.run(receiveStateHead(this.current, version));
  }

  stop(): void {
    this.cancel();
    this.current = { ...this.current, phase: 'gone' };
  }

  private run([next, effects]: Step<DurableFrame, StateFrame, Snapshot>): void {
    this.current = next;
    this.phase.set(next.phase);
    for (const effect of effects) {
      switch (effect.kind) {
        case 'subscribe': void this.subscribe(effect.from); break;
        case 'pull': void this.pull({ epoch: effect.epoch, seq: effect.after }); break;
        case 'apply': for (const frame of effect.frames) this.reader.event(frame); break;
        case 'applyState': for (const frame of effect.states) this.reader.state?.(frame); break;
        case 'replace': this.reader.snapshot(effect.snapshot); break;
        case 'refused': break;
      }
    }
  }

  private async subscribe(from: StreamCursor | null): Promise<void> {
    try {
      const reply = await this.line.subscribe(this.stream, from);
      this.opened.set(true);
      this.heard();
      this.run(receiveReply(this.current, reply.mode === 'denied' || reply.mode === 'gone' ? { mode: reply.mode } : reply));
    } catch (error) {
      if (toApiError(error).status === 404) this.run(receiveReply(this.current, { mode: 'denied' }));
      else this.again = setTimeout(() => this.connect(), AGAIN_MS);
    }
  }

  private async pull(after: StreamCursor): Promise<void> {
    try {
      const page = await this.line.pull(this.stream, after);
      this.heard();
      this.run(receivePage(this.current, page));
    } catch {
      this.current = pullFailed(this.current);
      this.phase.set(this.current.phase);
    }
  }

  private heard(): void {
    this.heardAt.set(performance.now());
  }

  private cancel(): void {
    if (this.again !== null) clearTimeout(this.again);
    this.again = null;
  }
}

/** Keeps numbered streams and state topics current: by socket, or by pulling every 3 s where WebSockets are blocked. */
@Injectable({ providedIn: 'root' })
export class Streams {
  private readonly socket = inject(SocketConnection);
  private readonly client = inject(ContractClient);
  private readonly subscriptions = new Map<string, Set<Subscription>>();
  private readonly tick = signal(performance.now());
  private pulls = 0;
  private readonly line: Line = {
    subscribe: (stream, from) => (this.socket.connected() ? this.socket.ask('subscribe', { stream, ...(from ?? {}) }) : this.read(stream, from)),
    pull: (stream, { epoch, seq }) => this.client.call('listStreamEvents', { params: { stream }, query: { epoch, after: seq, limit: 500 } }),
  };

  constructor() {
    this.socket.frames.subscribe((frame) => this.route(frame));
    this.socket.heads.subscribe((heads) => this.compare(heads as Heads));
    this.socket.opened.subscribe(() => this.each((one) => one.connect()));
    setInterval(() => this.tick.set(performance.now()), 1_000);
    setInterval(() => this.pullWhereBlocked(), PULL_MS);
  }

  /** Opens a stream for as long as `destroyRef` lives. */
  open(stream: string, reader: StreamReader, destroyRef: DestroyRef): StreamHandle {
    const one = new Subscription(stream, reader, this.line);
    this.subscriptions.set(stream, (this.subscriptions.get(stream) ?? new Set<Subscription>()).add(one));
    this.socket.start();
    if (this.socket.connected() || this.socket.blocked()) one.connect();
    const handle: StreamHandle = {
      status: computed(() => this.statusOf(one)),
      ageS: computed(() => {
        const heardAt = one.heardAt();
        return heardAt === null ? null : Math.max(0, Math.floor((this.tick() - heardAt) / 1_000));
      }),
      close: () => this.close(one),
    };
    destroyRef.onDestroy(handle.close);
    return handle;
  }

  private statusOf(one: Subscription): StreamStatus {
    const phase = one.phase();
    if (phase === 'denied' || phase === 'gone') return phase;
    if (!one.opened()) return 'opening';
    return phase === 'live' && (this.socket.connected() || this.socket.blocked()) ? 'current' : 'catchingUp';
  }

  private close(one: Subscription): void {
    one.stop();
    const same = this.subscriptions.get(one.stream);
    if (same === undefined || !same.delete(one) || same.size > 0) return;
    this.subscriptions.delete(one.stream);
    if (this.socket.connected()) void this.socket.ask('unsubscribe', { stream: one.stream }).catch(() => undefined);
  }

  /** The same answer as a subscription's, over HTTP. */
  private async read(stream: string, from: StreamCursor | null): Promise<SubscribeReply> {
    if (from === null) return this.client.call('readStreamSnapshot', { params: { stream } });
    const { epoch, head, events } = await this.line.pull(stream, from);
    return { mode: 'delta', stream, epoch, head, events, states: [] };
  }

  private route(frame: unknown): void {
    if (typeof frame !== 'object' || frame === null || !('stream' in frame)) return;
    for (const one of this.subscriptions.get(String(frame.stream)) ?? []) {
      if ('seq' in frame) one.receive(frame as DurableFrame);
      else one.receiveState(frame as StateFrame);
    }
  }

  private compare({ heads, states }: Heads): void {
    this.each((one) => one.compare(heads?.[one.stream], states?.[one.stream]));
  }

  /** States (presence, tallies) come only with a whole reading, so every third pull takes everything; topics always do. */
  private pullWhereBlocked(): void {
    if (!this.socket.blocked() || this.socket.connected()) return;
    this.pulls += 1;
    this.each((one) => one.connect(this.pulls % 3 === 0 || !/^(lesson|desk|plan|user):/.test(one.stream)));
  }

  private each(run: (one: Subscription) => void): void {
    for (const same of [...this.subscriptions.values()]) for (const one of [...same]) run(one);
  }
}
