import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LiveDialog } from '../shared/live-dialog.js';

/** A timer that every room sees. */
@Component({
  selector: 'tt-timer-dialog',
  imports: [LiveDialog, TranslocoPipe],
  template: `
    <tt-live-dialog [open]="open()" [title]="'live.timer.title' | transloco" (cancelled)="cancelled.emit()">
      <div class="choices">@for (minutes of choices; track minutes) {<button type="button" class="btn" (click)="begin.emit(minutes)">{{ 'common.minutes' | transloco: { count: minutes } }}</button>}</div>
      @if (running()) { <button type="button" class="btn danger" (click)="halt.emit()">{{ 'live.timer.stop' | transloco }}</button> }
    </tt-live-dialog>
  `,
  styles: '.choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 12px; } .choices .btn { min-height: calc(56 * var(--u)); font-size: 1.15rem; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimerDialog {
  readonly open = input.required<boolean>();
  readonly running = input(false);
  readonly begin = output<number>();
  readonly halt = output<void>();
  readonly cancelled = output<void>();
  protected readonly choices = [1, 2, 3, 5];
}
