import { MINUTE_MS, SECOND_MS } from '@tongtang/time';
import { aLesson, aLessonThatIs, aSeat, LESSON_START, seatsThatAre } from '@tongtang/testing';
import {
  cancelLesson, changeDelivery, changeSeatKind, changeTeacher, checkReason, confirmSeat, endLesson, excuseSeat, isDueToOpen, isOverdue, joinRoom,
  leaveAllRooms, leaveRoom, LESSON_STATUSES, LESSON_TRIGGERS, markNotHeld, moveLesson, occupies, openLesson, restoreSeat, resumeLesson, SEAT_STATUSES,
  SEAT_TRIGGERS, startLesson, startUnattended, suspendLesson, transitionLesson, transitionSeat,
} from './index.js';

const refused = { code: 'lesson.wrong-status' };

describe('the status of a lesson', () => {
  // The table of decisions §3, written out a second time on purpose: from, on, to.
  const listed = new Map([
    ['scheduled suspend', 'suspended'], ['suspended resume', 'scheduled'], ['scheduled open', 'open'],
    ['scheduled move', 'scheduled'], ['suspended move', 'scheduled'], ['open move', 'scheduled'],
    ['open start', 'live'], ['live end', 'ended'],
    ['scheduled cancel', 'cancelled'], ['suspended cancel', 'cancelled'], ['open cancel', 'cancelled'], ['open markNotHeld', 'notHeld'],
    ['scheduled changeDelivery', 'scheduled'], ['open changeDelivery', 'open'], ['live changeDelivery', 'live'],
    ['scheduled changeTeacher', 'scheduled'], ['open changeTeacher', 'open'], ['live changeTeacher', 'live'],
  ]);
  const cells = LESSON_STATUSES.flatMap((from) => LESSON_TRIGGERS.map((on) => ({ from, on, to: listed.get(`${from} ${on}`) })));

  it.each(cells)('$from on $on → $to', ({ from, on, to }) => {
    if (to !== undefined) expect(transitionLesson(from, on)).toBe(to);
    else expect(() => transitionLesson(from, on)).toThrow(expect.objectContaining({ ...refused, params: { from, on } }));
  });

  it('books its teacher only while it will be or was given', () => {
    expect(LESSON_STATUSES.filter(occupies)).toEqual(['scheduled', 'open', 'live', 'ended']);
  });
});

describe('the status of a seat', () => {
  const listed = new Map([
    ['planned confirm', 'confirmed'], ['planned excuse', 'excused'], ['confirmed excuse', 'excused'], ['excused restore', 'planned'],
    ['planned join', 'joined'], ['confirmed join', 'joined'], ['left join', 'joined'], ['joined leave', 'left'],
  ]);
  const cells = SEAT_STATUSES.flatMap((from) => SEAT_TRIGGERS.map((on) => ({ from, on, to: listed.get(`${from} ${on}`) })));

  it.each(cells)('$from on $on → $to', ({ from, on, to }) => {
    if (to !== undefined) expect(transitionSeat(from, on)).toBe(to);
    else expect(() => transitionSeat(from, on)).toThrow(expect.objectContaining({ code: 'seat.wrong-status', params: { from, on } }));
  });
});

