import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export interface PlotTick {
  readonly value: number;
  readonly text: string;
}
export interface PlotLine {
  readonly value: number;
  readonly text: string;
}

const WIDTH = 885;
const HEIGHT = 362;
const LEFT = 46;
const RIGHT = 865;
const TOP = 20;
const BOTTOM = 330;

/** A step line over time. The bound is drawn only when it is given: an unproven 上限 is never shown. */
@Component({
  selector: 'ui-line-plot',
  template: `
    <svg [attr.viewBox]="box" preserveAspectRatio="xMidYMid meet" role="img" [attr.aria-label]="label()">
      @for (tick of yTicks(); track tick.value) {
        <path class="gridline" [attr.d]="'M46 ' + y(tick.value) + 'H865'" /><text x="38" [attr.y]="y(tick.value) + 4.5" text-anchor="end">{{ tick.text }}</text>
      }
      @for (tick of xTicks(); track tick.value) {
        <text [attr.x]="x(tick.value)" y="352" [attr.text-anchor]="$first ? 'start' : $last ? 'end' : 'middle'">{{ tick.text }}</text>
      }
      @if (reference(); as line) {
        <path class="reference" [attr.d]="'M46 ' + y(line.value) + 'H865'" /><text class="reference-text" x="863" [attr.y]="y(line.value) - 8" text-anchor="end">{{ line.text }}</text>
      }
      @if (bound(); as line) {
        <path class="bound" [attr.d]="'M46 ' + y(line.value) + 'H865'" /><text class="bound-text" x="863" [attr.y]="y(line.value) - 9" text-anchor="end">{{ line.text }}</text>
      }
      @if (end(); as last) {
        <path class="area" [attr.d]="area()" /><path class="line" [attr.d]="line()" />
        <path class="drop" [attr.d]="'M' + last.x + ' ' + last.y + 'V330'" /><circle [attr.cx]="last.x" [attr.cy]="last.y" r="5.5" />
        <text class="now" [attr.x]="last.x + last.dx" [attr.y]="last.y + 24" [attr.text-anchor]="last.anchor">{{ now() }}</text>
        <text class="hint" [attr.x]="last.x + last.dx" [attr.y]="last.y + 46" [attr.text-anchor]="last.anchor">{{ hint() }}</text>
      }
    </svg>
  `,
  styles: `
    :host { display: block; min-height: 0; }
    svg { width: 100%; height: 100%; }
    text { font-size: 12.5px; fill: var(--ink-3); font-family: var(--font); }
    path { fill: none; stroke: var(--primary); }
    .gridline { stroke: var(--hairline); }
    .reference { stroke: var(--off); stroke-width: 1.5; stroke-dasharray: 2 4; }
    .reference-text { font-size: 13px; fill: var(--off); }
    .bound { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 6 5; }
    .bound-text { font-size: 13px; fill: var(--warn); }
    .line { stroke-width: 2.6; stroke-linejoin: round; }
    .area { fill: var(--primary); stroke: none; opacity: .07; }
    .drop { opacity: .45; }
    circle { fill: var(--primary); }
    .now { font-size: 15px; font-weight: 600; fill: var(--primary-strong); }
    .hint { font-size: 13px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinePlot {
  /** `[x, y]`, x growing. */
  readonly points = input.required<readonly (readonly [number, number])[]>();
  /** Where the line has got to, if time went on after the last point. */
  readonly until = input<number | null>(null);
  readonly xMax = input.required<number>();
  readonly yMin = input.required<number>();
  readonly yMax = input.required<number>();
  readonly xTicks = input<readonly PlotTick[]>([]);
  readonly yTicks = input<readonly PlotTick[]>([]);
  readonly bound = input<PlotLine | null>(null);
  readonly reference = input<PlotLine | null>(null);
  readonly now = input('');
  readonly hint = input('');
  readonly label = input.required<string>();
  protected readonly box = `0 0 ${WIDTH} ${HEIGHT}`;

  protected readonly line = computed(() => {
    const points = this.points();
    const steps = points.map(([x, y], index) => (index === 0 ? `M${this.x(x)} ${this.y(y)}` : `H${this.x(x)}V${this.y(y)}`)).join('');
    const until = this.until();
    return until === null || points.length === 0 ? steps : `${steps}H${this.x(until)}`;
  });
  protected readonly area = computed(() => {
    const first = this.points()[0];
    const end = this.end();
    return first === undefined || end === null ? '' : `${this.line()}V${BOTTOM}H${this.x(first[0])}Z`;
  });
  protected readonly end = computed(() => {
    const last = this.points().at(-1);
    if (last === undefined) return null;
    const x = this.x(Math.max(last[0], this.until() ?? last[0]));
    const late = x > 640;
    return { x, y: this.y(last[1]), dx: late ? -14 : 14, anchor: late ? 'end' : 'start' };
  });

  protected x(value: number): number {
    return round(LEFT + ((RIGHT - LEFT) * Math.min(value, this.xMax())) / Math.max(1, this.xMax()));
  }

  protected y(value: number): number {
    const share = (value - this.yMin()) / Math.max(1e-9, this.yMax() - this.yMin());
    return round(BOTTOM - (BOTTOM - TOP) * Math.min(1, Math.max(0, share)));
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
