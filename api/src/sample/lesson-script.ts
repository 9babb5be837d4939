import type { CommandData, CommandType } from '@tongtang/contracts';
import { MINUTE_MS, SECOND_MS } from '@tongtang/time';

/** What the script needs to know of a lesson. Instants are epoch ms. */
export interface ScriptLesson {
  readonly id: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly netTeacherId: string;
  readonly subject: string;
  readonly rooms: readonly ScriptRoom[];
}

export interface ScriptRoom {
  readonly roomId: string;
  readonly assistantId: string;
  readonly interactive: boolean;
  readonly seats: readonly { readonly seatId: string; readonly expected: number }[];
}

/** One thing somebody does at a moment. `roomId` null: the net teacher. */
export interface ScriptAction<T extends CommandType = CommandType> {
  readonly at: number;
  readonly lessonId: string;
  readonly actorId: string;
  readonly roomId: string | null;
  readonly type: T;
  readonly data: CommandData<T>;
}

/** Signs of life of a room: attendance bridges gaps of up to two minutes. */
const PROOF_MS = 100 * SECOND_MS;

/** Questions a show of hands can answer, by subject. */
const QUESTIONS: Readonly<Record<string, readonly [question: string, options: readonly string[]]>> = {
  music: ['“跑两步”是哪一种？', ['短短', '长']],
  art: ['哪一幅用了暖色？', ['第一幅', '第二幅']],
  english: ['Which one is a giraffe?', ['A', 'B', 'C']],
  science: ['铁钉会浮起来吗？', ['会', '不会']],
};

/** Seeded numbers in [0, 1): the same lesson always goes the same way (mulberry32 over the id's FNV hash). */
export function seededNumbers(text: string): () => number {
  let state = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 16_777_619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * How one lesson goes, in order of time: rooms come, some late, a few not at all; counts are reported, hands raised, a poll answered.
 * About one lesson in forty is never started, so that there is something to explain.
 * @param newId makes ids of polls and devices from a name, the same for the same name
 */
export function scriptOf(lesson: ScriptLesson, newId: (name: string) => string): ScriptAction[] {
  const random = seededNumbers(`${lesson.subject}${lesson.startsAt}${lesson.rooms.length}`);
  const actions: ScriptAction[] = [];
  const between = (low: number, high: number): number => Math.round(low + random() * (high - low));
  const teacher = <T extends CommandType>(at: number, type: T, data: CommandData<T>): void => {
    actions.push({ at, lessonId: lesson.id, actorId: lesson.netTeacherId, roomId: null, type, data } as ScriptAction);
  };
  const fromRoom = <T extends CommandType>(room: ScriptRoom, at: number, type: T, data: CommandData<T>): void => {
    actions.push({ at, lessonId: lesson.id, actorId: room.assistantId, roomId: room.roomId, type, data } as ScriptAction);
  };
  const held = random() > 0.025;
  const start = lesson.startsAt + between(-20, 60) * SECOND_MS;
  const present = lesson.rooms.filter(() => random() > 0.03);
  const counted = new Map<string, number>();

  for (const room of present) {
    const joined = lesson.startsAt + between(-8 * 60, 90) * SECOND_MS;
    const deviceId = newId(`device ${room.roomId}`);
    fromRoom(room, joined, 'seat.join', { roomId: room.roomId, deviceId });
    const darkAt = random() < 0.03 ? lesson.startsAt + between(12, 25) * MINUTE_MS : Number.POSITIVE_INFINITY;
    if (darkAt < lesson.endsAt) fromRoom(room, darkAt, 'seat.leave', { roomId: room.roomId, reason: 'power' });
    for (let at = joined + PROOF_MS; at < Math.min(lesson.endsAt - MINUTE_MS, darkAt); at += PROOF_MS) fromRoom(room, at, 'proof.send', { roomId: room.roomId, deviceId });
    for (const seat of room.seats) {
      if (random() < 0.05) continue;
      const sick = random() < 0.2 ? 1 : 0;
      const leave = random() < 0.1 ? 1 : 0;
      const here = Math.max(0, seat.expected - sick - leave);
      counted.set(seat.seatId, here);
      fromRoom(room, Math.max(joined, start) + between(60, 300) * SECOND_MS, 'headcount.report', { seatId: seat.seatId, present: here, absent: { sick, leave, unexplained: seat.expected - here - sick - leave < 0 ? 0 : seat.expected - here - sick - leave } });
    }
  }
  if (!held) return inOrder(actions);

  teacher(start, 'lesson.start', {});
  for (let page = 2; page <= 8; page += 1) teacher(start + page * 4 * MINUTE_MS, 'page.turn', { page });
  const speakers = present.filter((room) => room.interactive).slice(0, 2);
  speakers.forEach((room, index) => {
    const raised = start + (10 + index * 4) * MINUTE_MS + between(0, 60) * SECOND_MS;
    fromRoom(room, raised, 'hand.raise', { roomId: room.roomId });
    teacher(raised + 35 * SECOND_MS, 'mic.grant', { roomId: room.roomId });
    teacher(raised + 150 * SECOND_MS, 'mic.release', { roomId: room.roomId });
  });
  const pollId = newId(`poll ${lesson.id}`);
  const [question, options] = QUESTIONS[lesson.subject] ?? ['听懂了吗？', ['听懂了', '还没有']];
  const opened = start + 20 * MINUTE_MS;
  teacher(opened, 'poll.open', { pollId, kind: 'hands', question, options: [...options] });
  for (const room of present) {
    for (const seat of room.seats) {
      const here = counted.get(seat.seatId);
      if (here === undefined || random() < 0.08) continue;
      const first = Math.round(here * (0.6 + random() * 0.3));
      const counts = options.map((_, index) => (index === 0 ? first : index === 1 ? Math.min(here - first, between(0, 3)) : 0));
      fromRoom(room, opened + between(20, 80) * SECOND_MS, 'poll.answer', { pollId, seatId: seat.seatId, counts });
    }
  }
  teacher(opened + 100 * SECOND_MS, 'poll.close', { pollId });
  teacher(opened + 110 * SECOND_MS, 'poll.publish', { pollId });
  const praised = present[Math.floor(random() * present.length)];
  if (praised !== undefined) teacher(start + 27 * MINUTE_MS, 'praise.give', { roomId: praised.roomId, kind: 'flower' });
  const troubled = present[Math.floor(random() * present.length * 4)];
  if (troubled !== undefined) {
    fromRoom(troubled, start + 15 * MINUTE_MS, 'help.ask', { roomId: troubled.roomId, reason: 'noSound' });
    teacher(start + 17 * MINUTE_MS, 'help.close', { roomId: troubled.roomId });
  }
  teacher(lesson.endsAt + between(-30, 60) * SECOND_MS, 'lesson.end', {});
  return inOrder(actions);
}

function inOrder(actions: ScriptAction[]): ScriptAction[] {
  return actions.sort((a, b) => a.at - b.at);
}
