import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PreferencesStore } from '../../core/preferences.store.js';
import type { Todo } from './today.api.js';

/** What waits: one sentence, one button each. */
@Component({
  selector: 'tt-todo-list',
  imports: [TranslocoPipe],
  template: `
    <ul class="card">
      @for (todo of todos(); track todo.kind + todo.lessonId + todo.seatId) {
        <li><p>{{ 'today.todo.' + todo.kind | transloco: words(todo) }}</p><button type="button" class="btn" (click)="open.emit(todo)">{{ 'today.todoAction.' + todo.kind | transloco }}</button></li>
      }
    </ul>
  `,
  styles: `
    ul { border-radius: var(--radius-l); }
    li { padding: 14px 20px; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 16px; align-items: center; }
    li + li { border-top: 1px solid var(--line); }
    p { line-height: 1.5; font-size: .95rem; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodoList {
  private readonly transloco = inject(TranslocoService);
  private readonly locale = inject(PreferencesStore).locale;
  readonly todos = input.required<readonly Todo[]>();
  readonly open = output<Todo>();

  /** Codes in a to-do become words of the reader's language; its date is written short. */
  protected words(todo: Todo): Record<string, string | number> {
    const { subject, date, ...rest } = todo.params;
    const day = typeof date === 'string' ? new Intl.DateTimeFormat(this.locale(), { month: 'numeric', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)) : '';
    return { ...rest, date: day, subject: typeof subject === 'string' ? this.transloco.translate(`subjects.${subject}`) : '' };
  }
}
