import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { commands, DeviceStamp, SubscribeRequest, type CommandType } from '@tongtang/contracts';
import { Clock } from '@tongtang/kernel';
import { Redis } from 'ioredis';
import { Server, type Socket } from 'socket.io';
import { isAllowedOrigin } from '../../platform/auth/origin.js';
import { SessionResolver } from '../../platform/auth/session-resolver.js';
import { Config } from '../../platform/config/config.js';
import { Log } from '../../platform/observability/log.js';
import { IdentityFacade } from '../identity/identity.facade.js';
import { LessonsFacade, TEACHER } from '../lessons/lessons.facade.js';
import { CommandRouter, refusal, type Verdict } from './command-router.js';
import { Connection, Connections } from './connections.js';
import { DeviceClocks } from './device-clocks.js';
import { FramePublisher } from './frame-publisher.js';
import { LineKeeper, sayBye } from './line-keeper.js';
import { LiveStates } from './live-states.js';
import { StreamAuthoriser, type Reader } from './stream-authoriser.js';
import { StreamLog, type Reply } from './stream-log.query.js';

const PROTOCOL = 1;
const MOST_STREAMS = 50;
const FRAME_BYTES = 16 * 1024;
const PING_MS = 10_000;
const PING_TIMEOUT_MS = 25_000;
const CONNECT_MS = 10_000;
/** How long the adapter waits on Redis at a time, and so how long it takes to let go of it. */
const ADAPTER_BLOCK_MS = 1_000;
/** How long a socket that floods stays away. */
const FLOOD_MS = 10_000;

type Ack = (answer: unknown) => void;

