import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, HelpPhone, Skeleton } from '@tongtang/ui';
import { Clock } from '../../core/clock.js';
import { PageTitle } from '../../core/page-title.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import { SessionStore } from '../../core/session.store.js';
import { DayFigures } from './day-figures.js';
import { DayList } from './day-list.js';
import { NextLessonCard } from './next-lesson-card.js';
import { TodoList } from './todo-list.js';
import type { Todo, TodayLesson } from './today.api.js';
import { TodayStore } from './today.store.js';

/** 今天: the next lesson, one press, and what waits for me. */
@Component({
  selector: 'tt-today-page',
  imports: [DayFigures, DayList, EmptyState, ErrorBlock, HelpPhone, NextLessonCard, SchoolTimePipe, Skeleton, TodoList, TranslocoPipe],
  providers: [TodayStore],
  templateUrl: './today.page.html',
  styleUrl: './today.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TodayPage {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly clock = inject(Clock);
  protected readonly store = inject(TodayStore);
  protected readonly teaching = computed(() => this.session.mainRole() === 'netTeacher');
  protected readonly office = computed(() => this.store.today()?.figures !== null && this.store.today() !== null);
  protected readonly name = computed(() => this.session.session()?.person.name ?? '');
  protected readonly greeting = computed(() => {
    const now = this.clock.now();
    const hour = now === null ? 10 : Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: this.clock.zone() }).format(now));
    return hour < 12 ? 'today.morning' : hour < 18 ? 'today.afternoon' : 'today.evening';
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.setObject(this.store.today()?.place ?? ''));
  }

  protected enterLesson(): void {
    const next = this.store.next();
    if (next !== null) void this.open(next);
  }

  protected open(lesson: TodayLesson): Promise<boolean> {
    const over = lesson.status === 'ended' || lesson.status === 'notHeld' || lesson.status === 'cancelled';
    if (over || this.office()) return this.router.navigate(['/attendance'], { queryParams: { lesson: lesson.id } });
    return this.router.navigate(['/lessons', lesson.id, 'live']);
  }

  protected openTodo(todo: Todo): void {
    void this.router.navigate(['/attendance'], { queryParams: { ...(todo.lessonId === null ? {} : { lesson: todo.lessonId }), ...(todo.seatId === null ? {} : { seat: todo.seatId }) } });
  }
}
