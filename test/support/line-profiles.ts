/** What a line does to each direction of the traffic; the values of test/tools/weak-line.py, where they are explained. */
export interface LineValues {
  readonly delay: number;
  readonly jitter: number;
  readonly loss: number;
  readonly burst: number;
  readonly rate: number;
  readonly queue: number;
}

/** Village lines (realtime.md §7, test 3). */
export const LINE_PROFILES = {
  '3G': { delay: 150, jitter: 30, loss: 5, burst: 0, rate: 256_000, queue: 32_000 },
  '2G': { delay: 300, jitter: 60, loss: 10, burst: 0, rate: 64_000, queue: 32_000 },
  '3G in bursts': { delay: 150, jitter: 30, loss: 10, burst: 4, rate: 256_000, queue: 32_000 },
  '30 % lost': { delay: 200, jitter: 40, loss: 30, burst: 2, rate: 128_000, queue: 32_000 },
} as const satisfies Record<string, LineValues>;
export type LineProfile = keyof typeof LINE_PROFILES;

/** A line between the server of a test and a client process beyond it. */
export interface Line {
  /** Where the server has to listen. */
  readonly near: string;
  /** How the client beyond the line calls a server that listens there. */
  urlOf(server: string): Promise<string>;
  /** The command that runs a program beyond the line. */
  beyond(command: readonly string[]): readonly string[];
  set(values: LineValues): Promise<void>;
  cut(): Promise<void>;
  heal(): Promise<void>;
  close(): Promise<void>;
}

/** Cuts the line for a while: what a power cut or a hill does. */
export async function cutFor(line: Line, ms: number): Promise<void> {
  await line.cut();
  await new Promise((resolve) => setTimeout(resolve, ms));
  await line.heal();
}
