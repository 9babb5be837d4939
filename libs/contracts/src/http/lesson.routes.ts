import * as z from 'zod';
import { Count, Cursor, Delivery, GradeBand, Id, LessonStatus, Named, Outcome, pageOf, Reason, SchoolDate, SeatKind, SeatStatus, Subject, Timestamp } from '../values/values.js';
import { defineRoute } from './define-route.js';

/** A class group's place in a lesson, as a list shows it. */
export const SeatBriefDto = z.object({
  id: Id, roomId: Id, roomName: z.string(), school: z.object({ id: Id, name: z.string(), shortName: z.string() }), classGroup: Named, assistant: Named.nullable(),
  kind: SeatKind, status: SeatStatus, expected: Count, present: Count.nullable(),
});

export const LessonDto = z.object({
  id: Id, subject: Subject, gradeBand: GradeBand, number: z.int(), date: SchoolDate, startsAt: Timestamp, endsAt: Timestamp, zone: z.string(),
  status: LessonStatus, delivery: Delivery, reason: Reason.nullable(), netTeacher: Named, provider: z.string(), weekNo: z.int(),
  startedAt: Timestamp.nullable(), endedAt: Timestamp.nullable(),
  seats: z.array(SeatBriefDto),
  /** Rooms that take part, of which the viewer may only see the number. */
  rooms: Count,
});

