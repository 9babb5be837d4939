import { DestroyRef, inject, Injectable } from '@angular/core';

/** Keeps the screen on while a lesson is shown; browsers without it simply do not. */
@Injectable()
export class WakeLock {
  private readonly destroyRef = inject(DestroyRef);
  private lock: WakeLockSentinel | null = null;

  hold(): void {
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        this.lock = await navigator.wakeLock.request('screen');
      } catch {
        // No such thing here, or the battery is low: the lesson goes on.
      }
    };
    const onChange = (): void => void ask();
    document.addEventListener('visibilitychange', onChange);
    this.destroyRef.onDestroy(() => {
      document.removeEventListener('visibilitychange', onChange);
      void this.lock?.release();
    });
    void ask();
  }
}
