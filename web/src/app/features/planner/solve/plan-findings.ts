import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import type { PlanFinding } from '../planner.api.js';
import { findingParams, placeOf } from './finding-words.js';

const FEW = 8;

/** What contradicts itself in the inputs, row by row, with what to do about it. */
@Component({
  selector: 'tt-plan-findings',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <section class="card" [class.bad]="errors() > 0" aria-labelledby="plan-findings">
      <h2 id="plan-findings">{{ (errors() > 0 ? 'planner.solve.refused' : 'planner.solve.warned') | transloco: { count: errors() > 0 ? errors() : findings().length } }}</h2>
      <ul>
        @for (row of rows(); track $index) {
          <li [attr.data-severity]="row.severity"><ui-icon [name]="row.severity === 'error' ? 'cross' : 'warning'" />
            <div><b>{{ row.text }}</b>@if (row.place) { <p>{{ row.place }}</p> }@if (row.fix) { <p class="fix">{{ row.fix }}</p> }</div></li>
        }
      </ul>
      <p class="go">
        @if (findings().length > few && !all()) { <button type="button" class="btn slim" (click)="all.set(true)">{{ 'planner.import.showMore' | transloco: { count: findings().length - few } }}</button> }
        <a class="btn slim" [routerLink]="['/terms', termId(), 'import']" queryParamsHandling="preserve">{{ 'planner.solve.toImport' | transloco }}</a>
        <a class="btn slim" [routerLink]="['/terms', termId(), 'rules']" queryParamsHandling="preserve">{{ 'planner.steps.rules' | transloco }}</a></p>
    </section>
  `,
  styles: `
    section { padding: 14px 20px; border-left: 5px solid var(--warn); display: grid; gap: 8px; }
    section.bad { border-left-color: var(--bad); }
    h2 { font-size: calc(16 * var(--u)); color: var(--ink); }
    li { display: grid; grid-template-columns: calc(20 * var(--u)) minmax(0, 1fr); gap: 10px; padding: 8px 0; }
    li + li { border-top: 1px solid var(--hairline); }
    ui-icon { color: var(--warn); margin-top: 2px; }
    [data-severity="error"] ui-icon { color: var(--bad); }
    b { font-weight: 600; }
    li p { color: var(--ink-3); font-size: calc(13 * var(--u)); }
    li .fix { color: var(--ink-2); font-size: inherit; }
    .go { display: flex; flex-wrap: wrap; gap: 10px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanFindings {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  readonly findings = input.required<readonly PlanFinding[]>();
  readonly termId = input.required<string>();
  protected readonly few = FEW;
  protected readonly all = signal(false);
  protected readonly errors = computed(() => this.findings().filter((each) => each.severity === 'error').length);
  protected readonly rows = computed(() => {
    this.language();
    return (this.all() ? this.findings() : this.findings().slice(0, FEW)).map((finding) => {
      const say = (key: string, fill: Readonly<Record<string, unknown>> = {}): string => this.transloco.translate<string>(key, fill);
      const params = findingParams(finding, say);
      return { severity: finding.severity, text: this.said(finding.code, params) ?? this.transloco.translate<string>('planner.findings.unknown', params), place: placeOf(finding, say).join(' · '), fix: this.said(`${finding.code}.fix`, params) };
    });
  });

  /** The catalogue's sentence for a code: `code` itself, or `code.text` where it has a way out beside it. */
  private said(code: string, params: Record<string, unknown>): string | null {
    for (const key of [`planner.findings.${code}.text`, `planner.findings.${code}`]) {
      const text: unknown = this.transloco.translate(key, params);
      if (typeof text === 'string' && text !== key) return text;
    }
    return null;
  }
}
