import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { Router, RouterOutlet } from '@angular/router';
import { Clock } from './core/clock.js';
import { ClockExchange } from './core/clock-exchange.js';
import { CommandQueue } from './core/command-queue.js';
import { ConnectionStatus } from './core/connection-status.js';
import { ContractClient } from './core/contract-client.js';
import { SessionStore } from './core/session.store.js';
import { SocketConnection } from './core/socket-connection.js';

const AGAIN_MS = 5_000;
const PUBLIC = /^\/(signin|setup|invitation|wall)(\/|\?|$)/;

/** The root: everything visible belongs to a route. Here lives what outlasts every page. */
@Component({
  selector: 'tt-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  private readonly session = inject(SessionStore);
  private readonly socket = inject(SocketConnection);
  private readonly router = inject(Router);

  constructor() {
    const queue = inject(CommandQueue);
    inject(ConnectionStatus);
    inject(ClockExchange);
    void inject(Clock).start();
    inject(ContractClient).signedOut.subscribe(() => void this.toSignIn());
    effect(() => {
      if (this.session.session() !== null) queue.restore();
    });
    effect(() => {
      const code = this.socket.stoppedBy();
      if (code === 'signedOut' || code === 'revoked') void this.sentAway();
    });
  }

  /** The server closed the socket for good: the session ended, or a role was taken and the rest goes on. */
  private async sentAway(): Promise<void> {
    const state = await this.session.refresh();
    if (state.kind === 'signedOut') await this.toSignIn();
    else setTimeout(() => this.socket.start(), AGAIN_MS);
  }

  private async toSignIn(): Promise<void> {
    this.socket.stop();
    const back = this.router.url;
    if (!PUBLIC.test(back)) await this.router.navigate(['/signin'], { queryParams: { back } });
  }
}
