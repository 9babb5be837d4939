import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { end } from './child-process.js';
import type { Line, LineValues } from './line-profiles.js';
import { ProxyLine } from './line-proxy.js';

const TOOL = fileURLToPath(new URL('../tools/weak-line.py', import.meta.url));

type Answer = Readonly<Record<string, unknown>>;

/** A line made of packets: a TUN emulator between this machine and a network namespace. Needs root, Python 3 and /dev/net/tun. */
export class WeakLine implements Line {
  private static opened = 0;
  private readonly waiting: ((answer: Answer) => void)[] = [];

  private constructor(
    private readonly child: ChildProcess,
    readonly namespace: string,
    readonly near: string,
  ) {}

  /** Why this machine cannot have one, in one sentence; null if it can. */
  static lacks(): string | null {
    if (process.getuid?.() !== 0) return 'only root may make a network namespace';
    if (!existsSync('/dev/net/tun')) return 'this machine has no /dev/net/tun';
    if (spawnSync('python3', ['-c', '']).status !== 0) return 'this machine has no Python 3';
    return spawnSync('ip', ['-V']).status === 0 ? null : 'this machine has no ip command';
  }

  /** @throws Error with the tool's own sentence when it refuses */
  static async open(seed: number, values: LineValues): Promise<WeakLine> {
    WeakLine.opened += 1;
    const namespace = `weak-${process.pid}-${WeakLine.opened}`;
    const net = `10.77.${(process.pid + WeakLine.opened) % 250}`;
    const options = Object.entries(values).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn('python3', [TOOL, namespace, '--net', net, '--seed', String(seed), ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
    const line = new WeakLine(child, namespace, `${net}.1`);
    const first = line.answer();
    createInterface({ input: child.stdout }).on('line', (text) => line.waiting.shift()?.(JSON.parse(text) as Answer));
    child.once('exit', (code) => line.fail(`the weak line ended with ${code}`));
    child.once('error', (error) => line.fail(error.message));
    await first;
    return line;
  }

  urlOf(server: string): Promise<string> {
    return Promise.resolve(server);
  }

  beyond(command: readonly string[]): readonly string[] {
    return ['ip', 'netns', 'exec', this.namespace, ...command];
  }

  async set(values: LineValues): Promise<void> {
    await this.tell(`set ${Object.entries(values).map(([name, value]) => `${name}=${value}`).join(' ')}`);
  }

  async cut(): Promise<void> {
    await this.tell('cut');
  }

  async heal(): Promise<void> {
    await this.tell('heal');
  }

  /** Packets so far: in, out, lost, dropped from the queue, cut. */
  stat(): Promise<Answer> {
    return this.tell('stat');
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Ends the tool by a signal, or by the end of its input. */
  async endBy(signal: NodeJS.Signals | null): Promise<void> {
    const ended = new Promise<void>((resolve) => this.child.once('exit', () => resolve()));
    if (signal === null) this.child.stdin?.end();
    else this.child.kill(signal);
    await ended;
  }

  async close(): Promise<void> {
    await end(this.child, 'SIGTERM');
    // The tool takes its namespace with it, unless it was killed.
    if (existsSync(`/run/netns/${this.namespace}`)) spawnSync('ip', ['netns', 'del', this.namespace]);
  }

  private tell(command: string): Promise<Answer> {
    const answer = this.answer();
    this.child.stdin?.write(`${command}\n`);
    return answer;
  }

  private answer(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.push((answer) => {
        if (typeof answer['error'] === 'string') reject(new Error(answer['error']));
        else resolve(answer);
      });
    });
  }

  private fail(reason: string): void {
    for (const tell of this.waiting.splice(0)) tell({ error: reason });
  }
}

/** The best line this machine can make, and which one it is in a sentence. */
export async function openLine(seed: number, values: LineValues): Promise<{ readonly line: Line; readonly sentence: string }> {
  let why = WeakLine.lacks();
  if (why === null) {
    try {
      return { line: await WeakLine.open(seed, values), sentence: 'weak lines are made of packets, by test/tools/weak-line.py' };
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
  }
  return { line: new ProxyLine(seed, values), sentence: `weak lines are made by a TCP proxy, because ${why}` };
}
