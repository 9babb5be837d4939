import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../../../../../test/support/eventually.js';
import { LessonServer } from '../../../../../test/support/lesson-server.js';
import type { SocketClient } from '../../../../../test/support/socket-client.js';
import { LessonsFacade } from '../lessons.facade.js';

/** Seconds from now by the monotonic clock: leases are judged as if so much time had passed in silence. */
const inSeconds = (seconds: number): number => performance.now() + seconds * 1_000;

describe('presence in a lesson', () => {
  let server: LessonServer;
  let teacher: SocketClient;
  beforeEach(async () => {
    server = await LessonServer.start({ status: 'live', rooms: 4 });
    teacher = await server.socket(server.scenario.teacher);
    await teacher.subscribe(server.lesson);
    await teacher.subscribe(server.desk);
  });
  afterEach(() => server.stop());
  const room = (index: number): LessonServer['scenario']['rooms'][number] => server.scenario.rooms[index]!;
  const judge = (at: number): Promise<void> => server.app.get(LessonsFacade).judgeLines(at);
  const levelOf = (index: number): unknown => teacher.stateOf(server.desk, `presence:${room(index).roomId}`)?.data['state'];

  it('goes from online to unstable to lost, frees the microphone and keeps the last proof', async () => {
    const shikan = await server.joined(room(0));
    await eventually(() => levelOf(0) === 'online');
    await teacher.command(server.lesson, 'mic.grant', { roomId: room(0).roomId });
    await judge(inSeconds(16));
    await eventually(() => levelOf(0) === 'unstable');
    await judge(inSeconds(46));
    const left = await teacher.frame(server.desk, 'seat.left.v1');
    expect(left.data).toMatchObject({ roomId: room(0).roomId, seatIds: [room(0).seatId], cause: 'lost', reason: null });
    expect(left.at - Number(left.data['lastProofAt'])).toBeLessThan(5_000);
    expect((await teacher.frame(server.lesson, 'mic.released.v1')).data).toEqual({ roomId: room(0).roomId, cause: 'lost' });
    await eventually(() => levelOf(0) === 'offline');
    expect(await shikan.command(server.lesson, 'hand.raise', { roomId: room(0).roomId })).toMatchObject({ verdict: 'refused', code: 'seat.not-joined' });
    expect(await shikan.command(server.lesson, 'proof.send', { roomId: room(0).roomId, deviceId: uuidv7() })).toMatchObject({ verdict: 'accepted' });
    await eventually(() => teacher.framesOf(server.desk, 'seat.joined.v1').length === 2 && levelOf(0) === 'online');
    expect(await server.sql(`select kind from attendance_fact where data->>'roomId' = $1 order by received_at, id`, [room(0).roomId])).toMatchObject([{ kind: 'joined' }, { kind: 'left' }, { kind: 'joined' }]);
  });

  it('gives a closed socket fifteen seconds', async () => {
    const shikan = await server.joined(room(0));
    const closedAt = performance.now();
    shikan.close();
    await eventually(() => levelOf(0) === 'unstable');
    await judge(closedAt + 14_500);
    expect(teacher.framesOf(server.desk, 'seat.left.v1')).toEqual([]);
    await judge(inSeconds(16));
    await teacher.frame(server.desk, 'seat.left.v1');
  });

  it('says good-bye at once when a room leaves by itself', async () => {
    const shikan = await server.joined(room(0));
    await shikan.command(server.lesson, 'seat.leave', { roomId: room(0).roomId, reason: 'power' });
    expect((await teacher.frame(server.desk, 'seat.left.v1')).data).toMatchObject({ cause: 'explicit', reason: 'power' });
    await judge(inSeconds(60));
    expect(teacher.framesOf(server.desk, 'seat.left.v1')).toHaveLength(1);
  });

  it('notes the net teacher\'s own loss and return', async () => {
    await teacher.command(server.lesson, 'teacher.proof', {});
    await judge(inSeconds(46));
    expect((await teacher.frame(server.lesson, 'lesson.teacher-lost.v1')).data).toMatchObject({ lastProofAt: expect.any(Number) });
    expect((await teacher.subscribe(server.lesson)).state).toMatchObject({ status: 'live', teacherLostAt: expect.any(Number) });
    expect(await teacher.command(server.lesson, 'teacher.proof', {})).toMatchObject({ verdict: 'accepted' });
    await teacher.frame(server.lesson, 'lesson.teacher-back.v1');
    expect(await server.sql(`select kind from attendance_fact where kind like 'taught%' order by effective_at, id`)).toMatchObject([{ kind: 'taughtStart' }, { kind: 'taughtStop' }, { kind: 'taughtStart' }]);
  });

  it('makes one incident of many rooms lost together', async () => {
    const sockets = await Promise.all([0, 1, 2, 3].map((index) => server.joined(room(index))));
    sockets[0]?.close();
    sockets[1]?.close();
    await eventually(() => levelOf(0) === 'unstable' && levelOf(1) === 'unstable');
    await judge(inSeconds(16));
    const opened = await teacher.frame(server.lesson, 'lesson.incident-opened.v1');
    expect([...(opened.data['roomIds'] as string[])].sort()).toEqual([room(0).roomId, room(1).roomId].sort());
    await server.joined(room(0));
    await server.joined(room(1));
    await judge(inSeconds(0));
    await teacher.frame(server.lesson, 'lesson.incident-closed.v1');
    expect(teacher.framesOf(server.lesson, 'lesson.incident-opened.v1')).toHaveLength(1);
  });

  it('survives the process: the lesson goes on, and who does not come back is lost from its last proof', async () => {
    await server.joined(room(0));
    await server.joined(room(1));
    await server.sql(`update room_presence set last_proof_at = last_proof_at - interval '20 s' where room_id = $1`, [room(1).roomId]);
    const [before] = await server.sql<{ at: Date }>('select last_proof_at as at from room_presence where room_id = $1', [room(1).roomId]);
    await server.close();
    server = await LessonServer.again(server.scenario);
    teacher = await server.socket(server.scenario.teacher);
    expect((await teacher.subscribe(server.desk)).state).toMatchObject({ rooms: expect.arrayContaining([expect.objectContaining({ roomId: room(0).roomId, status: 'joined' })]) });
    await server.joined(room(0));
    await judge(inSeconds(40));
    expect(teacher.framesOf(server.desk, 'seat.left.v1')).toEqual([]);
    const again = await server.joined(room(0));
    await judge(inSeconds(46));
    const left = await teacher.frame(server.desk, 'seat.left.v1', (frame) => frame.data['roomId'] === room(1).roomId);
    expect(left.data['lastProofAt']).toBe(before?.at.getTime());
    again.close();
  });
});
