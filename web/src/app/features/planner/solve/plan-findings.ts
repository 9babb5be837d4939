import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import type { PlanFinding } from '../planner.api.js';
import { findingParams, groupFindings, placeOf } from './finding-words.js';

/** What contradicts itself in the inputs, kind by kind with the rows it comes from and what to do about it. Errors lie open, warnings can be opened. */
@Component({
  selector: 'tt-plan-findings',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <details class="card" [class.bad]="errors() > 0" [open]="errors() > 0">
      <summary><b>{{ (errors() > 0 ? 'planner.solve.refused' : 'planner.solve.warned') | transloco: { count: errors() > 0 ? errors() : findings().length } }}</b></summary>
      <ul>
        @for (group of groups(); track group.text) {
          <li [attr.data-severity]="group.severity"><ui-icon [name]="group.severity === 'error' ? 'cross' : 'warning'" />
            <div><p><b>{{ group.text }}</b>@if (group.places.length > 1) { <small class="num">{{ 'planner.solve.places' | transloco: { count: group.places.length } }}</small> }</p>
              @if (group.more.length === 0) { <p class="places">{{ group.few.join('；') }}</p> }
              @else { <details><summary class="places">{{ 'planner.solve.placesMore' | transloco: { names: group.few.join('；'), count: group.more.length } }}</summary><p class="places">{{ group.more.join('；') }}</p></details> }
              @if (group.fix) { <p>{{ group.fix }}</p> }</div></li>
        }
      </ul>
      <p class="go">
        <a class="btn slim" [routerLink]="['/terms', termId(), 'import']" queryParamsHandling="preserve">{{ 'planner.solve.toImport' | transloco }}</a>
        <a class="btn slim" [routerLink]="['/terms', termId(), 'rules']" queryParamsHandling="preserve">{{ 'planner.steps.rules' | transloco }}</a></p>
    </details>
  `,
  styles: `
    .card { padding: 10px 20px; border-left: 5px solid var(--warn); }
    .card.bad { border-left-color: var(--bad); padding: 14px 20px; }
    summary { cursor: pointer; min-height: 28px; display: list-item; }
    .bad > summary { font-size: calc(16 * var(--u)); }
    .card:not(.bad) > summary b { font-weight: 400; }
    li { display: grid; grid-template-columns: calc(20 * var(--u)) minmax(0, 1fr); gap: 10px; padding: 10px 0; }
    li + li { border-top: 1px solid var(--hairline); }
    ui-icon { color: var(--warn); margin-top: 2px; }
    [data-severity="error"] ui-icon { color: var(--bad); }
    small { margin-left: 10px; color: var(--ink-3); font-size: calc(12.5 * var(--u)); }
    p { color: var(--ink-2); }
    p b { color: var(--ink); }
    .places { color: var(--ink-3); font-size: calc(13 * var(--u)); }
    .go { display: flex; flex-wrap: wrap; gap: 10px; padding: 6px 0 4px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlanFindings {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  readonly findings = input.required<readonly PlanFinding[]>();
  readonly termId = input.required<string>();
  protected readonly errors = computed(() => this.findings().filter((each) => each.severity === 'error').length);
  protected readonly groups = computed(() => {
    this.language();
    const say = (key: string, fill: Readonly<Record<string, unknown>> = {}): string => this.transloco.translate<string>(key, fill);
    return groupFindings(this.findings().map((finding) => {
      const params = findingParams(finding, say);
      return { severity: finding.severity, text: this.said(finding.code, params) ?? say('planner.findings.unknown', params), fix: this.said(`${finding.code}.fix`, params) ?? '', place: placeOf(finding, say).join(' · ') };
    }));
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
