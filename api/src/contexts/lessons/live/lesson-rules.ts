import type { CommandData, CommandType, EventData, EventType } from '@tongtang/contracts';
import { reportHeadcount } from '@tongtang/domain/attendance';
import { cancelLesson, endLesson, isDueToOpen, joinRoom, leaveAllRooms, leaveRoom, markNotHeld, openLesson, startLesson, startUnattended } from '@tongtang/domain/lessons';
import { assertNever, DomainError, type DomainEvent } from '@tongtang/kernel';
import { MINUTE_MS } from '@tongtang/time';
import { isInteractionCommand, judgeInteraction, lessonOver, roomLeft, type Situation } from '../../interaction/interaction.facade.js';
import { withRoom, type Act, type CommandWork, type FactDraft, type Judged, type LiveLesson, type LiveSeat } from './live-lesson.js';

const PROOF_EVERY_MS = MINUTE_MS - 5_000;
const said = <T extends EventType>(stream: 'lesson' | 'desk', type: T, data: EventData<T>): DomainEvent => ({ stream, type, data });
/** A fact of the whole lesson, or of a room where its data names one. */
const fact = (kind: FactDraft['kind'], effectiveAt: number, data: FactDraft['data'] = {}): FactDraft => ({ kind, seatId: null, data, effectiveAt });

type LessonCommand = Exclude<CommandType, Parameters<typeof judgeInteraction>[1]['type']>;
type Rule<T extends CommandType> = (live: LiveLesson, data: CommandData<T>, work: CommandWork) => Judged;

const rules: { readonly [T in LessonCommand]: Rule<T> } = {
  'lesson.start': (live, _data, work) => {
    const opened = live.status === 'scheduled' ? open(live, work.at) : { live, events: [], facts: [] };
    const [started, events] = startLesson(opened.live);
    return { live: { ...started, teacherLost: false }, events: [...opened.events, ...events], facts: [fact('taughtStart', work.at)] };
  },
  'lesson.end': (live, _data, work) => end(live, { cause: 'teacher' }, work.at),
  'teacher.proof': (live, _data, work) => (live.teacherLost && live.status === 'live' ? teacherBack(live, work.at) : { live, events: [], facts: [] }),
  'seat.join': (live, data, work) => join(live, data, work),
  'seat.leave': (live, data, work) => {
    const { roomId, reason } = data;
    const [seats, events] = leaveRoom(live.seats, { roomId, cause: 'explicit', lastProofAt: work.effectiveAt, ...(reason === undefined ? {} : { reason }) });
    const [interaction, more] = roomLeft(live.interaction, roomId, 'room');
    return {
      live: withRoom({ ...live, seats, interaction }, roomId, { status: 'left', leftCause: 'explicit' }), events: [...events, ...more],
      facts: [fact('left', work.effectiveAt, { roomId, cause: 'explicit', lastProofAt: work.effectiveAt, reason: reason ?? null })],
    };
  },
  'headcount.report': (live, data, work) => headcount(live, data, work),
  'proof.send': (live, data, work) => {
    const room = live.rooms.get(data.roomId);
    if (room?.status === 'left' && room.leftCause === 'lost') return join(live, data, work);
    if (room?.status !== 'joined') throw new DomainError('seat.not-joined', { roomId: data.roomId });
    const due = work.historic && work.effectiveAt - (room.lastFactAt ?? 0) >= PROOF_EVERY_MS;
    if (!due) return { live, events: [], facts: [] };
    return { live: withRoom(live, data.roomId, { lastFactAt: work.effectiveAt }), events: [], facts: [fact('proof', work.effectiveAt, { roomId: data.roomId })] };
  },
};

/** Judges one command; refused by a `DomainError`, and then nothing has changed. */
export function judgeCommand(live: LiveLesson, work: CommandWork): Judged {
  if (!isInteractionCommand(work.type)) return (rules[work.type] as Rule<LessonCommand>)(live, work.data as CommandData<LessonCommand>, work);
  // An answer that was on its way when the lesson ended is kept as late; everything else needs the lesson.
  if (work.type !== 'poll.answer') requireRunning(live, work.type);
  const [interaction, events] = judgeInteraction(live.interaction, { type: work.type, data: work.data }, situationOf(live, work));
  return { live: { ...live, interaction }, events, facts: [] };
}

