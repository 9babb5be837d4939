import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A row of filters above a table: projected selects and inputs on the left, `[actions]` on the right. */
@Component({
  selector: 'ui-filter-bar',
  host: { role: 'search', '[attr.aria-label]': 'label()', class: 'no-print' },
  template: '<div class="filters"><ng-content /></div><div class="actions"><ng-content select="[actions]" /></div>',
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
    .filters, .actions { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
    .actions { margin-left: auto; }
    ::ng-deep ui-filter-bar .input { width: auto; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterBar {
  readonly label = input.required<string>();
}
