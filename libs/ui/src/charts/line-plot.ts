import { afterNextRender, ChangeDetectionStrategy, Component, computed, DestroyRef, ElementRef, inject, input, signal } from '@angular/core';
import { textWidth } from './text-width.js';

export interface PlotTick {
  readonly value: number;
  readonly text: string;
}
export interface PlotLine {
  readonly value: number;
  readonly text: string;
  /** What is written where the whole text does not fit. */
  readonly short?: string;
}

const WIDTH = 885;
const LEFT = 46;
const TOP = 20;
const [MIN_HEIGHT, MAX_HEIGHT, RATIO] = [250, 420, 362 / 885];

/** A step line over time, drawn at the width it is given so that its words keep their size. The bound is drawn only when it is given: an unproven 上限 is never shown. */
@Component({
  selector: 'ui-line-plot',
  template: `
    <svg [attr.viewBox]="'0 0 ' + width() + ' ' + height()" [attr.height]="height()" role="img" [attr.aria-label]="label()">
      @for (tick of yTicks(); track tick.value) {
        <path class="gridline" [attr.d]="across(tick.value)" /><text x="38" [attr.y]="y(tick.value) + 4.5" text-anchor="end">{{ tick.text }}</text>
      }
      @for (tick of xTicks(); track tick.value) {
        <text [attr.x]="x(tick.value)" [attr.y]="height() - 10" [attr.text-anchor]="$first ? 'start' : $last ? 'end' : 'middle'">{{ tick.text }}</text>
      }
      @if (end(); as last) { <path class="area" [attr.d]="area()" /><path class="line" [attr.d]="line()" /><path class="drop" [attr.d]="'M' + last.x + ' ' + last.y + 'V' + bottom()" /> }
      @if (referenceText(); as line) {
        <path class="reference" [attr.d]="across(line.value)" /><text class="reference-text" [attr.x]="line.x" [attr.y]="line.y" [attr.text-anchor]="line.anchor">{{ line.text }}</text>
      }
      @if (boundText(); as line) {
        <path class="bound" [attr.d]="across(line.value)" /><text class="bound-text" [attr.x]="right()" [attr.y]="line.y" text-anchor="end">{{ line.text }}</text>
      }
      @if (end(); as last) {
        <circle [attr.cx]="last.x" [attr.cy]="last.y" r="5.5" />
        <text class="now" [attr.x]="last.textX" [attr.y]="last.textY" [attr.text-anchor]="last.anchor">{{ now() }}</text>
        <text class="hint" [attr.x]="last.textX" [attr.y]="last.textY + 22" [attr.text-anchor]="last.anchor">{{ hint() }}</text>
      }
    </svg>
  `,
  styles: `
    :host { display: block; min-width: 0; }
    svg { width: 100%; }
    text { font-size: 12.5px; fill: var(--ink-3); font-family: var(--font); }
    path { fill: none; stroke: var(--primary); }
    .gridline { stroke: var(--hairline); }
    .reference { stroke: var(--off); stroke-width: 1.5; stroke-dasharray: 2 4; }
    .bound { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 6 5; }
    .line { stroke-width: 2.6; stroke-linejoin: round; }
    .area { fill: var(--primary); stroke: none; opacity: .07; }
    .drop { opacity: .45; }
    circle { fill: var(--primary); }
    .reference-text, .bound-text, .now, .hint { font-size: 13px; paint-order: stroke; stroke: var(--surface); stroke-width: 4px; stroke-linejoin: round; }
    .reference-text { fill: var(--off); }
    .bound-text { fill: var(--warn); }
    .now { font-size: 15px; font-weight: 600; fill: var(--primary-strong); }
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
  protected readonly width = signal(WIDTH);
  protected readonly height = computed(() => Math.round(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, this.width() * RATIO))));
  protected readonly right = computed(() => this.width() - 20);
  protected readonly bottom = computed(() => this.height() - 32);

  protected readonly line = computed(() => {
    const points = this.points();
    const steps = points.map(([x, y], index) => (index === 0 ? `M${this.x(x)} ${this.y(y)}` : `H${this.x(x)}V${this.y(y)}`)).join('');
    const until = this.until();
    return until === null || points.length === 0 ? steps : `${steps}H${this.x(until)}`;
  });
  protected readonly area = computed(() => {
    const first = this.points()[0];
    return first === undefined ? '' : `${this.line()}V${this.bottom()}H${this.x(first[0])}Z`;
  });
  /** The last point, and where its words fit: right of it and below, or left of it and above, where the line never is; a bound close above sends them below. */
  protected readonly end = computed(() => {
    const last = this.points().at(-1);
    if (last === undefined) return null;
    const x = this.x(Math.max(last[0], this.until() ?? last[0]));
    const y = this.y(last[1]);
    const wide = Math.max(textWidth(this.now(), 15), textWidth(this.hint(), 13));
    const tall = this.hint() === '' ? 0 : 22, bound = this.bound();
    const above = y - 14 - tall, below = y + 30 + tall > this.bottom() ? above : y + 24;
    const left = above - 14 < TOP || (bound !== null && y - this.y(bound.value) < 46 + tall) ? Math.max(below, y + 38) : above;
    const textY = x + 14 + wide <= this.right() ? below : left;
    if (x + 14 + wide <= this.right()) return { x, y, textX: x + 14, textY, anchor: 'start', from: x, to: x + 14 + wide };
    return x - 14 - wide >= LEFT ? { x, y, textX: x - 14, textY, anchor: 'end', from: x - 14 - wide, to: x } : { x, y, textX: Math.max(LEFT, this.right() - wide), textY, anchor: 'start', from: LEFT, to: this.right() };
  });
  protected readonly boundText = computed(() => {
    const line = this.bound();
    return line === null ? null : { value: line.value, text: this.fitting(line), y: this.y(line.value) - 9 };
  });
  /** The reference keeps clear of the bound's words and of those at the last point. */
  protected readonly referenceText = computed(() => {
    const line = this.reference();
    if (line === null) return null;
    const at = this.y(line.value), bound = this.boundText(), text = this.fitting(line), wide = textWidth(text, 13);
    const y = bound !== null && Math.abs(bound.y + 9 - at) < 22 ? at + 17 : at - 8;
    const end = this.end();
    const clash = end !== null && end.to > this.right() - wide && Math.abs(y - (end.textY + 8)) < 30;
    return { value: line.value, text, y, x: clash ? LEFT + 4 : this.right(), anchor: clash ? 'start' : 'end' };
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroyRef = inject(DestroyRef);
    afterNextRender(() => {
      if (typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(([entry]) => {
        const width = Math.round(entry?.contentRect.width ?? 0);
        if (width > 0) this.width.set(width);
      });
      observer.observe(host);
      destroyRef.onDestroy(() => observer.disconnect());
    });
  }

  protected across(value: number): string {
    return `M${LEFT} ${this.y(value)}H${this.right()}`;
  }

  protected x(value: number): number {
    return round(LEFT + ((this.right() - LEFT) * Math.min(value, this.xMax())) / Math.max(1, this.xMax()));
  }

  protected y(value: number): number {
    const share = (value - this.yMin()) / Math.max(1e-9, this.yMax() - this.yMin());
    return round(this.bottom() - (this.bottom() - TOP) * Math.min(1, Math.max(0, share)));
  }

  private fitting({ text, short }: PlotLine): string {
    return short !== undefined && textWidth(text, 13) > this.right() - LEFT ? short : text;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
