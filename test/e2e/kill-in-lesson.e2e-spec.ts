import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../support/eventually.js';
import { HttpClient } from '../support/http-client.js';
import { querying } from '../support/postgres-template.js';
import { aLiveLesson, PASSWORD, type LessonScenario, type ScenarioPerson } from '../support/scenario.js';
import { ServerProcess } from '../support/server-process.js';
import { SocketClient, type Frame } from '../support/socket-client.js';

interface Sent {
  readonly commandId: string;
  readonly room: LessonScenario['rooms'][number];
  readonly present: number;
}

describe('a power cut in mid-lesson', () => {
  let scenario: LessonScenario;
  let server: ServerProcess;
  beforeAll(async () => {
    scenario = await aLiveLesson({ now: Date.now(), minutesIn: 10 });
    server = await ServerProcess.start({ databaseUrl: scenario.database.url });
  });
  afterAll(async () => {
    await server.stop();
    await scenario.stop();
  });
  const signIn = (person: ScenarioPerson): Promise<HttpClient> => new HttpClient(server.url).signIn(person.signIn, PASSWORD);

  it('loses no acknowledged event, doubles none, and the lesson goes on', async () => {
    const [lesson, desk] = [`lesson:${scenario.lessonId}`, `desk:${scenario.lessonId}`];
    const teacherHttp = await signIn(scenario.teacher);
    const browsers = await Promise.all(scenario.rooms.map((room) => signIn(room.assistant)));
    const teacher = await SocketClient.connect(teacherHttp);
    await teacher.subscribe(lesson);
    const { epoch } = await teacher.subscribe(desk);
    const devices = scenario.rooms.map(() => uuidv7());
    const sockets = await Promise.all(browsers.map((browser) => SocketClient.connect(browser)));
    await Promise.all(scenario.rooms.map((room, index) => sockets[index]!.command(lesson, 'seat.join', { roomId: room.roomId, deviceId: devices[index] })));
    await teacher.command(lesson, 'page.turn', { page: 6 });

    const sent: Sent[] = [];
    const acknowledged = new Set<string>();
    const report = async (index: number): Promise<void> => {
      const room = scenario.rooms[index]!;
      for (let present = 0; present < 20; present += 1) {
        const one = { commandId: uuidv7(), room, present };
        sent.push(one);
        const { verdict } = await sockets[index]!.command(lesson, 'headcount.report', { seatId: room.seatId, present }, one.commandId);
        if (verdict === 'accepted') acknowledged.add(one.commandId);
      }
    };
    const reports = scenario.rooms.map((_, index) => report(index).catch(() => undefined));
    await eventually(() => acknowledged.size >= 40);
    await server.kill('SIGKILL');
    await Promise.all(reports);
    const seen = teacher.framesOf(desk).at(-1)?.seq ?? 0;

    await server.restart();
    const teacherAgain = await SocketClient.connect(teacherHttp);
    expect(await teacherAgain.subscribe(lesson)).toMatchObject({ mode: 'snapshot', state: { status: 'live', page: 6 } });
    const delta = await teacherAgain.subscribe(desk, { epoch: epoch!, seq: seen });
    expect(delta.mode).toBe('delta');
    const socketsAgain = await Promise.all(browsers.map((browser) => SocketClient.connect(browser)));
    await Promise.all(scenario.rooms.map((room, index) => socketsAgain[index]!.command(lesson, 'seat.join', { roomId: room.roomId, deviceId: devices[index] })));
    // Every page sends again whatever it is not sure of; here: everything.
    const answers = new Map<string, string>();
    for (let from = 0; from < sent.length; from += 100) {
      const commands = sent.slice(from, from + 100);
      for (const [index, room] of scenario.rooms.entries()) {
        const own = commands.filter((one) => one.room === room);
        if (own.length === 0) continue;
        const { verdicts } = (await browsers[index]!.post('/api/commands', {
          commands: own.map(({ commandId, present }) => ({ v: 1, commandId, stream: lesson, type: 'headcount.report', data: { seatId: room.seatId, present } })),
        })).body as { verdicts: { commandId: string; verdict: string }[] };
        for (const verdict of verdicts) answers.set(verdict.commandId, verdict.verdict);
      }
    }
    expect([...acknowledged].filter((commandId) => answers.get(commandId) !== 'duplicate')).toEqual([]);
    expect([...answers.values()].filter((verdict) => verdict !== 'accepted' && verdict !== 'duplicate')).toEqual([]);

    const counted = await querying<{ cause: string; events: string; facts: string }>(scenario.database.url,
      `select e.cause, count(*) as events, (select count(*) from attendance_fact f where f.id = e.cause) as facts from event_log e where e.type = 'headcount.reported.v1' group by e.cause`);
    expect(new Set(counted.map((row) => row.cause))).toEqual(new Set(sent.map((one) => one.commandId)));
    expect(counted.filter((row) => row.events !== '1' || row.facts !== '1')).toEqual([]);

    const all = (): readonly Frame[] => [...teacher.framesOf(desk), ...teacherAgain.framesOf(desk)];
    const [head] = await querying<{ last_seq: string }>(scenario.database.url, 'select last_seq from stream_head where stream = $1', [desk]);
    await eventually(() => all().at(-1)?.seq === Number(head?.last_seq));
    expect(all().map((frame) => frame.seq)).toEqual(Array.from({ length: Number(head?.last_seq) }, (_, index) => index + 1));
    expect(await querying(scenario.database.url, `select distinct status from room_presence`)).toEqual([{ status: 'joined' }]);
    expect(await teacherAgain.command(lesson, 'mic.grant', { roomId: scenario.rooms[0]!.roomId })).toMatchObject({ verdict: 'accepted' });
    for (const socket of [...socketsAgain, teacherAgain]) socket.close();
  });
});
