import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConfirmDialog } from '@tongtang/ui';
import { DeskStore } from '../desk/desk.store.js';
import { StageStore } from '../shared/stage.store.js';
import { wait } from '../shared/waits.js';
import { Words } from '../shared/words.js';

/** 下课 in two steps: what the lesson comes to, then the word. */
@Component({
  selector: 'tt-end-dialog',
  imports: [ConfirmDialog, TranslocoPipe],
  template: `
    <ui-confirm-dialog [open]="open()" [danger]="true" [title]="'live.end.title' | transloco" [confirmText]="'live.end.confirm' | transloco" [cancelText]="'live.end.cancel' | transloco" (confirmed)="confirmed.emit()" (cancelled)="cancelled.emit()">
      <ul>@for (line of lines(); track line) {<li>{{ line }}</li>}</ul>
    </ui-confirm-dialog>
  `,
  styles: 'ul { display: grid; gap: 6px; padding-left: 1.1em; list-style: disc; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndDialog {
  private readonly words = inject(Words);
  private readonly stage = inject(StageStore);
  private readonly desk = inject(DeskStore);
  readonly open = input.required<boolean>();
  readonly confirmed = output<void>();
  readonly cancelled = output<void>();

  protected readonly lines = computed(() => {
    const [figures, poll] = [this.desk.figures(), this.stage.stage()?.poll];
    const lines = [this.words.of('live.end.taught', { time: wait(this.stage.elapsedMs() ?? 0), length: wait(this.stage.lengthMs()) })];
    if (figures !== null) {
      lines.push(this.words.of('live.end.present', { present: figures.present, expected: figures.expected, online: figures.online, total: figures.total }));
      if (figures.unreported.length > 0) lines.push(this.words.of('live.end.unreported', { names: this.words.list(figures.unreported, 6) }));
      if (figures.hands > 0) lines.push(this.words.of('live.end.hands', { count: figures.hands }));
    }
    if (poll?.closedAt === null) lines.push(this.words.of('live.end.poll'));
    return lines;
  });
}
