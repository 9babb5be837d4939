import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusTag, statusKey, type StatusName } from '@tongtang/ui';
import { Clock } from '../../core/clock.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import type { TodayLesson } from './today.api.js';

interface DayRow {
  readonly lesson: TodayLesson;
  readonly names: string;
  readonly status: StatusName;
  readonly reported: number;
  readonly present: number;
  readonly expected: number;
  readonly now: boolean;
  readonly minutes: number | null;
}

/** The lessons of the day, in order; the one of now has the status spine. */
@Component({
  selector: 'tt-day-list',
  imports: [SchoolTimePipe, StatusTag, TranslocoPipe],
  template: `
    <ol class="card">
      @for (row of rows(); track row.lesson.id) {
        <li [class.now]="row.now" [class.done]="row.lesson.status === 'ended'">
          <button type="button" [attr.aria-current]="row.now ? 'true' : null" (click)="open.emit(row.lesson)">
            <time class="num">{{ row.lesson.startsAt | schoolTime }}</time>
            <span>{{ 'subjects.' + row.lesson.subject | transloco }} · {{ row.names }}<small>{{ 'today.teacher' | transloco: { name: row.lesson.netTeacher.name } }}</small></span>
            <em>
              @if (row.reported > 0 && row.lesson.status === 'ended') { <ui-status status="attendance.present" [text]="'today.presentOf' | transloco: { present: row.present, expected: row.expected }" /> }
              @else if (row.minutes !== null) { {{ 'today.inMinutesShort' | transloco: { minutes: row.minutes } }} }
              @else { <ui-status [status]="row.status" [text]="key(row.status) | transloco" /> }
            </em>
          </button>
        </li>
      }
    </ol>
  `,
  styles: `
    ol { border-radius: var(--radius-l); overflow: hidden; }
    li + li { border-top: 1px solid var(--line); }
    button { width: 100%; min-height: 60px; text-align: left; border: 0; background: none; display: grid; grid-template-columns: 4.2em minmax(0, 1fr) auto; gap: 0 14px; padding: 12px 20px; align-items: center; line-height: 1.5; }
    button:hover { background: var(--surface-2); }
    time { font-size: 1.1rem; font-weight: 600; }
    small { display: block; color: var(--ink-3); font-size: max(12.6px, .85rem); line-height: 1.4; }
    em { font-size: max(12.6px, .85rem); white-space: nowrap; color: var(--ink-3); }
    .done { color: var(--ink-3); }
    .now { box-shadow: inset 5px 0 0 var(--primary); background: var(--primary-tint); }
    .now em { color: var(--primary); font-weight: 600; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DayList {
  private readonly clock = inject(Clock);
  readonly lessons = input.required<readonly TodayLesson[]>();
  readonly nextId = input<string | null>(null);
  readonly open = output<TodayLesson>();
  protected readonly key = statusKey;
  protected readonly rows = computed(() => this.lessons().map((lesson) => this.toRow(lesson)));

  private toRow(lesson: TodayLesson): DayRow {
    const reported = lesson.seats.filter((seat) => seat.present !== null);
    const now = this.clock.now();
    const minutes = now === null ? null : Math.ceil((Date.parse(lesson.startsAt) - now) / 60_000);
    const names = [...new Set(lesson.seats.map((seat) => seat.classGroup.name))];
    return {
      lesson, names: names.length > 2 ? `${names[0] ?? ''} +${names.length - 1}` : names.join('、'), status: `lesson.${lesson.status}` as StatusName, reported: reported.length,
      present: reported.reduce((sum, seat) => sum + (seat.present ?? 0), 0), expected: reported.reduce((sum, seat) => sum + seat.expected, 0),
      now: lesson.id === this.nextId(), minutes: minutes !== null && minutes > 0 && minutes <= 60 && lesson.status !== 'live' ? minutes : null,
    };
  }
}
