import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import { clock, FactText } from '../fact-text.js';
import type { PlannedSection } from '../planner.api.js';
import { choicesOf } from './grid-choices.js';

/** All net teachers at once: a row each, a column a day; a lesson opens in its teacher's week. */
@Component({
  selector: 'tt-teachers-table',
  imports: [Icon, TranslocoPipe],
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="'planner.edit.view.teachers' | transloco">
      <table [attr.aria-label]="'planner.edit.view.teachers' | transloco">
        <thead><tr><th scope="col">{{ 'roles.netTeacher' | transloco }}</th>@for (day of days(); track day) { <th scope="col">{{ 'weekdays.' + day | transloco }}</th> }</tr></thead>
        <tbody>
          @for (row of rows(); track row.id) {
            <tr><th scope="row"><button type="button" class="link" (click)="show.emit({ teacher: row.id, section: null })">{{ row.name }}</button><small class="num">{{ 'common.lessons' | transloco: { count: row.lessons } }}</small></th>
              @for (cell of row.cells; track $index) {
                <td>@for (section of cell; track section.id) {
                  <button type="button" class="chip num" [attr.data-subject]="section.subject" [attr.aria-label]="describe(section)" (click)="show.emit({ teacher: row.id, section: section.id })">
                    {{ clock(section.starts) }} <b>{{ 'subjects.' + section.subject + 'Short' | transloco }}</b> ×{{ section.members.length }}@if (section.pinned) { <ui-icon name="lock" /> }</button>
                }</td>
              }
            </tr>
          } @empty { <tr><td [attr.colspan]="days().length + 1">{{ 'common.none' | transloco }}</td></tr> }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll { overflow: auto; max-height: 72vh; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius-l); }
    table { border-collapse: separate; border-spacing: 0; width: 100%; table-layout: fixed; min-width: calc(900 * var(--u)); }
    th, td { border-bottom: 1px solid var(--hairline); text-align: left; vertical-align: top; padding: 6px 10px; }
    tr > :first-child { position: sticky; left: 0; z-index: 1; background: var(--surface); width: calc(110 * var(--u)); }
    thead th { position: sticky; top: 0; z-index: 2; background: var(--surface); color: var(--ink-2); border-bottom: 1px solid var(--line); }
    thead tr > :first-child { z-index: 3; }
    tbody tr { content-visibility: auto; contain-intrinsic-size: auto calc(46 * var(--u)); }
    th small { display: block; font-weight: 400; color: var(--ink-3); font-size: calc(12.5 * var(--u)); }
    .link { border: 0; background: none; padding: 0; min-height: 24px; color: var(--primary); font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
    .chip { display: inline-flex; gap: 5px; align-items: center; margin: 0 4px 4px 0; min-height: 28px; padding: 0 8px; border: 1px solid var(--line); border-left: 4px solid var(--line-strong); border-radius: 4px; background: var(--surface-2); font-size: calc(12.5 * var(--u)); white-space: nowrap; }
    .chip:hover { border-color: var(--line-strong); }
    .chip ui-icon { width: 13px; height: 13px; color: var(--primary); }
    .chip[data-subject="music"] { border-left-color: var(--hand); }
    .chip[data-subject="art"] { border-left-color: var(--warn); }
    .chip[data-subject="english"] { border-left-color: var(--primary); }
    .chip[data-subject="science"] { border-left-color: var(--ok); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TeachersTable {
  private readonly facts = inject(FactText);
  readonly sections = input.required<readonly PlannedSection[]>();
  readonly days = input.required<readonly number[]>();
  readonly show = output<{ readonly teacher: string; readonly section: string | null }>();
  protected readonly clock = clock;
  protected readonly rows = computed(() => {
    const mine = new Map<string, PlannedSection[]>();
    for (const section of this.sections()) mine.set(section.netTeacher.id, [...(mine.get(section.netTeacher.id) ?? []), section]);
    return choicesOf(this.sections(), 'teacher').map(({ id, name, lessons }) => ({
      id, name, lessons,
      cells: this.days().map((day) => (mine.get(id) ?? []).filter((section) => section.weekday === day).sort((a, b) => a.starts.localeCompare(b.starts))),
    }));
  });

  protected describe(section: PlannedSection): string {
    return `${this.facts.when(section.weekday, section.starts)} ${this.facts.say(`subjects.${section.subject}`)} ${this.facts.say('planner.edit.classes', { count: section.members.length })}`;
  }
}