/** Something that waits for the reader: the oldest first, five at the most. */
export const TodoDto = z.object({
  kind: z.enum(['fillHeadcount', 'decideCorrection', 'explainNotHeld', 'confirmShift', 'unreported', 'notStarted']),
  lessonId: Id.nullable(), seatId: Id.nullable(), correctionId: Id.nullable(), at: Timestamp, params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const TodayDto = z.object({
  date: SchoolDate, weekNo: z.int().nullable(), place: z.string(), placeAbove: z.string().nullable(),
  /** Lessons of the day that concern the reader; for officers the first 100. */
  lessons: z.array(LessonDto),
  next: LessonDto.nullable(),
  todos: z.array(TodoDto),
  figures: z.object({ lessons: Count, live: Count, notStarted: Count, unreportedSeats: Count, schoolsOnline: Count, schoolsExpected: Count }).nullable(),
  helpPhone: z.string().nullable(), helpName: z.string().nullable(),
});

export const LiveLessonDto = z.object({
  lesson: LessonDto, present: Count, expected: Count, unreported: Count, seatsOnline: Count, seatsTotal: Count,
  rooms: z.array(z.object({ roomId: Id, school: z.string(), state: z.enum(['notIn', 'online', 'unstable', 'offline', 'left']), since: Timestamp.nullable(), hand: z.boolean(), help: z.string().nullable() })),
});

/** `scope:` state and the wall's page: totals and the lessons of now. No pupil, no person but the net teacher. */
export const LiveBoardDto = z.object({
  place: z.string(), at: Timestamp, lessons: z.array(LiveLessonDto),
  totals: z.object({ lessons: Count, schoolsOnline: Count, schoolsExpected: Count, present: Count, expected: Count, unreported: Count }),
  attention: z.array(z.object({ kind: z.enum(['lost', 'weak', 'help', 'notStarted', 'unreported']), lessonId: Id, school: z.string(), subject: Subject, since: Timestamp, reason: z.string().nullable() })),
  next: z.object({ startsAt: Timestamp, lessons: Count }).nullable(),
  /** The whole day, with lessons by the hour in which they start. */
  day: z.object({ lessons: Count, ended: Count, live: Count, ahead: Count, hours: z.array(z.object({ hour: z.int(), lessons: Count })) }),
  /** Weekly periods by subject: (own + planned) of required (decision 13). */
  week: z.array(z.object({ subject: Subject, covered: Count, required: Count })),
  townships: z.array(z.object({ name: z.string(), schools: z.array(z.object({ name: z.string(), state: z.enum(['none', 'notIn', 'online', 'unstable', 'offline']) })) })),
});

export const AttendanceLineDto = z.object({
  seatId: Id, lessonId: Id, date: SchoolDate, startsAt: Timestamp, subject: Subject, periodNo: z.int().nullable(), school: Named, classGroup: Named, netTeacher: Named,
  outcome: Outcome, reason: Reason.nullable(), expected: Count, present: Count.nullable(),
  sick: Count, leave: Count, absent: Count.describe('Not here, and nobody said why'),
  attendedMinutes: z.number().nullable(), evidence: z.enum(['A', 'B', 'C']).nullable(),
  source: z.enum(['live', 'backFilled', 'late', 'system']).nullable(),
  corrections: z.array(z.object({
    id: Id, field: z.string(), old: z.string().nullable(), new: z.string(), reason: z.string(), by: z.string(), at: Timestamp,
    status: z.enum(['proposed', 'approved', 'rejected']), decidedBy: z.string().nullable(), decidedAt: Timestamp.nullable(), canDecide: z.boolean(),
  })),
  canReport: z.boolean(), canCorrect: z.boolean(),
});

export const AttendanceSheetDto = z.object({
  lesson: LessonDto, policy: z.string(), status: z.enum(['none', 'open', 'sealed']), sealedAt: Timestamp.nullable(), lines: z.array(AttendanceLineDto),
  totals: z.object({ expected: Count, present: Count, unreported: Count }),
});

const params = z.strictObject({ id: Id });
const Absent = z.strictObject({ sick: Count, leave: Count, unexplained: Count });

export const lessonRoutes = {
  readToday: defineRoute({ permission: 'lesson.read', summary: 'The day of whoever is signed in', response: TodayDto }),
  listLessons: defineRoute({
    permission: 'lesson.read', summary: 'Dated lessons', query: z.strictObject({ from: SchoolDate, to: SchoolDate, under: Id.optional(), cursor: Cursor }), response: pageOf(LessonDto),
  }),
  readLesson: defineRoute({ permission: 'lesson.read', summary: 'One dated lesson', params, response: LessonDto }),
  cancelLesson: defineRoute({ permission: 'lesson.change', summary: 'Cancel a lesson before it began', params, body: z.strictObject({ reason: Reason, text: z.string().max(200).optional() }), response: LessonDto }),
  /** The board shows figures of attendance: who may not read those does not get it. */
  listLiveLessons: defineRoute({ permission: 'attendance.read', summary: 'All lessons now, with who is there', query: z.strictObject({ under: Id.optional() }), response: LiveBoardDto }),
  readLessonAttendance: defineRoute({ permission: 'attendance.read', summary: 'The sheet of one lesson', params, response: AttendanceSheetDto }),
  listAttendance: defineRoute({
    permission: 'attendance.read', summary: 'Attendance lines of ended lessons',
    query: z.strictObject({ from: SchoolDate.optional(), to: SchoolDate.optional(), under: Id.optional(), outcome: Outcome.optional(), cursor: Cursor }),
    response: z.object({
      items: z.array(AttendanceLineDto), next: z.string().nullable(),
      totals: z.object({ due: Count, reported: Count, unreported: Count, expected: Count, present: Count, notHeld: Count }),
    }),
  }),
  backFillAttendance: defineRoute({
    permission: 'attendance.report', summary: 'Fill in a headcount after the lesson', params,
    body: z.strictObject({ present: Count, absent: Absent.optional(), reason: z.string().trim().min(1).max(200) }), response: AttendanceLineDto,
  }),
  correctAttendance: defineRoute({
    permission: 'attendance.correct', summary: 'Propose or make a correction; the old value stays', params,
    body: z.strictObject({ field: z.enum(['present']), value: Count, reason: z.string().trim().min(1).max(200) }), response: AttendanceLineDto,
  }),
  decideCorrection: defineRoute({
    permission: 'attendance.approve', summary: 'Approve or reject a proposed correction', params,
    body: z.strictObject({ decision: z.enum(['approved', 'rejected']) }), response: AttendanceLineDto,
  }),
};
