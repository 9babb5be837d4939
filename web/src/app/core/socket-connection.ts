import { computed, inject, Injectable, signal } from '@angular/core';
import { reconnectDelay } from '@tongtang/stream-client';
import { Subject } from 'rxjs';
import type { Socket } from 'socket.io-client';
import { toApiError } from './api-error.js';
import { Clock } from './clock.js';
import { ContractClient } from './contract-client.js';

export type ConnectionState = 'idle' | 'connecting' | 'connected' | 'waiting' | 'stopped';
interface Bye {
  readonly code: 'slow' | 'draining' | 'signedOut' | 'revoked' | 'version' | 'flood';
  readonly retryAfterMs: number | null;
}
type Ticket = () => Promise<string>;

const ACK_MS = 5_000;
/** Failed sockets, with a server that answers over HTTP, before the network is taken to block WebSockets. */
const BLOCKED_AFTER = 3;
const RETRY_BLOCKED_MS = 60_000;

/** The one socket of the page. Loaded after first paint, WebSocket only; reconnects itself and obeys the server's last word. */
@Injectable({ providedIn: 'root' })
export class SocketConnection {
  private readonly client = inject(ContractClient);
  private readonly clock = inject(Clock);
  private readonly phase = signal<ConnectionState>('idle');
  private readonly downAt = signal<number | null>(null);
  private readonly frameSubject = new Subject<unknown>();
  private readonly headsSubject = new Subject<unknown>();
  private readonly openedSubject = new Subject<void>();
  private socket: Socket | null = null;
  private ticket: Ticket = async () => (await this.client.call('createSocketTicket')).ticket;
  private wanted = false;
  private attempt = 0;
  private blockedTries = 0;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private lastWord: Bye | null = null;

  readonly state = this.phase.asReadonly();
  readonly connected = computed(() => this.phase() === 'connected');
  /** `performance.now()` of the moment the line was lost; null while it stands or was never asked for. */
  readonly lostAt = this.downAt.asReadonly();
  /** True when this network lets no WebSocket through: streams are pulled over HTTP instead. */
  readonly blocked = signal(false);
  /** Why the server sent this page away for good. */
  readonly stoppedBy = signal<Bye['code'] | null>(null);
  readonly tries = signal(0);

  readonly frames = this.frameSubject.asObservable();
  readonly heads = this.headsSubject.asObservable();
  /** Emits after every (re)connection: subscriptions are sent again. */
  readonly opened = this.openedSubject.asObservable();

  constructor() {
    globalThis.addEventListener?.('online', () => this.tryNow());
    globalThis.addEventListener?.('offline', () => this.drop());
    globalThis.document?.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.tryNow();
    });
  }

  /** A wall has no session: it brings its own tickets. Called before `start`. */
  useTicket(ticket: Ticket): void {
    this.ticket = ticket;
  }

  /** Connects, and stays connected until `stop`. Asking again is harmless. */
  start(): void {
    if (this.wanted) return;
    this.wanted = true;
    this.stoppedBy.set(null);
    this.phase.set('connecting');
    afterPaint(() => void this.connect());
  }

  /** Closes for good, such as at sign-out. */
  stop(): void {
    this.wanted = false;
    this.cancelRetry();
    this.close();
    this.phase.set('idle');
    this.downAt.set(null);
  }

  /** Sends and waits for the answer; throws when the line is down or the answer stays out. */
  async ask<T>(event: string, payload: unknown): Promise<T> {
    const socket = this.socket;
    if (socket === null || !socket.connected) throw new Error('not connected');
    return (await socket.timeout(ACK_MS).emitWithAck(event, payload)) as T;
  }

  /** A press or a returning network does not wait for the timer. */
  tryNow(): void {
    if (!this.wanted || this.phase() !== 'waiting') return;
    this.attempt = 0;
    this.cancelRetry();
    void this.connect();
  }

  private async connect(): Promise<void> {
    if (!this.wanted) return;
    this.phase.set('connecting');
    try {
      const [{ io }, ticket] = await Promise.all([import('socket.io-client'), this.ticket()]);
      if (!this.wanted) return;
      this.open(io('/', { transports: ['websocket'], upgrade: false, reconnection: false, forceNew: true, timeout: 30_000, auth: { ticket, v: 1 } }));
    } catch (error) {
      const { status, code } = toApiError(error);
      if (status === 401 || code === 'session.required') this.end('signedOut');
      else this.wait(null);
    }
  }

  private open(socket: Socket): void {
    this.socket = socket;
    this.lastWord = null;
    socket.on('connect', () => {
      this.attempt = 0;
      this.blockedTries = 0;
      this.tries.set(0);
      this.blocked.set(false);
      this.downAt.set(null);
      this.phase.set('connected');
      this.openedSubject.next();
    });
    socket.on('frame', (frame: unknown) => this.frameSubject.next(frame));
    socket.on('heads', (heads: { at?: number }) => {
      if (typeof heads.at === 'number') this.clock.hear(heads.at);
      this.headsSubject.next(heads);
    });
    socket.on('bye', (bye: Bye) => (this.lastWord = bye));
    socket.on('connect_error', (error: Error) => this.refused(error));
    socket.on('disconnect', () => this.closed());
  }

  /** The server's refusal carries a code; without one the line itself failed. */
  private refused(error: Error): void {
    if (error.message === 'version') return this.end('version');
    if (error.message === 'session.ticket') return this.wait(null);
    this.blockedTries += 1;
    if (this.blockedTries >= BLOCKED_AFTER) this.blocked.set(true);
    this.wait(null);
  }

  private closed(): void {
    const bye = this.lastWord;
    if (bye !== null && bye.retryAfterMs === null) this.end(bye.code);
    else this.wait(bye?.retryAfterMs ?? null);
  }

  private wait(toldMs: number | null): void {
    this.close();
    if (!this.wanted) return;
    if (this.downAt() === null) this.downAt.set(performance.now());
    this.phase.set('waiting');
    this.cancelRetry();
    const visible = globalThis.document?.visibilityState !== 'hidden';
    const delay = toldMs ?? (this.blocked() ? RETRY_BLOCKED_MS : reconnectDelay(this.attempt, { visible, random: Math.random() }));
    this.attempt += 1;
    this.tries.set(this.attempt);
    this.retry = setTimeout(() => void this.connect(), delay);
  }

  private end(code: Bye['code']): void {
    this.close();
    this.wanted = false;
    this.cancelRetry();
    this.stoppedBy.set(code);
    this.phase.set('stopped');
    this.downAt.set(performance.now());
  }

  /** The browser says the network is gone: do not wait 25 s for the ping to notice. */
  private drop(): void {
    if (this.wanted && this.phase() === 'connected') this.wait(null);
  }

  private close(): void {
    const socket = this.socket;
    this.socket = null;
    socket?.removeAllListeners();
    socket?.disconnect();
  }

  private cancelRetry(): void {
    if (this.retry !== null) clearTimeout(this.retry);
    this.retry = null;
  }
}

/** Runs after the first paint, so that the socket library never delays it. */
function afterPaint(run: () => void): void {
  if (typeof requestAnimationFrame !== 'function') setTimeout(run, 0);
  else requestAnimationFrame(() => setTimeout(run, 0));
}
