import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon.js';

/** The line in a word: 网络正常, 正在重连, 没有网络. */
@Component({
  selector: 'ui-connection-pill',
  imports: [Icon],
  host: { role: 'status', '[attr.data-state]': 'state()' },
  template: '<ui-icon [name]="state() === \'ok\' ? \'wifi\' : \'noWifi\'" /><span>{{ text() }}</span>',
  styles: `
    :host { display: inline-flex; align-items: center; gap: .45em; font-size: .9rem; color: var(--ok); white-space: nowrap; }
    :host([data-state="trying"]), :host([data-state="off"]) { color: var(--warn); }
    @media (max-width: 420px) { span { font-size: .87rem; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConnectionPill {
  readonly state = input.required<'ok' | 'trying' | 'off'>();
  readonly text = input.required<string>();
}
