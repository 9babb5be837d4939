import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorBlock, Skeleton } from '@tongtang/ui';
import { ErrorMessages } from '../../../core/error-messages.js';
import { FactText, type PlanFact } from '../fact-text.js';
import type { Periods, UncoveredItem } from '../planner.api.js';
import type { Asked } from './cases.store.js';
import type { ExplanationItem } from './explain.api.js';
import { type TriedRow, triedRows } from './tried-rows.js';

/** Rows shown before 都列出来. */
const FIRST = 3;

/** One class and subject: what is missing, the times tried with the fact that stood in the way of each, and how it was sifted. */
@Component({
  selector: 'tt-case-card',
  imports: [ErrorBlock, Skeleton, TranslocoPipe],
  templateUrl: './case-card.html',
  styleUrl: './case-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseCard {
  private readonly facts = inject(FactText);
  protected readonly errors = inject(ErrorMessages);
  readonly item = input.required<UncoveredItem>();
  readonly why = input.required<string>();
  readonly place = input.required<string>();
  /** What the class needs of the subject, where it is known. */
  readonly need = input<Periods | null>(null);
  readonly details = input.required<Asked<ExplanationItem>>();
  readonly again = output<void>();
  private readonly openFor = signal('');
  protected readonly all = computed(() => this.openFor() === this.key());
  private readonly key = computed(() => `${this.item().classGroup.id} ${this.item().subject}`);
  protected readonly heading = computed(() => this.facts.say('planner.uncovered.case', { school: this.item().school.name, className: this.item().classGroup.name, subject: this.facts.say(`subjects.${this.item().subject}`) }));
  protected readonly lead = computed(() => {
    const { missing } = this.item();
    const need = this.need();
    if (need === null) return this.facts.say('planner.uncovered.missing', { missing });
    const scheduled = Math.max(0, need.required - missing);
    return this.facts.say(scheduled === 0 ? 'planner.uncovered.needNone' : 'planner.uncovered.needSome', { required: need.required, scheduled });
  });
  protected readonly rows = computed<readonly TriedRow[]>(() => {
    const details = this.details();
    return details.kind === 'ready' ? triedRows(details.value.tried, (fact) => this.factText(fact)) : [];
  });
  protected readonly shown = computed(() => (this.all() || this.rows().length <= FIRST + 1 ? this.rows() : this.rows().slice(0, FIRST)));
  /** Times behind 都列出来: those of the rows not shown, and those that the server left out. */
  protected readonly more = computed(() => {
    const details = this.details();
    if (details.kind !== 'ready') return 0;
    return this.rows().slice(this.shown().length).reduce((sum, row) => sum + Math.max(1, row.periods.length), 0) + (this.all() ? 0 : details.value.triedMore);
  });
  protected readonly restText = computed(() => {
    const rest = this.rows().slice(this.shown().length);
    const counts = new Map<string, { count: number; fact: PlanFact }>();
    for (const { fact, periods } of rest) counts.set(fact.code, { count: (counts.get(fact.code)?.count ?? 0) + Math.max(1, periods.length), fact });
    return [...counts].sort((a, b) => b[1].count - a[1].count).slice(0, 2).map(([code]) => this.facts.of({ code }, ['planner.uncovered.rest'], 'planner.uncovered.rest.other'))
      .filter((text, index, texts) => texts.indexOf(text) === index).join(this.facts.say('planner.or'));
  });
  protected readonly steps = computed(() => {
    const details = this.details();
    return details.kind === 'ready' ? details.value.chain.map((step) => ({
      name: this.facts.say(`planner.uncovered.filter.${step.cause === null ? step.filter : `full-${step.cause}`}`),
      left: step.left === 0 ? this.facts.say('planner.uncovered.leftNone') : this.facts.say(`planner.uncovered.left.${step.filter}`, { count: step.left }),
      none: step.left === 0, facts: [...new Set(step.facts.map((fact) => this.factText(fact)))],
    })) : [];
  });

  protected whenText(row: TriedRow): string {
    const weekday = this.facts.say(`weekdays.${row.weekday}`);
    if (row.periods.length === 0) return row.starts === null ? weekday : this.facts.when(row.weekday, row.starts);
    return this.facts.say('planner.uncovered.period', { weekday, period: this.facts.list(row.periods.map(String)) });
  }

  protected toggle(): void {
    this.openFor.set(this.all() ? '' : this.key());
  }

  private factText(fact: PlanFact): string {
    return this.facts.of(fact, ['planner.explain.fact'], 'planner.uncovered.blocked');
  }
}
