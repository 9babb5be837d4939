import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

export interface MapTile {
  readonly id: string;
  readonly name: string;
  /** "3/3", with its symbol: "✕ 6/7". */
  readonly text: string;
  readonly tone: 'none' | 'ok' | 'warn' | 'bad';
}

/** Townships as equal blocks in their rough places; no map service, no outline to license. */
@Component({
  selector: 'ui-tile-map',
  host: { role: 'group', '[attr.aria-label]': 'label()', '[style.grid-template-columns]': '"repeat(" + columns() + ", 1fr)"' },
  template: `
    @for (tile of tiles(); track tile.id) {
      @if (pickable()) {
        <button type="button" [attr.data-tone]="tile.tone" [attr.aria-pressed]="tile.id === selected()" (click)="pick.emit(tile.id)">{{ tile.name }}<b class="num">{{ tile.text }}</b></button>
      } @else {
        <div [attr.data-tone]="tile.tone">{{ tile.name }}<b class="num">{{ tile.text }}</b></div>
      }
    }
  `,
  styles: `
    :host { display: grid; gap: 6px; }
    div, button { background: var(--surface); border: 0; border-radius: 4px; padding: .6em .2em; text-align: center; font-size: .9em; line-height: 1.3; color: var(--ink-2); min-height: 4em; }
    button { box-shadow: inset 0 0 0 1px var(--line); }
    button[aria-pressed="true"] { background: var(--primary-tint); box-shadow: inset 0 0 0 2px var(--primary); }
    b { display: block; font-size: 1.1em; color: var(--ink); }
    [data-tone="bad"] { box-shadow: inset 0 0 0 2px var(--bad); }
    [data-tone="bad"] b { color: var(--bad); }
    [data-tone="warn"] { box-shadow: inset 0 0 0 2px var(--warn-line); }
    [data-tone="warn"] b { color: var(--warn); }
    [data-tone="none"], [data-tone="none"] b { color: var(--ink-3); font-weight: 400; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TileMap {
  readonly tiles = input.required<readonly MapTile[]>();
  readonly columns = input(5);
  readonly label = input.required<string>();
  readonly pickable = input(false);
  readonly selected = input<string | null>(null);
  readonly pick = output<string>();
}
