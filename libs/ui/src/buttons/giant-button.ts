import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icons.js';

/**
 * The assistant's big buttons. `join` is the one action of 今天 (centred, 116 px); `ok`, `hand`, `bad` are the three of a lesson.
 * `pressed` shows that the thing is on (hand raised) without colour alone: the label says so.
 */
@Component({
  selector: 'ui-giant-button',
  imports: [Icon],
  host: { '[attr.data-kind]': 'kind()', '[class.low]': 'low()' },
  template: `
    <button type="button" [disabled]="disabled()" [class.pressed]="pressed()" [class.pulse]="pulse()" [attr.aria-pressed]="pressed() === null ? null : pressed()"
      [attr.data-primary]="primary() ? '' : null" (click)="press.emit()">
      <ui-icon [name]="icon()" /><b>{{ label() }}</b>
      @if (detail()) { <small>{{ detail() }}</small> }
    </button>
  `,
  styleUrl: './giant-button.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GiantButton {
  readonly kind = input.required<'join' | 'ok' | 'hand' | 'bad'>();
  readonly icon = input.required<IconName>();
  readonly label = input.required<string>();
  /** Second line; on `join` two short lines may be parted by a line break. */
  readonly detail = input('');
  readonly disabled = input(false);
  readonly pressed = input<boolean | null>(null);
  /** Three gentle pulses, then still: "人数还没报". */
  readonly pulse = input(false);
  /** 112 px instead of filling the column, when a poll needs the room. */
  readonly low = input(false);
  /** Marks the page's one primary action. */
  readonly primary = input(false);
  readonly press = output<void>();
}
