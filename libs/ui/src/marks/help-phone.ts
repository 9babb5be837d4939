import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon.js';

/** The number to call, in the same place on every page. */
@Component({
  selector: 'ui-help-phone',
  imports: [Icon],
  host: { '[class.slim]': 'slim()' },
  template: '<ui-icon name="phone" /><span>{{ text() }} <a class="num" [href]="link()">{{ phone() }}</a></span>',
  styles: `
    :host { display: flex; align-items: center; gap: .8em; color: var(--ink-2); font-size: .95rem; }
    ui-icon { width: 1.8em; height: 1.8em; color: var(--primary); }
    a { display: block; font-size: 1.35rem; font-weight: 600; color: var(--ink); text-decoration: none; line-height: 1.3; }
    :host(.slim) a { display: inline; font-size: inherit; }
    :host(.slim) ui-icon { width: 1.2em; height: 1.2em; color: inherit; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HelpPhone {
  readonly text = input.required<string>();
  readonly phone = input.required<string>();
  readonly slim = input(false);
  protected readonly link = computed(() => `tel:${this.phone().replace(/[^\d+]/g, '')}`);
}