describe('a lesson', () => {
  const start = LESSON_START;
  const end = start + 40 * MINUTE_MS;

  it('opens a quarter of an hour before its start', () => {
    expect(isDueToOpen(aLesson().during, start - 15 * MINUTE_MS)).toBe(true);
    expect(isDueToOpen(aLesson().during, end)).toBe(false);
    expect(() => openLesson(aLesson(), start - 15 * MINUTE_MS - 1)).toThrow('lesson.not-yet-open');
    const [opened, events] = openLesson(aLesson(), start - 15 * MINUTE_MS);
    expect(opened.status).toBe('open');
    expect(events).toEqual([{ stream: 'lesson', type: 'lesson.opened.v1', data: {} }]);
  });

  it('is started by its teacher at any time once open', () => {
    const [live, events] = startLesson(aLessonThatIs('open'));
    expect(live.status).toBe('live');
    expect(events).toEqual([{ stream: 'lesson', type: 'lesson.started.v1', data: { netTeacherId: 'teacher-1' } }]);
    expect(() => startLesson(aLessonThatIs('live'))).toThrow(expect.objectContaining(refused));
  });

  it('starts by itself only as a recording or led by the assistant', () => {
    expect(() => startUnattended(aLessonThatIs('open'), start)).toThrow('lesson.waits-for-teacher');
    const recording = aLesson({ status: 'open', delivery: 'recording' });
    expect(() => startUnattended(recording, start - 1)).toThrow('lesson.not-yet-due');
    expect(startUnattended(recording, start)[0].status).toBe('live');
  });

  it('is ended by its teacher, or by the system a quarter of an hour late', () => {
    expect(endLesson(aLessonThatIs('live'), { cause: 'teacher' }, start)[1]).toEqual([
      { stream: 'lesson', type: 'lesson.ended.v1', data: { cause: 'teacher' } }]);
    expect(() => endLesson(aLessonThatIs('live'), { cause: 'overdue' }, end)).toThrow('lesson.not-overdue');
    expect(isOverdue(aLesson().during, end + 15 * MINUTE_MS)).toBe(true);
    expect(endLesson(aLessonThatIs('live'), { cause: 'overdue' }, end + 15 * MINUTE_MS)[0].status).toBe('ended');
  });

  it('that nobody started is not held, and blames nobody', () => {
    expect(() => markNotHeld(aLessonThatIs('open'), end - 1)).toThrow('lesson.not-yet-due');
    const [missed, events] = markNotHeld(aLessonThatIs('open'), end);
    expect(missed).toMatchObject({ status: 'notHeld', reason: 'unstated' });
    expect(events[0]).toMatchObject({ type: 'lesson.not-held.v1', data: { reason: 'unstated' } });
  });

  it('is cancelled with a reason, in words where the list has none', () => {
    const [cancelled, events] = cancelLesson(aLesson(), { reason: 'other', text: ' 校庆 ' });
    expect(cancelled).toMatchObject({ status: 'cancelled', reason: 'other', reasonText: '校庆' });
    expect(events[0]?.data).toEqual({ reason: 'other', text: '校庆' });
    expect(() => cancelLesson(aLesson(), { reason: 'other' })).toThrow('reason.text-missing');
    expect(() => checkReason({ reason: 'road', text: '雪'.repeat(201) })).toThrow('reason.text-too-long');
  });

  it('is suspended on a closed date and comes back without a trace', () => {
    const [suspended] = suspendLesson(aLesson(), { reason: 'holiday' });
    expect(suspended).toMatchObject({ status: 'suspended', reason: 'holiday' });
    expect(resumeLesson(suspended)[0]).toEqual(aLesson());
  });

  it('moves into the future only', () => {
    const to = { start: end, end: end + 40 * MINUTE_MS };
    expect(moveLesson(aLessonThatIs('open'), to, start)).toEqual([
      aLesson({ during: to }), [{ stream: 'lesson', type: 'lesson.moved.v1', data: { from: start, to: end } }]]);
    expect(() => moveLesson(aLesson(), to, end)).toThrow('lesson.moved-to-past');
  });

  it('changes delivery and teacher without changing status', () => {
    const [asAudio, events] = changeDelivery(aLessonThatIs('live'), { delivery: 'audioSlides', reason: 'network' });
    expect(asAudio).toMatchObject({ status: 'live', delivery: 'audioSlides' });
    expect(events[0]?.data).toEqual({ delivery: 'audioSlides', reason: 'network' });
    expect(changeDelivery(asAudio, { delivery: 'audioSlides', reason: 'network' })[1]).toEqual([]);
    const [takenOver, taken] = changeTeacher(aLessonThatIs('live'), { to: 'teacher-2', cause: 'takeover' });
    expect(takenOver.netTeacherId).toBe('teacher-2');
    expect(taken[0]?.data).toEqual({ from: 'teacher-1', to: 'teacher-2', cause: 'takeover' });
  });

  it('keeps what else a caller knows about it', () => {
    expect(startLesson({ ...aLessonThatIs('open'), number: 7 })[0].number).toBe(7);
  });
});

