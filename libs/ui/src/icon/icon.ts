import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICONS, type IconName } from './icons.js';

/** One symbol. Decorative: a word always stands beside it, unless `label` names it. */
@Component({
  selector: 'ui-icon',
  host: { '[attr.role]': 'label() === null ? null : "img"', '[attr.aria-label]': 'label()', '[attr.aria-hidden]': 'label() === null ? true : null', '[class.solid]': 'name() === "dot"' },
  template: '<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>',
  styles: `
    :host { display: inline-flex; flex: none; width: 1.2em; height: 1.2em; }
    svg { width: 100%; height: 100%; fill: none; stroke: currentColor; stroke-width: var(--icon-stroke, 2); stroke-linecap: round; stroke-linejoin: round; }
    :host(.solid) svg { fill: currentColor; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly label = input<string | null>(null);
  protected readonly path = computed(() => ICONS[this.name()]);
}
