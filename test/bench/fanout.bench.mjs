// 1,000 sockets in one lesson: CPU time of the server for each frame delivered, through our gateway and through bare Socket.IO.
import './support/typescript.mjs';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { median, report } from './support/calibrate.mjs';
import { benchPostgres } from './support/postgres.mjs';
import { childProgram, cpuMicrosOf } from './support/processes.mjs';

const SOCKETS = Number(process.argv[2] ?? 1_000);
const PAIRS = 5;
const EVENTS = 20;
const ROOMS = 20;
/** What is measured takes seconds; on a machine that is busy with other things it ends by itself. */
const LIMIT_MS = 60_000;

const endings = [];
let limit;
let isOver = false;

async function finish(error) {
  clearTimeout(limit);
  if (isOver) return;
  isOver = true;
  for (const end of endings.splice(0).reverse()) await end().catch(() => undefined);
  if (error !== undefined) process.stderr.write(`${error.stack}\n`);
  process.exit(error === undefined ? 0 : 1);
}

async function main() {
  endings.push(await benchPostgres());
  const { aLiveLesson, PASSWORD } = await import('../support/scenario.ts');
  const { ServerProcess } = await import('../support/server-process.ts');
  const { HttpClient } = await import('../support/http-client.ts');
  const scenario = await aLiveLesson({ rooms: ROOMS, now: Date.now() });
  const server = await ServerProcess.start({ databaseUrl: scenario.database.url, environment: { NODE_ENV: 'production', LOG_LEVEL: 'error' } });
  endings.push(() => server.stop());
  const stream = `lesson:${scenario.lessonId}`;
  const signedIn = (person) => new HttpClient(server.url).signIn(person.signIn, PASSWORD);

  const browsers = await Promise.all(scenario.rooms.map((room) => signedIn(room.assistant)));
  // Tickets are put where the server looks for them: a thousand calls for them are not what is measured.
  const tickets = await ticketsFor(browsers, scenario.database.url);
  const teacher = await signedIn(scenario.teacher);
  const crowd = childProgram('socket-crowd.mjs');
  endings.push(() => crowd.stop());
  await crowd.ask({ url: server.url, origin: server.url, tickets, stream, count: SOCKETS });

  const bare = childProgram('bare-server.mjs');
  endings.push(() => bare.stop());
  const { url } = await bare.ask({});
  const bareCrowd = childProgram('socket-crowd.mjs');
  endings.push(() => bareCrowd.stop());
  await bareCrowd.ask({ url, origin: url, tickets: [], stream, count: SOCKETS });

  limit = setTimeout(() => void finish(new Error(`not done after ${LIMIT_MS} ms`)), LIMIT_MS);
  let page = 0;
  /** Every event is one command of the teacher: authorised, judged under the lesson's lock, stored, numbered, broadcast. */
  const gatewayRound = async () => {
    const turn = () => ({ v: 1, commandId: randomUUID(), stream, type: 'page.turn', data: { page: (page = (page % 500) + 1) } });
    const { body } = await teacher.post('/api/commands', { commands: Array.from({ length: EVENTS }, turn) });
    if (body.verdicts?.some(({ verdict }) => verdict !== 'accepted') !== false) throw new Error(JSON.stringify(body));
  };
  const measured = async (pid, counting, round) => {
    const before = cpuMicrosOf(pid);
    await round();
    const { lost, doubled, disordered, frame } = await counting.ask({ frames: EVENTS });
    if (lost + doubled + disordered > 0) throw new Error(`${lost} lost, ${doubled} doubled, ${disordered} sockets out of order`);
    return { micros: (cpuMicrosOf(pid) - before) / (EVENTS * SOCKETS), frame };
  };

  // The first round warms both up and gives the frame whose bytes the bare server sends.
  const { frame } = await measured(server.pid, crowd, gatewayRound);
  let seq = frame.seq;
  const bareRound = () => bare.ask({ frames: Array.from({ length: EVENTS }, () => ({ ...frame, seq: (seq += 1) })) });
  await measured(bare.pid, bareCrowd, bareRound);
  const pairs = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const gateway = await measured(server.pid, crowd, gatewayRound);
    const alone = await measured(bare.pid, bareCrowd, bareRound);
    pairs.push({ gateway: gateway.micros, bare: alone.micros, ratio: gateway.micros / alone.micros });
  }
  const rounded = (pick, digits = 2) => Number(median(pairs.map(pick)).toFixed(digits));
  report({ name: 'fanout.gateway', figure: rounded((each) => each.gateway), unit: 'cpu µs/delivery', ratio: rounded((each) => each.ratio) });
  report({ name: 'fanout.bare', figure: rounded((each) => each.bare), unit: 'cpu µs/delivery', ratio: 1 });
  report({ name: 'fanout.lost', figure: 0, unit: `of ${SOCKETS * EVENTS * (PAIRS + 1)} deliveries` });
}

/** One-time tickets for the sessions of these browsers, in turn. */
async function ticketsFor(browsers, databaseUrl) {
  const hash = (text) => createHash('sha256').update(text).digest('hex');
  const tickets = Array.from({ length: SOCKETS }, () => randomBytes(32).toString('base64url'));
  const subjects = tickets.map((_, index) => `session:${hash(browsers[index % browsers.length].cookie.split('=')[1])}`);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`insert into one_time_token (token_hash, kind, subject, expires_at) select t, 'socket', s, now() + interval '1 h' from unnest($1::text[], $2::text[]) as given (t, s)`, [tickets.map(hash), subjects]);
  await client.end();
  return tickets;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void finish(new Error(signal)));
main().then(() => finish(), finish);
