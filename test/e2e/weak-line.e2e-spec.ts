import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { DistantDevice, type DeviceReport } from '../support/distant-device.js';
import { HttpClient } from '../support/http-client.js';
import { cutFor, LINE_PROFILES, type Line, type LineProfile } from '../support/line-profiles.js';
import { ProxyLine } from '../support/line-proxy.js';
import { querying } from '../support/postgres-template.js';
import { aLiveLesson, PASSWORD, type LessonScenario } from '../support/scenario.js';
import { ServerProcess } from '../support/server-process.js';
import { SocketClient } from '../support/socket-client.js';
import { openLine, WeakLine } from '../support/weak-line.js';

/** `npm run soak -- weak-line`: every profile with every cut. */
const IS_LONG = process.env['SOAK'] === 'weak-line';
const SEED = Number(process.env['SEED'] ?? 11);
const CUTS_S = IS_LONG ? [5, 25, 120] : [4];
const PROFILES: readonly LineProfile[] = IS_LONG ? ['3G', '2G', '3G in bursts', '30 % lost'] : ['3G', '2G', '30 % lost'];
/** Hardly a TCP connection lives on these: nothing may be lost, but to have everything the line has to get better first. */
const HAS_TO_CLEAR: readonly LineProfile[] = ['30 % lost'];
const PAGE_MS = 250;
/** Not a goal but a limit: after so long something hangs. */
const HANGS_MS = 180_000;

interface Logged extends Record<string, unknown> { readonly stream: string; readonly seq: string; readonly id: string; readonly cause: string | null; readonly type: string; readonly data: Readonly<Record<string, unknown>> }

describe('a lesson over a weak line', () => {
  let scenario: LessonScenario;
  let server: ServerProcess;
  let line: Line;
  let spoken: string;
  let teacher: SocketClient;
  const devices: DistantDevice[] = [];
  const others: Line[] = [];
  let room = 0;

  beforeAll(async () => {
    ({ line, sentence: spoken } = await openLine(SEED, LINE_PROFILES['3G']));
    process.stdout.write(`${spoken}\n`);
    scenario = await aLiveLesson({ rooms: PROFILES.length * CUTS_S.length + 1, now: Date.now(), minutesIn: 1, broadcastFrom: 99 });
    // Of all addresses only this one: beyond the line nothing else is to be reached.
    server = await ServerProcess.start({ databaseUrl: scenario.database.url, environment: { HOST: line.near } });
    teacher = await SocketClient.connect(await new HttpClient(server.url).signIn(scenario.teacher.signIn, PASSWORD));
    await teacher.subscribe(`lesson:${scenario.lessonId}`);
    expect(await teacher.command(`lesson:${scenario.lessonId}`, 'teacher.proof', {})).toMatchObject({ verdict: 'accepted' });
  });
  afterAll(async () => {
    teacher?.close();
    for (const device of devices) await device.stop();
    await server?.stop();
    for (const each of [line, ...others]) await each?.close();
    await scenario?.stop();
  });

  const head = (): number => teacher.framesOf(`lesson:${scenario.lessonId}`).at(-1)?.seq ?? 0;

  /** Turns pages from now on; gives the function that ends it and says how many the server has confirmed. */
  function turnPages(): () => Promise<number> {
    const answers: Promise<number>[] = [];
    const timer = setInterval(() => {
      answers.push(teacher.command(`lesson:${scenario.lessonId}`, 'page.turn', { page: (answers.length % 400) + 1 }).then(({ verdict }) => (verdict === 'accepted' ? 1 : 0)));
    }, PAGE_MS);
    return async () => {
      clearInterval(timer);
      return (await Promise.all(answers)).reduce((sum, one) => sum + one, 0);
    };
  }

  /** Presses and page turns before, during and after a cut; what the device and the database hold in the end. */
  async function live(over: Line, profile: LineProfile, cutS: number): Promise<{ report: DeviceReport; log: readonly Logged[]; caughtUpS: number; pages: number }> {
    const place = scenario.rooms[(room += 1) - 1];
    if (place === undefined) throw new Error('no room left');
    await over.set(LINE_PROFILES['3G']);
    const device = await DistantDevice.start(over, server.url, place, { lessonId: scenario.lessonId, handTtlMs: Math.min(60_000, cutS * 500) });
    devices.push(device);
    await device.until(({ phase }) => phase === 'live', HANGS_MS);
    const stopPages = turnPages();
    device.press();
    await device.until(({ seq, pressed, waitsFrom }) => seq > 10 && (waitsFrom === -1 || waitsFrom > 2) && pressed > 4, HANGS_MS);

    await over.set(LINE_PROFILES[profile]);
    await cutFor(over, cutS * 1000);
    const healedAt = performance.now();
    const [seqThen, pressedThen] = [head(), device.standing.pressed];
    if (HAS_TO_CLEAR.includes(profile)) {
      // Bad for a few presses more, then as on any day.
      await device.until(({ pressed }) => pressed >= pressedThen + 4, HANGS_MS);
      await over.set(LINE_PROFILES['3G']);
    }
    await device.until(({ seq, waitsFrom }) => seq >= seqThen && (waitsFrom === -1 || waitsFrom >= pressedThen), HANGS_MS);
    const caughtUpS = (performance.now() - healedAt) / 1000;

    device.rest();
    const pages = await stopPages();
    await device.until(({ seq, waitsFrom }) => waitsFrom === -1 && seq >= head(), HANGS_MS);
    const log = await querying<Logged>(scenario.database.url, 'select stream, seq, id, cause, type, data from event_log where stream = any($1) order by stream, seq', [[`lesson:${scenario.lessonId}`, `desk:${scenario.lessonId}`]]);
    const report = await device.tell();
    await device.stop();
    return { report, log, caughtUpS, pages };
  }

  async function run(over: Line, kind: string, profile: LineProfile, cutS: number): Promise<void> {
    const { report, log, caughtUpS, pages } = await live(over, profile, cutS);

    // Every event after the one snapshot of the beginning, once and in order.
    const [begin, ...events] = report.applied;
    const [got, received] = [events.map(({ seq }) => seq), new Set(events.map(({ id }) => id))];
    const missed = log.filter(({ stream, seq, id }) => stream.startsWith('lesson:') && Number(seq) > (begin?.seq ?? 0) && !received.has(id));
    const lost = missed.length + report.log.filter(({ verdicts }) => verdicts.length === 0).length;
    const disordered = got.filter((seq, index) => index > 0 && seq <= (got[index - 1] ?? 0)).length;
    const effects = (commandId: string): number => log.filter(({ cause }) => cause === commandId).length;
    const doubled = got.length - new Set(got).size + report.log.filter(({ commandId }) => effects(commandId) > 1).length;
    process.stdout.write(`weak-line ${kind} "${profile}" cut ${cutS} s, seed ${SEED}: ${events.length} events, ${report.log.length} commands (${report.log.filter(({ sent }) => sent > 1).length} sent again, ${report.log.filter(({ verdicts }) => verdicts[0]?.startsWith('expired')).length} expired); ${lost} lost, ${doubled} doubled, ${disordered} out of order; caught up in ${caughtUpS.toFixed(1)} s; ${report.counts.connections} connection(s)\n`);
    expect({ lost, doubled, disordered, snapshots: report.counts.snapshots }).toEqual({ lost: 0, doubled: 0, disordered: 0, snapshots: 1 });
    expect(got).toEqual(Array.from({ length: got.length }, (_, index) => (begin?.seq ?? 0) + 1 + index));
    expect(pages).toBeGreaterThan((cutS * 1000) / PAGE_MS / 2);

    // Each headcount has its one effect; what was too old for its kind has none.
    for (const { commandId, type, verdicts: [verdict] } of report.log) {
      if (type === 'headcount.report') expect([verdict === 'accepted' || verdict === 'duplicate', effects(commandId)]).toEqual([true, 1]);
      else if (verdict === 'expired command.expired') expect(effects(commandId)).toBe(0);
      else expect(verdict).toMatch(/^(accepted|duplicate)$/);
    }
    expect(report.log.some(({ verdicts }) => verdicts[0]?.startsWith('expired'))).toBe(true);
    // A hand goes up and down by turns, whatever was sent again.
    const hands = log.filter(({ type, data }) => type.startsWith('hand.') && data['roomId'] === scenario.rooms[room - 1]?.roomId).map(({ type }) => type);
    expect(hands).toEqual(hands.map((_, index) => (index % 2 === 0 ? 'hand.raised.v1' : 'hand.lowered.v1')));
  }

  for (const profile of PROFILES) {
    for (const cutS of CUTS_S) {
      it(`on "${profile}" with a cut of ${cutS} s: everything arrives once and in order`, () => run(line, line instanceof ProxyLine ? 'proxy' : 'packets', profile, cutS), HANGS_MS * 3);
    }
  }

  it('the same where nobody is root, through the proxy', async () => {
    const proxy = new ProxyLine(SEED, LINE_PROFILES['3G']);
    others.push(proxy);
    await run(proxy, 'proxy', '3G', 4);
  }, HANGS_MS * 3);
});

