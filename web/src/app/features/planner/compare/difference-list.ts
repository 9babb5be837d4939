import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Icon, type IconName } from '@tongtang/ui';
import type { Difference, Differences } from '../planner.api.js';
import { changeWords } from './difference-words.js';

const FEW = 20;
const KINDS: Readonly<Record<Difference['kind'], IconName>> = { moved: 'clock', teacher: 'people', members: 'grid', added: 'plus', removed: 'minus' };

/** 谁的课变了: person by person or school by school, each change before and after in words. */
@Component({
  selector: 'tt-difference-list',
  imports: [Icon, TranslocoPipe],
  templateUrl: './difference-list.html',
  styleUrl: './difference-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DifferenceList {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  readonly differences = input.required<Differences>();
  protected readonly text = signal('');
  protected readonly kind = signal('');
  protected readonly kinds = Object.keys(KINDS) as Difference['kind'][];
  protected readonly shown = linkedSignal({ source: () => [this.differences(), this.text(), this.kind()] as const, computation: () => FEW });
  protected readonly matching = computed(() => {
    this.language();
    const { by, groups } = this.differences();
    const wanted = this.text().trim().toLowerCase();
    const say = (key: string, params: Readonly<Record<string, unknown>> = {}): string => this.transloco.translate<string>(key, params);
    return groups.filter((group) => wanted === '' || group.of.name.toLowerCase().includes(wanted))
      .map((group) => ({ of: group.of, changes: group.changes.filter((change) => this.kind() === '' || change.kind === this.kind()).map((change) => ({ ...changeWords(change, by, say), icon: KINDS[change.kind] })) }))
      .filter((group) => group.changes.length > 0);
  });
  protected readonly groups = computed(() => this.matching().slice(0, this.shown()));

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected more(): void {
    this.shown.update((count) => count + FEW);
  }
}
