// A room's device beyond a weak line: reads the lesson's stream with the product's own reducer and keeps a log of what was
// pressed, sent until the server has a verdict. Says on stdout where it stands, a JSON line each; lines on stdin tell it what to do.
import { createInterface } from 'node:readline';
import { connect, disconnect, newStream, pullFailed, receiveFrame, receiveHead, receivePage, receiveReply, reconnectDelay, SILENT_MS } from '@tongtang/stream-client';
import { io } from 'socket.io-client';
import { v7 as uuidv7 } from 'uuid';

const { url, signIn, password, lessonId, roomId, seatId, size, handTtlMs } = JSON.parse(process.argv[2] ?? '{}');
const STREAM = `lesson:${lessonId}`;
const { origin } = new URL(url);
const DEVICE = uuidv7();
const BOOT = uuidv7();
/** How long an answer may take; a line that loses packets needs its time, a line that is cut must not hold anyone up for long. */
const HTTP_MS = 10_000;
const TICKET_MS = 5_000;
const ACK_MS = 5_000;
const PRESS_MS = 700;
/** From so many on the log goes over HTTP in one piece. */
const BATCH_FROM = 4;
/** A piece that a line of 64 kbit/s carries in a second or two: one that is lost is sent again whole. */
const MOST_AT_ONCE = 20;

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

