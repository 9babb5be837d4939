import { inject, Injectable, signal } from '@angular/core';
import { SwUpdate } from '@angular/service-worker';

/** Knows that a new version waits. It is offered, never forced, and never during a lesson. */
@Injectable({ providedIn: 'root' })
export class VersionUpdates {
  private readonly worker = inject(SwUpdate);
  private readonly lessons = signal(0);
  readonly waiting = signal(false);
  readonly inLesson = this.lessons.asReadonly();

  /** Listens for a downloaded version. */
  watch(): void {
    if (!this.worker.isEnabled) return;
    this.worker.versionUpdates.subscribe((event) => {
      if (event.type === 'VERSION_READY') this.waiting.set(true);
    });
  }

  /** A live page holds updates back until the returned function is called. */
  holdDuringLesson(): () => void {
    this.lessons.update((count) => count + 1);
    return () => this.lessons.update((count) => Math.max(0, count - 1));
  }

  /** Takes the new version; the caller has asked the person. */
  async apply(): Promise<void> {
    if (this.worker.isEnabled) await this.worker.activateUpdate();
    location.reload();
  }
}
