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
        @for (row of all; track $index) { <tr><th scope="row">{{ row.name }}</th><td class="num"><b>{{ 'planner.uncovered.shortMissing' | transloco: { count: row.missing } }}</b>@if (row.short) {<span>{{ row.short }}</span>}@if (row.bands) {<small>{{ row.bands }}</small>}</td></tr> }
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
    td span { display: block; }
    small { display: block; font-size: calc(12.5 * var(--u)); color: var(--ink-3); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CountyCard {
  private readonly facts = inject(FactText);
  /** Null: nobody reckoned it. */
  readonly shortages = input.required<readonly Shortage[] | null>();
  protected readonly rows = computed(() => {
    const all = this.shortages();
    if (all === null) return null;
    return all.filter(({ gradeBand, county }) => gradeBand === null && county === null).map(({ subject, missing, shortPeriods, leastLessons }) => ({
      name: this.facts.say(`subjects.${subject}`), missing,
      short: [...(shortPeriods > 0 ? [this.facts.say('planner.explain.shortage.periods', { count: shortPeriods })] : []), ...(leastLessons > 0 ? [this.facts.say('planner.explain.shortage.least', { count: leastLessons })] : [])].join(this.facts.say('planner.edit.semicolon')),
      bands: this.facts.list(all.filter((each) => each.subject === subject && each.gradeBand !== null && each.shortLessons > 0)
        .map(({ gradeBand, shortLessons: lessons }) => this.facts.say('planner.uncovered.shortBand', { gradeBand: this.facts.say(`gradeBands.${gradeBand ?? ''}`), lessons }))),
    }));
  });
}
