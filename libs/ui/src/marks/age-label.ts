import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** "数据 2 秒前": a live view always shows the age of what it shows; amber beyond 15 s. */
@Component({
  selector: 'ui-age',
  host: { role: 'status', '[class.stale]': 'stale()' },
  template: '<i></i>{{ text() }}',
  styles: `
    :host { display: inline-flex; align-items: center; gap: .5em; color: var(--ink-2); white-space: nowrap; }
    i { width: .5em; height: .5em; border-radius: 50%; background: var(--ok); flex: none; }
    :host(.stale) { color: var(--warn); font-weight: 600; }
    :host(.stale) i { background: var(--warn); border-radius: 1px; transform: rotate(45deg); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AgeLabel {
  readonly ageS = input.required<number | null>();
  readonly text = input.required<string>();
  protected readonly stale = computed(() => (this.ageS() ?? Number.POSITIVE_INFINITY) > 15);
}
