import * as z from 'zod';

/** Milliseconds since 1970 UTC, as frames carry it. */
export const EpochMs = z.int().nonnegative();
/** RFC 3339 with offset, as REST carries it. */
export const Timestamp = z.iso.datetime({ offset: true });
/** Civil date `YYYY-MM-DD` in the school's zone. */
export const SchoolDate = z.iso.date();
/** Wall clock `HH:MM`. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const Id = z.uuid();
export const Count = z.int().min(0).max(100_000);
export const Weekday = z.int().min(1).max(7);
export const Name = z.string().trim().min(1).max(100);

export const SUBJECTS = ['music', 'art', 'english', 'science'] as const;
export const Subject = z.enum(SUBJECTS);
export const GRADE_BANDS = ['L', 'M', 'H'] as const;
export const GradeBand = z.enum(GRADE_BANDS);
export const SeatKind = z.enum(['interactive', 'broadcast']);
export const Delivery = z.enum(['live', 'audioSlides', 'recording', 'assistantLed']);
export const LessonStatus = z.enum(['scheduled', 'suspended', 'open', 'live', 'ended', 'cancelled', 'notHeld']);
export const SeatStatus = z.enum(['planned', 'confirmed', 'excused', 'joined', 'left']);
export const Outcome = z.enum(['held', 'partial', 'notHeld', 'excused', 'unreported']);
export const Evidence = z.enum(['A', 'B', 'C']);
export const Reason = z.enum(['power', 'network', 'weather', 'road', 'illness', 'noAdult', 'exam', 'event', 'training', 'kit', 'teacherAbsent', 'provider', 'other', 'unstated']);
export const RoleName = z.enum(['assistantTeacher', 'schoolHead', 'netTeacher', 'countyOfficer', 'cityOfficer', 'provinceOfficer', 'operator']);

/** A reference with the name to show. */
export const Named = z.object({ id: Id, name: z.string() });
/** A page of a list: `next` is the cursor to ask with, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
export const Cursor = z.string().max(400).optional();
/** Empty answer. */
export const Done = z.object({ done: z.literal(true) });
