import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../support/eventually.js';
import { HttpClient } from '../support/http-client.js';
import { createTestDatabase, querying } from '../support/postgres-template.js';
import { aLiveLesson, PASSWORD, type LessonScenario, type ScenarioPerson, type ScenarioRoom } from '../support/scenario.js';
import { ServerProcess } from '../support/server-process.js';
import { SocketClient, type Frame, type Verdict } from '../support/socket-client.js';

const ENTRY = fileURLToPath(new URL('../../api/dist/main.js', import.meta.url));
/** Commands a device has under way at once, and how many it sends between two power cuts: below the limit of a socket. */
const WINDOW = 5;
const PER_ROUND = 24;
const ROUNDS = 3;
/** Acknowledged commands that a device sends again after a cut. */
const UNSURE = 4;

interface Sent {
  readonly commandId: string;
  readonly type: string;
  readonly data: unknown;
  /** The event that it causes once. */
  readonly causes: string;
  verdict: Verdict | null;
}

/** A device that survives the server: it keeps what was not acknowledged, and where it stood in its streams. */
class Device {
  readonly sent: Sent[] = [];
  readonly frames = new Map<string, Map<number, Frame>>();
  readonly modes: string[] = [];
  private socket: SocketClient | null = null;

  constructor(
    private readonly http: HttpClient,
    private readonly lesson: string,
    private readonly streams: readonly string[],
    private readonly hello: Readonly<{ type: string; data: object }> | null,
  ) {}

  /** Connects, says hello, resumes its streams after the last number it has, and sends again what nobody confirmed. */
  async resume(): Promise<void> {
    this.socket = await SocketClient.connect(this.http);
    if (this.hello !== null) expect(await this.socket.command(this.lesson, this.hello.type, this.hello.data)).toMatchObject({ verdict: 'accepted' });
    for (const stream of this.streams) {
      const last = [...(this.frames.get(stream)?.values() ?? [])].at(-1);
      const reply = await this.socket.subscribe(stream, last && { epoch: last.epoch, seq: last.seq });
      this.modes.push(last === undefined ? 'first' : reply.mode);
    }
    // An answer may be lost on its way: a device then sends again what the server has taken long since.
    for (const command of this.sent.filter(({ verdict }) => verdict?.verdict === 'accepted').slice(-UNSURE)) {
      expect(await this.socket.command(this.lesson, command.type, command.data, command.commandId)).toMatchObject({ verdict: 'duplicate' });
    }
    await this.flush(this.open());
  }

  /** Commands without a verdict. */
  open(): Sent[] {
    return this.sent.filter((command) => command.verdict === null);
  }

  prepare(type: string, causes: string, data: object): void {
    this.sent.push({ commandId: uuidv7(), type, data, causes, verdict: null });
  }

  /** Sends in the order given, a few at once. Ends early when the line is cut. */
  async flush(commands: readonly Sent[]): Promise<void> {
    const waiting = [...commands];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined && this.socket?.connected === true; next = waiting.shift()) {
        try {
          next.verdict = await this.socket.command(this.lesson, next.type, next.data, next.commandId);
        } catch {
          return;
        }
      }
    };
    await Promise.all(Array.from({ length: WINDOW }, lane));
  }

  /** Takes over what the socket got; called before it is let go. */
  keep(): void {
    for (const stream of this.streams) {
      const kept = this.frames.get(stream) ?? new Map<number, Frame>();
      for (const frame of this.socket?.framesOf(stream) ?? []) if (frame.seq === kept.size + 1) kept.set(frame.seq, frame);
      this.frames.set(stream, kept);
    }
  }

  close(): void {
    this.keep();
    this.socket?.close();
  }

  async ask(type: string, data: object): Promise<Verdict> {
    if (this.socket === null) throw new Error('not connected');
    return this.socket.command(this.lesson, type, data);
  }
}

