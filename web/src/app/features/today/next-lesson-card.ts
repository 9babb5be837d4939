import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { GiantButton, Icon } from '@tongtang/ui';
import { ConnectionStatus } from '../../core/connection-status.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import type { TodayLesson } from './today.api.js';
import type { Door } from './today.store.js';

/** The next lesson and its one button. Only one thing to press. */
@Component({
  selector: 'tt-next-lesson-card',
  imports: [GiantButton, Icon, SchoolTimePipe, TranslocoPipe],
  templateUrl: './next-lesson-card.html',
  styleUrl: './next-lesson-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NextLessonCard {
  readonly lesson = input.required<TodayLesson>();
  readonly door = input.required<Door>();
  readonly minutesLeft = input.required<number | null>();
  readonly today = input.required<string>();
  /** The net teacher's own card: rooms instead of the teacher's name. */
  readonly teaching = input(false);
  readonly enter = output();
  protected readonly offline = inject(ConnectionStatus).offline;

  protected readonly classNames = computed(() => [...new Set(this.lesson().seats.map((seat) => seat.classGroup.name))].slice(0, 3).join('、'));
  protected readonly otherRooms = computed(() => Math.max(0, this.lesson().rooms - new Set(this.lesson().seats.map((seat) => seat.roomId)).size));
  protected readonly kits = computed(() => [`today.bring.${this.lesson().subject}1`, `today.bring.${this.lesson().subject}2`]);
  protected readonly buttonKey = computed(() => (this.teaching() ? TEACHING[this.door()] : ROOM[this.door()]));
  protected readonly detailKey = computed(() => (this.offline() ? 'today.join.waitOffline' : `today.join.${this.door()}Detail`));
  protected readonly isToday = computed(() => this.lesson().date === this.today());
}

const ROOM: Readonly<Record<Door, string>> = { early: 'today.join.enter', open: 'today.join.enter', back: 'today.join.back', over: 'today.join.see' };
const TEACHING: Readonly<Record<Door, string>> = { early: 'today.join.teach', open: 'today.join.teach', back: 'today.join.back', over: 'today.join.see' };