/** Judges what the system does. */
export function judgeAct(live: LiveLesson, act: Act, at: number): Judged {
  switch (act.act) {
    case 'open': return open(live, at);
    case 'startUnattended': {
      const [started, events] = startUnattended(live, at);
      return { live: started, events, facts: [fact('taughtStart', live.during.start)] };
    }
    case 'endOverdue': return end(live, { cause: 'overdue' }, at);
    case 'markNotHeld': {
      const opened = live.status === 'scheduled' ? open(live, at) : { live, events: [], facts: [] };
      const [missed, events] = markNotHeld(opened.live, at);
      const over = leaveEverything(missed, at);
      return { live: over.live, events: [...opened.events, ...over.events, ...events], facts: over.facts };
    }
    case 'cancel': {
      const [cancelled, events] = cancelLesson(live, act.given);
      const over = leaveEverything(cancelled, at);
      return { live: over.live, events: [...over.events, ...events], facts: over.facts };
    }
    case 'roomsLost': return roomsLost(live, act.rooms, at);
    case 'roomBack': return live.rooms.get(act.roomId)?.leftCause === 'lost' ? joinNow(live, act, { at, effectiveAt: at }) : { live, events: [], facts: [] };
    case 'teacherLost':
      if (live.status !== 'live' || live.teacherLost) return { live, events: [], facts: [] };
      return { live: { ...live, teacherLost: true }, events: [said('lesson', 'lesson.teacher-lost.v1', { lastProofAt: act.lastProofAt })], facts: [fact('taughtStop', act.lastProofAt)] };
    case 'teacherBack': return live.teacherLost && live.status === 'live' ? teacherBack(live, at) : { live, events: [], facts: [] };
    case 'incidentOpened': return { live, events: [said('lesson', 'lesson.incident-opened.v1', { kind: 'manyLost', roomIds: [...act.roomIds] })], facts: [] };
    case 'incidentClosed': return { live, events: [said('lesson', 'lesson.incident-closed.v1', { kind: 'manyLost' })], facts: [] };
    default: return assertNever(act);
  }
}

function open(live: LiveLesson, at: number): Judged {
  const [opened, events] = openLesson(live, at);
  const seats = live.seats.map((seat): LiveSeat => ({ ...seat, expected: seat.classSize }));
  return { live: { ...opened, seats }, events, facts: [] };
}

function teacherBack(live: LiveLesson, at: number): Judged {
  return { live: { ...live, teacherLost: false }, events: [said('lesson', 'lesson.teacher-back.v1', {})], facts: [fact('taughtStart', at)] };
}

function join(live: LiveLesson, data: { readonly roomId: string; readonly deviceId: string }, work: CommandWork): Judged {
  if (live.status !== 'scheduled') return joinNow(live, data, work);
  if (!isDueToOpen(live.during, work.at)) throw new DomainError('lesson.too-early', { startsAt: live.during.start });
  const opened = open(live, work.at);
  const joined = joinNow(opened.live, data, work);
  return { ...joined, events: [...opened.events, ...joined.events] };
}

function joinNow(live: LiveLesson, { roomId, deviceId }: { readonly roomId: string; readonly deviceId: string }, about: { readonly at: number; readonly effectiveAt: number }): Judged {
  const [seats, events] = joinRoom({ lesson: live, seats: live.seats }, { roomId, deviceId }, about.effectiveAt);
  if (events.length === 0) return { live, events, facts: [] };
  return {
    live: withRoom({ ...live, seats }, roomId, { status: 'joined', leftCause: null, lastProofAt: about.effectiveAt, lastFactAt: about.effectiveAt }), events,
    facts: [fact('joined', about.effectiveAt, { roomId, deviceId })],
  };
}

