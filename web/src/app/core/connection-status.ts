import { computed, inject, Injectable, signal } from '@angular/core';
import { ContractClient } from './contract-client.js';
import { SocketConnection } from './socket-connection.js';

export type PillState = 'ok' | 'trying' | 'off';

const PROBE_MS = 5_000;

/** The line in words: nothing for 3 s, "正在重连" until 10 s, then the bar that says what still works. */
@Injectable({ providedIn: 'root' })
export class ConnectionStatus {
  private readonly socket = inject(SocketConnection);
  private readonly tick = signal(performance.now());
  private readonly unreachableSince = signal<number | null>(null);

  /** Seconds without the server; 0 while all is well. */
  readonly downForS = computed(() => {
    const marks = [this.socket.blocked() ? null : this.socket.lostAt(), this.unreachableSince()].filter((mark): mark is number => mark !== null);
    return marks.length === 0 ? 0 : Math.max(0, (this.tick() - Math.min(...marks)) / 1_000);
  });
  readonly offline = computed(() => this.downForS() > 10 || (this.unreachableSince() !== null && !this.browserOnline()));
  readonly pill = computed<PillState>(() => (this.offline() ? 'off' : this.downForS() > 3 ? 'trying' : 'ok'));
  readonly textKey = computed(() => `status.connection.${this.pill()}`);
  readonly textParams = computed(() => ({ tries: this.socket.tries() }));
  private readonly browserOnline = signal(globalThis.navigator?.onLine !== false);

  constructor() {
    const client = inject(ContractClient);
    client.serverReached.subscribe((reached) => {
      if (reached) this.unreachableSince.set(null);
      else if (this.unreachableSince() === null) this.unreachableSince.set(performance.now());
    });
    globalThis.addEventListener?.('online', () => {
      this.browserOnline.set(true);
      this.unreachableSince.set(null);
    });
    globalThis.addEventListener?.('offline', () => {
      this.browserOnline.set(false);
      this.unreachableSince.set(performance.now());
    });
    setInterval(() => this.tick.set(performance.now()), 1_000);
    // Nobody presses anything while all is down: ask now and then, so that the page notices that it is back.
    setInterval(() => {
      if (this.unreachableSince() !== null) void client.call('readClock').catch(() => undefined);
    }, PROBE_MS);
  }
}
