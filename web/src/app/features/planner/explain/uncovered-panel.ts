import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BarList, type BarRow, Segments, Skeleton } from '@tongtang/ui';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { FactText } from '../fact-text.js';
import type { Explanation, Gap, Run, UncoveredItem } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import { CaseCard } from './case-card.js';
import { CasesStore } from './cases.store.js';
import { CountyCard } from './county-card.js';
import type { About, Fix } from './explain.api.js';
import { FixDialog, type LetterCase } from './fix-dialog.js';
import { FixList } from './fix-list.js';

export const REASONS = ['teacher', 'time', 'full', 'room', 'bandwidth', 'assistant', 'limits', 'open'] as const;
const BUSY_WITH_KEYS = /^(INPUT|SELECT|TEXTAREA|BUTTON|A|SUMMARY|DIALOG)$/;

/** 还有 n 课时没排上，为什么: reasons with their counts, then case by case with the times tried and what would help; or the county as a whole. */
@Component({
  selector: 'tt-uncovered-panel',
  imports: [BarList, CaseCard, CountyCard, FixDialog, FixList, Segments, Skeleton, TranslocoPipe],
  providers: [CasesStore],
  host: { '(document:keydown)': 'key($event)' },
  templateUrl: './uncovered-panel.html',
  styleUrl: './uncovered-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UncoveredPanel {
  private readonly facts = inject(FactText);
  private readonly planner = inject(PlannerStore);
  protected readonly cases = inject(CasesStore);
  protected readonly offline = inject(ConnectionStatus).offline;
  readonly run = input.required<Run>();
  readonly explanation = input.required<Explanation | null>();
  /** Counts by reason that the stream brings while the search goes on. */
  readonly liveReasons = input<Readonly<Record<string, number>>>({});
  readonly gap = input<Gap | null>(null);
  readonly termId = input.required<string>();
  readonly active = input(false);
  /** The explanation is on its way. */
  readonly loading = input(false);
  protected readonly text = signal('');
  protected readonly view = signal<'class' | 'county'>('class');
  protected readonly fixing = signal<{ readonly fix: Fix; readonly about: About } | null>(null);
  protected readonly views = computed(() => (['class', 'county'] as const).map((id) => ({ id, text: this.facts.say(`planner.uncovered.view.${id}`) })));
  protected readonly bureau = computed(() => this.planner.plan()?.bureau.name ?? '');
  protected readonly left = computed(() => Math.max(0, this.run().missing - this.run().coverage));
  private readonly counts = computed<Readonly<Record<string, number>>>(() => this.explanation()?.byReason ?? (Object.keys(this.liveReasons()).length > 0 ? this.liveReasons() : this.run().uncoveredByReason));
  protected readonly bars = computed<readonly BarRow[]>(() => {
    const counts = this.counts();
    return REASONS.filter((reason) => (counts[reason] ?? 0) > 0).map((reason) => ({ id: reason, label: this.facts.say(`planner.reason.${reason}.name`), value: counts[reason] ?? 0, text: String(counts[reason] ?? 0) }))
      .sort((a, b) => b.value - a.value);
  });
  /** Looked for by name, all reasons are searched. */
  protected readonly reason = linkedSignal<readonly BarRow[], string | null>({ source: this.bars, computation: (bars, before) => (bars.some((bar) => bar.id === before?.value) ? (before?.value ?? null) : (bars[0]?.id ?? null)) });
  protected readonly items = computed(() => {
    const wanted = this.text().trim().toLowerCase();
    return (this.explanation()?.items ?? []).filter((item) => (wanted === '' ? item.reason === this.reason() : `${item.school.name}${item.classGroup.name}`.toLowerCase().includes(wanted)));
  });
  protected readonly at = linkedSignal({ source: () => [this.reason(), this.text(), this.run().id] as const, computation: () => 0 });
  protected readonly item = computed<UncoveredItem | null>(() => this.items()[Math.min(this.at(), this.items().length - 1)] ?? null);
  protected readonly place = computed(() => Math.min(this.at(), this.items().length - 1) + 1);
  protected readonly about = computed<About>(() => {
    const item = this.item();
    return this.view() === 'county' || item === null ? null : { classGroupId: item.classGroup.id, subject: item.subject };
  });
  protected readonly need = computed(() => {
    const item = this.item();
    return item === null ? null : (this.gap()?.classGroups.find((group) => group.id === item.classGroup.id)?.subjects[item.subject] ?? null);
  });
  protected readonly why = computed(() => {
    const item = this.item();
    return item === null ? '' : this.whyOf(item);
  });
  protected readonly letterCase = computed<LetterCase | null>(() => {
    const item = this.item();
    if (item === null || this.fixing()?.about == null) return null;
    return { school: item.school.name, className: item.classGroup.name, subject: this.facts.say(`subjects.${item.subject}`), missing: item.missing, why: this.whyOf(item) };
  });

  constructor() {
    effect(() => {
      const about = this.about();
      const runId = this.run().id;
      if (about !== null && !this.active()) untracked(() => void this.cases.look(runId, about));
    });
  }

  protected pick(reason: string): void {
    this.text.set('');
    this.reason.set(reason);
  }

  protected search(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }

  protected move(step: number): void {
    const most = this.items().length - 1;
    this.at.set(Math.min(Math.max(0, Math.min(this.at(), most) + step), Math.max(0, most)));
  }

  protected jump(event: Event): void {
    this.at.set(Number((event.target as HTMLSelectElement).value));
  }

  protected lookAgain(): void {
    const about = this.about();
    if (about !== null) void this.cases.look(this.run().id, about);
  }

  protected find(): void {
    void this.cases.find(this.run().id, this.about());
  }

  protected open(fix: Fix): void {
    this.fixing.set({ fix, about: this.about() });
  }

  /** J / K turn the cases, Enter tries the best fix, or looks for one. */
  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || this.fixing() !== null || this.explanation() === null || BUSY_WITH_KEYS.test((event.target as HTMLElement).tagName)) return;
    if (event.key === 'j' || event.key === 'J') this.move(1);
    if (event.key === 'k' || event.key === 'K') this.move(-1);
    if (event.key === 'Enter' && this.item() !== null) this.tryFirst();
  }

  private tryFirst(): void {
    const fixes = this.cases.fixes(this.run().id, this.about());
    const first = fixes.kind === 'ready' ? fixes.value.items[0] : undefined;
    if (first !== undefined) this.open(first);
    else if (fixes.kind !== 'ready' && !this.offline()) this.find();
  }

  private whyOf(item: UncoveredItem): string {
    const cause = item.detail['cause'];
    const variant = typeof cause === 'string' ? cause.charAt(0).toUpperCase() + cause.slice(1) : item.detail['nearestMinutes'] === undefined ? '' : 'Near';
    const key = `planner.reason.${item.reason}.why${variant}`;
    const said = this.facts.say(key, item.detail);
    return said === key ? this.facts.say(`planner.reason.${item.reason}.why`, item.detail) : said;
  }
}
