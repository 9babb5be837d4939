import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LinePlot, type PlotLine, type PlotTick } from '@tongtang/ui';
import { coveragePercent, isActive, percentText, runPercent } from '../coverage.js';
import type { Explanation, Gap, Run } from '../planner.api.js';
import { recentGain } from './live-run.js';

/** Seconds over which a search that hardly moves may as well be stopped, and the gain that is "hardly". */
const PLATEAU_S = 30;
const PLATEAU_SHARE = 0.005;

export interface SectionFigures {
  readonly classes: string;
  readonly busiest: number;
}

/** The figures of a run and its coverage over time. There is no 上限 line: no bound has been proven. */
@Component({
  selector: 'tt-coverage-chart',
  imports: [LinePlot, TranslocoPipe],
  template: `
    <div class="card chart">
      <dl class="kpis num">
        <div class="big"><dt>{{ 'planner.solve.coverage' | transloco }}</dt><dd>{{ percent() }}<small>{{ 'planner.solve.of' | transloco: { covered: grouped(run().coverage), missing: grouped(run().missing) } }}</small></dd></div>
        <div><dt>{{ 'planner.solve.violations' | transloco }}</dt><dd [class.ok]="run().violations === 0" [class.bad]="run().violations > 0">{{ run().violations }}</dd></div>
        @if (figures(); as weekly) {
          <div><dt>{{ 'planner.solve.classesPerLesson' | transloco }}</dt><dd>{{ weekly.classes }}<small>{{ 'planner.solve.atMost' | transloco: { count: maxClasses() } }}</small></dd></div>
          <div><dt>{{ 'planner.solve.busiest' | transloco }}</dt><dd>{{ weekly.busiest }}<small>{{ 'planner.solve.lessonsUnit' | transloco }}</small></dd></div>
        }
        @for (each of subjects(); track each.label) { <div class="subject"><dt>{{ each.label }}</dt><dd>{{ each.text }}</dd></div> }
      </dl>
      <div class="scroll" tabindex="0" role="group" [attr.aria-label]="'planner.solve.coverage' | transloco"><ui-line-plot class="plot" [points]="points()" [until]="run().elapsedS" [xMax]="xMax()" [yMin]="yMin()" [yMax]="100" [xTicks]="xTicks()" [yTicks]="yTicks()"
        [reference]="reference()" [now]="nowText()" [hint]="hint()" [label]="label()" /></div>
    </div>
  `,
  styles: `
    .chart { padding: 14px 20px 8px; display: grid; grid-template-columns: minmax(0, 1fr); }
    .scroll { overflow-x: auto; }
    .kpis { display: flex; flex-wrap: wrap; gap: 4px calc(26 * var(--u)); align-items: flex-end; }
    dt { font-size: calc(12.5 * var(--u)); color: var(--ink-3); }
    dd { font-size: calc(22 * var(--u)); font-weight: 600; line-height: 1.3; white-space: nowrap; }
    dd small { font-size: calc(13 * var(--u)); font-weight: 400; color: var(--ink-3); margin-left: 5px; }
    .big dd { font-size: calc(36 * var(--u)); line-height: 1.15; color: var(--primary-strong); }
    .subject dd { font-size: calc(16 * var(--u)); color: var(--ink-2); line-height: 1.8; }
    .ok { color: var(--ok); }
    .bad { color: var(--bad); }
    .plot { height: clamp(310px, calc(100vh - 600px), 380px); margin-top: 10px; }
    @media (max-width: 720px) { .plot { height: auto; min-width: 640px; } .kpis { gap: 8px 20px; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageChart {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  readonly run = input.required<Run>();
  readonly gap = input<Gap | null>(null);
  readonly explanation = input<Explanation | null>(null);
  readonly figures = input<SectionFigures | null>(null);
  readonly maxClasses = input.required<number>();
  /** Coverage of the plan in force, and its name. */
  readonly inForce = input<{ readonly percent: number; readonly no: number } | null>(null);

  protected readonly active = computed(() => isActive(this.run()));
  protected readonly percent = computed(() => percentText(runPercent(this.run())));
  protected readonly points = computed(() => this.run().curve.map(([at, covered]): readonly [number, number] => [at, coveragePercent(covered, this.run().missing) ?? 100]));
  protected readonly xMax = computed(() => Math.max(this.active() || this.run().status === 'stopped' ? (this.run().maxSeconds ?? 0) : 0, this.run().elapsedS, 10));
  protected readonly yMin = computed(() => {
    const lowest = Math.min(this.points()[0]?.[1] ?? 80, this.inForce()?.percent ?? 100, 90);
    return Math.max(0, Math.floor(lowest / 20) * 20);
  });
  protected readonly yTicks = computed<readonly PlotTick[]>(() => {
    const low = this.yMin();
    const step = (100 - low) / 4;
    return [0, 1, 2, 3, 4].map((n) => ({ value: low + n * step, text: n === 4 ? '100%' : String(Math.round((low + n * step) * 10) / 10) }));
  });
  protected readonly xTicks = computed<readonly PlotTick[]>(() => {
    const most = this.xMax();
    const step = [2, 5, 10, 15, 30, 60, 120, 180, 300, 600].find((each) => most / each <= 6) ?? 900;
    return Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => ({ value: n * step, text: n === 0 ? '0' : this.tick(n * step) }));
  });
  protected readonly reference = computed<PlotLine | null>(() => {
    const force = this.inForce();
    return force === null ? null : { value: force.percent, text: this.say('inForce', { no: force.no, percent: percentText(force.percent) }) };
  });
  protected readonly nowText = computed(() => (this.points().length === 0 ? '' : this.say(this.active() ? 'now' : 'best', { percent: this.percent() })));
  protected readonly hint = computed(() => {
    const gain = this.active() ? recentGain(this.run(), PLATEAU_S) : null;
    return gain !== null && gain <= Math.max(1, this.run().missing * PLATEAU_SHARE) ? this.say('plateau', { seconds: PLATEAU_S, count: gain }) : '';
  });
  protected readonly label = computed(() => this.say('curveLabel', { percent: this.percent() }));
  protected readonly subjects = computed(() => {
    const gap = this.gap();
    const explanation = this.explanation();
    if (gap === null || explanation === null || this.run().stale || this.active()) return [];
    return gap.subjects.filter((each) => each.missing > 0).map((each) => {
      const left = explanation.items.filter((item) => item.subject === each.subject).reduce((sum, item) => sum + item.missing, 0);
      return { label: this.transloco.translate(`subjects.${each.subject}`), text: percentText(coveragePercent(Math.max(0, each.missing - left), each.missing)) };
    });
  });

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
