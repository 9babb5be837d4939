import type { PersonId, RoomId, ClassGroupId } from '@tongtang/kernel';
import { span, type Instant, type TimeRange } from '@tongtang/time';

export type BookedKind = 'person' | 'classGroup' | 'room';

/** A person, class group or room taken for a time by a lesson. */
export interface Booking {
  readonly resourceId: string;
  readonly kind: BookedKind;
  readonly during: TimeRange<Instant>;
}

export interface BookableSeat {
  readonly classGroupId: ClassGroupId;
  readonly roomId: RoomId;
  readonly assistantId: PersonId;
  readonly occupies: TimeRange<Instant>;
  readonly status?: string;
}

/**
 * What a lesson books: its teachers for the lesson, class groups, rooms and assistants for their seats.
 * Excused seats book nothing; seats that share a room book it once. In order of resource, so that writers never wait in a ring.
 */
export function bookingsOf(lesson: {
  readonly during: TimeRange<Instant>; readonly teacherIds: readonly PersonId[]; readonly seats: readonly BookableSeat[];
}): readonly Booking[] {
  const booked = new Map<string, Booking>();
  const book = (resourceId: string, kind: BookedKind, during: TimeRange<Instant>): void => {
    const known = booked.get(resourceId);
    booked.set(resourceId, { resourceId, kind, during: known ? span(known.during, during) : during });
  };
  for (const teacherId of lesson.teacherIds) book(teacherId, 'person', lesson.during);
  for (const seat of lesson.seats) {
    if (seat.status === 'excused') continue;
    book(seat.classGroupId, 'classGroup', seat.occupies);
    book(seat.roomId, 'room', seat.occupies);
    book(seat.assistantId, 'person', seat.occupies);
  }
  return [...booked.values()].sort((a, b) => (a.resourceId < b.resourceId ? -1 : a.resourceId > b.resourceId ? 1 : 0));
}
