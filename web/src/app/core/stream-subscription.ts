import { computed, DestroyRef, inject, Injectable, type Signal, signal } from '@angular/core';
import type { RouteOutput } from '@tongtang/contracts';
import { ApiError } from './api-error.js';
import { Clock } from './clock.js';
import { ContractClient } from './contract-client.js';
import { SocketConnection } from './socket-connection.js';
import { type Cursor, drain, type Numbered } from './stream-cursor.js';

export type SubscribeReply = RouteOutput<'readStreamSnapshot'>;
type Snapshot = Extract<SubscribeReply, { mode: 'snapshot' }>;
export type StateFrame = Snapshot['states'][number];
export type DurableFrame = RouteOutput<'listStreamEvents'>['events'][number];
interface Heads {
  readonly heads: Readonly<Record<string, { readonly epoch: string; readonly seq: number }>>;
}

/** What a store does with a stream. `event` comes once per number and in order; `snapshot` replaces everything. */
export interface StreamReader {
  snapshot(state: Readonly<Record<string, unknown>>): void;
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

const PULL_MS = 3_000;
const GAP_MS = 800;

/** One subscription: cursor, held frames and repair. */
class Subscription {
  readonly status = signal<StreamStatus>('opening');
  readonly heardAt = signal<number | null>(null);
  cursor: Cursor | null = null;
  private held: readonly DurableFrame[] = [];
  private repairing = false;
  private gapTimer: ReturnType<typeof setTimeout> | null = null;
  private readonly revisions = new Map<string, { readonly rev: number; readonly at: number }>();

  constructor(readonly stream: string, private readonly reader: StreamReader, private readonly pullEvents: (cursor: Cursor) => Promise<RouteOutput<'listStreamEvents'>>, private readonly pullAll: () => Promise<SubscribeReply>) {}

  heard(): void {
    this.heardAt.set(performance.now());
  }

  take(reply: SubscribeReply): void {
    if (reply.mode === 'denied' || reply.mode === 'gone') {
      this.status.set(reply.mode);
      return;
    }
    if (reply.mode === 'snapshot') {
      this.cursor = { epoch: reply.epoch, seq: reply.head };
      this.revisions.clear();
      this.reader.snapshot(reply.state);
    } else {
      this.cursor ??= { epoch: reply.epoch, seq: 0 };
      for (const frame of reply.events) this.receive(frame);
    }
    for (const frame of reply.states) this.receiveState(frame);
    this.held = this.held.filter((frame) => frame.epoch === this.cursor?.epoch);
    this.advance([]);
    this.heard();
  }

  receive(frame: DurableFrame): void {
    this.heard();
    if (this.cursor !== null && frame.epoch !== this.cursor.epoch) void this.repair();
    else this.advance([frame]);
  }

  receiveState(frame: StateFrame): void {
    this.heard();
    const known = this.revisions.get(frame.key);
    if (known !== undefined && (frame.at < known.at || (frame.at === known.at && frame.rev <= known.rev))) return;
    this.revisions.set(frame.key, { rev: frame.rev, at: frame.at });
    this.reader.state?.(frame);
  }

  /** The server's head: what it knows beyond ours was lost on the way. */
  compare(head: Numbered): void {
    this.heard();
    if (this.cursor === null) return;
    if (head.epoch !== this.cursor.epoch || head.seq > this.cursor.seq) this.repairSoon();
  }

  /** Pulls what is missing; a changed epoch or an unknown cursor takes the whole state again. */
  async repair(): Promise<void> {
    if (this.repairing || this.status() === 'denied' || this.status() === 'gone') return;
    this.repairing = true;
    this.cancelGap();
    try {
      if (this.cursor === null) this.take(await this.pullAll());
      else await this.pullMissing(this.cursor);
      this.heard();
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) this.status.set('denied');
    } finally {
      this.repairing = false;
    }
  }

  /** Takes the whole state again, states included. */
  async reload(): Promise<void> {
    try {
      this.take(await this.pullAll());
    } catch {
      // The age on screen keeps growing; the next try comes with the timer.
    }
  }

  stop(): void {
    this.cancelGap();
  }

  private async pullMissing(cursor: Cursor): Promise<void> {
    const page = await this.pullEvents(cursor);
    if (page.epoch !== cursor.epoch) {
      this.cursor = null;
      this.take(await this.pullAll());
      return;
    }
    this.advance(page.events);
    const now = this.cursor;
    if (now !== null && page.head > now.seq && page.events.length > 0) await this.pullMissing(now);
  }

