import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { BarList, type BarRow } from '@tongtang/ui';
import type { Explanation, Gap, Run, UncoveredItem } from '../planner.api.js';

export const REASONS = ['teacher', 'time', 'full', 'room', 'bandwidth', 'assistant', 'limits', 'open'] as const;
const FIX_STEP: Readonly<Record<string, string>> = { full: 'rules', limits: 'import', open: 'solve' };
const TYPING = /^(INPUT|SELECT|TEXTAREA)$/;

/** 还有 n 课时没排上，为什么: reasons with their counts, then case by case with what can be done. */
@Component({
  selector: 'tt-uncovered-panel',
  imports: [BarList, RouterLink, TranslocoPipe],
  host: { '(document:keydown)': 'key($event)' },
  templateUrl: './uncovered-panel.html',
  styleUrl: './uncovered-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UncoveredPanel {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  readonly run = input.required<Run>();
  readonly explanation = input.required<Explanation | null>();
  /** Counts by reason that the stream brings while the search goes on. */
  readonly liveReasons = input<Readonly<Record<string, number>>>({});
  readonly gap = input<Gap | null>(null);
  readonly termId = input.required<string>();
  readonly active = input(false);
  protected readonly text = signal('');
  protected readonly left = computed(() => Math.max(0, this.run().missing - this.run().coverage));
  private readonly counts = computed<Readonly<Record<string, number>>>(() => this.explanation()?.byReason ?? (Object.keys(this.liveReasons()).length > 0 ? this.liveReasons() : this.run().uncoveredByReason));
  protected readonly bars = computed<readonly BarRow[]>(() => {
    this.language();
    const counts = this.counts();
    return REASONS.filter((reason) => (counts[reason] ?? 0) > 0).map((reason) => ({ id: reason, label: this.transloco.translate(`planner.reason.${reason}.name`), value: counts[reason] ?? 0, text: String(counts[reason] ?? 0) }))
      .sort((a, b) => b.value - a.value);
  });
  protected readonly reason = linkedSignal<readonly BarRow[], string | null>({ source: this.bars, computation: (bars, before) => (bars.some((bar) => bar.id === before?.value) ? (before?.value ?? null) : (bars[0]?.id ?? null)) });
  protected readonly items = computed(() => {
    const wanted = this.text().trim().toLowerCase();
    return (this.explanation()?.items ?? []).filter((item) => item.reason === this.reason() && (wanted === '' || `${item.school.name}${item.classGroup.name}`.toLowerCase().includes(wanted)));
  });
  protected readonly at = linkedSignal({ source: () => [this.reason(), this.text()] as const, computation: () => 0 });
  protected readonly item = computed<UncoveredItem | null>(() => this.items()[Math.min(this.at(), this.items().length - 1)] ?? null);
  protected readonly place = computed(() => Math.min(this.at(), this.items().length - 1) + 1);
  protected readonly required = computed(() => {
    const item = this.item();
    return item === null ? null : (this.gap()?.classGroups.find((group) => group.id === item.classGroup.id)?.subjects[item.subject] ?? null);
  });
  protected readonly why = computed(() => {
    this.language();
    const item = this.item();
    if (item === null) return '';
    const cause = item.detail['cause'];
    const variant = typeof cause === 'string' ? cause.charAt(0).toUpperCase() + cause.slice(1) : item.detail['nearestMinutes'] === undefined ? '' : 'Near';
    const key = `planner.reason.${item.reason}.why${variant}`;
    const said = this.transloco.translate<string>(key, item.detail);
    return said === key ? this.transloco.translate<string>(`planner.reason.${item.reason}.why`, item.detail) : said;
  });
  protected readonly fixLink = computed(() => ['/terms', this.termId(), FIX_STEP[this.item()?.reason ?? ''] ?? 'import']);

  protected pick(reason: string): void {
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

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || TYPING.test((event.target as HTMLElement).tagName)) return;
    if (event.key === 'j') this.move(1);
    if (event.key === 'k') this.move(-1);
  }
}
