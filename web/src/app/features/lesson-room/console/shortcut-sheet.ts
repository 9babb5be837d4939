import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HelpPhone } from '@tongtang/ui';
import { LiveDialog } from '../shared/live-dialog.js';

const KEYS = [['M / 0', 'floor'], ['P', 'poll'], ['G', 'praise'], ['T', 'timer'], ['R', 'pick'], ['→ / ←', 'step'], ['PgDn / PgUp', 'page'], ['1–9', 'grant'], ['L', 'later'], ['X', 'dismiss'], ['Shift + 1–9', 'focus'], ['Enter', 'publish'], ['?', 'sheet']] as const;

/** Every key of the console, the switch that turns them off, and the number to call. */
@Component({
  selector: 'tt-shortcut-sheet',
  imports: [HelpPhone, LiveDialog, TranslocoPipe],
  template: `
    <tt-live-dialog [open]="open()" [title]="'live.keys.title' | transloco" (cancelled)="cancelled.emit()">
      <dl>@for (entry of keys; track entry[1]) {<dt><kbd>{{ entry[0] }}</kbd></dt><dd>{{ 'live.keys.' + entry[1] | transloco }}</dd>}</dl>
      <p class="small">{{ 'live.keys.typing' | transloco }}</p>
      <label><input type="checkbox" [checked]="keysOff()" (change)="toggle($event)"> {{ 'live.keys.off' | transloco }}</label>
      @if (phone(); as number) { <ui-help-phone [text]="'common.helpPhone' | transloco" [phone]="number" [slim]="true" /> }
      <button type="button" class="btn" (click)="cancelled.emit()">{{ 'common.close' | transloco }}</button>
    </tt-live-dialog>
  `,
  styles: `
    dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 16px; align-items: baseline; }
    label { display: flex; gap: 8px; align-items: center; min-height: 32px; }
    input { width: 20px; height: 20px; accent-color: var(--primary); }
    .btn { justify-self: end; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShortcutSheet {
  readonly open = input.required<boolean>();
  readonly keysOff = input.required<boolean>();
  readonly phone = input<string | null>(null);
  readonly keysOffChange = output<boolean>();
  readonly cancelled = output<void>();
  protected readonly keys = KEYS;

  protected toggle(event: Event): void {
    this.keysOffChange.emit((event.target as HTMLInputElement).checked);
  }
}
