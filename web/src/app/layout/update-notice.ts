import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SocketConnection } from '../core/socket-connection.js';
import { VersionUpdates } from '../core/version-updates.js';

/** "有新版本": offered between lessons, never during one. */
@Component({
  selector: 'tt-update-notice',
  imports: [TranslocoPipe],
  template: `
    @if (offered()) {
      <p role="status" class="no-print">{{ 'system.update.text' | transloco }} <button type="button" class="btn slim" (click)="updates.apply()">{{ 'system.update.apply' | transloco }}</button></p>
    }
  `,
  styles: 'p { display: flex; gap: 16px; align-items: center; justify-content: center; padding: 8px 24px; background: var(--primary-tint); color: var(--primary-strong); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UpdateNotice {
  private readonly socket = inject(SocketConnection);
  protected readonly updates = inject(VersionUpdates);
  /** A version waits, or the server no longer speaks with this one. */
  protected readonly offered = computed(() => (this.updates.waiting() || this.socket.stoppedBy() === 'version') && this.updates.inLesson() === 0);
}
