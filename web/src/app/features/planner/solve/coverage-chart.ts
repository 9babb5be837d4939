import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LinePlot, type PlotLine, type PlotTick } from '@tongtang/ui';
import { coveragePercent, isActive, percentText, runPercent } from '../coverage.js';
import type { ComparisonColumn, Run } from '../planner.api.js';
import { changedPercent, hasPlateaued, PLATEAU_S, recentGain } from './run-words.js';

/** The figures of a run and its coverage over time. A 上限 line is drawn only where a bound has been proven. */
@Component({
  selector: 'tt-coverage-chart',
  imports: [LinePlot, TranslocoPipe],
  template: `
    <div class="card chart">
      <dl class="kpis num">
        <div class="big"><dt>{{ 'planner.solve.coverage' | transloco }}</dt><dd>{{ percent() }}<small>{{ 'planner.solve.of' | transloco: { covered: grouped(run().coverage), missing: grouped(run().missing) } }}</small></dd></div>
        <div><dt>{{ 'planner.solve.violations' | transloco }}</dt><dd [class.ok]="run().violations === 0" [class.bad]="run().violations > 0">{{ run().violations }}</dd></div>
        @if (run().coverage > 0) {
          @let column = figures();
          <div><dt>{{ 'planner.solve.classesPerLesson' | transloco }}</dt><dd [class.wait]="!column">{{ column?.classesPerSection?.toFixed(1) ?? '…' }}<small>{{ 'planner.solve.atMost' | transloco: { count: maxClasses() } }}</small></dd></div>
          <div><dt>{{ 'planner.solve.busiest' | transloco }}</dt><dd [class.wait]="!column">{{ column?.busiestTeacher?.sections ?? '…' }}<small>{{ 'planner.solve.lessonsUnit' | transloco }}</small></dd></div>
          @if (inForce() !== null) { <div><dt>{{ 'planner.solve.changed' | transloco }}</dt><dd [class.wait]="!column">{{ changed() === null ? '…' : changed() + '%' }}</dd></div> }
        }
      </dl>
      <ui-line-plot [points]="points()" [until]="run().elapsedS" [xMax]="xMax()" [yMin]="yMin()" [yMax]="yMax()" [xTicks]="xTicks()" [yTicks]="yTicks()"
        [bound]="bound()" [reference]="reference()" [now]="nowText()" [hint]="hint()" [label]="label()" />
    </div>
  `,
  styles: `
    .chart { padding: 14px 20px 8px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; }
    .kpis { display: flex; flex-wrap: wrap; gap: 4px calc(32 * var(--u)); align-items: flex-end; }
    dt { font-size: calc(12.5 * var(--u)); color: var(--ink-3); }
    dd { font-size: calc(22 * var(--u)); font-weight: 600; line-height: 1.3; white-space: nowrap; }
    dd small { font-size: calc(13 * var(--u)); font-weight: 400; color: var(--ink-3); margin-left: 5px; }
    .big dd { font-size: calc(36 * var(--u)); line-height: 1.15; color: var(--primary-strong); }
    .wait { color: var(--ink-3); font-weight: 400; }
    .ok { color: var(--ok); }
    .bad { color: var(--bad); }
    @media (max-width: 720px) { .chart { padding: 12px 14px 6px; } .kpis { gap: 8px 20px; } .big { flex: 1 1 100%; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageChart {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  readonly run = input.required<Run>();
  readonly figures = input<ComparisonColumn | null>(null);
  readonly maxClasses = input.required<number>();
  /** Coverage of the plan in force, and its name. */
  readonly inForce = input<{ readonly percent: number; readonly no: number } | null>(null);

  protected readonly active = computed(() => isActive(this.run()));
  protected readonly percent = computed(() => percentText(runPercent(this.run())));
  protected readonly changed = computed(() => changedPercent(this.figures()));
  private readonly boundPercent = computed(() => {
    const { bound, missing } = this.run();
    return bound === null ? null : coveragePercent(bound, missing);
  });
  protected readonly points = computed(() => this.run().curve.map(([at, covered]): readonly [number, number] => [at, coveragePercent(covered, this.run().missing) ?? 100]));
  protected readonly xMax = computed(() => Math.max(this.active() ? (this.run().maxSeconds ?? 0) : 0, this.run().elapsedS, 5));
  /** Percent from below the lowest to above the proven limit; without one the whole is in view. */
  private readonly scale = computed(() => {
    const bound = this.boundPercent(), inForce = this.inForce()?.percent;
    const first = this.points()[0]?.[1] ?? 80, last = this.points().at(-1)?.[1] ?? 80;
    const lowest = Math.max(0, Math.min(first, inForce ?? 100, 95) - 1), highest = bound === null ? 100 : Math.min(100, Math.max(bound, last, inForce ?? 0) + 1);
    const step = [5, 10, 20].find((each) => (highest - lowest) / each <= 4.5) ?? 25;
    return { low: Math.floor(lowest / step) * step, high: Math.min(100, Math.ceil(highest / step) * step), step };
  });
  protected readonly yMin = computed(() => this.scale().low);
  protected readonly yMax = computed(() => this.scale().high);
  protected readonly yTicks = computed<readonly PlotTick[]>(() => {
    const { low, high, step } = this.scale();
    return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, n) => ({ value: low + n * step, text: `${low + n * step}${low + n * step === high ? '%' : ''}` }));
  });
  protected readonly xTicks = computed<readonly PlotTick[]>(() => {
    const most = this.xMax();
    const step = [1, 2, 5, 10, 15, 30, 60, 120, 180, 300, 600].find((each) => most / each <= 6) ?? 900;
    return Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => ({ value: n * step, text: n === 0 ? '0' : this.tick(n * step) }));
  });
  protected readonly bound = computed<PlotLine | null>(() => {
    const value = this.boundPercent();
    if (value === null) return null;
    const percent = percentText(value);
    return { value, text: this.run().provenOptimal ? this.say('proven', {}) : this.say('bound', { percent }), short: this.say('boundShort', { percent }) };
  });
  protected readonly reference = computed<PlotLine | null>(() => {
    const force = this.inForce();
    return force === null ? null : { value: force.percent, text: this.say('inForce', { no: force.no, percent: percentText(force.percent) }) };
  });
  protected readonly nowText = computed(() => (this.points().length === 0 ? '' : this.say(this.active() ? 'now' : 'best', { percent: this.percent() })));
  protected readonly hint = computed(() => (hasPlateaued(this.run()) ? this.say('plateau', { seconds: PLATEAU_S, count: recentGain(this.run(), PLATEAU_S) }) : ''));
  protected readonly label = computed(() => [this.say('curveLabel', { percent: this.percent() }), this.bound()?.text, this.reference()?.text].filter(Boolean).join('；'));

  protected grouped(count: number): string {
    return count.toLocaleString('en-US');
  }

  private tick(seconds: number): string {
    return seconds % 60 === 0 ? this.say('tickMinutes', { count: seconds / 60 }) : this.say('tickSeconds', { count: seconds });
  }

  private say(key: string, params: Record<string, unknown>): string {
    this.language();
    return this.transloco.translate(`planner.solve.${key}`, params);
  }
}