describe('seats', () => {
  const open = { ...aLessonThatIs('open') };

  it('of one room join together, and a second device changes nothing', () => {
    const seats = [aSeat(1), aSeat(2, { roomId: 'room-1' }), aSeat(3)];
    const [joined, events] = joinRoom({ lesson: open, seats }, { roomId: 'room-1', deviceId: 'pc' }, LESSON_START + 90 * SECOND_MS);
    expect(joined.map((seat) => seat.status)).toEqual(['joined', 'joined', 'planned']);
    expect(events).toEqual([{
      stream: 'desk', type: 'seat.joined.v1', data: { roomId: 'room-1', seatIds: ['seat-1', 'seat-2'], deviceId: 'pc', lateS: 90 },
    }]);
    expect(joinRoom({ lesson: open, seats: joined }, { roomId: 'room-1', deviceId: 'phone' }, LESSON_START)).toEqual([joined, []]);
  });

  it('do not join a lesson that is not open, nor an excused class', () => {
    const input = { roomId: 'room-1', deviceId: 'pc' };
    expect(() => joinRoom({ lesson: aLesson(), seats: [aSeat(1)] }, input, LESSON_START)).toThrow(expect.objectContaining(refused));
    expect(() => joinRoom({ lesson: open, seats: [aSeat(1, { status: 'excused' })] }, input, LESSON_START)).toThrow('seat.wrong-status');
    expect(() => joinRoom({ lesson: open, seats: [] }, input, LESSON_START)).toThrow('seat.not-found');
    const [seats] = joinRoom({ lesson: open, seats: [aSeat(1), aSeat(2, { roomId: 'room-1', status: 'excused' })] }, input, LESSON_START);
    expect(seats.map((seat) => seat.status)).toEqual(['joined', 'excused']);
  });

  it('leave with their last proof of life and may come back', () => {
    const [left, events] = leaveRoom(seatsThatAre('joined', 2), { roomId: 'room-2', cause: 'lost', lastProofAt: 5, reason: 'power' });
    expect(left.map((seat) => seat.status)).toEqual(['joined', 'left']);
    expect(events[0]?.data).toEqual({ roomId: 'room-2', seatIds: ['seat-2'], cause: 'lost', lastProofAt: 5, reason: 'power' });
    expect(joinRoom({ lesson: open, seats: left }, { roomId: 'room-2', deviceId: 'pc' }, LESSON_START)[1]).toHaveLength(1);
    expect(() => leaveRoom(left, { roomId: 'room-2', cause: 'explicit', lastProofAt: 6 })).toThrow('seat.wrong-status');
  });

  it('all leave when the lesson ends', () => {
    const [left, events] = leaveAllRooms([...seatsThatAre('joined', 2), aSeat(3)], 9);
    expect(left.map((seat) => seat.status)).toEqual(['left', 'left', 'planned']);
    expect(events.map((event) => event.data)).toEqual([
      { roomId: 'room-1', seatIds: ['seat-1'], cause: 'lessonEnded', lastProofAt: 9, reason: null },
      { roomId: 'room-2', seatIds: ['seat-2'], cause: 'lessonEnded', lastProofAt: 9, reason: null },
    ]);
  });

  it('are confirmed, excused with a reason, and restored', () => {
    expect(confirmSeat(aSeat(1))[0].status).toBe('confirmed');
    const [excused, events] = excuseSeat(aSeat(1, { status: 'confirmed' }), { reason: 'power' });
    expect(excused).toMatchObject({ status: 'excused', reason: 'power' });
    expect(events[0]?.data).toEqual({ seatId: 'seat-1', reason: 'power' });
    expect(restoreSeat(excused)[0]).toEqual(aSeat(1));
  });

  it('change between speaking and listening', () => {
    const [listening, events] = changeSeatKind(aSeat(1), 'broadcast');
    expect(events[0]?.data).toEqual({ seatId: 'seat-1', kind: 'broadcast' });
    expect(changeSeatKind(listening, 'broadcast')[1]).toEqual([]);
  });
});
