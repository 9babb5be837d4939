import type { ClassGroupId, LessonId, PersonId, RoomId, SeatId, SectionId } from '@tongtang/kernel';
import type { Instant, SchoolDate, TimeRange } from '@tongtang/time';
import type { PlannedLesson, PlannedSeat } from './materialise-lessons.js';

export interface ExistingSeat {
  readonly id: SeatId;
  readonly classGroupId: ClassGroupId;
  readonly roomId: RoomId;
  readonly assistantId: PersonId;
  readonly kind: 'interactive' | 'broadcast';
  readonly periodNo: number;
  readonly occupies: TimeRange<Instant>;
}

export interface ExistingLesson {
  readonly id: LessonId;
  readonly originId: SectionId;
  readonly sectionId: SectionId;
  /** The date of the weekly pattern: for a moved lesson the one it came from. */
  readonly schoolDate: SchoolDate;
  readonly number: number;
  readonly status: string;
  readonly during: TimeRange<Instant>;
  readonly netTeacherId: PersonId;
  /** Moved, substituted or converted by hand: a new plan leaves it as people settled it. */
  readonly settledByHand: boolean;
  readonly seats: readonly ExistingSeat[];
}

export interface SeatDifference {
  readonly create: readonly PlannedSeat[];
  readonly update: readonly { readonly seatId: SeatId; readonly to: PlannedSeat }[];
  readonly remove: readonly SeatId[];
}

export interface LessonUpdate {
  readonly lessonId: LessonId;
  readonly to: PlannedLesson;
  readonly changed: readonly ('section' | 'number' | 'status' | 'during' | 'netTeacher' | 'seats')[];
  readonly seats: SeatDifference;
}

export interface TimetableDifference {
  readonly create: readonly PlannedLesson[];
  readonly update: readonly LessonUpdate[];
  readonly cancel: readonly LessonId[];
  readonly keep: readonly LessonId[];
}

/**
 * What a publication changes. A lesson is known by its section's origin and its date, so an unchanged week stays untouched:
 * its id, its calendar entry and its history. Only lessons from the effective date on that have not begun are compared.
 */
export function diffTimetable(
  existing: readonly ExistingLesson[], wanted: readonly PlannedLesson[], effectiveFrom: SchoolDate,
): TimetableDifference {
  const known = new Map(existing.filter((lesson) => lesson.schoolDate >= effectiveFrom).map((lesson) => [keyOf(lesson), lesson]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const update: LessonUpdate[] = [];
  const keep: LessonId[] = [];
  for (const lesson of wanted) {
    const before = known.get(keyOf(lesson));
    if (!before) continue;
    const difference = diffLesson(before, lesson);
    if (isFixed(before) || difference.changed.length === 0) keep.push(before.id);
    else update.push(difference);
  }
  const unwanted = [...known.values()].filter((lesson) => !wantedKeys.has(keyOf(lesson)));
  return {
    create: wanted.filter((lesson) => !known.has(keyOf(lesson))),
    update,
    cancel: unwanted.filter((lesson) => lesson.status === 'scheduled' || lesson.status === 'suspended').map((lesson) => lesson.id),
    keep,
  };
}

/** A cancelled lesson stays cancelled, a begun or settled one stays as it is. */
function isFixed(lesson: ExistingLesson): boolean {
  return lesson.settledByHand || (lesson.status !== 'scheduled' && lesson.status !== 'suspended');
}

function diffLesson(before: ExistingLesson, to: PlannedLesson): LessonUpdate {
  const seats = diffSeats(before.seats, to.seats);
  const differs: Record<LessonUpdate['changed'][number], boolean> = {
    section: before.sectionId !== to.sectionId,
    number: before.number !== to.number,
    status: before.status !== to.status,
    during: !sameRange(before.during, to.during),
    netTeacher: before.netTeacherId !== to.netTeacherId,
    seats: seats.create.length + seats.update.length + seats.remove.length > 0,
  };
  const changed = (Object.keys(differs) as (keyof typeof differs)[]).filter((field) => differs[field]);
  return { lessonId: before.id, to, changed, seats };
}

function diffSeats(before: readonly ExistingSeat[], to: readonly PlannedSeat[]): SeatDifference {
  const known = new Map(before.map((seat) => [seat.classGroupId, seat]));
  const wanted = new Set(to.map((seat) => seat.classGroupId));
  return {
    create: to.filter((seat) => !known.has(seat.classGroupId)),
    update: to.flatMap((seat) => {
      const old = known.get(seat.classGroupId);
      return old && !sameSeat(old, seat) ? [{ seatId: old.id, to: seat }] : [];
    }),
    remove: before.filter((seat) => !wanted.has(seat.classGroupId)).map((seat) => seat.id),
  };
}

function sameSeat(a: ExistingSeat, b: PlannedSeat): boolean {
  return a.roomId === b.roomId && a.assistantId === b.assistantId && a.kind === b.kind && a.periodNo === b.periodNo
    && sameRange(a.occupies, b.occupies);
}

function sameRange(a: TimeRange, b: TimeRange): boolean {
  return a.start === b.start && a.end === b.end;
}

function keyOf(lesson: { readonly originId: SectionId; readonly schoolDate: SchoolDate }): string {
  return `${lesson.originId} ${lesson.schoolDate}`;
}
