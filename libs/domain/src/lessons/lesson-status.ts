import { statusMachine } from '@tongtang/kernel';

export const LESSON_STATUSES = ['scheduled', 'suspended', 'open', 'live', 'ended', 'cancelled', 'notHeld'] as const;
export type LessonStatus = (typeof LESSON_STATUSES)[number];

export const LESSON_TRIGGERS = [
  'suspend', 'resume', 'open', 'move', 'start', 'end', 'cancel', 'markNotHeld', 'changeDelivery', 'changeTeacher',
] as const;
export type LessonTrigger = (typeof LESSON_TRIGGERS)[number];

/** The status a lesson gets; refused with `lesson.wrong-status`. */
export const transitionLesson = statusMachine<LessonStatus, LessonTrigger>('lesson', {
  suspend: { scheduled: 'suspended' },
  resume: { suspended: 'scheduled' },
  open: { scheduled: 'open' },
  move: { scheduled: 'scheduled', suspended: 'scheduled', open: 'scheduled' },
  start: { open: 'live' },
  end: { live: 'ended' },
  cancel: { scheduled: 'cancelled', suspended: 'cancelled', open: 'cancelled' },
  markNotHeld: { open: 'notHeld' },
  changeDelivery: { scheduled: 'scheduled', open: 'open', live: 'live' },
  changeTeacher: { scheduled: 'scheduled', open: 'open', live: 'live' },
});

/** Whether a lesson in that status books its teacher, rooms and class groups. */
export function occupies(status: LessonStatus): boolean {
  return status === 'scheduled' || status === 'open' || status === 'live' || status === 'ended';
}
