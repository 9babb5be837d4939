import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** A ring that fills: how much of the time a run may take has passed. Words stand beside it. */
@Component({
  selector: 'ui-progress-ring',
  host: { role: 'progressbar', 'aria-valuemin': '0', 'aria-valuemax': '100', '[attr.aria-valuenow]': 'percent()', '[attr.aria-label]': 'label()' },
  template: `
    <svg viewBox="0 0 44 44"><circle cx="22" cy="22" r="18" class="track" />
      <circle cx="22" cy="22" r="18" class="fill" [attr.stroke-dasharray]="dash()" transform="rotate(-90 22 22)" /></svg>
  `,
  styles: `
    svg { width: 44px; height: 44px; fill: none; stroke-width: 4; }
    .track { stroke: var(--primary-tint); }
    .fill { stroke: var(--primary); stroke-linecap: round; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressRing {
  /** 0 to 1. */
  readonly share = input.required<number>();
  readonly label = input.required<string>();
  protected readonly percent = computed(() => Math.round(100 * Math.min(1, Math.max(0, this.share()))));
  protected readonly dash = computed(() => `${(1.131 * this.percent()).toFixed(1)} 113.1`);
}
