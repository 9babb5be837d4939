import { DestroyRef, inject, Injectable } from '@angular/core';
import { CommandQueue } from '../../../core/command-queue.js';

const PROOF_MS = 15_000;

/** Signs of life every 15 s for as long as the page lives, also in the background as far as the browser lets it; kept presses are tried again with it. */
@Injectable()
export class Heartbeat {
  private readonly queue = inject(CommandQueue);
  private readonly destroyRef = inject(DestroyRef);

  start(beat: () => void): void {
    const all = (): void => {
      if (this.queue.waiting() > 0) void this.queue.flush();
      beat();
    };
    const timer = setInterval(all, PROOF_MS);
    const onFront = (): void => {
      if (document.visibilityState === 'visible') all();
    };
    document.addEventListener('visibilitychange', onFront);
    this.destroyRef.onDestroy(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onFront);
    });
  }
}
