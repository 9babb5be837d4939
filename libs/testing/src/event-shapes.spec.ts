import { events, type EventType } from '@tongtang/contracts';
import { correctDirectly, proposeCorrection, rejectCorrection, reportHeadcount, sealSheet } from '@tongtang/domain/attendance';
import {
  answerPoll, askHelp, closeHelp, EMPTY_FLOOR, givePraise, grantMic, HELP_REASONS, lowerHand, openPoll, PRAISE_KINDS, publishPoll, raiseHand, releaseMic,
} from '@tongtang/domain/interaction';
import {
  cancelLesson, changeDelivery, confirmSeat, endLesson, excuseSeat, joinRoom, leaveRoom, markNotHeld, moveLesson, openLesson, restoreSeat, resumeLesson,
  startLesson, suspendLesson, type LessonStatus,
} from '@tongtang/domain/lessons';
import { createPlan, discardPlan, publishPlan, supersedePlan } from '@tongtang/domain/timetabling';
import type { DomainEvent } from '@tongtang/kernel';
import { DAY_MS, MINUTE_MS } from '@tongtang/time';
import { aLesson, aSeat, LESSON_START, SequentialIds } from './index.js';

// The pure rules cannot see the wire schemas, so this is where the two are held together.
const ids = new SequentialIds();
const [roomId, seatId, deviceId, teacherId, pollId, planId] = Array.from({ length: 6 }, () => ids.next()) as [string, string, string, string, string, string];
const lesson = (status: LessonStatus) => aLesson({ status, netTeacherId: teacherId });
const seat = (status: 'planned' | 'joined' | 'excused') => aSeat(1, { id: seatId, roomId, status });
const [poll, pollOpened] = openPoll({ id: pollId, kind: 'yesNo', question: '听得清吗？', options: ['是', '否'] }, undefined, LESSON_START);
const [floor, granted] = grantMic(raiseHand(EMPTY_FLOOR, roomId, 1)[0], { roomId, interactive: true, present: true }, 2);
const correction = { id: ids.next(), seatId, field: 'present' as const, old: null, new: '22', reason: '补录', by: teacherId };
const publication = { by: teacherId, effectiveFrom: '2026-10-19', counts: { lessons: 9, teachers: 2, schools: 3 }, rules: { approvalRequired: false } };
const [draft, planCreated] = createPlan({ id: planId, no: 1 });
const [published, planPublished] = publishPlan(draft, publication, LESSON_START);

const happened: readonly DomainEvent[] = [
  ...openLesson(lesson('scheduled'), LESSON_START)[1], ...startLesson(lesson('open'))[1], ...endLesson(lesson('live'), { cause: 'teacher' }, LESSON_START)[1],
  ...suspendLesson(lesson('scheduled'), { reason: 'holiday' })[1], ...resumeLesson(lesson('suspended'))[1], ...cancelLesson(lesson('open'), { reason: 'road' })[1],
  ...markNotHeld(lesson('open'), LESSON_START + DAY_MS)[1], ...changeDelivery(lesson('live'), { delivery: 'audioSlides', reason: 'network' })[1],
  ...moveLesson(lesson('open'), { start: LESSON_START + DAY_MS, end: LESSON_START + DAY_MS + 40 * MINUTE_MS }, LESSON_START)[1],
  ...confirmSeat(seat('planned'))[1], ...excuseSeat(seat('planned'), { reason: 'power' })[1], ...restoreSeat(seat('excused'))[1],
  ...joinRoom({ lesson: lesson('open'), seats: [seat('planned')] }, { roomId, deviceId }, LESSON_START)[1],
  ...leaveRoom([seat('joined')], { roomId, cause: 'lost', lastProofAt: LESSON_START })[1],
  ...raiseHand(EMPTY_FLOOR, roomId, 1)[1], ...lowerHand(raiseHand(EMPTY_FLOOR, roomId, 1)[0], roomId, 'room')[1], ...granted, ...releaseMic(floor, roomId, 'lost')[1],
  ...pollOpened, ...answerPoll(poll, { seatId, counts: [8, 1], children: 9, origin: 'live' })[1], ...publishPoll(poll, LESSON_START)[1],
  ...PRAISE_KINDS.flatMap((kind) => givePraise(roomId, kind)), ...HELP_REASONS.flatMap((reason) => askHelp([], { roomId, reason }, 1)[1]),
  ...closeHelp([{ roomId, reason: 'stuck', askedAt: 1 }], roomId)[1],
  ...reportHeadcount({ seatId, present: 8, expected: 9, effectiveAt: LESSON_START, evidence: 'A', late: false, origin: 'live' })[1],
  ...sealSheet({ lessonId: 'l', policy: 'v1', status: 'open', schoolDate: '2026-10-13' }, 6, LESSON_START + 9 * DAY_MS)[1],
  ...proposeCorrection(correction)[1], ...correctDirectly(correction)[1], ...rejectCorrection(proposeCorrection(correction)[0], { by: seatId })[1],
  ...planCreated, ...planPublished, ...supersedePlan(published)[1], ...discardPlan(draft)[1],
];

describe('what the domain says', () => {
  it.each(happened.map((event) => [event.type, event] as const))('%s is what the wire carries', (type, event) => {
    expect(Object.keys(events)).toContain(type);
    expect(events[type as EventType].parse(event.data)).toEqual(event.data);
  });
});
