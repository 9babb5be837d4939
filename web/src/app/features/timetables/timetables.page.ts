import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, FilterBar, Icon, Skeleton, STATUSES, StatusTag, type StatusName } from '@tongtang/ui';
import { Clock } from '../../core/clock.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { SessionStore } from '../../core/session.store.js';
import type { TimetableKind, TimetableLesson } from './timetables.api.js';
import { type Selection, TimetablesStore } from './timetables.store.js';
import { weekDays, weekRows } from './week-rows.js';

const KINDS: readonly TimetableKind[] = ['teacher', 'school', 'class', 'room'];
const DAY_MS = 86_400_000;

/** One printable week of a school, a class or a net teacher. */
@Component({
  selector: 'tt-timetables-page',
  imports: [EmptyState, ErrorBlock, FilterBar, Icon, RouterLink, Skeleton, StatusTag, TranslocoPipe],
  templateUrl: './timetables.page.html',
  styleUrl: './timetables.page.css',
  providers: [TimetablesStore],
  host: { '(document:keydown)': 'walkByKey($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimetablesPage {
  private readonly store = inject(TimetablesStore);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly clock = inject(Clock);
  private readonly messages = inject(ErrorMessages);
  readonly kind = input<string>();
  readonly id = input<string>();
  /** From the address: `?week=12`, and which school a class belongs to. */
  readonly week = input<string>();
  readonly school = input<string>();

  protected readonly office = computed(() => !['assistantTeacher', 'schoolHead', 'netTeacher'].includes(this.session.mainRole() ?? ''));
  protected readonly teacher = computed(() => this.session.mainRole() === 'netTeacher');
  protected readonly schools = this.store.schools(this.office);
  protected readonly schoolId = computed(() => {
    if (this.kind() === 'school') return this.id() ?? null;
    if (this.school() !== undefined) return this.school() ?? null;
    return this.office() ? (this.schools()[0]?.id ?? null) : this.teacher() ? null : (this.session.mainGrant()?.organisation.id ?? null);
  });
  protected readonly classGroups = this.store.classGroups(this.schoolId);
  protected readonly classId = computed(() => (this.kind() === 'class' ? (this.id() ?? '') : ''));
  private readonly selection = computed((): Selection | null => {
    const week = Number(this.week()) || null;
    const kind = KINDS.find((one) => one === this.kind());
    const id = this.id();
    if (kind !== undefined && id !== undefined) return { kind, id, week };
    if (this.teacher()) return { kind: 'teacher', id: this.session.session()?.person.id ?? '', week };
    const schoolId = this.schoolId();
    return schoolId === null ? null : { kind: 'school', id: schoolId, week };
  });
  private readonly followed = this.store.follow(this.selection);
  protected readonly state = this.followed.state;
  protected readonly reload = this.followed.reload;
  protected readonly timetable = computed(() => {
    const state = this.state();
    return state.kind === 'ready' ? state.timetable : null;
  });
  protected readonly rows = computed(() => {
    const timetable = this.timetable();
    return timetable === null ? [] : weekRows(timetable);
  });
  protected readonly days = computed(() => {
    const timetable = this.timetable();
    return timetable === null ? [] : weekDays(timetable);
  });
  /** Weekday of today if the shown week is this week, else 0. */
  protected readonly today = computed(() => {
    const now = this.clock.now();
    const first = this.timetable()?.lessons[0];
    if (now === null || first === undefined) return 0;
    const date = new Intl.DateTimeFormat('sv-SE', { timeZone: this.clock.zone() }).format(now);
    const weekday = Math.round((Date.parse(date) - Date.parse(first.date)) / DAY_MS) + first.weekday;
    return weekday >= 1 && weekday <= 7 ? weekday : 0;
  });

  protected failure(): string {
    const state = this.state();
    return state.kind === 'failed' ? this.messages.of(state.error) : '';
  }

  /** The day of a column, from any lesson of the week. */
  protected dateOf(weekday: number): string {
    const first = this.timetable()?.lessons[0];
    if (first === undefined) return '';
    const date = new Date(Date.parse(first.date) + (weekday - first.weekday) * DAY_MS);
    return `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  }

  protected status(lesson: TimetableLesson): StatusName | null {
    const name = `lesson.${lesson.status}`;
    return lesson.status !== 'scheduled' && lesson.status !== 'ended' && name in STATUSES ? (name as StatusName) : null;
  }

  protected joinable(lesson: TimetableLesson): boolean {
    return lesson.status === 'open' || lesson.status === 'live';
  }

  protected groups(lesson: TimetableLesson): string {
    const kind = this.timetable()?.kind;
    const names = lesson.classGroups.map((group) => (kind === 'teacher' ? `${group.school} ${group.name}` : group.name));
    return names.join('、');
  }

  protected pickSchool(event: Event): void {
    void this.router.navigate(['/timetables', 'school', (event.target as HTMLSelectElement).value], { queryParams: this.keepWeek() });
  }

  protected pickClass(event: Event): void {
    const id = (event.target as HTMLSelectElement).value;
    const school = this.schoolId();
    if (school === null) return;
    if (id === '') void this.router.navigate(['/timetables', 'school', school], { queryParams: this.keepWeek() });
    else void this.router.navigate(['/timetables', 'class', id], { queryParams: { ...this.keepWeek(), school } });
  }

  /** Another week; null is the week of today. */
  protected walk(by: number | null): void {
    const timetable = this.timetable();
    if (timetable === null) return;
    const week = by === null ? null : Math.min(timetable.weeks, Math.max(1, timetable.week + by));
    void this.router.navigate([], { queryParams: { week }, queryParamsHandling: 'merge' });
  }

  protected walkByKey(event: KeyboardEvent): void {
    if (event.target !== document.body || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'ArrowLeft') this.walk(-1);
    else if (event.key === 'ArrowRight') this.walk(1);
    else if (event.key === 't' || event.key === 'T') this.walk(null);
  }

  protected print(): void {
    globalThis.print();
  }

  private keepWeek(): { week?: number } {
    const week = Number(this.week());
    return week > 0 ? { week } : {};
  }
}
