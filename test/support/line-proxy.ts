import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Line, LineValues } from './line-profiles.js';

/** What TCP sends at once, and how long it waits for the answer before it sends again. */
const SEGMENT = 1_348;
const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 30_000;

/**
 * A weak line without root: a TCP proxy. It loses no packets, as nobody below could send them again; a lost one is the pause
 * that TCP would have made. While the line is cut nothing arrives, not even the end of a connection.
 */
export class ProxyLine implements Line {
  readonly near = '127.0.0.1';
  private readonly servers: Server[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly flows = new Set<Flow>();
  private readonly random: () => number;
  isCut = false;

  constructor(seed: number, private values: LineValues) {
    this.random = randomOf(seed);
  }

  async urlOf(server: string): Promise<string> {
    const { hostname, port } = new URL(server);
    const proxy = createServer({ allowHalfOpen: true }, (client) => {
      const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
      this.join(client, upstream);
      this.join(upstream, client);
    });
    this.servers.push(proxy);
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', () => resolve()));
    return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  }

  beyond(command: readonly string[]): readonly string[] {
    return command;
  }

  set(values: LineValues): Promise<void> {
    this.values = values;
    return Promise.resolve();
  }

  cut(): Promise<void> {
    this.isCut = true;
    return Promise.resolve();
  }

  heal(): Promise<void> {
    this.isCut = false;
    for (const flow of this.flows) flow.wake();
    return Promise.resolve();
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await Promise.all(this.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }

  private join(from: Socket, to: Socket): void {
    const flow = new Flow(to, () => this.values, this.random, () => this.isCut);
    this.flows.add(flow);
    this.sockets.add(from);
    from.on('data', (chunk: Buffer) => {
      flow.add(chunk);
      if (flow.isFull) from.pause();
      flow.drained = () => from.resume();
    });
    from.on('end', () => flow.add(null));
    // A line tells nobody why an end is gone: the other end finds out by itself.
    from.on('error', () => undefined);
    from.on('close', () => {
      flow.add(null);
      this.sockets.delete(from);
      this.flows.delete(flow);
    });
  }
}

/** One direction of one connection: pieces in order, each with the time at which it may arrive; null is the end. */
class Flow {
  private readonly pieces: { readonly due: number; readonly data: Buffer | null }[] = [];
  private bytes = 0;
  private freeAt = 0;
  private lastDue = 0;
  private inBurst = false;
  private timer: NodeJS.Timeout | null = null;
  drained: () => void = () => undefined;

  constructor(
    private readonly to: Socket,
    private readonly values: () => LineValues,
    private readonly random: () => number,
    private readonly isCut: () => boolean,
  ) {}

  get isFull(): boolean {
    return this.bytes > this.values().queue;
  }

  add(data: Buffer | null): void {
    if (data === null) this.pieces.push({ due: this.lastDue, data });
    else for (let at = 0; at < data.length; at += SEGMENT) this.addSegment(data.subarray(at, at + SEGMENT));
    this.wake();
  }

  /** Delivers what is due; called again when the next piece is, or when the line is healed. */
  wake(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.isCut()) return;
    const now = performance.now();
    for (let next = this.pieces[0]; next !== undefined && next.due <= now; next = this.pieces[0]) {
      this.pieces.shift();
      this.bytes -= next.data?.length ?? 0;
      if (next.data === null) this.to.end();
      else if (this.to.writable) this.to.write(next.data);
    }
    if (!this.isFull) this.drained();
    const [next] = this.pieces;
    if (next !== undefined) this.timer = setTimeout(() => this.wake(), Math.max(1, next.due - now)).unref();
  }

  private addSegment(data: Buffer): void {
    const { delay, jitter, rate } = this.values();
    const now = performance.now();
    this.freeAt = Math.max(now, this.freeAt) + (rate > 0 ? (data.length * 8_000) / rate : 0);
    let pause = 0;
    for (let retry = Math.max(FIRST_RETRY_MS, 2 * delay); this.loses() && pause < LONGEST_RETRY_MS; retry *= 2) pause += retry;
    this.lastDue = Math.max(this.lastDue, this.freeAt + Math.max(0, delay + (this.random() * 2 - 1) * jitter) + pause);
    this.pieces.push({ due: this.lastDue, data });
    this.bytes += data.length;
  }

  private loses(): boolean {
    const { loss, burst } = this.values();
    const share = loss / 100;
    const chance = this.random();
    if (burst <= 1 || share === 0 || share === 1) return chance < share;
    this.inBurst = this.inBurst ? chance >= 1 / burst : chance < share / (1 - share) / burst;
    return this.inBurst;
  }
}

/** Seeded numbers in [0, 1) (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
