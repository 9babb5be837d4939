import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { QualityBars } from '../marks/quality-bars.js';
import { StatusTag } from '../status-tag/status-tag.js';
import { STATUSES, type StatusName } from '../status-tag/statuses.js';

export interface TileFigure {
  readonly label: string;
  readonly value: string;
}

/** One room of a live lesson. A lost room keeps its tile. Buttons (请坐, 提醒) are projected beside the headcount. */
@Component({
  selector: 'ui-point-tile',
  imports: [QualityBars, StatusTag],
  host: { role: 'article', '[attr.aria-label]': 'name() + " " + statusText()', '[attr.data-tone]': 'tone()' },
  template: `
    <div class="head"><span class="name">{{ name() }}@if (assistant(); as who) {<small>{{ who }}</small>}</span>
      <ui-status [status]="status()" [text]="statusText()" [detail]="statusDetail()" /></div>
    <div class="mid">
      @if (present() === null) { <b>—</b> } @else { <b class="num">{{ present() }}<s>/{{ expected() }}</s></b> }
      @if (bars() !== null) { <ui-quality-bars [bars]="bars() ?? 0" [label]="barsText()" /> }
      @if (extra(); as more) { <span>{{ more }}</span> }
      <span class="actions"><ng-content /></span>
    </div>
    <div class="stat">@for (figure of figures(); track figure.label) {<span>{{ figure.label }} <b class="num">{{ figure.value }}</b></span>}</div>
    <p [class.urgent]="noteUrgent()" [title]="note()">{{ note() }}</p>
  `,
  styleUrl: './point-tile.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PointTile {
  readonly name = input.required<string>();
  readonly assistant = input<string | null>(null);
  readonly status = input.required<StatusName>();
  readonly statusText = input.required<string>();
  readonly statusDetail = input<string | null>(null);
  /** Null: not reported. */
  readonly present = input<number | null>(null);
  readonly expected = input(0);
  readonly bars = input<number | null>(null);
  readonly barsText = input('');
  readonly extra = input<string | null>(null);
  readonly figures = input<readonly TileFigure[]>([]);
  readonly note = input('');
  readonly noteUrgent = input(false);
  protected readonly tone = computed(() => STATUSES[this.status()].tone);
}
