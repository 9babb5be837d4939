import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactText } from '../fact-text.js';
import type { Shortage } from './explain.api.js';

/** 全县看: what is short by how much, most first. */
@Component({
  selector: 'tt-county-card',
  imports: [TranslocoPipe],
  template: `
    <h3>{{ 'planner.uncovered.short' | transloco }}</h3>
    @if (rows(); as all) {
      <table [attr.aria-label]="'planner.uncovered.short' | transloco"><tbody>
        @for (row of all; track $index) { <tr><th scope="row">{{ row.name }}</th><td class="num"><b>{{ 'planner.uncovered.shortBy' | transloco: { count: row.count } }}</b>@for (fact of row.facts; track fact) {<small>{{ fact }}</small>}</td></tr> }
        @empty { <tr><td colspan="2">{{ 'planner.uncovered.shortNone' | transloco }}</td></tr> }
      </tbody></table>
      <p class="small">{{ 'planner.uncovered.shortNote' | transloco }}</p>
    } @else { <p class="muted">{{ 'planner.uncovered.shortUnknown' | transloco }}</p> }
  `,
  styles: `
    :host { display: grid; gap: 10px; }
    h3 { font-size: calc(15 * var(--u)); }
    table { border-collapse: collapse; width: 100%; border-top: 1px solid var(--hairline); }
    tr { border-bottom: 1px solid var(--hairline); }
    th { text-align: left; font-weight: 500; padding: 7px 10px 7px 0; vertical-align: top; white-space: nowrap; }
    td { padding: 7px 0; color: var(--ink-2); }
    td b { color: var(--ink); }
    small { display: block; font-size: calc(12.5 * var(--u)); color: var(--ink-3); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CountyCard {
  private readonly facts = inject(FactText);
  /** Null: nobody reckoned it. */
  readonly shortages = input.required<readonly Shortage[] | null>();
  protected readonly rows = computed(() => this.shortages()?.map(({ subject, gradeBand, shortLessons, facts }) => ({
    name: [this.facts.say(`subjects.${subject}`), ...(gradeBand === null ? [] : [this.facts.say(`gradeBands.${gradeBand}`)])].join(' · '), count: shortLessons,
    facts: facts.map((fact) => this.facts.of(fact, ['planner.explain.shortage', 'planner.explain.fact'], '')).filter((text) => text !== ''),
  })) ?? null);
}
