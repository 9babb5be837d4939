import { applyDeskEvent, applyLessonEvent, type Desk, type LessonStage } from '@tongtang/contracts/views';
import { IdSource } from '@tongtang/kernel';
import { io } from 'socket.io-client';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../../../../test/support/eventually.js';
import { HttpClient } from '../../../../test/support/http-client.js';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import type { ScenarioPerson } from '../../../../test/support/scenario.js';
import { SocketClient, type SubscribeReply } from '../../../../test/support/socket-client.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { appendEvents, fact, type LoggedEvent } from '../../platform/event-log/event-log.js';
import { EventPublisher } from '../../platform/event-log/event-publisher.js';
import { Connections } from './connections.js';
import { FramePublisher } from './frame-publisher.js';

describe('streams', () => {
  let server: LessonServer;
  beforeAll(async () => {
    server = await LessonServer.start({ status: 'live' });
  });
  afterAll(() => server.stop());
  const rooms = (): LessonServer['scenario']['rooms'] => server.scenario.rooms;
  const as = (person: (scenario: LessonServer['scenario']) => ScenarioPerson): ScenarioPerson => person(server.scenario);
  const refusedWith = (attempt: Promise<SocketClient>): Promise<string> => attempt.then((socket) => { socket.close(); return 'connected'; }, (error: Error) => error.message);

  describe('the handshake', () => {
    it('takes a ticket once', async () => {
      const http = await server.http(as((scenario) => scenario.teacher));
      const ticket = await SocketClient.ticketOf(http);
      expect(await refusedWith(SocketClient.connect(http, { ticket }))).toBe('connected');
      expect(await refusedWith(SocketClient.connect(http, { ticket }))).toBe('session.ticket');
      expect(await refusedWith(SocketClient.connect(http, { ticket: 'x'.repeat(43) }))).toBe('session.ticket');
    });

    it('takes no ticket that is older than a minute', async () => {
      const http = await server.http(as((scenario) => scenario.teacher));
      const ticket = await SocketClient.ticketOf(http);
      await server.sql(`update one_time_token set expires_at = expires_at - interval '61 s' where used_at is null`);
      expect(await refusedWith(SocketClient.connect(http, { ticket }))).toBe('session.ticket');
    });

    it('upgrades for its own origin only', async () => {
      const http = await server.http(as((scenario) => scenario.teacher));
      const { host, port, protocol } = new URL(server.url);
      const foreign = [
        'null', 'http://evil.example', `http://${host}.evil.example`, `http://evil.${host}`, `${protocol}//127.0.0.1`, `${protocol}//127.0.0.1:${Number(port) + 1}`, `http://user@${host}`,
        `HTTP://${host}`, `ftp://${host}`, `${protocol}//${host}/`, `${protocol}//localhost:${port}`, '',
      ];
      for (const origin of foreign) expect([origin, await refusedWith(SocketClient.connect(http, { origin }))]).not.toEqual([origin, 'connected']);
      expect(await refusedWith(SocketClient.connect(http))).toBe('connected');
    });
  });

  describe('the last word', () => {
    it('tells a page of another version to load itself anew', async () => {
      const socket = io(server.url, { transports: ['websocket'], reconnection: false, forceNew: true, auth: { v: 2 }, extraHeaders: { origin: server.url } });
      const word = await new Promise((resolve) => socket.once('bye', resolve));
      expect(word).toEqual({ code: 'version', retryAfterMs: null });
      await eventually(() => !socket.connected);
    });

    it('tells everybody when to come back before the server goes', async () => {
      const other = await LessonServer.again(server.scenario);
      const socket = await SocketClient.connect(await other.http(as((scenario) => scenario.teacher)));
      await other.app.close();
      await eventually(() => socket.bye?.code === 'draining' && (socket.bye.retryAfterMs ?? 0) > 0 && !socket.connected);
    });
  });

  describe('who may read', () => {
    type Cell = readonly [who: string, lesson: boolean, desk: boolean, seat: boolean, plan: boolean, countyBoard: boolean];
    const cells: readonly Cell[] = [
      ['teacher', true, true, false, false, false], ['otherTeacher', false, false, false, false, false], ['assistant', true, false, true, false, false], ['otherAssistant', true, false, false, false, false],
      ['head', true, true, true, false, false], ['countyOfficer', true, true, false, true, true], ['neighbourOfficer', false, false, false, false, false],
      ['cityOfficer', true, true, false, true, true], ['provinceOfficer', true, true, false, true, true], ['operator', true, false, false, false, false],
    ];

    it.each(cells)('%s: lesson %s, desk %s, seat %s, plan %s, board %s', async (who, ...allowed) => {
      const people: Record<string, ScenarioPerson> = { ...(server.scenario as unknown as Record<string, ScenarioPerson>), assistant: rooms()[0]!.assistant, otherAssistant: rooms()[1]!.assistant, head: rooms()[0]!.head };
      const socket = await server.socket(people[who]!);
      const { planId, organisations } = server.scenario;
      const streams = [server.lesson, server.desk, `seat:${rooms()[0]!.seatId}`, `plan:${planId}`, `scope:${organisations.county}`];
      const modes = await Promise.all(streams.map(async (stream) => (await socket.subscribe(stream)).mode !== 'denied'));
      expect(modes).toEqual(allowed);
      expect((await socket.subscribe(`user:${people[who]!.personId}`)).mode).toBe('snapshot');
      for (const never of [`user:${uuidv7()}`, `lesson:${uuidv7()}`, `desk:${uuidv7()}`, `organisation:${organisations.county}`, `seat:${uuidv7()}`, 'everything']) expect((await socket.subscribe(never)).mode).toBe('denied');
      const http = await server.http(people[who]!);
      for (const [index, stream] of streams.entries()) expect((await http.get(`/api/streams/${stream}/snapshot`)).status).toBe(allowed[index] === true ? 200 : 404);
      socket.close();
    });

    it('a wall reads its organisation and sends nothing', async () => {
      const officer = await server.http(as((scenario) => scenario.countyOfficer));
      const { county, city } = server.scenario.organisations;
      const { token, wall } = (await officer.post('/api/wall-tokens', { organisationId: county, label: '大厅' })).body as { token: string; wall: { id: string } };
      const { ticket } = (await new HttpClient(server.url).post(`/api/wall/${token}/socket-tickets`)).body as { ticket: string };
      const socket = await SocketClient.connect(officer, { ticket });
      const reply = await socket.subscribe(`scope:${county}`);
      expect(reply.states?.[0]).toMatchObject({ key: 'live', data: { place: '黔山县', lessons: [{ lesson: { id: server.scenario.lessonId } }] } });
      for (const stream of [`scope:${city}`, server.lesson, server.desk]) expect((await socket.subscribe(stream)).mode).toBe('denied');
      expect(await socket.command(server.lesson, 'lesson.end', {})).toMatchObject({ verdict: 'refused', code: 'not-found' });
      await officer.delete(`/api/wall-tokens/${wall.id}`);
      await eventually(() => socket.bye?.code === 'revoked' && !socket.connected);
    });
  });

  describe('numbers', () => {
    it('are contiguous under eight writers of which some fail', async () => {
      const stream = `user:${server.scenario.operator.personId}`;
      const unitOfWork = server.app.get(UnitOfWork);
      const write = async (writer: number): Promise<number> => {
        let kept = 0;
        for (let turn = 0; turn < 12; turn += 1) {
          const fails = (writer + turn) % 3 === 0;
          await unitOfWork.run((transaction) => {
            transaction.append(stream, [fact('lesson.opened.v1', {}, { at: turn, by: null }), fact('page.turned.v1', { page: 1 }, { at: turn, by: null })]);
            return fails ? Promise.reject(new Error('on purpose')) : Promise.resolve();
          }).then(() => { kept += 2; }, () => undefined);
        }
        return kept;
      };
      const kept = (await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))).reduce((sum, each) => sum + each, 0);
      const rows = await server.sql<{ seq: string }>('select seq from event_log where stream = $1 order by seq', [stream]);
      expect(rows.map((row) => Number(row.seq))).toEqual(Array.from({ length: kept }, (_, index) => index + 1));
    });

    it('of a snapshot and the events after it make every later snapshot', async () => {
      const [first, second] = [rooms()[0]!, rooms()[1]!];
      const teacher = await server.socket(as((scenario) => scenario.teacher));
      const http = await server.http(as((scenario) => scenario.teacher));
      const snapshotOf = async (stream: string): Promise<SubscribeReply> => (await http.get(`/api/streams/${stream}/snapshot`)).body as SubscribeReply;
      const taken: { stage: SubscribeReply; desk: SubscribeReply }[] = [];
      const take = async (): Promise<void> => { taken.push({ stage: await snapshotOf(server.lesson), desk: await snapshotOf(server.desk) }); };
      await teacher.subscribe(server.lesson);
      await teacher.subscribe(server.desk);
      await take();
      const shikan = await server.joined(first);
      const baiguoping = await server.joined(second);
      const pollId = uuidv7();
      const steps: readonly (readonly [SocketClient, string, object])[] = [
        [shikan, 'headcount.report', { seatId: first.seatId, present: 23 }], [baiguoping, 'headcount.report', { seatId: second.seatId, present: 25, expected: 25 }], [shikan, 'hand.raise', { roomId: first.roomId }],
        [baiguoping, 'hand.raise', { roomId: second.roomId }], [teacher, 'mic.grant', { roomId: first.roomId }], [baiguoping, 'help.ask', { roomId: second.roomId, reason: 'stuck' }],
        [teacher, 'poll.open', { pollId, kind: 'yesNo', question: '听得清吗？', options: ['是', '否'] }], [shikan, 'poll.answer', { pollId, seatId: first.seatId, counts: [20, 3] }], [teacher, 'poll.publish', { pollId }],
        [baiguoping, 'poll.answer', { pollId, seatId: second.seatId, counts: [1, 1] }], [teacher, 'praise.give', { roomId: second.roomId, kind: 'star' }], [shikan, 'message.send', { roomId: first.roomId, text: '好' }],
        [shikan, 'preflight.report', { roomId: first.roomId, sound: true, picture: false, link: true }], [teacher, 'page.turn', { page: 4 }], [teacher, 'step.change', { step: 1 }], [teacher, 'timer.start', { endsAt: 1_800_000_000_000 }],
        [shikan, 'seat.leave', { roomId: first.roomId, reason: 'power' }], [teacher, 'help.close', { roomId: second.roomId }], [teacher, 'lesson.end', {}],
      ];
      for (const [socket, type, data] of steps) {
        expect([type, await socket.command(server.lesson, type, data)]).toMatchObject([type, { verdict: 'accepted' }]);
        await take();
      }
      const last = taken.at(-1)!;
      await eventually(() => teacher.framesOf(server.lesson).at(-1)?.seq === last.stage.head && teacher.framesOf(server.desk).at(-1)?.seq === last.desk.head);
      for (const from of taken) {
        const stage = teacher.framesOf(server.lesson).filter((frame) => frame.seq > (from.stage.head ?? 0)).reduce(applyLessonEvent, from.stage.state as unknown as LessonStage);
        const desk = teacher.framesOf(server.desk).filter((frame) => frame.seq > (from.desk.head ?? 0)).reduce(applyDeskEvent, from.desk.state as unknown as Desk);
        expect(stage).toEqual(last.stage.state);
        expect(desk).toEqual(last.desk.state);
      }
      expect(teacher.framesOf(server.desk).map((frame) => frame.seq)).toEqual(Array.from({ length: last.desk.head ?? 0 }, (_, index) => index + 1));
    });

    it('bring a reader back by delta, and by snapshot when its epoch is over', async () => {
      const teacher = await server.socket(as((scenario) => scenario.teacher));
      const whole = await teacher.subscribe(server.desk);
      const delta = await teacher.subscribe(server.desk, { epoch: whole.epoch!, seq: 3 });
      expect(delta.mode).toBe('delta');
      expect(delta.events?.map((frame) => frame.seq)).toEqual(Array.from({ length: whole.head! - 3 }, (_, index) => index + 4));
      expect((await teacher.subscribe(server.desk, { epoch: uuidv7(), seq: 3 })).mode).toBe('snapshot');
      const page = (await (await server.http(as((scenario) => scenario.teacher))).get(`/api/streams/${server.desk}/events?epoch=${whole.epoch}&after=2&limit=2`)).body as { events: { seq: number }[]; head: number };
      expect(page).toMatchObject({ head: whole.head, events: [{ seq: 3 }, { seq: 4 }] });
    });

    it('are published by the relay when the process died between commit and publication', async () => {
      const officer = await server.socket(as((scenario) => scenario.countyOfficer));
      const plan = `plan:${server.scenario.planId}`;
      await officer.subscribe(plan);
      await server.app.get(DataSource).transaction((manager) => appendEvents(manager, new Map([[plan, [fact('plan.superseded.v1', { no: 1 }, { at: 1, by: null })]]]), server.app.get(IdSource)));
      expect(officer.framesOf(plan)).toEqual([]);
      expect(await server.app.get(EventPublisher).relay()).toBe(1);
      expect(await officer.frame(plan, 'plan.superseded.v1')).toMatchObject({ seq: 1, data: { no: 1 } });
      expect(await server.app.get(EventPublisher).relay()).toBe(0);
    });
  });

  describe('a session that ends', () => {
    it('takes its sockets along, and its next command is refused', async () => {
      const head = rooms()[2]!.head;
      const http = await new HttpClient(server.url).signIn(head.signIn, 'a long enough password');
      const socket = await SocketClient.connect(http);
      await socket.subscribe(server.lesson);
      await http.delete('/api/session');
      expect(await socket.command(server.lesson, 'hand.raise', { roomId: rooms()[2]!.roomId })).toMatchObject({ verdict: 'refused', code: 'session.required' });
      await eventually(() => socket.bye?.code === 'signedOut' && socket.bye.retryAfterMs === null && !socket.connected);
    });

    it('closes within seconds when nobody sends anything, and when grants change', async () => {
      const quiet = await SocketClient.connect(await new HttpClient(server.url).signIn(rooms()[3]!.head.signIn, 'a long enough password'));
      const changed = await SocketClient.connect(await new HttpClient(server.url).signIn(rooms()[4]!.head.signIn, 'a long enough password'));
      await quiet.http.delete('/api/session');
      await server.sql(`update role_grant set valid_until = '2020-09-02' where person_id = $1`, [rooms()[4]!.head.personId]);
      await eventually(() => quiet.bye?.code === 'signedOut' && !quiet.connected, { withinMs: 5_000 });
      await eventually(() => changed.bye?.code === 'revoked' && !changed.connected, { withinMs: 5_000 });
    });
  });

  it('tells a socket that sends too fast to wait', async () => {
    const socket = await server.socket(rooms()[5]!.assistant);
    const verdicts = await Promise.all(Array.from({ length: 60 }, () => socket.command(server.lesson, 'seat.join', { roomId: uuidv7(), deviceId: uuidv7() })));
    expect(verdicts.filter((verdict) => verdict.code === 'command.flood').length).toBeGreaterThan(10);
  });

  it('cuts off a reader that stopped reading', async () => {
    const socket = await server.socket(as((scenario) => scenario.cityOfficer));
    await socket.subscribe(server.lesson);
    const connections = server.app.get(Connections);
    const reads = (): boolean => connections.all().some(({ reader, streams }) => reader.kind === 'person' && reader.scope.personId === server.scenario.cityOfficer.personId && streams.has(server.lesson));
    expect(reads()).toBe(true);
    const line = (socket as unknown as { socket: { io: { engine: { transport: { ws: { _socket: { pause(): void; destroy(): void } } } } } } }).socket.io.engine.transport.ws._socket;
    line.pause();
    const padding = 'x'.repeat(4_000);
    const frames = Array.from({ length: 8_000 }, (_, index): LoggedEvent => ({ v: 1, stream: server.lesson, epoch: uuidv7(), seq: index + 1, id: uuidv7(), type: 'page.turned.v1', at: 1, by: null, cause: null, data: { padding } }));
    server.app.get(FramePublisher).consume(frames);
    await eventually(() => !reads());
    line.destroy();
  });

  it('sends the last number of every stream, and the time', async () => {
    const officer = await server.socket(as((scenario) => scenario.provinceOfficer));
    await officer.subscribe(server.lesson);
    const heads = await eventually(() => officer.heads.at(-1) as { heads: Record<string, { seq: number }> } | undefined);
    expect(heads.heads[server.lesson]?.seq).toBeGreaterThan(0);
    expect(await officer.ask('clock', { t0: 5 })).toMatchObject({ t0: 5, t1: expect.any(Number), t2: expect.any(Number) });
  });
});
