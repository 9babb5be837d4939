import { computed, inject, Injectable, signal } from '@angular/core';
import { ContractClient } from './contract-client.js';

/** A beacon can only arrive late: being this far ahead of us is a jump of the sample clock or a drift of ours. */
const AHEAD_MS = 1_500;
/** So far behind us no delay explains; the server's clock was set back. */
const BEHIND_MS = 60_000;
const AGAIN_MS = 5_000;

/**
 * The domain clock of the server (in sample mode not the wall clock). Lessons, countdowns and ages are reckoned
 * from it and from `performance.now()`; the clock of this computer is never asked.
 */
@Injectable({ providedIn: 'root' })
export class Clock {
  private readonly client = inject(ContractClient);
  private readonly offset = signal<number | null>(null);
  private readonly tick = signal(performance.now());
  private starting: Promise<void> | null = null;

  readonly zone = signal('Asia/Shanghai');
  /** True while the sample clock runs: a banner says so. */
  readonly sample = signal(false);
  readonly known = computed(() => this.offset() !== null);
  /** Domain time in milliseconds, once a second; null until the server has been asked. */
  readonly now = computed(() => {
    const offset = this.offset();
    return offset === null ? null : Math.round(this.tick() + offset);
  });

  /** Asks the server once and keeps counting. */
  start(): Promise<void> {
    this.starting ??= this.ask().then(() => {
      setInterval(() => this.tick.set(performance.now()), 1_000);
    });
    return this.starting;
  }

  /** Domain time at this very moment, for measuring waits. */
  read(): number | null {
    const offset = this.offset();
    return offset === null ? null : Math.round(performance.now() + offset);
  }

  /** A beacon of the socket said what time it is. */
  hear(atMs: number): void {
    const believed = this.read();
    if (believed === null || atMs - believed > AHEAD_MS || believed - atMs > BEHIND_MS) this.set(atMs);
  }

  /** One exchange of readings over the socket: believed when it was quick enough to be better than what we have. */
  exchanged(serverMs: number, roundTripMs: number): void {
    const now = serverMs + roundTripMs / 2;
    const believed = this.read();
    if (roundTripMs < AHEAD_MS && (believed === null || Math.abs(believed - now) > roundTripMs / 2 + 100)) this.set(now);
  }

  private async ask(): Promise<void> {
    const before = performance.now();
    try {
      const answer = await this.client.call('readClock');
      this.zone.set(answer.zone);
      this.sample.set(answer.sample);
      this.set(answer.now + (performance.now() - before) / 2);
    } catch {
      // Without a server there is no domain time yet.
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (!this.known()) await this.ask();
    }
  }

  private set(nowMs: number): void {
    this.offset.set(nowMs - performance.now());
    this.tick.set(performance.now());
  }
}