/** Sockets: handshake by one-time ticket, subscriptions, commands, the clock. */
@Injectable()
export class RealtimeGateway implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #io: Server | null = null;
  #redis: Redis | null = null;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly config: Config,
    private readonly identity: IdentityFacade,
    private readonly sessions: SessionResolver,
    private readonly authoriser: StreamAuthoriser,
    private readonly streams: StreamLog,
    private readonly router: CommandRouter,
    private readonly lessons: LessonsFacade,
    private readonly connections: Connections,
    private readonly frames: FramePublisher,
    private readonly lines: LineKeeper,
    private readonly liveStates: LiveStates,
    private readonly clocks: DeviceClocks,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.http.httpAdapter.getHttpServer() as HttpServer | undefined;
    if (server === undefined) return;
    const io = new Server(server, {
      transports: ['websocket'], allowUpgrades: false, serveClient: false, perMessageDeflate: false, httpCompression: false, maxHttpBufferSize: FRAME_BYTES,
      pingInterval: PING_MS, pingTimeout: PING_TIMEOUT_MS, connectTimeout: CONNECT_MS,
      allowRequest: (request: IncomingMessage, decide) => decide(null, isAllowedOrigin(request.headers.origin, request.headers.host, this.config)),
    });
    const { REDIS_URL } = this.config.values;
    if (REDIS_URL !== undefined) {
      this.#redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
      this.#redis.on('error', (error) => this.log.error('realtime.redis', {}, error));
      io.adapter(createAdapter(this.#redis, { onlyPlaintext: true, blockTimeInMs: ADAPTER_BLOCK_MS }));
    }
    io.use((socket, next) => void this.#handshake(socket).then(() => next(), (error: unknown) => next(error instanceof Error ? error : new Error('internal'))));
    io.on('connection', (socket) => this.#connected(socket));
    this.frames.attach(io, { cluster: this.#redis !== null, onRevoked: (personId) => this.lines.recheck(personId) });
    this.lines.start();
    this.#io = io;
  }

  /** Says good-bye to every socket; whoever comes back does so a little spread out. */
  async beforeApplicationShutdown(): Promise<void> {
    this.lines.stop();
    for (const connection of this.connections.all()) sayBye(connection, 'draining', 500 + Math.round(Math.random() * 2_500));
    this.#io?.engine.close();
    await this.liveStates.stop();
    await this.#io?.of('/').adapter.close();
    this.#redis?.disconnect();
  }

  /** @throws Error whose message is the code `session.ticket`; a page of another version is let in to be told so */
  async #handshake(socket: Socket): Promise<void> {
    const auth = socket.handshake.auth as { readonly ticket?: unknown; readonly v?: unknown };
    if (auth.v !== PROTOCOL) return;
    const subject = typeof auth.ticket === 'string' && auth.ticket.length <= 200 ? await this.identity.redeemTicket(auth.ticket) : null;
    const reader = subject === null ? null : await this.#readerOf(subject);
    if (reader === null) throw new Error('session.ticket');
    (socket.data as { reader?: Reader }).reader = reader;
  }

  async #readerOf(subject: string): Promise<Reader | null> {
    const [kind, id] = [subject.slice(0, subject.indexOf(':')), subject.slice(subject.indexOf(':') + 1)];
    if (kind === 'wall') return { kind: 'wall', wallId: id };
    const session = kind === 'session' ? await this.sessions.resolveHash(id) : null;
    return session === null ? null : { kind: 'person', scope: session.scope, sessionHash: session.hash };
  }

  #connected(socket: Socket): void {
    const { reader } = socket.data as { reader?: Reader };
    if (reader === undefined) {
      socket.emit('bye', { code: 'version', retryAfterMs: null });
      return void socket.disconnect(true);
    }
    const connection = new Connection(socket, reader);
    this.connections.add(connection);
    // Any packet, a pong too, is a proof of life of the rooms this device is in.
    socket.conn.on('packet', () => {
      for (const place of connection.places.values()) this.lessons.heard(place);
    });
    socket.on('disconnect', () => {
      this.connections.remove(connection);
      for (const place of connection.places.values()) this.lessons.socketClosed(place);
    });
    socket.on('subscribe', (payload: unknown, ack: unknown) => void this.#answer('subscribe', () => this.#subscribe(connection, payload, ackOf(ack))));
    socket.on('unsubscribe', (payload: unknown, ack: unknown) => {
      const request = SubscribeRequest.safeParse(payload);
      if (request.success) this.connections.leave(connection, request.data.stream);
      ackOf(ack)({ done: true });
    });
    socket.on('command', (payload: unknown, ack: unknown) => void this.#answer('command', async () => {
      const verdict = await this.#command(connection, payload);
      ackOf(ack)(verdict);
      // The answer first: it would not arrive after the last word.
      if (verdict.code === 'session.required') sayBye(connection, 'signedOut', null);
      if (connection.floods) sayBye(connection, 'flood', FLOOD_MS);
    }));
    socket.on('clock', (payload: unknown, ack: unknown) => ackOf(ack)(this.#exchange(payload)));
  }

  /** A failure is not acknowledged: the sender's patience ends and it sends again with the same id. */
  async #answer(event: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error('realtime.failed', { event }, error);
    }
  }

  /** Attach and hold frames back, read, answer, let the held frames through: nothing is missed and nothing overtakes. */
  async #subscribe(connection: Connection, payload: unknown, ack: Ack): Promise<void> {
    const request = SubscribeRequest.safeParse(payload);
    if (!request.success) return ack({ mode: 'denied', stream: '' });
    const { stream, epoch, seq } = request.data;
    if (connection.streams.size >= MOST_STREAMS && !connection.streams.has(stream)) return ack({ mode: 'denied', stream });
    if (!(await this.authoriser.mayRead(connection.reader, stream))) return ack({ mode: 'denied', stream });
    this.connections.hold(connection, stream);
    let reply: Reply;
    try {
      await this.liveStates.refresh(stream);
      reply = await this.streams.read(stream, epoch === undefined || seq === undefined ? null : { epoch, seq });
    } catch (error) {
      this.connections.leave(connection, stream);
      throw error;
    }
    if (!connection.socket.connected || reply.mode === 'gone' || reply.mode === 'denied') this.connections.leave(connection, stream);
    ack(reply);
    if (!connection.streams.has(stream) || !('head' in reply)) return;
    for (const frame of this.connections.release(connection, stream)) if (isAfter(frame, reply.head)) connection.socket.emit('frame', frame);
  }

  async #command(connection: Connection, payload: unknown): Promise<Verdict> {
    const commandId = typeof payload === 'object' && payload !== null && 'commandId' in payload ? String(payload.commandId) : '';
    if (!connection.take()) return refusal(commandId, 'command.flood', { retryAfterMs: 1_000 });
    if (connection.reader.kind === 'wall') return refusal(commandId, 'not-found');
    const session = await this.sessions.resolveHash(connection.reader.sessionHash);
    if (session === null) return refusal(commandId, 'session.required');
    const verdict = await this.router.runUnchecked(session.scope, payload);
    if (verdict.verdict === 'accepted' || verdict.verdict === 'duplicate') this.#takePlace(connection, payload as { type: CommandType; stream: string; data: { roomId?: string; deviceId?: string } }, session.scope.personId);
    return verdict;
  }

  /** A room's device, or the net teacher, is in the lesson with this socket from now on. */
  #takePlace(connection: Connection, { type, stream, data }: { type: CommandType; stream: string; data: { roomId?: string; deviceId?: string } }, personId: string): void {
    const lessonId = stream.slice('lesson:'.length);
    if (type === 'seat.leave') connection.places.delete(`${lessonId} ${data.roomId}`);
    else if (commands[type].permission === 'lesson.run') connection.places.set(`${lessonId} ${TEACHER}`, { lessonId, party: TEACHER, deviceId: personId });
    else if (data.roomId !== undefined && data.deviceId !== undefined) connection.places.set(`${lessonId} ${data.roomId}`, { lessonId, party: data.roomId, deviceId: data.deviceId });
    // A socket that was closed while its command ran has no `disconnect` to come.
    if (!connection.socket.connected) for (const place of connection.places.values()) this.lessons.socketClosed(place);
  }

  /** One exchange of clock readings. Times are of the domain clock. */
  #exchange(payload: unknown): { t0: unknown; t1: number; t2: number } {
    const t1 = this.clock.now();
    const { t0, device } = typeof payload === 'object' && payload !== null ? (payload as { t0?: unknown; device?: unknown }) : {};
    const stamp = DeviceStamp.safeParse(device);
    if (stamp.success) this.clocks.hear(stamp.data.deviceId, stamp.data, t1);
    return { t0: typeof t0 === 'number' ? t0 : null, t1, t2: this.clock.now() };
  }
}

function ackOf(ack: unknown): Ack {
  return typeof ack === 'function' ? (ack as Ack) : () => undefined;
}

function isAfter(frame: unknown, head: number): boolean {
  return !(typeof frame === 'object' && frame !== null && 'seq' in frame && typeof frame.seq === 'number' && frame.seq <= head);
}
