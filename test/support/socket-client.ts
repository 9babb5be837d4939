import { io, type Socket } from 'socket.io-client';
import { v7 as uuidv7 } from 'uuid';
import { eventually } from './eventually.js';
import type { HttpClient } from './http-client.js';

export interface Frame {
  readonly v: 1;
  readonly stream: string;
  readonly type: string;
  readonly epoch: string;
  readonly seq: number;
  readonly id: string;
  readonly at: number;
  readonly by: string | null;
  readonly cause: string | null;
  readonly data: Record<string, unknown>;
}

export interface StateFrame {
  readonly stream: string;
  readonly key: string;
  readonly rev: number;
  readonly at: number;
  readonly data: Record<string, unknown>;
}

export interface SubscribeReply {
  readonly mode: 'delta' | 'snapshot' | 'denied' | 'gone';
  readonly epoch?: string;
  readonly head?: number;
  readonly events?: readonly Frame[];
  readonly state?: Record<string, unknown>;
  readonly states?: readonly StateFrame[];
}

export interface Verdict {
  readonly commandId: string;
  readonly verdict: 'accepted' | 'duplicate' | 'refused' | 'expired' | 'quarantined';
  readonly code: string | null;
  readonly params?: Record<string, string | number>;
}

/** Tells a numbered frame from a state frame. */
function isNumbered(frame: Frame | StateFrame): frame is Frame {
  return 'seq' in frame;
}

/** One socket of a signed-in browser. Collects what it gets in plain lists, so a test sees duplicates and gaps as they came. */
export class SocketClient {
  readonly frames = new Map<string, Frame[]>();
  readonly states = new Map<string, StateFrame>();
  readonly heads: unknown[] = [];
  bye: { code: string; retryAfterMs: number | null } | null = null;

  private constructor(
    readonly http: HttpClient,
    private readonly socket: Socket,
  ) {
    socket.on('frame', (frame: Frame | StateFrame) => this.take(frame));
    socket.on('heads', (heads: unknown) => this.heads.push(heads));
    socket.on('bye', (bye: { code: string; retryAfterMs: number | null }) => (this.bye = bye));
  }

  /** Fetches a ticket over HTTP and connects with it; rejects with the server's reason. */
  static async connect(http: HttpClient, options: { readonly ticket?: string; readonly origin?: string } = {}): Promise<SocketClient> {
    const ticket = options.ticket ?? (await SocketClient.ticketOf(http));
    const socket = io(http.baseUrl, {
      transports: ['websocket'], upgrade: false, reconnection: false, forceNew: true, autoConnect: false,
      auth: { ticket, v: 1 }, extraHeaders: { origin: options.origin ?? http.origin },
    });
    const client = new SocketClient(http, socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', () => resolve());
      socket.once('connect_error', (error) => {
        socket.close();
        reject(error);
      });
      socket.connect();
    });
    return client;
  }

  static async ticketOf(http: HttpClient): Promise<string> {
    const answer = await http.post('/api/socket-tickets');
    if (answer.status >= 300) throw new Error(`socket ticket: ${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body as { ticket: string }).ticket;
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  /** Subscribes, with what it already has when `cursor` says so; frames of the answer are collected like live ones. */
  async subscribe(stream: string, cursor?: { readonly epoch: string; readonly seq: number }): Promise<SubscribeReply> {
    const reply = (await this.ask('subscribe', { stream, ...cursor })) as SubscribeReply;
    for (const frame of reply.events ?? []) this.take(frame);
    for (const state of reply.states ?? []) this.take(state);
    return reply;
  }

  /** Sends one command; `commandId` repeats an earlier one on purpose. */
  async command(stream: string, type: string, data: unknown, commandId: string = uuidv7()): Promise<Verdict> {
    return (await this.ask('command', { v: 1, commandId, stream, type, data })) as Verdict;
  }

  /** Any event with an acknowledgement. */
  ask(event: string, payload: unknown): Promise<unknown> {
    return this.socket.timeout(10_000).emitWithAck(event, payload) as Promise<unknown>;
  }

  /** Sends without waiting for an answer. */
  tell(event: string, payload: unknown): void {
    this.socket.emit(event, payload);
  }

  framesOf(stream: string, type?: string): readonly Frame[] {
    return (this.frames.get(stream) ?? []).filter((frame) => type === undefined || frame.type === type);
  }

  stateOf(stream: string, key: string): StateFrame | undefined {
    return this.states.get(`${stream} ${key}`);
  }

  /** Waits for a frame of this type that fulfils the condition. */
  frame(stream: string, type: string, fulfils: (frame: Frame) => boolean = () => true): Promise<Frame> {
    return eventually(() => this.framesOf(stream, type).find(fulfils));
  }

  close(): void {
    this.socket.close();
  }

  private take(frame: Frame | StateFrame): void {
    if (!isNumbered(frame)) {
      this.states.set(`${frame.stream} ${frame.key}`, frame);
      return;
    }
    const known = this.frames.get(frame.stream);
    if (known) known.push(frame);
    else this.frames.set(frame.stream, [frame]);
  }
}
