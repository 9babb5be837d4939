import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { end } from './child-process.js';
import { eventually } from './eventually.js';
import type { Line } from './line-profiles.js';
import { PASSWORD, type ScenarioRoom } from './scenario.js';

const PROGRAM = fileURLToPath(new URL('../tools/weak-line-client.mjs', import.meta.url));

/** Where a distant device stands. */
export interface Standing {
  /** Number of the last event it has. */
  readonly seq: number;
  readonly phase: string;
  /** Commands in its log, and the first of them that has no verdict; -1 if all have one. */
  readonly pressed: number;
  readonly waitsFrom: number;
}

/** What it got and did, from the beginning. */
export interface DeviceReport {
  /** Events in the order applied; one with `from` is a snapshot that stands for everything up to it. */
  readonly applied: readonly { readonly epoch: string; readonly seq: number; readonly id?: string; readonly from?: number }[];
  readonly counts: { readonly snapshots: number; readonly pulls: number; readonly connections: number; readonly silences: number };
  readonly log: readonly { readonly commandId: string; readonly type: string; readonly verdicts: readonly string[]; readonly sent: number }[];
}

/** The device of a room, a process of its own beyond a weak line; it reads, presses and reports through its pipes, not through the line. */
export class DistantDevice {
  standing: Standing = { seq: 0, phase: 'idle', pressed: 0, waitsFrom: -1 };
  private report: DeviceReport | null = null;
  private words = '';

  private constructor(private readonly child: ChildProcess) {}

  static async start(line: Line, server: string, room: ScenarioRoom, { lessonId, handTtlMs }: { readonly lessonId: string; readonly handTtlMs: number }): Promise<DistantDevice> {
    const settings = { url: await line.urlOf(server), signIn: room.assistant.signIn, password: PASSWORD, lessonId, roomId: room.roomId, seatId: room.seatId, size: room.size, handTtlMs };
    const [program = '', ...words] = line.beyond([process.execPath, PROGRAM, JSON.stringify(settings)]);
    const child = spawn(program, words, { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['pipe', 'pipe', 'pipe'] });
    const device = new DistantDevice(child);
    createInterface({ input: child.stdout }).on('line', (text) => device.hear(JSON.parse(text) as Standing | { readonly report: DeviceReport }));
    child.stderr.on('data', (chunk) => (device.words += String(chunk)));
    return device;
  }

  /** Begins to report headcounts and to raise and lower the hand, whatever the line does. */
  press(): void {
    this.child.stdin?.write('press\n');
  }

  rest(): void {
    this.child.stdin?.write('rest\n');
  }

  /** Waits until the device stands as asked; fails with its last words when it has died. */
  async until(stands: (standing: Standing) => boolean, withinMs: number): Promise<void> {
    await eventually(() => {
      if (this.child.exitCode !== null) throw new Error(`the device ended with ${this.child.exitCode}: ${this.words}`);
      return stands(this.standing);
    }, { withinMs, everyMs: 20 }).catch((error: unknown) => {
      throw new Error(`the device stands at ${JSON.stringify(this.standing)}. ${this.words}`, { cause: error });
    });
  }

  async tell(): Promise<DeviceReport> {
    this.report = null;
    this.child.stdin?.write('report\n');
    return eventually(() => this.report);
  }

  async stop(): Promise<void> {
    await end(this.child, 'SIGTERM');
  }

  private hear(message: Standing | { readonly report: DeviceReport }): void {
    if ('report' in message) this.report = message.report;
    else this.standing = message;
  }
}
