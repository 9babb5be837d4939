import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DataTable, EmptyState, ErrorBlock, FilterBar, Icon, Skeleton, TableCell, type TableColumn } from '@tongtang/ui';
import { type ApiError, toApiError } from '../../../core/api-error.js';
import { ErrorMessages } from '../../../core/error-messages.js';
import { SUBJECTS } from '../demand/gap-rows.js';
import { PlannerApi, type PlannedSection } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';

/** ⑤ The weekly lessons of the plan as they stand, to look through and to print. */
@Component({
  selector: 'tt-sections-page',
  imports: [DataTable, EmptyState, ErrorBlock, FilterBar, Icon, RouterLink, Skeleton, TableCell, TranslocoPipe],
  templateUrl: './sections.page.html',
  styleUrl: './sections.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SectionsPage {
  private readonly api = inject(PlannerApi);
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  protected readonly planner = inject(PlannerStore);
  protected readonly errors = inject(ErrorMessages);
  protected readonly sections = signal<readonly PlannedSection[] | null>(null);
  protected readonly failure = signal<ApiError | null>(null);
  protected readonly text = signal('');
  protected readonly subject = signal('');
  protected readonly weekday = signal('');
  protected readonly open = signal<string | null>(null);
  protected readonly subjects = SUBJECTS;
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];

  protected readonly rows = computed(() => {
    const wanted = this.text().trim().toLowerCase();
    return (this.sections() ?? []).filter((section) => (this.subject() === '' || section.subject === this.subject()) && (this.weekday() === '' || String(section.weekday) === this.weekday())
      && (wanted === '' || `${section.netTeacher.name} ${section.members.map((member) => `${member.school.name} ${member.classGroup.name}`).join(' ')}`.toLowerCase().includes(wanted)));
  });
  protected readonly classes = computed(() => this.rows().reduce((sum, section) => sum + section.members.length, 0));
  protected readonly detail = computed(() => this.rows().find((section) => section.id === this.open()) ?? null);
  protected readonly columns = computed<readonly TableColumn<PlannedSection>[]>(() => {
    this.language();
    const say = (key: string): string => this.transloco.translate(key);
    return [
      { id: 'when', label: say('planner.sections.when'), value: (section) => `${say(`weekdays.${section.weekday}`)} ${section.starts}–${section.ends}` },
      { id: 'subject', label: say('planner.subject'), value: (section) => say(`subjects.${section.subject}`) },
      { id: 'band', label: say('planner.sections.band'), value: (section) => say(`gradeBands.${section.gradeBand}`) },
      { id: 'teacher', label: say('roles.netTeacher'), value: (section) => section.netTeacher.name },
      { id: 'count', label: say('planner.sections.classes'), align: 'right', value: (section) => section.members.length },
      { id: 'schools', label: say('planner.sections.schools') },
    ];
  });
  protected readonly rowId = (section: PlannedSection): string => section.id;

  constructor() {
    effect(() => {
      const plan = this.planner.plan();
      const key = plan === null ? null : plan.id;
      plan?.adoptedRunId;
      untracked(() => void this.load(key));
    });
  }

  protected async load(planId: string | null): Promise<void> {
    this.failure.set(null);
    if (planId === null) {
      this.sections.set(this.planner.state().kind === 'ready' ? [] : null);
      return;
    }
    try {
      this.sections.set(await this.api.sections(planId));
    } catch (error) {
      this.failure.set(toApiError(error));
    }
  }

  protected schoolsOf(row: unknown): string {
    const section = row as PlannedSection;
    return [...new Set(section.members.map((member) => member.school.name))].join('、');
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected print(): void {
    globalThis.print();
  }
}
