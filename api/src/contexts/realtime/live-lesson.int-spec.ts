import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../../../../test/support/eventually.js';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import type { SocketClient } from '../../../../test/support/socket-client.js';

describe('a lesson over sockets', () => {
  let server: LessonServer;
  let teacher: SocketClient;
  let shikan: SocketClient;
  const room = (index: number): LessonServer['scenario']['rooms'][number] => server.scenario.rooms[index]!;

  beforeAll(async () => {
    server = await LessonServer.start({ status: 'scheduled', minutesIn: -5 });
    teacher = await server.socket(server.scenario.teacher);
  });
  afterAll(() => server.stop());

  it('opens with the first room that comes, and everybody sees it', async () => {
    expect(await teacher.subscribe(server.lesson)).toMatchObject({ mode: 'snapshot', head: 0, state: { status: 'scheduled', page: 1, mic: null } });
    expect(await teacher.subscribe(server.desk)).toMatchObject({ mode: 'snapshot', head: 0 });
    shikan = await server.joined(room(0));
    const joined = await teacher.frame(server.desk, 'seat.joined.v1');
    expect(joined).toMatchObject({ seq: 1, by: room(0).assistant.personId, data: { roomId: room(0).roomId, seatIds: [room(0).seatId], lateS: 0 } });
    expect(await teacher.frame(server.lesson, 'lesson.opened.v1')).toMatchObject({ seq: 1 });
  });

  it('shows a headcount on the desk and in the seat\'s own view', async () => {
    expect(await shikan.subscribe(`seat:${room(0).seatId}`)).toMatchObject({ mode: 'snapshot', states: [{ key: 'view', data: { lessonStatus: 'open', seatStatus: 'joined', headcount: null } }] });
    expect(await shikan.command(server.lesson, 'headcount.report', { seatId: room(0).seatId, present: 23 })).toMatchObject({ verdict: 'accepted', code: null });
    expect((await teacher.frame(server.desk, 'headcount.reported.v1')).data).toMatchObject({ present: 23, expected: 24, absent: { unexplained: 1 }, evidence: 'A', late: false });
    await eventually(() => (shikan.stateOf(`seat:${room(0).seatId}`, 'view')?.data['headcount'] as { present: number } | null)?.present === 23);
  });

  it('answers a command that comes twice the same and does it once', async () => {
    const commandId = uuidv7();
    const send = (): ReturnType<SocketClient['command']> => shikan.command(server.lesson, 'headcount.report', { seatId: room(0).seatId, present: 22 }, commandId);
    const verdicts = await Promise.all([send(), send(), send()]);
    expect(verdicts.map((verdict) => verdict.verdict).sort()).toEqual(['accepted', 'duplicate', 'duplicate']);
    expect(await server.send(room(0).assistant, [{ commandId, type: 'headcount.report', data: { seatId: room(0).seatId, present: 22 } }])).toMatchObject([{ verdict: 'duplicate', code: null }]);
    expect(await server.send(room(0).assistant, [{ commandId, type: 'headcount.report', data: { seatId: room(0).seatId, present: 21 } }])).toMatchObject([{ verdict: 'refused', code: 'command.id-reused' }]);
    expect(await server.sql('select 1 from attendance_fact where id = $1', [commandId])).toHaveLength(1);
  });

  it('refuses more children than expected, unless the expected number is changed with it', async () => {
    const report = (data: object): ReturnType<SocketClient['command']> => shikan.command(server.lesson, 'headcount.report', { seatId: room(0).seatId, ...data });
    expect(await report({ present: 26 })).toEqual({ commandId: expect.any(String), verdict: 'refused', code: 'headcount.too-many', params: { present: 26, expected: 24 } });
    expect(await report({ present: 26, expected: 26 })).toMatchObject({ verdict: 'accepted' });
    expect(await server.sql('select expected from seat where id = $1', [room(0).seatId])).toEqual([{ expected: 26 }]);
    expect(await report({ present: 20, absent: { sick: 2, leave: 1, unexplained: 0 } })).toMatchObject({ verdict: 'accepted' });
    expect((await teacher.frame(server.desk, 'headcount.reported.v1', (frame) => frame.data['present'] === 20)).data).toMatchObject({ absent: { sick: 2, leave: 1, unexplained: 3 } });
  });

  it('is started by its own net teacher only', async () => {
    const other = await server.socket(server.scenario.otherTeacher);
    expect(await other.command(server.lesson, 'lesson.start', {})).toMatchObject({ verdict: 'refused', code: 'not-found' });
    expect(await shikan.command(server.lesson, 'lesson.start', {})).toMatchObject({ verdict: 'refused', code: 'not-found' });
    expect(await teacher.command(server.lesson, 'lesson.start', {})).toMatchObject({ verdict: 'accepted' });
    expect((await teacher.frame(server.lesson, 'lesson.started.v1')).data).toEqual({ netTeacherId: server.scenario.teacher.personId });
    expect(await teacher.command(server.lesson, 'lesson.start', {})).toMatchObject({ verdict: 'refused', code: 'lesson.wrong-status', params: { from: 'live', on: 'start' } });
  });

  it('gives the microphone to one room at a time and takes the hand down with it', async () => {
    const baiguoping = await server.joined(room(1));
    await shikan.subscribe(server.lesson);
    for (const [socket, index] of [[shikan, 0], [baiguoping, 1]] as const) expect(await socket.command(server.lesson, 'hand.raise', { roomId: room(index).roomId })).toMatchObject({ verdict: 'accepted' });
    await eventually(() => shikan.stateOf(`seat:${room(0).seatId}`, 'view')?.data['handPosition'] === 1);
    expect(await shikan.command(server.lesson, 'hand.raise', { roomId: room(1).roomId })).toMatchObject({ verdict: 'refused', code: 'room.not-in-lesson' });
    expect(await teacher.command(server.lesson, 'mic.grant', { roomId: room(0).roomId })).toMatchObject({ verdict: 'accepted' });
    expect((await teacher.frame(server.desk, 'hand.lowered.v1')).data).toEqual({ roomId: room(0).roomId, cause: 'granted' });
    expect(await teacher.command(server.lesson, 'mic.grant', { roomId: room(1).roomId })).toMatchObject({ verdict: 'accepted' });
    expect((await shikan.frame(server.lesson, 'mic.released.v1')).data).toEqual({ roomId: room(0).roomId, cause: 'teacher' });
    expect(await server.sql('select room_id from mic_grant where released_at is null')).toEqual([{ room_id: room(1).roomId }]);
    expect(await teacher.command(server.lesson, 'mic.grant', { roomId: room(2).roomId })).toMatchObject({ verdict: 'refused', code: 'seat.not-joined' });
    expect(await teacher.command(server.lesson, 'mic.grant', { roomId: room(6).roomId })).toMatchObject({ verdict: 'refused', code: 'mic.not-interactive' });
    expect(await baiguoping.command(server.lesson, 'mic.return', { roomId: room(1).roomId })).toMatchObject({ verdict: 'accepted' });
    await shikan.frame(server.lesson, 'mic.released.v1', (frame) => frame.data['cause'] === 'room');
  });

  it('counts a poll, keeps late answers apart and refuses more hands than children', async () => {
    const pollId = uuidv7();
    const answer = (counts: readonly number[], index = 0): Promise<readonly { verdict: string; code: string | null }[]> => server.send(room(index).assistant, [{ type: 'poll.answer', data: { pollId, seatId: room(index).seatId, counts } }]);
    const open = { pollId, kind: 'choice', question: '“跑两步”是哪一种？', options: ['短短', '长'] };
    expect(await answer([1, 1])).toMatchObject([{ verdict: 'refused', code: 'poll.not-open' }]);
    expect(await teacher.command(server.lesson, 'poll.open', open)).toMatchObject({ verdict: 'accepted' });
    expect(await teacher.command(server.lesson, 'poll.open', { ...open, pollId: uuidv7() })).toMatchObject({ verdict: 'refused', code: 'poll.already-open' });
    expect(await answer([18, 3])).toMatchObject([{ verdict: 'refused', code: 'poll.too-many', params: { hands: 21, children: 20 } }]);
    expect(await answer([18])).toMatchObject([{ verdict: 'refused', code: 'poll.wrong-options' }]);
    expect(await answer([17, 2])).toMatchObject([{ verdict: 'accepted' }]);
    expect(await answer([18, 2])).toMatchObject([{ verdict: 'accepted' }]);
    await eventually(() => (teacher.stateOf(server.desk, `tally:${pollId}`)?.data['counts'] as number[] | undefined)?.join() === '18,2');
    expect(teacher.stateOf(server.desk, `tally:${pollId}`)?.data).toEqual({ answered: 1, of: 7, counts: [18, 2] });
    await teacher.command(server.lesson, 'poll.close', { pollId });
    expect(await answer([9, 9], 1)).toMatchObject([{ verdict: 'accepted' }]);
    expect((await teacher.frame(server.desk, 'poll.answered.v1', (frame) => frame.data['seatId'] === room(1).seatId)).data).toMatchObject({ late: true });
    await teacher.command(server.lesson, 'poll.publish', { pollId });
    expect((await shikan.frame(server.lesson, 'poll.published.v1')).data).toEqual({ pollId, totals: [18, 2] });
  });

  it('carries help, messages, checks, praise and the stage', async () => {
    const { roomId } = room(0);
    for (const [type, data] of [['help.ask', { roomId, reason: 'noSound' }], ['message.send', { roomId, text: '声音有点小' }], ['preflight.report', { roomId, sound: true, picture: true, link: false }]] as const) {
      expect(await shikan.command(server.lesson, type, data)).toMatchObject({ verdict: 'accepted' });
    }
    for (const [type, data] of [['help.close', { roomId }], ['praise.give', { roomId, kind: 'flower' }], ['page.turn', { page: 6 }], ['step.change', { step: 2 }], ['timer.start', { endsAt: Date.now() }], ['timer.stop', {}], ['phrase.send', { phraseId: 'wellDone' }]] as const) {
      expect(await teacher.command(server.lesson, type, data)).toMatchObject({ verdict: 'accepted' });
    }
    await teacher.frame(server.lesson, 'phrase.sent.v1');
    expect(teacher.framesOf(server.desk).slice(-4).map((frame) => frame.type)).toEqual(['help.asked.v1', 'message.sent.v1', 'preflight.reported.v1', 'help.closed.v1']);
    expect(await shikan.command(server.lesson, 'page.turn', { page: 7 })).toMatchObject({ verdict: 'refused', code: 'not-found' });
    expect(await shikan.command(server.lesson, 'page.turn', { page: 'x' })).toMatchObject({ verdict: 'refused', code: 'request.invalid' });
    expect(await shikan.command(server.lesson, 'page.tear', {})).toMatchObject({ verdict: 'refused', code: 'command.unknown' });
  });

  it('judges each item of a batch alone', async () => {
    const { roomId, seatId } = room(0);
    const verdicts = await server.send(room(0).assistant, [
      { type: 'hand.raise', data: { roomId } }, { type: 'headcount.report', data: { seatId, present: 99 } }, { type: 'hand.lower', data: { roomId } },
      { type: 'hand.raise', data: { roomId: room(2).roomId } }, { type: 'message.send', data: { roomId, text: '好了' } },
    ]);
    expect(verdicts.map((verdict) => verdict.code)).toEqual([null, 'headcount.too-many', null, 'room.not-in-lesson', null]);
  });

  it('takes what a device logged off line, late but never lost, and no stale hand', async () => {
    const { roomId, seatId } = room(0);
    const boot = uuidv7();
    const device = (mono: number): object => ({ deviceId: uuidv7(), seq: 1, wall: 0, mono, boot });
    const known = { ...device(500_000) };
    const verdicts = await server.send(room(0).assistant, [
      { type: 'hand.raise', data: { roomId }, device: { ...known, mono: 400_000 } }, { type: 'headcount.report', data: { seatId, present: 30 }, device: { ...known, mono: 200_000, seq: 2 } },
      { type: 'message.send', data: { roomId, text: '停过电' }, device: { ...known, seq: 3 } },
    ]);
    expect(verdicts.map(({ verdict, code }) => [verdict, code])).toEqual([['expired', 'command.expired'], ['accepted', null], ['accepted', null]]);
    const [fact] = await server.sql<{ evidence: string; data: { flagged: boolean }; behind: number }>(
      `select evidence, data, extract(epoch from received_at - effective_at)::int as behind from attendance_fact where seat_id = $1 and (data->>'present')::int = 30`, [seatId]);
    expect(fact).toMatchObject({ data: { flagged: true }, behind: 300 });
    expect(['B', 'C']).toContain(fact?.evidence);
  });

  it('ends: everybody leaves, the sheet is written, and a late headcount still counts', async () => {
    server.moveTo(server.scenario.endsAt - 60_000);
    expect(await shikan.command(server.lesson, 'hand.raise', { roomId: room(0).roomId })).toMatchObject({ verdict: 'accepted' });
    expect(await teacher.command(server.lesson, 'lesson.end', {})).toMatchObject({ verdict: 'accepted' });
    expect((await teacher.frame(server.lesson, 'lesson.ended.v1')).data).toEqual({ cause: 'teacher' });
    expect((await teacher.frame(server.desk, 'seat.left.v1')).data).toMatchObject({ cause: 'lessonEnded' });
    await teacher.frame(server.desk, 'hand.lowered.v1', (frame) => frame.data['cause'] === 'ended');
    const line = (index: number): Promise<Record<string, unknown>[]> => server.sql('select outcome, present, source from attendance_line where seat_id = $1', [room(index).seatId]);
    expect(await line(1)).toMatchObject([{ outcome: 'unreported', present: null }]);
    expect(await shikan.command(server.lesson, 'hand.raise', { roomId: room(0).roomId })).toMatchObject({ verdict: 'refused', code: 'lesson.wrong-status' });
    expect(await server.send(room(1).assistant, [{ type: 'headcount.report', data: { seatId: room(1).seatId, present: 20 } }])).toMatchObject([{ verdict: 'accepted' }]);
    expect(await line(1)).toMatchObject([{ present: 20, source: 'late' }]);
    expect((await teacher.frame(server.desk, 'headcount.reported.v1', (frame) => frame.data['late'] === true)).data).toMatchObject({ evidence: 'B' });
  });
});
