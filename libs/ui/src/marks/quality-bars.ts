import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Four bars of a room's line; `label` says them in words. */
@Component({
  selector: 'ui-quality-bars',
  host: { role: 'img', '[attr.aria-label]': 'label()' },
  template: '@for (height of heights; track height) {<i [class.missing]="$index >= bars()" [style.height.em]="height"></i>}',
  styles: `
    :host { display: inline-flex; gap: .14em; align-items: flex-end; height: .93em; }
    i { width: .29em; background: var(--ink-2); border-radius: 1px; }
    .missing { background: var(--line); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QualityBars {
  readonly bars = input.required<number>();
  readonly label = input.required<string>();
  protected readonly heights = [0.29, 0.5, 0.71, 0.93];
}
