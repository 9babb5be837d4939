import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ConfirmDialog, EmptyState, ErrorBlock, Icon, Segments, Skeleton } from '@tongtang/ui';
import { ErrorMessages } from '../../../core/error-messages.js';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import { isActive } from '../coverage.js';
import { SUBJECTS } from '../demand/gap-rows.js';
import type { ComparisonKey } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import { type Candidate, MOST } from './candidates.js';
import { CompareStore } from './compare.store.js';
import { DifferenceList } from './difference-list.js';
import { figureRows } from './figure-rows.js';

const TYPING = /^(INPUT|SELECT|TEXTAREA)$/;

/** ⑤ 比一比: two to four versions side by side, and whose lessons differ between two of them. */
@Component({
  selector: 'tt-compare-page',
  imports: [ConfirmDialog, DifferenceList, EmptyState, ErrorBlock, Icon, RouterLink, SchoolTimePipe, Segments, Skeleton, TranslocoPipe],
  providers: [CompareStore],
  host: { '(document:keydown)': 'key($event)' },
  templateUrl: './compare.page.html',
  styleUrl: './compare.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparePage {
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  protected readonly errors = inject(ErrorMessages);
  protected readonly planner = inject(PlannerStore);
  protected readonly store = inject(CompareStore);
  protected readonly most = MOST;
  protected readonly onlyDiffering = signal(false);
  protected readonly asking = signal<Candidate | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly taken = signal('');
  protected readonly termId = computed(() => this.planner.term()?.id ?? '');
  /** The columns of the answer, each with what it stands for. */
  protected readonly columns = computed(() => (this.store.comparison()?.columns ?? []).flatMap((column) => {
    const candidate = this.store.candidates().find(({ key }) => key === column.key);
    return candidate === undefined ? [] : [{ column, candidate, name: this.nameOf(candidate) }];
  }));
  protected readonly base = computed(() => Math.max(0, this.columns().findIndex(({ column }) => column.key === 'inForce')));
  private readonly rows = computed(() => {
    this.language();
    const columns = this.columns().map(({ column }) => column);
    const subjects = SUBJECTS.filter((subject) => columns.some((column) => column.subjects.some((each) => each.subject === subject && each.missing > 0)));
    return figureRows(columns, this.base(), subjects, (key, params) => this.transloco.translate<string>(key, params))
      .filter((row) => row.id !== 'changed' || columns.some((column) => column.changed !== null));
  });
  protected readonly shownRows = computed(() => (this.onlyDiffering() ? this.rows().filter((row) => row.differs) : this.rows()));
  protected readonly searching = computed(() => this.store.runs().some(isActive));
  protected readonly bys = computed(() => {
    this.language();
    return (['teacher', 'school'] as const).map((id) => ({ id, text: this.transloco.translate<string>(`planner.compare.by.${id}`) }));
  });

  constructor() {
    effect(() => {
      const plan = this.planner.mine() ? this.planner.plan() : null;
      const plans = this.planner.plans();
      if (this.planner.state().kind === 'ready') untracked(() => void this.store.open(plan, plans));
    });
  }

  protected nameOf({ key, run, planNo, attempt }: Candidate): string {
    this.language();
    if (run === null) return this.transloco.translate<string>(`planner.compare.${key}`, { no: planNo });
    return this.transloco.translate<string>('planner.solve.attempt', { no: attempt, preset: this.transloco.translate<string>(`planner.solve.preset.${run.preset}`) });
  }

  protected nameByKey(key: ComparisonKey): string {
    const candidate = this.store.candidates().find((each) => each.key === key);
    return candidate === undefined ? '' : this.nameOf(candidate);
  }

  protected choose(side: 'from' | 'to', event: Event): void {
    const key = (event.target as HTMLSelectElement).value as ComparisonKey;
    void this.store.look(side === 'from' ? { from: key } : { to: key });
  }

  protected listBy(by: string): void {
    void this.store.look({ by: by === 'school' ? 'school' : 'teacher' });
  }

  protected canUse({ run, adopted }: Candidate): boolean {
    return this.planner.editable() && run !== null && !adopted;
  }

  protected use(candidate: Candidate): void {
    // A draft without lessons has nothing to lose.
    if ((this.planner.plan()?.sections ?? 0) === 0) void this.take(candidate);
    else this.asking.set(candidate);
  }

  protected async take(candidate: Candidate | null): Promise<void> {
    this.asking.set(null);
    const plan = this.planner.plan();
    if (candidate?.run == null || plan === null) return;
    this.busy.set(true);
    this.failure.set('');
    this.taken.set('');
    try {
      this.planner.replace(await this.store.adopt(plan.id, candidate.run.id));
      this.taken.set(this.nameOf(candidate));
      await this.planner.loadGap();
    } catch (error) {
      this.failure.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected print(): void {
    globalThis.print();
  }

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || TYPING.test((event.target as HTMLElement).tagName) || this.asking() !== null) return;
    if (event.key === 'f') this.onlyDiffering.update((only) => !only);
    if (event.key === '[') void this.store.step(-1);
    if (event.key === ']') void this.store.step(1);
  }
}
