import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, contentChildren, Directive, ElementRef, inject, input, output, signal, TemplateRef } from '@angular/core';

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Shown text, and what a click on the header sorts by. Without it the column needs a `uiCell` template and does not sort. */
  readonly value?: (row: Row) => string | number | null;
}

/** `<ng-template uiCell="status" let-row>…</ng-template>`: draws one column's cells. */
@Directive({ selector: 'ng-template[uiCell]' })
export class TableCell {
  readonly uiCell = input.required<string>();
  readonly template = inject<TemplateRef<{ readonly $implicit: unknown }>>(TemplateRef);
}

/** Rows with a sticky header; arrow keys walk, Enter opens, headers sort, and paper gets every row. */
@Component({
  selector: 'ui-data-table',
  imports: [NgTemplateOutlet],
  template: `
    <table [attr.aria-label]="label()">
      <thead><tr>
        @for (column of columns(); track column.id) {
          <th scope="col" [attr.data-align]="column.align ?? 'left'" [attr.aria-sort]="sorted(column.id)">
            @if (column.value) { <button type="button" (click)="sortBy(column.id)">{{ column.label }}<span aria-hidden="true">{{ arrow(column.id) }}</span></button> } @else { {{ column.label }} }
          </th>
        }
      </tr></thead>
      <tbody>
        @for (row of shown(); track rowId()(row); let r = $index) {
          <tr [class.current]="rowId()(row) === current()" [tabindex]="opens() ? (r === at() ? 0 : -1) : null" (keydown)="move($event, r)" (click)="opens() && open.emit(row)" [class.opens]="opens()">
            @for (column of columns(); track column.id) {
              <td [attr.data-align]="column.align ?? 'left'">
                @if (templateOf(column.id); as cell) { <ng-container *ngTemplateOutlet="cell; context: { $implicit: row }" /> } @else { {{ column.value?.(row) ?? '—' }} }
              </td>
            }
          </tr>
        } @empty { <tr><td class="empty" [attr.colspan]="columns().length">{{ empty() }}</td></tr> }
      </tbody>
    </table>
  `,
  styleUrl: './data-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DataTable<Row> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly columns = input.required<readonly TableColumn<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly rowId = input.required<(row: Row) => string>();
  readonly label = input.required<string>();
  readonly empty = input('');
  readonly current = input<string | null>(null);
  /** Rows can be opened: they take focus and react to Enter and clicks. */
  readonly opens = input(false);
  readonly open = output<Row>();
  protected readonly at = signal(0);
  private readonly cells = contentChildren(TableCell);
  private readonly sort = signal<{ readonly id: string; readonly down: boolean } | null>(null);

  protected readonly shown = computed(() => {
    const sort = this.sort();
    const value = this.columns().find((column) => column.id === sort?.id)?.value;
    if (sort === null || value === undefined) return this.rows();
    const sign = sort.down ? -1 : 1;
    return [...this.rows()].sort((a, b) => sign * compare(value(a), value(b)));
  });

  protected templateOf(id: string): TemplateRef<{ readonly $implicit: unknown }> | null {
    return this.cells().find((cell) => cell.uiCell() === id)?.template ?? null;
  }

  protected sortBy(id: string): void {
    const sort = this.sort();
    this.sort.set(sort?.id !== id ? { id, down: false } : sort.down ? null : { id, down: true });
  }

  protected sorted(id: string): 'ascending' | 'descending' | null {
    const sort = this.sort();
    return sort?.id !== id ? null : sort.down ? 'descending' : 'ascending';
  }

  protected arrow(id: string): string {
    const sort = this.sorted(id);
    return sort === null ? '' : sort === 'ascending' ? ' ↑' : ' ↓';
  }

  protected move(event: KeyboardEvent, index: number): void {
    if (!this.opens() || event.target !== event.currentTarget) return;
    const row = this.shown()[index];
    if (event.key === 'Enter' && row !== undefined) this.open.emit(row);
    const step = event.key === 'ArrowDown' || event.key === 'j' ? 1 : event.key === 'ArrowUp' || event.key === 'k' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    this.at.set(Math.min(Math.max(index + step, 0), this.shown().length - 1));
    this.host.nativeElement.querySelectorAll<HTMLElement>('tbody tr')[this.at()]?.focus();
  }
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
}