// Where there is no such line the proxy stands in, as the sentence above says.
if (WeakLine.lacks() === null) {
  describe('a line made of packets', () => {
    const namespaces = (): readonly string[] => (existsSync('/run/netns') ? readdirSync('/run/netns') : []);
    const values = LINE_PROFILES['3G'];

    it('refuses a namespace that exists, and leaves it alone', async () => {
      const line = await WeakLine.open(SEED, values);
      const tool = fileURLToPath(new URL('../tools/weak-line.py', import.meta.url));
      const { status, stdout } = spawnSync('python3', [tool, line.namespace, '--net', '10.77.251', '--seed', '1'], { encoding: 'utf8' });
      expect([status, JSON.parse(stdout)]).toEqual([1, { error: `the namespace ${line.namespace} exists already` }]);
      expect(namespaces()).toContain(line.namespace);
      expect(await line.stat()).toMatchObject({ done: 'stat' });
      await line.close();
    });

    it('takes its namespace and devices with it, however it ends', async () => {
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', null] as const) {
        const line = await WeakLine.open(SEED, values);
        expect(namespaces()).toContain(line.namespace);
        // Without a signal its standard input ends, as when the test that started it dies.
        await line.endBy(signal);
        expect(namespaces()).not.toContain(line.namespace);
        expect(Object.keys(networkInterfaces())).not.toContain(`wl${line.pid}a`);
      }
    });

    it('says what it does not understand, and goes on', async () => {
      const line = await WeakLine.open(SEED, values);
      await expect(line.set({ ...values, loss: 101 })).rejects.toThrow('loss is over 100 %');
      await line.set(values);
      await line.close();
    });
  });
}
