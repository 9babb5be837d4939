import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DataTable, EmptyState, ErrorBlock, FilterBar, Skeleton, type TableColumn } from '@tongtang/ui';
import { type ApiError, toApiError } from '../../core/api-error.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { MayDirective } from '../../core/may.directive.js';
import { type Organisation, PeopleApi, type School } from './people.api.js';
import { PlaceTabs } from './place-tabs.js';

/** 学校: the schools in reach; one opens with its classes and rooms. */
@Component({
  selector: 'tt-schools-page',
  imports: [DataTable, EmptyState, ErrorBlock, FilterBar, MayDirective, PlaceTabs, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './schools.page.html',
  styleUrl: './schools.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SchoolsPage {
  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  protected readonly errors = inject(ErrorMessages);
  /** `?school=`: the school that is open. */
  readonly school = input<string>();
  protected readonly organisations = signal<readonly Organisation[] | null>(null);
  protected readonly failure = signal<ApiError | null>(null);
  protected readonly text = signal('');
  protected readonly detail = signal<School | null>(null);
  protected readonly rows = computed(() => {
    const wanted = this.text().trim().toLowerCase();
    return (this.organisations() ?? []).filter((each) => each.kind === 'school' && (wanted === '' || each.name.toLowerCase().includes(wanted)));
  });
  protected readonly rowId = (row: Organisation): string => row.id;
  protected readonly columns = computed<readonly TableColumn<Organisation>[]>(() => {
    this.language();
    const names = new Map((this.organisations() ?? []).map((each) => [each.id, each.name]));
    const say = (key: string): string => this.transloco.translate(key);
    return [
      { id: 'name', label: say('people.schools.name'), value: (row) => row.name },
      { id: 'kind', label: say('people.schools.kind'), value: (row) => (row.schoolKind === null ? '—' : say(`people.schools.kinds.${row.schoolKind}`)) },
      { id: 'parent', label: say('people.schools.parent'), value: (row) => names.get(row.parentId ?? '') ?? '—' },
    ];
  });

  constructor() {
    void this.load();
    effect(() => {
      const id = this.school();
      untracked(() => void this.openSchool(id ?? null));
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.organisations.set(await this.api.organisations());
    } catch (error) {
      this.failure.set(toApiError(error));
    }
  }

  protected choose(id: string | null): void {
    void this.router.navigate([], { queryParams: { school: id }, queryParamsHandling: 'merge' });
  }

  protected search(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }

  private async openSchool(id: string | null): Promise<void> {
    if (id === null) {
      this.detail.set(null);
      return;
    }
    try {
      const school = await this.api.school(id);
      if (this.school() === id) this.detail.set(school);
    } catch (error) {
      this.failure.set(toApiError(error));
    }
  }
}