describe('a power cut in mid-lesson', () => {
  let scenario: LessonScenario;
  let server: ServerProcess;
  const devices: Device[] = [];
  beforeAll(async () => {
    scenario = await aLiveLesson({ rooms: 6, now: Date.now() });
    server = await ServerProcess.start({ databaseUrl: scenario.database.url });
  });
  afterAll(async () => {
    for (const device of devices) device.close();
    await server.stop();
    await scenario.stop();
  });

  const signedIn = (person: ScenarioPerson): Promise<HttpClient> => new HttpClient(server.url).signIn(person.signIn, PASSWORD);
  const sql = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<Row[]> => querying<Row>(scenario.database.url, text, values);

  /** What a room does in a round: figures that differ each time, a hand up and down, answers, words. */
  function fill(device: Device, room: ScenarioRoom, { round, pollId }: { round: number; pollId: string }): void {
    for (let turn = 0; turn < PER_ROUND / 4; turn += 1) {
      const present = (round * 7 + turn) % room.size;
      device.prepare('headcount.report', 'headcount.reported.v1', { seatId: room.seatId, present: present + 1 });
      device.prepare('message.send', 'message.sent.v1', { roomId: room.roomId, text: `第${round}轮${turn}` });
      device.prepare('poll.answer', 'poll.answered.v1', { pollId, seatId: room.seatId, counts: [turn % 2, 0] });
      device.prepare(turn % 2 === 0 ? 'hand.raise' : 'hand.lower', turn % 2 === 0 ? 'hand.raised.v1' : 'hand.lowered.v1', { roomId: room.roomId });
    }
  }

  it('loses and doubles nothing that was acknowledged, and the lesson goes on to its sheet', async () => {
    const [lesson, desk] = [`lesson:${scenario.lessonId}`, `desk:${scenario.lessonId}`];
    const pollId = uuidv7();
    const rooms = await Promise.all(scenario.rooms.map(async (room) => ({ room, device: new Device(await signedIn(room.assistant), lesson, [lesson], { type: 'seat.join', data: { roomId: room.roomId, deviceId: uuidv7() } }) })));
    const teacher = new Device(await signedIn(scenario.teacher), lesson, [lesson, desk], { type: 'teacher.proof', data: {} });
    const observer = new Device(await signedIn(scenario.countyOfficer), lesson, [lesson, desk], null);
    const all = [teacher, observer, ...rooms.map(({ device }) => device)];
    devices.push(...all);
    for (const device of all) await device.resume();
    expect(await teacher.ask('poll.open', { pollId, kind: 'choice', question: '几个人举手？', options: ['甲', '乙'] })).toMatchObject({ verdict: 'accepted' });

    let [unconfirmed, repeated] = [0, 0];
    for (let round = 1; round <= ROUNDS; round += 1) {
      for (const { room, device } of rooms) fill(device, room, { round, pollId });
      for (let page = 1; page <= PER_ROUND; page += 1) teacher.prepare('page.turn', 'page.turned.v1', { page: round * 100 + page });
      const open = (): number => all.reduce((sum, device) => sum + device.open().length, 0);
      const [whole, sending] = [open(), all.map((device) => device.flush(device.open()))];
      await eventually(() => open() < whole * 0.6, { withinMs: 60_000, everyMs: 1 });
      await server.kill('SIGKILL');
      await Promise.all(sending);
      for (const device of all) device.close();
      const left = all.flatMap((device) => device.open());
      expect(left.length).toBeGreaterThan(0);
      unconfirmed += left.length;
      await server.restart();
      const officer = await signedIn(scenario.countyOfficer);
      expect((await officer.get(`/api/lessons/${scenario.lessonId}`)).body).toMatchObject({ status: 'live' });
      await Promise.all(all.map((device) => device.resume()));
      repeated += left.filter((command) => command.verdict?.verdict === 'duplicate').length;
      expect(open()).toBe(0);
    }

    expect(await teacher.ask('lesson.end', {})).toMatchObject({ verdict: 'accepted' });
    const commands = all.flatMap((device) => device.sent);
    expect(commands).toHaveLength(ROUNDS * PER_ROUND * (rooms.length + 1));
    expect(commands.filter((command) => !['accepted', 'duplicate'].includes(command.verdict?.verdict ?? '') && !command.type.startsWith('hand.'))).toEqual([]);

    // One effect for each command, none that nobody asked for.
    const log = await sql<{ stream: string; epoch: string; seq: string; type: string; cause: string | null; data: Record<string, unknown> }>('select stream, epoch, seq, type, cause, data from event_log order by stream, seq');
    const effects = new Map<string, number>();
    for (const { cause, type } of log) effects.set(`${cause} ${type}`, (effects.get(`${cause} ${type}`) ?? 0) + 1);
    // A hand that is up already stays up: sent side by side, raising and lowering may find nothing to do.
    const isHand = (command: Sent): boolean => command.type.startsWith('hand.');
    const wrong = commands.filter((command) => {
      const times = effects.get(`${command.commandId} ${command.causes}`) ?? 0;
      return isHand(command) ? times > 1 : times !== 1;
    });
    expect(wrong).toEqual([]);
    const counted = log.filter(({ type }) => ['headcount.reported.v1', 'message.sent.v1', 'poll.answered.v1', 'page.turned.v1'].includes(type));
    expect(counted).toHaveLength(commands.filter((command) => !isHand(command)).length);
    for (const { roomId } of scenario.rooms) {
      const hands = log.filter(({ type, data }) => type.startsWith('hand.') && data['roomId'] === roomId).map(({ type }) => type);
      expect(hands).toEqual(hands.map((_, index) => (index % 2 === 0 ? 'hand.raised.v1' : 'hand.lowered.v1')));
    }
    expect(counted.every(({ cause }) => commands.some(({ commandId }) => commandId === cause))).toBe(true);
    const [facts] = await sql<{ headcounts: number }>(`select count(*)::int as headcounts from attendance_fact where kind = 'headcount'`);
    expect(facts?.headcounts).toBe(counted.filter(({ type }) => type === 'headcount.reported.v1').length);

    // Numbers 1 to n in the log, and every reader has them all, resumed by what it missed.
    for (const stream of [lesson, desk]) {
      const numbers = log.filter((event) => event.stream === stream).map((event) => Number(event.seq));
      expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, index) => index + 1));
      for (const reader of stream === desk ? [teacher, observer] : all) {
        await eventually(() => { reader.keep(); return reader.frames.get(stream)?.size === numbers.length; });
        expect(new Set([...(reader.frames.get(stream)?.values() ?? [])].map((frame) => frame.epoch)).size).toBe(1);
      }
    }
    expect(new Set(all.flatMap((device) => device.modes.slice(device.modes.lastIndexOf('first') + 1)))).toEqual(new Set(['delta']));

    const sheet = (await (await signedIn(scenario.countyOfficer)).get(`/api/lessons/${scenario.lessonId}/attendance`)).body as { status: string; lines: { seatId: string; present: number; outcome: string; source: string }[] };
    expect(sheet.status).toBe('open');
    const last = (seatId: string): unknown => log.filter(({ type, data }) => type === 'headcount.reported.v1' && data['seatId'] === seatId).at(-1)?.data['present'];
    expect(sheet.lines.map(({ seatId, present }) => [seatId, present]).sort()).toEqual(scenario.rooms.map(({ seatId }) => [seatId, last(seatId)]).sort());
    process.stdout.write(`kill -9 × ${ROUNDS}: ${commands.length} commands, ${unconfirmed} unconfirmed when the power went, ${repeated} of them had taken effect\n`);
  });

  it('starts again on the same database without migrating anew', async () => {
    const before = await sql<{ id: number }>('select id from migrations order by id');
    await server.restart();
    expect(await new HttpClient(server.url).get('/readyz')).toMatchObject({ status: 200 });
    expect(await sql('select id from migrations order by id')).toEqual(before);
  });
});

describe('a server that cannot start', () => {
  /** Runs the built server until it ends by itself. */
  function run(environment: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [ENTRY], { env: { ...process.env, NODE_OPTIONS: '', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
      child.once('close', (code) => resolve({ code, output }));
    });
  }

  it.each([['is no address', 'nonsense'], ['leads nowhere', 'postgresql://nobody:nothing@127.0.0.1:1/none']])('says so in one sentence when DATABASE_URL %s', async (_why, url) => {
    const { code, output } = await run({ DATABASE_URL: url });
    expect(output).toMatch(/^@@\{"fatal":"[^"]*DATABASE_URL[^"]*"\}$/m);
    expect(code).toBe(78);
  });

  it('says so in one sentence when the port is taken', async () => {
    const database = await createTestDatabase();
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', () => resolve()));
    try {
      const { port } = squatter.address() as { port: number };
      const { code, output } = await run({ DATABASE_URL: database.url, PORT: String(port) });
      expect(output).toMatch(new RegExp(`^@@\\{"fatal":"[^"]*${port}[^"]*"\\}$`, 'm'));
      expect(code).toBe(78);
    } finally {
      squatter.close();
      await database.drop();
    }
  });
});
