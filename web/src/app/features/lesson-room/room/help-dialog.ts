import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HelpPhone, Icon, type IconName } from '@tongtang/ui';
import { LiveDialog } from '../shared/live-dialog.js';

export type HelpReason = 'noSound' | 'noPicture' | 'stuck' | 'power' | 'unwell' | 'other';
const REASONS: readonly { readonly id: HelpReason; readonly icon: IconName; readonly tips: readonly number[] }[] = [
  { id: 'noSound', icon: 'speaker', tips: [1, 2, 3] }, { id: 'noPicture', icon: 'screen', tips: [1, 2, 3] }, { id: 'stuck', icon: 'noWifi', tips: [1, 2] },
  { id: 'power', icon: 'warning', tips: [1, 2] }, { id: 'unwell', icon: 'people', tips: [1, 2] }, { id: 'other', icon: 'dots', tips: [] },
];

/** 需要帮助: six things that go wrong, then what to try and whom to call. The teacher hears of it at once. */
@Component({
  selector: 'tt-help-dialog',
  imports: [HelpPhone, Icon, LiveDialog, TranslocoPipe],
  template: `
    <tt-live-dialog [open]="open()" [title]="(reason() === null ? 'live.room.help.title' : 'live.help.reason.' + reason()) | transloco" (cancelled)="cancelled.emit()">
      @if (reason() === null) {
        <div class="reasons">@for (one of reasons; track one.id) {<button type="button" class="btn" (click)="ask.emit(one.id)"><ui-icon [name]="one.icon" />{{ 'live.help.reason.' + one.id | transloco }}</button>}</div>
      } @else {
        <p class="told" role="status"><ui-icon name="check" />{{ (kept() ? 'live.room.help.kept' : 'live.room.help.told') | transloco }}</p>
        <ol>@for (tip of tips(); track tip) {<li>{{ 'live.room.help.tips.' + reason() + tip | transloco }}</li>}</ol>
        @if (reason() === 'other') {
          <form (submit)="send($event)"><label for="tt-help-text">{{ 'live.room.help.say' | transloco }}</label>
            <input id="tt-help-text" class="input" maxlength="60" autocomplete="off" [value]="text()" (input)="take($event)"><button type="submit" class="btn primary" [disabled]="text().trim() === ''">{{ 'live.room.help.send' | transloco }}</button></form>
        }
        <button type="button" class="btn" (click)="withdraw.emit()">{{ 'live.room.help.fine' | transloco }}</button>
      }
      @if (phone(); as number) { <ui-help-phone [text]="'common.helpPhone' | transloco" [phone]="number" /> }
      <button type="button" class="btn" (click)="cancelled.emit()">{{ 'live.room.help.back' | transloco }}</button>
    </tt-live-dialog>
  `,
  styles: `
    .reasons { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 138px), 1fr)); gap: 12px; }
    .reasons .btn { min-height: 84px; padding: 0 12px; font-size: 1.1rem; white-space: normal; overflow-wrap: break-word; justify-content: flex-start; text-align: left; }
    .told { display: flex; gap: 10px; align-items: center; color: var(--ok); font-weight: 600; }
    ol { display: grid; gap: 10px; counter-reset: tip; }
    li { counter-increment: tip; display: flex; gap: 12px; align-items: center; font-size: 1.1rem; }
    li::before { content: counter(tip); flex: none; width: 36px; height: 36px; border-radius: 50%; background: var(--primary-tint); color: var(--primary); display: grid; place-items: center; font-weight: 600; }
    form { display: grid; gap: 10px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HelpDialog {
  readonly open = input.required<boolean>();
  /** The reason that is open; null: nothing asked yet. */
  readonly reason = input.required<string | null>();
  readonly kept = input(false);
  readonly phone = input<string | null>(null);
  readonly ask = output<HelpReason>();
  readonly say = output<string>();
  readonly withdraw = output<void>();
  readonly cancelled = output<void>();
  protected readonly reasons = REASONS;
  protected readonly text = signal('');

  protected tips(): readonly number[] {
    return REASONS.find((one) => one.id === this.reason())?.tips ?? [];
  }

  protected take(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }

  protected send(event: Event): void {
    event.preventDefault();
    const text = this.text().trim();
    if (text === '') return;
    this.text.set('');
    this.say.emit(text);
  }
}
