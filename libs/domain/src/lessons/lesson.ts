import { DomainError, type LessonId, type Outcome, type PersonId } from '@tongtang/kernel';
import { timeRange, type Instant, type TimeRange } from '@tongtang/time';
import { isOverdue, joinWindow } from './join-window.js';
import { transitionLesson, type LessonStatus } from './lesson-status.js';
import type { EndCause, LessonEvent, TeacherChangeCause } from './lesson.events.js';
import { checkReason, type GivenReason, type StoredReason } from './reason.js';

export const DELIVERIES = ['live', 'audioSlides', 'recording', 'assistantLed'] as const;
export type Delivery = (typeof DELIVERIES)[number];
export type SeatKind = 'interactive' | 'broadcast';

/** One dated occurrence of a section, as far as its own rules need it. Functions keep whatever else a caller's lesson holds. */
export interface Lesson {
  readonly id: LessonId;
  readonly status: LessonStatus;
  readonly during: TimeRange<Instant>;
  readonly delivery: Delivery;
  readonly netTeacherId: PersonId;
  /** Why it is suspended, cancelled or not held. */
  readonly reason?: StoredReason | 'holiday' | 'dayRule';
  readonly reasonText?: string;
}

type Done<L extends Lesson> = Outcome<L, LessonEvent>;

/** Opens a lesson for rooms and its net teacher: from 15 minutes before the start until its end. */
export function openLesson<L extends Lesson>(lesson: L, now: Instant): Done<L> {
  const status = transitionLesson(lesson.status, 'open');
  const opensAt = joinWindow(lesson.during).start;
  if (now < opensAt) throw new DomainError('lesson.not-yet-open', { lessonId: lesson.id, opensAt });
  return [{ ...lesson, status }, [{ stream: 'lesson', type: 'lesson.opened.v1', data: {} }]];
}

/** The net teacher starts, at any time from the opening on. */
export function startLesson<L extends Lesson>(lesson: L): Done<L> {
  const status = transitionLesson(lesson.status, 'start');
  return [{ ...lesson, status }, [{ stream: 'lesson', type: 'lesson.started.v1', data: { netTeacherId: lesson.netTeacherId } }]];
}

/** The system starts a recording or an assistant-led lesson at its start time; a taught lesson waits for its teacher. */
export function startUnattended<L extends Lesson>(lesson: L, now: Instant): Done<L> {
  if (lesson.delivery !== 'recording' && lesson.delivery !== 'assistantLed') {
    throw new DomainError('lesson.waits-for-teacher', { lessonId: lesson.id, delivery: lesson.delivery });
  }
  if (now < lesson.during.start) throw new DomainError('lesson.not-yet-due', { lessonId: lesson.id, startsAt: lesson.during.start });
  return startLesson(lesson);
}

/** Ends a live lesson: its teacher at any time, the system 15 minutes past the end. */
export function endLesson<L extends Lesson>(lesson: L, by: { readonly cause: EndCause }, now: Instant): Done<L> {
  const status = transitionLesson(lesson.status, 'end');
  if (by.cause === 'overdue' && !isOverdue(lesson.during, now)) {
    throw new DomainError('lesson.not-overdue', { lessonId: lesson.id, endsAt: joinWindow(lesson.during).end });
  }
  return [{ ...lesson, status }, [{ stream: 'lesson', type: 'lesson.ended.v1', data: { cause: by.cause } }]];
}

/** Calls a lesson off before it began. */
export function cancelLesson<L extends Lesson>(lesson: L, given: GivenReason): Done<L> {
  const status = transitionLesson(lesson.status, 'cancel');
  const why = checkReason(given);
  return [withReason({ ...lesson, status }, why), [{ stream: 'lesson', type: 'lesson.cancelled.v1', data: why }]];
}

/** A day rule or holiday closes the date: the lesson keeps its number and gives its bookings back. */
export function suspendLesson<L extends Lesson>(lesson: L, by: { readonly reason: 'holiday' | 'dayRule' }): Done<L> {
  const status = transitionLesson(lesson.status, 'suspend');
  return [{ ...lesson, status, reason: by.reason }, [{ stream: 'lesson', type: 'lesson.suspended.v1', data: { reason: by.reason } }]];
}

/** The rule that closed the date was lifted. */
export function resumeLesson<L extends Lesson>(lesson: L): Done<L> {
  const status = transitionLesson(lesson.status, 'resume');
  return [withoutReason({ ...lesson, status }), [{ stream: 'lesson', type: 'lesson.resumed.v1', data: {} }]];
}

/** The end came and nobody started it. The reason is a question to its teacher and officer, not a verdict. */
export function markNotHeld<L extends Lesson>(lesson: L, now: Instant): Done<L> {
  const status = transitionLesson(lesson.status, 'markNotHeld');
  if (now < lesson.during.end) throw new DomainError('lesson.not-yet-due', { lessonId: lesson.id, startsAt: lesson.during.start });
  return [{ ...lesson, status, reason: 'unstated' }, [{ stream: 'lesson', type: 'lesson.not-held.v1', data: { reason: 'unstated' } }]];
}

/** Puts a lesson to another time of the future. */
export function moveLesson<L extends Lesson>(lesson: L, to: TimeRange<Instant>, now: Instant): Done<L> {
  const status = transitionLesson(lesson.status, 'move');
  const target = timeRange(to.start, to.end);
  if (target.start <= now) throw new DomainError('lesson.moved-to-past', { lessonId: lesson.id, startsAt: target.start });
  const moved = withoutReason({ ...lesson, status, during: target });
  return [moved, [{ stream: 'lesson', type: 'lesson.moved.v1', data: { from: lesson.during.start, to: target.start } }]];
}

/** Changes how the lesson is given; the status stays. */
export function changeDelivery<L extends Lesson>(lesson: L, change: GivenReason & { readonly delivery: Delivery }): Done<L> {
  transitionLesson(lesson.status, 'changeDelivery');
  if (change.delivery === lesson.delivery) return [lesson, []];
  const data = { delivery: change.delivery, ...checkReason(change) };
  return [{ ...lesson, delivery: change.delivery }, [{ stream: 'lesson', type: 'lesson.delivery-changed.v1', data }]];
}

/** Gives the lesson to another teacher; hours are credited by who was live. */
export function changeTeacher<L extends Lesson>(lesson: L, change: { readonly to: PersonId; readonly cause: TeacherChangeCause }): Done<L> {
  transitionLesson(lesson.status, 'changeTeacher');
  if (change.to === lesson.netTeacherId) return [lesson, []];
  const data = { from: lesson.netTeacherId, to: change.to, cause: change.cause };
  return [{ ...lesson, netTeacherId: change.to }, [{ stream: 'lesson', type: 'lesson.teacher-changed.v1', data }]];
}

function withReason<L extends Lesson>(lesson: L, why: GivenReason): L {
  return { ...lesson, reason: why.reason, ...(why.text === undefined ? {} : { reasonText: why.text }) };
}

function withoutReason<L extends Lesson>(lesson: L): L {
  const plain: L & { reason?: unknown; reasonText?: unknown } = { ...lesson };
  delete plain.reason;
  delete plain.reasonText;
  return plain;
}
