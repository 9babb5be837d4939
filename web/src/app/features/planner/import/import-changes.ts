import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DataTable, TableCell, type TableColumn } from '@tongtang/ui';
import type { ImportChange, ImportCounts } from '../planner.api.js';

interface ChangeRow {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly fields: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** Rows that are new, changed or no longer in the file; the server lists the first 500. */
@Component({
  selector: 'tt-import-changes',
  imports: [DataTable, TableCell, TranslocoPipe],
  template: `
    <ui-data-table [columns]="columns()" [rows]="rows()" [rowId]="rowId" [label]="label()" [empty]="'common.none' | transloco">
      <ng-template uiCell="fields" let-row>
        @for (field of asRow(row).fields; track field.name) { <span class="field">{{ field.name }}：<s>{{ field.before }}</s> → <b>{{ field.after }}</b></span> }
      </ng-template>
    </ui-data-table>
    @if (total() > rows().length) { <p class="small">{{ 'planner.import.andMore' | transloco: { count: total() - rows().length } }}</p> }
  `,
  styles: `
    :host { display: grid; gap: 8px; }
    .field { margin-right: 16px; }
    s { color: var(--ink-3); text-decoration: line-through; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportChanges {
  private readonly transloco = inject(TranslocoService);
  readonly change = input.required<ImportChange['change']>();
  readonly changes = input.required<readonly ImportChange[]>();
  readonly counts = input.required<readonly ImportCounts[]>();
  readonly label = input.required<string>();
  protected readonly rowId = (row: ChangeRow): string => row.id;
  protected readonly total = computed(() => this.counts().reduce((sum, each) => sum + each[this.change()], 0));
  protected readonly rows = computed<readonly ChangeRow[]>(() => this.changes().filter((each) => each.change === this.change()).map((each, index) => ({
    id: `${index}`, kind: this.transloco.translate(`planner.kinds.${each.kind}`), label: each.label,
    fields: each.fields.map(({ field, before, after }) => ({ name: this.nameOf(field), before: before ?? this.transloco.translate('planner.import.blank'), after: after ?? this.transloco.translate('planner.import.blank') })),
  })));
  protected readonly columns = computed<readonly TableColumn<ChangeRow>[]>(() => [
    { id: 'kind', label: this.transloco.translate('planner.import.kind'), value: (row) => row.kind },
    { id: 'label', label: this.transloco.translate('planner.import.row'), value: (row) => row.label },
    ...(this.change() === 'changed' ? [{ id: 'fields', label: this.transloco.translate('planner.import.whatChanges') }] : []),
  ]);

  protected asRow(row: unknown): ChangeRow {
    return row as ChangeRow;
  }

  /** Fields of weekdays come in the workbook's own words. */
  private nameOf(field: string): string {
    const key = `planner.fields.${field}`;
    const name = this.transloco.translate<string>(key);
    return name === key ? field : name;
  }
}
