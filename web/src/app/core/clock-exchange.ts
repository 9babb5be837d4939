import { inject, Injectable } from '@angular/core';
import { Clock } from './clock.js';
import { DeviceClock } from './device-clock.js';
import { SocketConnection } from './socket-connection.js';

const EVERY_MS = 60_000;

/** Compares clocks with the server over the socket: ours follows its domain time, and it learns how this device's clocks stand. */
@Injectable({ providedIn: 'root' })
export class ClockExchange {
  private readonly socket = inject(SocketConnection);
  private readonly clock = inject(Clock);
  private readonly device = inject(DeviceClock);

  constructor() {
    this.socket.opened.subscribe(() => void this.run());
    setInterval(() => {
      if (this.socket.connected()) void this.run();
    }, EVERY_MS);
  }

  private async run(): Promise<void> {
    const t0 = performance.now();
    try {
      const { t1, t2 } = await this.socket.ask<{ readonly t1: number; readonly t2: number }>('clock', { t0, device: this.device.reading() });
      this.clock.exchanged((t1 + t2) / 2, performance.now() - t0);
    } catch {
      // The next minute brings another exchange.
    }
  }
}
