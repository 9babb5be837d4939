import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const WORKBOOKS = ['schools', 'classes', 'bells', 'localLessons', 'netTeachers', 'roomsAndAssistants'] as const;

/** The six workbooks and the headers that are looked for in each. */
@Component({
  selector: 'tt-workbook-hint',
  imports: [TranslocoPipe],
  template: `
    <details [open]="open()">
      <summary>{{ 'planner.template.title' | transloco }}</summary>
      <p>{{ 'planner.template.text' | transloco }}</p>
      <dl>
        @for (kind of kinds; track kind) {
          <dt>{{ 'findings.workbooks.' + kind | transloco }}</dt><dd>{{ 'planner.template.columns.' + kind | transloco }}</dd>
        }
      </dl>
    </details>
  `,
  styles: `
    summary { cursor: pointer; color: var(--primary); min-height: var(--target); display: list-item; padding: 4px 0; }
    p { color: var(--ink-2); margin: 4px 0 8px; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; }
    dt { font-weight: 600; }
    dd { color: var(--ink-2); }
    @media (max-width: 720px) { dl { grid-template-columns: 1fr; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkbookHint {
  readonly open = input(false);
  protected readonly kinds = WORKBOOKS;
}
