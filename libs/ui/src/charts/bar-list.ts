import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';

export interface BarRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** Named bars, the longest first as given; each is a button that opens what is behind it. */
@Component({
  selector: 'ui-bar-list',
  host: { role: 'list' },
  template: `
    @for (row of rows(); track row.id) {
      <div role="listitem"><button type="button" [attr.aria-expanded]="row.id === selected()" (click)="pick.emit(row.id)">
        <span>{{ row.label }}</span><span class="track"><i [style.width.%]="(100 * row.value) / most()"></i></span><em class="num">{{ row.text }}</em>
      </button></div>
    }
  `,
  styles: `
    :host { display: grid; gap: 2px; }
    button {
      width: 100%; display: grid; grid-template-columns: calc(112 * var(--u)) 1fr minmax(calc(34 * var(--u)), auto); gap: 12px; align-items: center; border: 0; background: none;
      padding: calc(6 * var(--u)) calc(10 * var(--u)); border-radius: var(--radius); text-align: left; min-height: var(--target);
    }
    button:hover { background: var(--surface-2); }
    button[aria-expanded="true"] { background: var(--surface-2); font-weight: 600; }
    i { display: block; height: calc(12 * var(--u)); border-radius: 2px; background: var(--bar); min-width: 2px; }
    [aria-expanded="true"] i { background: var(--primary); }
    em { text-align: right; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BarList {
  readonly rows = input.required<readonly BarRow[]>();
  readonly selected = input<string | null>(null);
  readonly pick = output<string>();
  protected readonly most = computed(() => Math.max(1, ...this.rows().map((row) => row.value)));
}
