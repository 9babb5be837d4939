// Many sockets in one process. They count what they get, so that a lost or doubled frame shows.
import { io } from 'socket.io-client';

const AT_ONCE = 25;
const sockets = [];
let first = null;

async function connect({ url, origin, tickets, stream, count }) {
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const number = next;
      next += 1;
      const socket = io(url, { transports: ['websocket'], upgrade: false, reconnection: false, forceNew: true, autoConnect: false, auth: { ticket: tickets[number], v: 1 }, extraHeaders: { origin } });
      const got = { socket, seqs: [], seen: new Set() };
      socket.on('frame', (frame) => {
        if (frame.stream !== stream || frame.seq === undefined) return;
        first ??= frame;
        got.seqs.push(frame.seq);
        got.seen.add(frame.seq);
      });
      await new Promise((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
        socket.connect();
      });
      const reply = await socket.timeout(20_000).emitWithAck('subscribe', { stream });
      if (reply.mode !== 'snapshot') throw new Error(`subscribe: ${reply.mode}`);
      sockets.push(got);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { connected: sockets.length };
}

/** Resolves once every socket has `frames` frames of this round, or says after a while how many are missing. */
async function gather(frames) {
  const until = performance.now() + 20_000;
  const missing = () => sockets.reduce((sum, { seen }) => sum + frames - seen.size, 0);
  while (missing() > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 5));
  const answer = { lost: missing(), doubled: sockets.reduce((sum, { seqs, seen }) => sum + seqs.length - seen.size, 0), disordered: sockets.filter(({ seqs }) => seqs.some((seq, index) => index > 0 && seq <= seqs[index - 1])).length, frame: first };
  for (const got of sockets) {
    got.seqs = [];
    got.seen = new Set();
  }
  return answer;
}

process.on('message', (message) => {
  const work = 'frames' in message ? gather(message.frames) : connect(message);
  work.then((answer) => process.send(answer), (error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
});

// Nobody is left to ask: the benchmark is gone.
process.on('disconnect', () => process.exit());
