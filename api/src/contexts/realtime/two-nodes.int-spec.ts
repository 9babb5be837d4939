import { eventually } from '../../../../test/support/eventually.js';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import { hasRedis, startRedis, type TestRedis } from '../../../../test/support/redis.js';
import { LessonsFacade } from '../lessons/lessons.facade.js';

// `npm test` says in one sentence when this machine has no Redis.
const spec = hasRedis() ? it : (name: string): void => it(`${name} (no Redis here)`, () => undefined);

describe('two processes on one Redis', () => {
  let redis: TestRedis;
  let first: LessonServer;
  let second: LessonServer;
  beforeAll(async () => {
    if (!hasRedis()) return;
    redis = await startRedis();
    first = await LessonServer.start({ status: 'live', rooms: 2 }, { REDIS_URL: redis.url });
    second = await LessonServer.again(first.scenario, undefined, { REDIS_URL: redis.url });
  });
  afterAll(async () => {
    if (!hasRedis()) return;
    await second.close();
    await first.stop();
    await redis.stop();
  });

  spec('show each other\'s facts and states, numbered without a gap', async () => {
    const { scenario, lesson, desk } = first;
    const [shikan, baiguoping] = scenario.rooms;
    const teacher = await second.socket(scenario.teacher);
    await teacher.subscribe(lesson);
    await teacher.subscribe(desk);
    const there = await first.joined(shikan!);
    const here = await second.joined(baiguoping!);
    await Promise.all(Array.from({ length: 10 }, (_, index) => (index % 2 === 0
      ? there.command(lesson, 'headcount.report', { seatId: shikan!.seatId, present: index })
      : here.command(lesson, 'headcount.report', { seatId: baiguoping!.seatId, present: index }))));
    await eventually(() => teacher.framesOf(desk).length === 12);
    expect(teacher.framesOf(desk).map((frame) => frame.seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    await eventually(() => [shikan!, baiguoping!].every((room) => teacher.stateOf(desk, `presence:${room.roomId}`)?.data['state'] === 'online'));
  });

  spec('do not take a room for lost that the other one hears', async () => {
    const [shikan] = first.scenario.rooms;
    await first.joined(shikan!);
    const third = await LessonServer.again(first.scenario, undefined, { REDIS_URL: redis.url });
    // What the process that hears the room stores every few seconds.
    await first.sql(`update room_presence set last_proof_at = last_proof_at + interval '30 s' where room_id = $1`, [shikan!.roomId]);
    await third.app.get(LessonsFacade).judgeLines(performance.now() + 46_000);
    expect(await first.sql(`select status from room_presence where room_id = $1`, [shikan!.roomId])).toEqual([{ status: 'joined' }]);
    await third.close();
  });
});