let cookie = '';
async function http(method, path, body, withinMs = HTTP_MS) {
  const response = await fetch(new URL(path, url), {
    method,
    headers: { origin, ...(cookie === '' ? {} : { cookie }), ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': uuidv7() }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(withinMs),
  });
  const set = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (set.length > 0) cookie = set.join('; ');
  if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

// ── what was pressed ──
const log = [];
let pressing = null;
let failures = 0;
let reconnected = () => undefined;
const stamp = () => ({ deviceId: DEVICE, seq: log.length, wall: Date.now(), mono: performance.now(), boot: BOOT });

function press(type, data, ttlMs) {
  log.push({ envelope: { v: 1, commandId: uuidv7(), stream: STREAM, type, data, ...(ttlMs === undefined ? {} : { ttlMs }), device: stamp() }, verdicts: [], sent: 0 });
}

/** A headcount each time, and every second time the hand goes up or down. */
function pressNext() {
  const turn = log.filter(({ envelope }) => envelope.type === 'headcount.report').length;
  press('headcount.report', { seatId, present: (turn % size) + 1 });
  if (turn % 2 === 0) press(turn % 4 === 0 ? 'hand.raise' : 'hand.lower', { roomId }, handTtlMs);
  tell();
}

const open = () => log.filter(({ verdicts }) => verdicts.length === 0);

function settle(verdict) {
  // Told to slow down: that is no judgement.
  if (verdict.code === 'command.flood') return;
  log.find(({ envelope }) => envelope.commandId === verdict.commandId)?.verdicts.push(verdict);
}

/** Oldest first, one answer awaited before the next is sent: what was pressed first happens first. */
async function sendForEver() {
  for (;;) {
    const waiting = open().slice(0, MOST_AT_ONCE);
    if (waiting.length === 0 || !socket?.connected) {
      await pause(50);
      continue;
    }
    try {
      for (const entry of waiting) entry.sent += 1;
      if (waiting.length >= BATCH_FROM) {
        const { verdicts } = await http('POST', '/api/commands', { commands: waiting.map(({ envelope }) => ({ ...envelope })) });
        verdicts.forEach(settle);
      } else {
        for (const entry of waiting) settle(await socket.timeout(ACK_MS).emitWithAck('command', entry.envelope));
      }
      failures = 0;
    } catch {
      // A new connection does not wait for the end of it.
      await Promise.race([pause(Math.min(15_000, 500 * 2 ** failures) * (0.7 + Math.random() * 0.6)), new Promise((done) => (reconnected = done))]);
      failures += 1;
    }
    tell();
  }
}

// ── what was read ──
let state = newStream();
const applied = [];
const counts = { snapshots: 0, pulls: 0, connections: 0, silences: 0 };
let socket = null;

function take([next, effects]) {
  state = next;
  for (const effect of effects) {
    if (effect.kind === 'apply') for (const { epoch, seq, id } of effect.frames) applied.push({ epoch, seq, id });
    if (effect.kind === 'replace') {
      counts.snapshots += 1;
      applied.push({ from: effect.cursor.seq, epoch: effect.cursor.epoch, seq: effect.cursor.seq });
    }
    if (effect.kind === 'refused') throw new Error(`stream: ${effect.reason}`);
    if (effect.kind === 'subscribe') void subscribe(socket, effect.from);
    if (effect.kind === 'pull') void pull(effect);
  }
  if (effects.length > 0) tell();
}

async function subscribe(on, from) {
  try {
    const reply = await on.timeout(HTTP_MS).emitWithAck('subscribe', { stream: STREAM, ...(from ?? {}) });
    if (on === socket) take(receiveReply(state, reply));
  } catch {
    if (on === socket) drop();
  }
}

async function pull({ epoch, after }) {
  counts.pulls += 1;
  try {
    take(receivePage(state, await http('GET', `/api/streams/${STREAM}/events?epoch=${epoch}&after=${after}&limit=500`)));
  } catch {
    state = pullFailed(state);
  }
}

// ── the line ──
let [attempt, heardAt] = [0, 0];

async function connectOnce() {
  let mine = null;
  try {
    const { ticket } = await http('POST', '/api/socket-tickets', {}, TICKET_MS);
    mine = io(url, { transports: ['websocket'], upgrade: false, reconnection: false, forceNew: true, timeout: 30_000, auth: { ticket, v: 1 }, extraHeaders: { origin } });
    socket = mine;
    heardAt = performance.now();
  } catch {
    return again();
  }
  mine.on('connect', () => {
    [attempt, heardAt] = [0, performance.now()];
    counts.connections += 1;
    mine.io.engine.on('packet', () => (heardAt = performance.now()));
    mine.emit('clock', { t0: Date.now(), device: stamp() }, () => undefined);
    mine.emit('command', { v: 1, commandId: uuidv7(), stream: STREAM, type: 'seat.join', data: { roomId, deviceId: DEVICE }, device: stamp() }, () => undefined);
    take(connect(state));
    failures = 0;
    reconnected();
  });
  mine.on('frame', (frame) => {
    if (mine === socket && frame.stream === STREAM && 'seq' in frame) take(receiveFrame(state, frame));
  });
  mine.on('heads', ({ heads }) => {
    if (mine === socket && heads[STREAM] !== undefined) take(receiveHead(state, heads[STREAM]));
  });
  for (const event of ['connect_error', 'disconnect']) mine.on(event, () => mine === socket && drop());
}

function drop() {
  const old = socket;
  socket = null;
  old?.removeAllListeners();
  old?.disconnect();
  state = disconnect(state);
  tell();
  again();
}

function again() {
  setTimeout(() => void connectOnce(), reconnectDelay(attempt, { visible: true, random: Math.random() }));
  attempt += 1;
}

// A line that says nothing for longer than two beats is dead, whatever TCP still hopes for.
setInterval(() => {
  if (socket?.connected && performance.now() - heardAt > SILENT_MS) {
    counts.silences += 1;
    drop();
  }
}, 500);

function tell() {
  say({ seq: state.cursor?.seq ?? 0, phase: state.phase, pressed: log.length, waitsFrom: log.findIndex(({ verdicts }) => verdicts.length === 0) });
}

createInterface({ input: process.stdin }).on('line', (line) => {
  if (line === 'press') pressing ??= setInterval(pressNext, PRESS_MS);
  if (line === 'rest') pressing = clearInterval(pressing) ?? null;
  if (line === 'report') say({ report: { applied, counts, log: log.map(({ envelope, verdicts, sent }) => ({ commandId: envelope.commandId, type: envelope.type, verdicts: verdicts.map(({ verdict, code }) => (code === null ? verdict : `${verdict} ${code}`)), sent })) } });
}).on('close', () => process.exit());

for (let tries = 0; cookie === ''; tries += 1) {
  try {
    await http('POST', '/api/session', { signIn, password });
  } catch (error) {
    if (tries >= 5) throw error;
  }
}
void sendForEver();
await connectOnce();
