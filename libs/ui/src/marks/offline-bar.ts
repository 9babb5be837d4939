import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon } from '../icon/icon.js';

/** The brown bar: first what still works, then what waits. */
@Component({
  selector: 'ui-offline-bar',
  imports: [Icon],
  host: { role: 'status', class: 'on-dark', '[class.inset]': 'inset()' },
  template: '<ui-icon name="noWifi" /><span><b>{{ title() }}</b> {{ text() }}</span>',
  styles: `
    :host { display: flex; gap: .8em; align-items: center; background: var(--offline-bg); color: var(--offline-ink); padding: .7em 2em; font-size: 1rem; line-height: 1.5; }
    :host(.inset) { border-radius: var(--radius-m); padding: .5em .75em; font-size: .95rem; }
    ui-icon { width: 1.4em; height: 1.4em; }
    @media (max-width: 720px) { :host { padding: .7em .9em; font-size: .95rem; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OfflineBar {
  readonly title = input.required<string>();
  readonly text = input('');
  /** As a rounded strip inside a column instead of across the page. */
  readonly inset = input(false);
}
