import { SealSheets } from '../lessons/seal-sheets.use-case.js';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import type { ScenarioPerson, ScenarioRoom } from '../../../../test/support/scenario.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

interface Line {
  readonly seatId: string; readonly outcome: string; readonly present: number | null; readonly expected: number; readonly evidence: string | null; readonly source: string | null;
  readonly corrections: readonly { readonly id: string; readonly old: string | null; readonly new: string; readonly status: string; readonly canDecide: boolean }[];
}
interface Sheet { readonly status: string; readonly lines: readonly Line[]; readonly totals: { readonly expected: number; readonly present: number; readonly unreported: number } }

describe('the attendance of a lesson that is over', () => {
  let server: LessonServer;
  const room = (index: number): ScenarioRoom => server.scenario.rooms[index]!;
  const sheet = async (person: ScenarioPerson): Promise<Sheet> => (await (await server.http(person)).get(`/api/lessons/${server.scenario.lessonId}/attendance`)).body as Sheet;
  const lineOf = async (person: ScenarioPerson, seatId: string): Promise<Line | undefined> => (await sheet(person)).lines.find((line) => line.seatId === seatId);
  const post = async (person: ScenarioPerson, path: string, body: object): Promise<{ status: number; body: unknown }> => (await server.http(person)).post(`/api${path}`, body);

  beforeAll(async () => {
    server = await LessonServer.start({ rooms: 3 });
    const { teacher, startsAt, lessonId } = server.scenario;
    const join = (index: number): object => ({ type: 'seat.join', data: { roomId: room(index).roomId, deviceId: room(index).seatId } });
    expect(await server.send(room(0).assistant, [join(0), { type: 'headcount.report', data: { seatId: room(0).seatId, present: 23 } }])).toMatchObject([{ verdict: 'accepted' }, { verdict: 'accepted' }]);
    expect(await server.send(room(1).assistant, [join(1)])).toMatchObject([{ verdict: 'accepted' }]);
    server.moveTo(startsAt + 41 * MINUTE);
    expect(await server.send(teacher, [{ type: 'lesson.end', data: {} }])).toMatchObject([{ verdict: 'accepted' }]);
    expect(lessonId).toBeDefined();
  });
  afterAll(() => server.stop());

  it('leaves an unreported class out of every rate and calls it unreported', async () => {
    const { totals, lines, status } = await sheet(server.scenario.countyOfficer);
    expect(status).toBe('open');
    expect(totals).toEqual({ expected: 24, present: 23, unreported: 2 });
    expect(lines.map((line) => line.outcome).filter((outcome) => outcome === 'unreported')).toHaveLength(2);
  });

  it('shows a school its own line only, and the neighbour county nothing', async () => {
    expect((await sheet(room(1).assistant)).lines.map((line) => line.seatId)).toEqual([room(1).seatId]);
    const answer = await (await server.http(server.scenario.neighbourOfficer)).get(`/api/lessons/${server.scenario.lessonId}/attendance`);
    expect(answer.status).toBe(404);
  });

  it('counts a back-fill within seven days at once, as evidence C with its reason', async () => {
    const { seatId, assistant } = room(1);
    expect((await post(room(0).assistant, `/seats/${seatId}/report`, { present: 20, reason: '断网' })).status).toBe(404);
    expect((await post(assistant, `/seats/${seatId}/report`, { present: 99, reason: '断网' })).body).toMatchObject({ code: 'headcount.over-expected' });
    expect((await post(assistant, `/seats/${seatId}/report`, { present: 20, reason: '断网，课后补' })).body).toMatchObject({ present: 20, evidence: 'C', source: 'backFilled' });
    expect((await post(assistant, `/seats/${seatId}/report`, { present: 21, reason: '再来' })).body).toMatchObject({ code: 'attendance.already-reported' });
    expect((await sheet(server.scenario.countyOfficer)).totals.unreported).toBe(1);
  });

  it('keeps the old value of a correction and lets only a second person approve it', async () => {
    const { seatId, assistant, head } = room(0);
    expect((await post(assistant, `/seats/${seatId}/corrections`, { field: 'present', value: 22, reason: '一人提前走' })).body).toMatchObject({ present: 23, corrections: [{ old: '23', new: '22', status: 'proposed', canDecide: false }] });
    const waiting = await lineOf(head, seatId);
    expect(waiting?.corrections[0]?.canDecide).toBe(true);
    const id = waiting?.corrections[0]?.id ?? '';
    expect((await post(assistant, `/corrections/${id}/decision`, { decision: 'approved' })).status).toBe(404);
    expect((await post(head, `/corrections/${id}/decision`, { decision: 'approved' })).body).toMatchObject({ present: 22, corrections: [{ old: '23', new: '22', status: 'approved' }] });
    expect((await post(head, `/corrections/${id}/decision`, { decision: 'rejected' })).body).toMatchObject({ code: 'correction.wrong-status' });
    expect(await server.sql('select type from event_log where stream = $1 and type like $2 order by seq', [server.desk, 'attendance.correction%'])).toEqual([{ type: 'attendance.correction-proposed.v1' }, { type: 'attendance.correction-approved.v1' }]);
  });

  it('lets the county officer correct at once, with a reason', async () => {
    const { seatId } = room(0);
    expect((await post(server.scenario.countyOfficer, `/seats/${seatId}/corrections`, { field: 'present', value: 22, reason: '一样' })).body).toMatchObject({ code: 'correction.no-change' });
    expect((await post(server.scenario.countyOfficer, `/seats/${seatId}/corrections`, { field: 'present', value: 21, reason: '核对了照片' })).body).toMatchObject({ present: 21 });
  });

  it('makes a back-fill after the sealing wait for the school head', async () => {
    const { seatId, assistant, head } = room(2);
    server.moveTo(server.scenario.startsAt + 9 * DAY);
    await server.app.get(SealSheets).execute(server.scenario.startsAt + 9 * DAY);
    expect((await post(assistant, `/seats/${seatId}/report`, { present: 19, reason: '补' })).body).toMatchObject({ present: null });
    expect((await lineOf(head, seatId))?.corrections).toMatchObject([{ old: null, new: '19', status: 'proposed', canDecide: true }]);
  });
});
