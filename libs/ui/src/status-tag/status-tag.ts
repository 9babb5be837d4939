import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon.js';
import { STATUSES, type StatusName } from './statuses.js';

/** A status as shape, word and colour. The word is required: colour never speaks alone. */
@Component({
  selector: 'ui-status',
  imports: [Icon],
  host: { '[attr.data-tone]': 'look().tone', '[class.tinted]': 'tinted()' },
  template: '<ui-icon [name]="look().shape" />{{ text() }}@if (detail(); as more) {<span class="num"> {{ more }}</span>}',
  styles: `
    :host { display: inline-flex; align-items: center; gap: .35em; font-weight: 600; color: var(--c); white-space: nowrap; }
    :host(.tinted) { background: var(--t); border-radius: var(--radius-s); padding: .1em .55em; }
    ui-icon { --icon-stroke: 2.4; }
    :host([data-tone="ok"]) { --c: var(--ok); --t: var(--ok-tint); }
    :host([data-tone="primary"]) { --c: var(--primary); --t: var(--primary-tint); }
    :host([data-tone="warn"]) { --c: var(--warn); --t: var(--warn-tint); }
    :host([data-tone="bad"]) { --c: var(--bad); --t: var(--bad-tint); }
    :host([data-tone="hand"]) { --c: var(--hand); --t: var(--hand-tint); }
    :host([data-tone="off"]) { --c: var(--off); --t: var(--off-tint); }
    :host([data-tone="seal"]) { --c: var(--seal-ink); --t: var(--seal-tint); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StatusTag {
  readonly status = input.required<StatusName>();
  readonly text = input.required<string>();
  /** A time or reason after the word: "1:20". */
  readonly detail = input<string | null>(null);
  readonly tinted = input(false);
  protected readonly look = computed(() => STATUSES[this.status()]);
}
