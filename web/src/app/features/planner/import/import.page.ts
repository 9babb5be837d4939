import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ErrorBlock, FileDrop, Icon, Segments, Skeleton, type Segment } from '@tongtang/ui';
import { ErrorMessages } from '../../../core/error-messages.js';
import { SchoolTimePipe } from '../../../core/school-time.pipe.js';
import { type CellFix, PlannerApi, type Term, type TermDates } from '../planner.api.js';
import { NEW_TERM, PlannerStore } from '../planner.store.js';
import { TermForm } from '../term-form.js';
import { WorkbookHint } from '../workbook-hint.js';
import { FindingList } from './finding-list.js';
import { ImportChanges } from './import-changes.js';
import { ImportStore } from './import.store.js';

type Tab = 'wrong' | 'warnings' | 'added' | 'changed' | 'unchanged' | 'missing';

/** ① 导入学校: six workbooks in, what they would change, and one yes. Nothing is written before it. */
@Component({
  selector: 'tt-import-page',
  imports: [ErrorBlock, FileDrop, FindingList, Icon, ImportChanges, RouterLink, SchoolTimePipe, Segments, Skeleton, TermForm, TranslocoPipe, WorkbookHint],
  providers: [ImportStore],
  templateUrl: './import.page.html',
  styleUrl: './import.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportPage {
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly api = inject(PlannerApi);
  protected readonly planner = inject(PlannerStore);
  protected readonly store = inject(ImportStore);
  protected readonly errors = inject(ErrorMessages);
  /** `?import=`: the preview at work, so that a reload loses nothing. */
  readonly import = input<string>();
  protected readonly picked = signal<Tab | null>(null);
  protected readonly dates = signal<TermDates | null>(null);
  protected readonly fixFailure = signal('');
  protected readonly terms = signal<readonly Term[]>([]);
  protected readonly writtenTo = signal<string | null>(null);

  protected readonly tab = computed<Tab>(() => {
    const totals = this.store.totals();
    return this.picked() ?? (totals.wrong > 0 ? 'wrong' : totals.changed > 0 ? 'changed' : totals.added > 0 ? 'added' : 'unchanged');
  });
  protected readonly tabs = computed<readonly Segment[]>(() => {
    const totals = this.store.totals();
    return (['added', 'changed', 'unchanged', 'wrong', 'warnings', 'missing'] as const).map((id) => ({ id, text: `${this.transloco.translate(`planner.import.tabs.${id}`)} ${totals[id]}` }));
  });
  protected readonly findings = computed(() => (this.store.shown()?.findings ?? []).filter((finding) => (finding.severity === 'error') === (this.tab() === 'wrong')));
  /** The term that the rows go to, where it is there already. */
  protected readonly knownTerm = computed(() => {
    const wanted = this.store.shown()?.term ?? null;
    return wanted === null ? null : (this.terms().find((term) => term.firstMonday === wanted.firstMonday) ?? this.terms().find((term) => term.name === wanted.name) ?? null);
  });
  protected readonly asksTerm = computed(() => this.store.shown()?.status === 'previewed' && this.knownTerm() === null && (this.store.shown()?.term !== null || this.terms().length === 0));
  protected readonly nothingNew = computed(() => this.store.totals().added + this.store.totals().changed === 0);
  protected readonly canConfirm = computed(() => this.store.totals().wrong === 0 && !this.nothingNew() && this.store.busy() === null && (!this.asksTerm() || this.dates() !== null));

  constructor() {
    void this.readTerms();
    effect(() => {
      const id = this.import();
      untracked(() => {
        if (id !== undefined) void this.store.open(id);
      });
    });
  }

  protected async add(files: readonly File[]): Promise<void> {
    this.remember((await this.store.add(files, this.planner.bureauId()))?.id);
  }

  protected async remove(name: string): Promise<void> {
    this.remember((await this.store.remove(name, this.planner.bureauId()))?.id);
  }

  protected async fix(fix: CellFix): Promise<void> {
    this.fixFailure.set('');
    try {
      await this.store.fix(fix);
    } catch (error) {
      this.fixFailure.set(this.errors.of(error));
    }
  }

  protected async confirm(): Promise<void> {
    const stated = this.asksTerm() ? this.dates() : null;
    const confirmed = await this.store.confirm(stated);
    if (confirmed === null) return;
    await this.readTerms();
    const termId = this.knownTerm()?.id ?? this.planner.term()?.id ?? null;
    this.writtenTo.set(termId);
    if (termId !== null && this.planner.term()?.id !== termId) await this.router.navigate(['/terms', termId, 'import'], { queryParams: { import: confirmed.id }, replaceUrl: true });
    else await this.planner.refresh();
  }

  protected async startOver(): Promise<void> {
    this.store.clear();
    this.picked.set(null);
    await this.router.navigate([], { queryParams: { import: null }, queryParamsHandling: 'merge' });
  }

  protected demandLink(): readonly string[] {
    return ['/terms', this.writtenTo() ?? this.knownTerm()?.id ?? this.planner.term()?.id ?? NEW_TERM, 'demand'];
  }

  protected setTab(tab: string): void {
    this.picked.set(tab as Tab);
  }

  private remember(id: string | undefined): void {
    if (id === undefined) return;
    this.picked.set(null);
    void this.router.navigate([], { queryParams: { import: id }, queryParamsHandling: 'merge' });
  }

  private async readTerms(): Promise<void> {
    try {
      const own = this.planner.bureauId();
      this.terms.set((await this.api.terms()).filter((term) => term.bureau.id === own));
    } catch {
      // Without the list the term is asked for; the server recognises one that it has.
    }
  }
}
