import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { moveInGrid } from './grid-keys.js';

export interface HeatCell {
  /** Number and symbol: "1/2 ▲". Colour alone says nothing. */
  readonly text: string;
  readonly tone: 'ok' | 'warn' | 'bad' | 'off';
}
export interface HeatRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly HeatCell[];
}

/** Rows × columns of tinted numbers; arrows move, Enter opens. Scrolls in its own region with the first column fixed. */
@Component({
  selector: 'ui-heat-table',
  template: `
    <table role="grid" [attr.aria-label]="label()">
      <thead><tr><th scope="col">{{ corner() }}</th>@for (column of columns(); track column) {<th scope="col">{{ column }}</th>}</tr></thead>
      <tbody>
        @for (row of rows(); track row.id; let r = $index) {
          <tr><th scope="row">{{ row.label }}</th>
            @for (cell of row.cells; track $index; let c = $index) {
              <td [attr.data-tone]="cell.tone" [attr.data-cell]="r + ',' + c" [tabindex]="r === at().row && c === at().column ? 0 : -1" class="num"
                (click)="open.emit({ row: row.id, column: c })" (keydown)="move($event)">{{ cell.text }}</td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    :host { display: block; overflow: auto; }
    table { border-collapse: separate; border-spacing: 2px; }
    th { font-weight: 400; color: var(--ink-2); text-align: left; padding: 4px 10px; white-space: nowrap; position: sticky; background: var(--surface); }
    thead th { top: 0; z-index: 1; color: var(--ink-3); font-size: .9em; }
    tbody th { left: 0; }
    td { padding: 5px 10px; min-width: 58px; text-align: center; border-radius: 3px; cursor: pointer; white-space: nowrap; }
    [data-tone="ok"] { background: var(--ok-tint); color: var(--ok-strong); }
    [data-tone="warn"] { background: var(--warn-tint); color: var(--warn); font-weight: 600; }
    [data-tone="bad"] { background: var(--bad-tint); color: var(--bad); font-weight: 600; }
    [data-tone="off"] { background: var(--surface-2); color: var(--ink-3); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HeatTable {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly corner = input('');
  readonly columns = input.required<readonly string[]>();
  readonly rows = input.required<readonly HeatRow[]>();
  readonly label = input.required<string>();
  readonly open = output<{ readonly row: string; readonly column: number }>();
  protected readonly at = signal({ row: 0, column: 0 });

  protected move(event: KeyboardEvent): void {
    const { row, column } = this.at();
    if (event.key === 'Enter') {
      const id = this.rows()[row]?.id;
      if (id !== undefined) this.open.emit({ row: id, column });
      return;
    }
    const next = moveInGrid(event.key, row, column, this.rows().length, this.columns().length);
    if (next === null) return;
    event.preventDefault();
    this.at.set(next);
    this.host.nativeElement.querySelector<HTMLElement>(`[data-cell="${next.row},${next.column}"]`)?.focus();
  }
}
