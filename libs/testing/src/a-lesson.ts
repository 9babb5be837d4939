import type { Lesson, LessonStatus, Seat, SeatStatus } from '@tongtang/domain/lessons';
import { instantOf, MINUTE_MS, type Instant } from '@tongtang/time';

/** Tuesday of term week 6, 10:20 in Shanghai. */
export const LESSON_START: Instant = instantOf('2026-10-13', 620);

/** A lesson of 40 minutes on 2026-10-13 at 10:20, scheduled, taught live. */
export function aLesson(facts: Partial<Lesson> = {}): Lesson {
  return {
    id: 'lesson-1', status: 'scheduled', delivery: 'live', netTeacherId: 'teacher-1',
    during: { start: LESSON_START, end: LESSON_START + 40 * MINUTE_MS }, ...facts,
  };
}

/** The same, in the given status. */
export function aLessonThatIs(status: LessonStatus): Lesson {
  return aLesson({ status });
}

/** A planned interactive seat; its class, school, room and assistant are named after its number. */
export function aSeat(number: number, facts: Partial<Seat> = {}): Seat {
  return {
    id: `seat-${number}`, classGroupId: `class-${number}`, schoolId: `school-${number}`, roomId: `room-${number}`,
    assistantId: `assistant-${number}`, kind: 'interactive', status: 'planned', ...facts,
  };
}

/** So many seats in one status, each in its own room. */
export function seatsThatAre(status: SeatStatus, count: number): readonly Seat[] {
  return Array.from({ length: count }, (_, index) => aSeat(index + 1, { status }));
}
