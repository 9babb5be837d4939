import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { BarList, EmptyState, ErrorBlock, FilterBar, HeatTable, Icon, Segments, Skeleton, type BarRow, type Segment } from '@tongtang/ui';
import { ErrorMessages } from '../../../core/error-messages.js';
import { coveragePercent, percentText } from '../coverage.js';
import type { Gap } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import { classRows, schoolRows, SUBJECTS, type GapFilter } from './gap-rows.js';

/** ② 填需求: what is required, what the schools give themselves, what is missing, and the supply beside it. */
@Component({
  selector: 'tt-demand-page',
  imports: [BarList, EmptyState, ErrorBlock, FilterBar, HeatTable, Icon, RouterLink, Segments, Skeleton, TranslocoPipe],
  templateUrl: './demand.page.html',
  styleUrl: './demand.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DemandPage {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  protected readonly store = inject(PlannerStore);
  protected readonly errors = inject(ErrorMessages);
  protected readonly filter = signal<GapFilter>('all');
  protected readonly text = signal('');
  protected readonly open = signal<string | null>(null);

  protected readonly filters = computed<readonly Segment[]>(() => (['all', 'none', 'short'] as const).map((id) => ({ id, text: this.say(`filter.${id}`) })));
  protected readonly columns = computed(() => [...SUBJECTS.map((subject) => this.say(`subjects.${subject}`, true)), this.say('total')]);
  protected readonly rows = computed(() => {
    const gap = this.store.gap();
    return gap === null ? [] : schoolRows(gap, this.filter(), this.text());
  });
  protected readonly school = computed(() => this.store.gap()?.schools.find((each) => each.school.id === this.open()) ?? null);
  protected readonly classes = computed(() => {
    const gap = this.store.gap();
    const id = this.open();
    return gap === null || id === null ? [] : classRows(gap, id, this.filter(), (group) => this.say('class', false, { name: group.name, size: group.size }));
  });
  protected readonly bars = computed<readonly BarRow[]>(() => (this.store.gap()?.subjects ?? []).map((each) => ({
    id: each.subject, label: this.say(`subjects.${each.subject}`, true), value: each.missing, text: this.say('bar', false, { missing: each.missing, supply: each.supply }),
  })));

  protected coverage(periods: Gap['total']): string {
    return percentText(coveragePercent(periods.planned, periods.missing));
  }

  protected setFilter(filter: string): void {
    this.filter.set(filter as GapFilter);
  }

  protected search(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }

  protected print(): void {
    globalThis.print();
  }

  private say(key: string, whole = false, params: Record<string, unknown> = {}): string {
    this.language();
    return this.transloco.translate(whole ? key : `planner.demand.${key}`, params);
  }
}
