import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DataTable, FilterBar, Icon, TableCell, type TableColumn } from '@tongtang/ui';
import { SUBJECTS } from '../demand/gap-rows.js';
import { LessonPanel } from '../edit/lesson-panel.js';
import { FactText } from '../fact-text.js';
import type { PlannedSection } from '../planner.api.js';

/** The weekly lessons of a plan as a list, to search and to print. */
@Component({
  selector: 'tt-sections-list',
  imports: [DataTable, FilterBar, Icon, LessonPanel, TableCell, TranslocoPipe],
  templateUrl: './sections-list.html',
  styleUrl: './sections-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SectionsList {
  private readonly facts = inject(FactText);
  readonly sections = input.required<readonly PlannedSection[]>();
  protected readonly text = signal('');
  protected readonly subject = signal('');
  protected readonly weekday = signal('');
  protected readonly open = signal<string | null>(null);
  protected readonly subjects = SUBJECTS;
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];

  protected readonly rows = computed(() => {
    const wanted = this.text().trim().toLowerCase();
    return this.sections().filter((section) => (this.subject() === '' || section.subject === this.subject()) && (this.weekday() === '' || String(section.weekday) === this.weekday())
      && (wanted === '' || `${section.netTeacher.name} ${section.members.map((member) => `${member.school.name} ${member.classGroup.name}`).join(' ')}`.toLowerCase().includes(wanted)));
  });
  protected readonly classes = computed(() => this.rows().reduce((sum, section) => sum + section.members.length, 0));
  protected readonly detail = computed(() => this.rows().find((section) => section.id === this.open()) ?? null);
  protected readonly columns = computed<readonly TableColumn<PlannedSection>[]>(() => {
    const say = (key: string): string => this.facts.say(key);
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

  protected schoolsOf(row: unknown): string {
    const section = row as PlannedSection;
    return this.facts.list([...new Set(section.members.map((member) => member.school.name))]);
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected print(): void {
    globalThis.print();
  }
}
