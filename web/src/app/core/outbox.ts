import { keep, readKept } from './kept.js';

/** A command as the contract carries it. */
export interface Envelope {
  readonly v: 1;
  readonly commandId: string;
  readonly stream: string;
  readonly type: string;
  readonly data: unknown;
  readonly ttlMs?: number;
  readonly device?: { readonly deviceId: string; readonly seq: number; readonly wall: number; readonly mono: number; readonly boot: string };
}

/** A command that waits for the network, with whose it is: a shared computer never sends one person's in another's name. */
export interface Kept {
  readonly personId: string;
  readonly envelope: Envelope;
  /** `performance.timeOrigin + performance.now()`: only for the age of short-lived commands. */
  readonly pressedAt: number;
}

const NAME = 'outbox';
const LIMIT = 500;

/** Commands not yet acknowledged, kept by the browser so that a power cut loses none. */
export class Outbox {
  private kept: readonly Kept[] = readKept<Kept[]>(NAME) ?? [];

  all(): readonly Kept[] {
    return this.kept;
  }

  add(item: Kept): void {
    this.kept = [...this.kept, item].slice(-LIMIT);
    keep(NAME, this.kept);
  }

  remove(commandId: string): void {
    this.kept = this.kept.filter((item) => item.envelope.commandId !== commandId);
    keep(NAME, this.kept.length === 0 ? null : this.kept);
  }
}
