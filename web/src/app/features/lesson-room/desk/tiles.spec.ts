import type { Desk, DeskRoom, LessonStage, StagePoll } from '@tongtang/contracts/views';
import { pollResult } from './poll-result.js';
import { figuresOf, handsOf, pickRoom, silentRooms, tilesOf, type Presence } from './tiles.js';

const AT = 1_000_000;
function room(name: string, change: Partial<DeskRoom> = {}, present: number | null = 20, expected = 22): DeskRoom {
  const headcount = present === null ? null : { present, expected, absent: { sick: 0, leave: 0, unexplained: 0 }, effectiveAt: AT, evidence: 'A' as const, late: false };
  return {
    roomId: name, name: '多媒体教室', school: { id: name, name: `${name}村教学点`, shortName: name }, kind: 'interactive', assistant: { id: `a-${name}`, name: '韦秀兰' }, status: 'joined', joinedAt: AT, leftAt: null,
    leftCause: null, leftReason: null, handSince: null, help: null, message: null, preflight: null,
    seats: [{ seatId: `s-${name}`, classGroup: { id: `c-${name}`, name: '二年级' }, expected, status: 'joined', reason: null, headcount }], ...change,
  };
}
const online: Presence = { state: 'online', since: AT, rung: 'full', bars: 4 };
const desk = (rooms: DeskRoom[], answers: Desk['answers'] = {}): Desk => ({ lessonId: 'l', rooms, answers });
function stageOf(rooms: readonly DeskRoom[], change: Partial<LessonStage> = {}, spoken: Record<string, number> = {}): LessonStage {
  return {
    lessonId: 'l', status: 'live', reason: null, delivery: 'live', startsAt: AT, endsAt: AT + 2_400_000, openedAt: AT, startedAt: AT, endedAt: null, netTeacher: { id: 't', name: '沈雨桐' }, teacherLostAt: null,
    page: 1, step: 0, stepSince: null, timerEndsAt: null, mic: null, poll: null, incidentRoomIds: null,
    rooms: rooms.map((one) => ({ roomId: one.roomId, name: one.name, school: one.school, kind: one.kind, spoken: spoken[one.roomId] ?? 0, spokenAt: spoken[one.roomId] === undefined ? null : AT, praised: 0 })), ...change,
  };
}
const presenceOf = (rooms: readonly DeskRoom[], change: Record<string, Partial<Presence>> = {}): Record<string, Presence> => Object.fromEntries(rooms.map((one) => [one.roomId, { ...online, ...change[one.roomId] }]));

describe('tiles of a live lesson', () => {
  const rooms = [
    room('大树脚'), room('上寨'), room('新场', {}, null), room('岩脚'), room('白果坪', { handSince: AT + 42_000 }), room('石坎', { handSince: AT + 15_000 }),
    room('岔河', { status: 'left', leftCause: 'lost', leftAt: AT + 5_000 }, 19, 20), room('茶园', { help: { reason: 'noSound', since: AT } }),
  ];
  const tiles = tilesOf(desk(rooms), stageOf(rooms, { mic: { roomId: '上寨', since: AT } }), presenceOf(rooms, { 岩脚: { state: 'unstable', bars: 1 } }));

  it('put whoever needs the teacher first', () => {
    expect(tiles.map((tile) => tile.name)).toEqual(['茶园', '岔河', '石坎', '白果坪', '岩脚', '新场', '上寨', '大树脚']);
    expect(tiles.map((tile) => tile.status)).toEqual(['room.help', 'room.lost', 'room.hand', 'room.hand', 'room.weak', 'room.unreported', 'room.speaking', 'room.online']);
  });

  it('keep a lost room with its last headcount and since when', () => {
    expect(tiles[1]).toMatchObject({ name: '岔河', status: 'room.lost', since: AT + 5_000, present: 19, expected: 20, inside: false });
  });

  it('take a room as lost when its line is silent though it never left', () => {
    const [tile] = tilesOf(desk([room('石坎')]), stageOf([room('石坎')]), presenceOf([room('石坎')], { 石坎: { state: 'offline', since: AT + 9 } }));
    expect(tile).toMatchObject({ status: 'room.lost', since: AT + 9, inside: false });
  });

  it('count children over the classes that reported and name the others', () => {
    expect(figuresOf(desk(rooms), tiles)).toEqual({ online: 7, total: 8, present: 139, expected: 152, unreported: ['新场'], hands: 2 });
  });

  it('leave out a room that is excused', () => {
    const excused = room('青岗', { status: 'notIn', seats: room('青岗').seats.map((seat) => ({ ...seat, status: 'excused' as const })) });
    expect(tilesOf(desk([excused]), stageOf([excused]), {})).toEqual([]);
  });

  it('sum several classes of one room and call it unreported until all have', () => {
    const two = room('石坎', { seats: [...room('石坎', {}, 11, 12).seats, ...room('石坎', {}, null, 9).seats] });
    expect(tilesOf(desk([two]), stageOf([two]), {})[0]).toMatchObject({ present: 11, expected: 21, unreported: true });
  });

  it('queue hands by time, and 稍后 moves one down for this hand only', () => {
    expect(handsOf(tiles, {}).map((tile) => tile.name)).toEqual(['石坎', '白果坪']);
    expect(handsOf(tiles, { [`石坎@${AT + 15_000}`]: 1 }).map((tile) => tile.name)).toEqual(['白果坪', '石坎']);
    expect(handsOf(tiles, { [`石坎@${AT}`]: 1 }).map((tile) => tile.name)).toEqual(['石坎', '白果坪']);
  });

  it('know who has not spoken and pick among the quietest', () => {
    const spoken = { 大树脚: 1, 上寨: 2, 岩脚: 1, 白果坪: 1, 石坎: 0, 新场: 1, 茶园: 1, 岔河: 0 };
    const all = tilesOf(desk(rooms), stageOf(rooms, {}, spoken), presenceOf(rooms));
    expect(silentRooms(all).map((tile) => tile.name)).toEqual(['岔河', '石坎']);
    expect(pickRoom(all, 0.99)?.name).toBe('石坎');
    expect(pickRoom(all, 0, '石坎')?.spoken).toBe(1);
    expect(pickRoom([], 0)).toBeNull();
  });
});

describe('a show of hands', () => {
  const poll: StagePoll = { pollId: 'p', kind: 'choice', question: '“跑两步”是哪一种？', options: ['短短', '长'], openedAt: AT, closedAt: null, publishedAt: null, totals: null };
  const rooms = [room('石坎', {}, 23, 24), room('白果坪', {}, 17, 18), room('岩脚'), room('岔河', { status: 'left', leftCause: 'lost', leftAt: AT })];
  const tiles = tilesOf(desk(rooms), stageOf(rooms), presenceOf(rooms));

  it('adds up what was reported, says who is missing, and leaves late answers out', () => {
    const answers = { p: { 's-石坎': { counts: [21, 2], late: false }, 's-白果坪': { counts: [15, 1], late: false }, 's-岩脚': { counts: [9, 9], late: true } } };
    const result = pollResult(poll, desk(rooms, answers), tiles);
    expect(result.rows).toEqual([{ label: '短短', count: 36, main: true }, { label: '长', count: 3, main: false }]);
    expect(result).toMatchObject({ silent: 1, answered: 2, of: 3 });
    expect(result.waiting.map((tile) => tile.name)).toEqual(['岩脚']);
  });
});
