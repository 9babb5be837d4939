import { v7 as uuidv7 } from 'uuid';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import { LessonsFacade, type DispatchItem } from './lessons.facade.js';
import { SealSheets } from './seal-sheets.use-case.js';
import { SessionResolver } from '../../platform/auth/session-resolver.js';
import type { ScenarioPerson } from '../../../../test/support/scenario.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('a lesson through its day', () => {
  let server: LessonServer;
  beforeEach(async () => {
    server = await LessonServer.start({ status: 'scheduled', rooms: 2, minutesIn: -30 });
  });
  afterEach(() => server.stop());
  const room = (index: number): LessonServer['scenario']['rooms'][number] => server.scenario.rooms[index]!;
  const statusOf = async (): Promise<unknown> => (await server.sql<{ status: string }>('select status from lesson'))[0]?.status;
  const eventsOf = async (stream: string): Promise<string[]> => (await server.sql<{ type: string }>('select type from event_log where stream = $1 order by seq', [stream])).map((row) => row.type);
  const sweepAt = async (instant: number): Promise<void> => {
    server.moveTo(instant);
    await server.app.get(LessonsFacade).sweep();
  };
  const lineOf = async (index: number): Promise<Record<string, unknown> | undefined> => (await server.sql<Record<string, unknown>>('select outcome, present, expected, attended_s, evidence, source, reason from attendance_line where seat_id = $1', [room(index).seatId]))[0];

  it('opens a quarter of an hour before its start and freezes the size of its classes', async () => {
    const { startsAt } = server.scenario;
    await server.sql('update class_group set size = 31, grades = array[1, 2] where id = $1', [room(0).classGroupId]);
    await sweepAt(startsAt - 16 * MINUTE);
    expect(await statusOf()).toBe('scheduled');
    expect(await server.send(room(0).assistant, [{ type: 'seat.join', data: { roomId: room(0).roomId, deviceId: uuidv7() } }])).toMatchObject([{ verdict: 'refused', code: 'lesson.too-early' }]);
    await sweepAt(startsAt - 15 * MINUTE + 1_000);
    expect(await statusOf()).toBe('open');
    expect(await server.sql('select expected, grades from seat where id = $1', [room(0).seatId])).toEqual([{ expected: 31, grades: [1, 2] }]);
    expect(await server.sql('select status from room_presence')).toEqual([{ status: 'notIn' }, { status: 'notIn' }]);
    await sweepAt(startsAt - 14 * MINUTE);
    expect(await eventsOf(server.lesson)).toEqual(['lesson.opened.v1']);
  });

  it('that nobody starts is not held at its planned end, blames nobody and gives its bookings back', async () => {
    await sweepAt(server.scenario.endsAt);
    expect(await server.sql('select status, reason from lesson')).toEqual([{ status: 'notHeld', reason: 'unstated' }]);
    expect(await server.sql('select 1 from booking')).toEqual([]);
    expect(await lineOf(0)).toMatchObject({ outcome: 'notHeld', present: null, source: 'system', reason: 'unstated' });
    expect(await eventsOf(server.lesson)).toEqual(['lesson.opened.v1', 'lesson.not-held.v1']);
  });

  it('that nobody ends is ended a quarter of an hour late', async () => {
    const { startsAt, endsAt, teacher } = server.scenario;
    server.moveTo(startsAt);
    expect(await server.send(teacher, [{ type: 'lesson.start', data: {} }])).toMatchObject([{ verdict: 'accepted' }]);
    await sweepAt(endsAt + 14 * MINUTE);
    expect(await statusOf()).toBe('live');
    await sweepAt(endsAt + 15 * MINUTE);
    expect(await statusOf()).toBe('ended');
    expect(await server.sql(`select data from event_log where type = 'lesson.ended.v1'`)).toEqual([{ data: { cause: 'overdue' } }]);
  });

  it('is played back in one go, and the sheet is folded, sealed and never changed again', async () => {
    const { startsAt, endsAt, teacher, lessonId } = server.scenario;
    const scopeOf = async (person: ScenarioPerson): Promise<DispatchItem['scope']> => server.app.get(SessionResolver).scopeOf(person.personId, person.personId);
    const [asTeacher, asFirst, asSecond] = await Promise.all([scopeOf(teacher), scopeOf(room(0).assistant), scopeOf(room(1).assistant)]);
    const deviceId = uuidv7();
    const proofs = (scope: DispatchItem['scope'], roomId: string, until: number): DispatchItem[] =>
      Array.from({ length: until }, (_, minute) => ({ scope, type: 'proof.send', data: { roomId, deviceId }, at: startsAt + minute * MINUTE }));
    const items: DispatchItem[] = [
      { scope: asFirst, type: 'seat.join', data: { roomId: room(0).roomId, deviceId }, at: startsAt - 5 * MINUTE }, { scope: asTeacher, type: 'lesson.start', data: {}, at: startsAt },
      { scope: asSecond, type: 'seat.join', data: { roomId: room(1).roomId, deviceId }, at: startsAt + MINUTE }, ...proofs(asFirst, room(0).roomId, 40), ...proofs(asSecond, room(1).roomId, 12).slice(2),
      { scope: asFirst, type: 'headcount.report', data: { seatId: room(0).seatId, present: 22 }, at: startsAt + 4 * MINUTE }, { scope: asSecond, type: 'headcount.report', data: { seatId: room(1).seatId, present: 23 }, at: startsAt + 5 * MINUTE },
      { scope: asSecond, type: 'seat.leave', data: { roomId: room(1).roomId, reason: 'power' }, at: startsAt + 12 * MINUTE },
    ].sort((a, b) => (a.at ?? 0) - (b.at ?? 0)) as DispatchItem[];
    const verdicts = await server.app.get(LessonsFacade).dispatch(lessonId, [...items, { scope: asTeacher, type: 'lesson.end', data: {}, at: endsAt }]);
    expect(verdicts.filter((verdict) => verdict.verdict !== 'accepted')).toEqual([]);
    expect(await lineOf(0)).toMatchObject({ outcome: 'held', present: 22, expected: 24, evidence: 'A', source: 'live' });
    expect(await lineOf(1)).toMatchObject({ outcome: 'partial', present: 23, attended_s: 11 * 60 });
    const seal = server.app.get(SealSheets);
    await seal.execute(endsAt + 6 * DAY);
    expect(await server.sql('select status from attendance_sheet')).toEqual([{ status: 'open' }]);
    await seal.execute(startsAt + 8 * DAY);
    expect(await server.sql('select status, length(sealed_hash) as hash from attendance_sheet')).toEqual([{ status: 'sealed', hash: 64 }]);
    server.moveTo(startsAt + 8 * DAY);
    expect(await server.send(room(0).assistant, [{ type: 'headcount.report', data: { seatId: room(0).seatId, present: 24 } }])).toMatchObject([{ verdict: 'quarantined', code: 'attendance.too-late' }]);
    expect(await eventsOf(server.desk)).toContain('attendance.sealed.v1');
    await expect(server.sql('update attendance_fact set received_at = now()')).rejects.toThrow('never changed');
  });

  it('is cancelled by an officer in reach, with a reason, before it began', async () => {
    const { lessonId, countyOfficer, neighbourOfficer, teacher } = server.scenario;
    const cancel = async (person: ScenarioPerson, body: object): Promise<unknown> => {
      const { status, body: answer } = await (await server.http(person)).post(`/api/lessons/${lessonId}/cancellation`, body);
      return status === 200 ? (answer as { status: string }).status : [status, (answer as { code: string }).code];
    };
    expect(await cancel(neighbourOfficer, { reason: 'weather' })).toEqual([404, 'not-found']);
    expect(await cancel(teacher, { reason: 'illness' })).toEqual([404, 'not-found']);
    expect(await cancel(countyOfficer, { reason: 'other' })).toEqual([400, 'request.invalid']);
    expect(await cancel(countyOfficer, { reason: 'weather' })).toBe('cancelled');
    expect(await cancel(countyOfficer, { reason: 'weather' })).toEqual([409, 'lesson.wrong-status']);
    expect(await server.sql('select 1 from booking')).toEqual([]);
    expect(await eventsOf(server.lesson)).toEqual(['lesson.cancelled.v1']);
  });
});