  private advance(frames: readonly DurableFrame[]): void {
    const step = drain(this.cursor, [...this.held, ...frames]);
    this.cursor = step.cursor;
    this.held = step.held;
    for (const frame of step.ready) this.reader.event(frame);
    if (this.cursor === null) return;
    if (this.held.length > 0) this.repairSoon();
    else {
      this.cancelGap();
      this.status.set('current');
    }
  }

  private repairSoon(): void {
    this.status.set('catchingUp');
    this.gapTimer ??= setTimeout(() => void this.repair(), GAP_MS);
  }

  private cancelGap(): void {
    if (this.gapTimer !== null) clearTimeout(this.gapTimer);
    this.gapTimer = null;
  }
}

/** Keeps numbered streams and state topics current: by socket, or by pulling every 3 s where WebSockets are blocked. */
@Injectable({ providedIn: 'root' })
export class Streams {
  private readonly socket = inject(SocketConnection);
  private readonly client = inject(ContractClient);
  private readonly clock = inject(Clock);
  private readonly open_ = new Map<string, Set<Subscription>>();
  private readonly tick = signal(performance.now());
  private pulls = 0;

  constructor() {
    this.socket.frames.subscribe((frame) => this.route(frame));
    this.socket.heads.subscribe((heads) => this.compare(heads as Heads));
    this.socket.opened.subscribe(() => this.each((one) => void this.subscribe(one)));
    setInterval(() => this.tick.set(performance.now()), 1_000);
    setInterval(() => this.pullWhenBlocked(), PULL_MS);
  }

  /** Opens a stream for as long as `destroyRef` lives. */
  open(stream: string, reader: StreamReader, destroyRef: DestroyRef): StreamHandle {
    const events = (cursor: Cursor): Promise<RouteOutput<'listStreamEvents'>> =>
      this.client.call('listStreamEvents', { params: { stream }, query: { epoch: cursor.epoch, after: cursor.seq, limit: 500 } });
    const one = new Subscription(stream, reader, events, () => this.client.call('readStreamSnapshot', { params: { stream } }));
    const same = this.open_.get(stream) ?? new Set<Subscription>();
    this.open_.set(stream, same.add(one));
    this.socket.start();
    if (this.socket.connected()) void this.subscribe(one);
    else if (this.socket.blocked()) void one.repair();
    const handle: StreamHandle = {
      status: one.status.asReadonly(),
      ageS: computed(() => {
        const heardAt = one.heardAt();
        return heardAt === null ? null : Math.max(0, Math.floor((this.tick() - heardAt) / 1_000));
      }),
      close: () => this.close(one),
    };
    destroyRef.onDestroy(handle.close);
    return handle;
  }

  private close(one: Subscription): void {
    one.stop();
    const same = this.open_.get(one.stream);
    if (same === undefined || !same.delete(one) || same.size > 0) return;
    this.open_.delete(one.stream);
    if (this.socket.connected()) void this.socket.ask('unsubscribe', { stream: one.stream }).catch(() => undefined);
  }

  private async subscribe(one: Subscription): Promise<void> {
    const { cursor, stream } = one;
    try {
      one.take(await this.socket.ask<SubscribeReply>('subscribe', { stream, ...(cursor === null ? {} : { epoch: cursor.epoch, seq: cursor.seq }) }));
    } catch {
      await one.repair();
    }
  }

  private route(frame: unknown): void {
    if (typeof frame !== 'object' || frame === null || !('stream' in frame)) return;
    if ('at' in frame && typeof frame.at === 'number') this.clock.hear(frame.at);
    for (const one of this.open_.get(String(frame.stream)) ?? []) {
      if ('seq' in frame) one.receive(frame as DurableFrame);
      else one.receiveState(frame as StateFrame);
    }
  }

  private compare({ heads }: Heads): void {
    this.each((one) => {
      const head = heads?.[one.stream];
      if (head === undefined) one.heard();
      else one.compare(head);
    });
  }

  /** States (presence, tallies) come only with a whole reading, so every third pull takes everything. */
  private pullWhenBlocked(): void {
    if (!this.socket.blocked() || this.socket.connected()) return;
    this.pulls += 1;
    const whole = this.pulls % 3 === 0;
    this.each((one) => void (whole || !/^(lesson|desk|plan|user):/.test(one.stream) ? one.reload() : one.repair()));
  }

  private each(run: (one: Subscription) => void): void {
    for (const same of this.open_.values()) for (const one of same) run(one);
  }
}
