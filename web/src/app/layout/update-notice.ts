import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { VersionUpdates } from '../core/version-updates.js';

/** "有新版本": offered between lessons, never during one. */
@Component({
  selector: 'tt-update-notice',
  imports: [TranslocoPipe],
  template: `
    @if (updates.waiting() && updates.inLesson() === 0) {
      <p role="status" class="no-print">{{ 'system.update.text' | transloco }} <button type="button" class="btn slim" (click)="updates.apply()">{{ 'system.update.apply' | transloco }}</button></p>
    }
  `,
  styles: 'p { display: flex; gap: 16px; align-items: center; justify-content: center; padding: 8px 24px; background: var(--primary-tint); color: var(--primary-strong); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UpdateNotice {
  protected readonly updates = inject(VersionUpdates);
}