function headcount(live: LiveLesson, data: CommandData<'headcount.report'>, work: CommandWork): Judged {
  const seat = live.seats.find((each) => each.id === data.seatId);
  if (seat === undefined) throw new DomainError('seat.not-found', { seatId: data.seatId });
  const late = live.status === 'ended' || live.status === 'notHeld';
  if (late && live.sheet === 'sealed') throw new DomainError('attendance.too-late', { seatId: seat.id });
  if (!late) requireRunning(live, work.type);
  const [counted, events] = reportHeadcount({
    seatId: seat.id, present: data.present, expected: data.expected ?? seat.expected, ...(data.absent === undefined ? {} : { sick: data.absent.sick, leave: data.absent.leave }),
    // A live report that was still on its way when the lesson ended is a device's word like any other.
    effectiveAt: work.effectiveAt, evidence: late && work.evidence === 'A' ? 'B' : work.evidence, late, origin: work.origin,
  });
  const seats = live.seats.map((each): LiveSeat => (each.id === seat.id ? { ...each, expected: counted.expected, present: counted.present } : each));
  const { present, expected, absent, flagged } = counted;
  return { live: { ...live, seats }, events, facts: [{ kind: 'headcount', seatId: seat.id, data: { present, expected, absent, flagged, late, roomId: seat.roomId }, effectiveAt: work.effectiveAt, evidence: counted.evidence }] };
}

function end(live: LiveLesson, by: { readonly cause: 'teacher' | 'overdue' }, at: number): Judged {
  const [ended, events] = endLesson(live, by, at);
  const over = leaveEverything(ended, at);
  return { live: over.live, events: [...over.events, ...events], facts: [...over.facts, fact('taughtStop', at)] };
}

/** Microphone, hands, polls and rooms: everything stops, before the lesson itself is announced as over. */
function leaveEverything(live: LiveLesson, at: number): Judged {
  const [interaction, floorEvents] = lessonOver(live.interaction, at);
  const inRooms = [...live.rooms.values()].filter((room) => room.status === 'joined').map((room) => room.roomId);
  const [seats, seatEvents] = leaveAllRooms(live.seats, at);
  const left = inRooms.reduce((lesson, roomId) => withRoom(lesson, roomId, { status: 'left', leftCause: 'lessonEnded' }), { ...live, seats, interaction });
  return { live: left, events: [...floorEvents, ...seatEvents], facts: inRooms.map((roomId) => fact('left', at, { roomId, cause: 'lessonEnded', lastProofAt: at })) };
}

function roomsLost(live: LiveLesson, lost: Extract<Act, { act: 'roomsLost' }>['rooms'], at: number): Judged {
  let judged: Judged = { live, events: [], facts: [] };
  for (const { roomId, lastProofAt, restored } of lost) {
    const room = judged.live.rooms.get(roomId);
    // Another process, or another way, has heard of the room since: it is not lost.
    if (room?.status !== 'joined' || (room.lastProofAt ?? 0) > lastProofAt + 2_000) continue;
    const seenAt = Math.min(at, restored ? (room.lastProofAt ?? lastProofAt) : lastProofAt);
    const [seats, events] = leaveRoom(judged.live.seats, { roomId, cause: 'lost', lastProofAt: seenAt });
    const [interaction, more] = roomLeft(judged.live.interaction, roomId, 'lost');
    judged = {
      live: withRoom({ ...judged.live, seats, interaction }, roomId, { status: 'left', leftCause: 'lost' }), events: [...judged.events, ...events, ...more],
      facts: [...judged.facts, fact('left', seenAt, { roomId, cause: 'lost', lastProofAt: seenAt })],
    };
  }
  return judged;
}

function requireRunning(live: LiveLesson, on: string): void {
  if (live.status !== 'open' && live.status !== 'live') throw new DomainError('lesson.wrong-status', { from: live.status, on });
}

function situationOf(live: LiveLesson, work: CommandWork): Situation {
  return {
    now: work.at, origin: work.origin,
    room: (roomId) => {
      const seats = live.seats.filter((seat) => seat.roomId === roomId);
      const [first] = seats;
      if (first === undefined) throw new DomainError('room.not-in-lesson', { roomId });
      return { roomId, interactive: first.kind === 'interactive', present: seats.some((seat) => seat.status === 'joined') };
    },
    childrenOf: (seatId) => {
      const seat = live.seats.find((each) => each.id === seatId);
      if (seat === undefined) throw new DomainError('seat.not-found', { seatId });
      return seat.present ?? seat.expected;
    },
  };
}
