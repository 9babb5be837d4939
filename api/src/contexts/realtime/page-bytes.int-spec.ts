import type { Socket as Line } from 'node:net';
import type { SeatView } from '@tongtang/contracts/views';
import { v7 as uuidv7 } from 'uuid';
import { eventually } from '../../../../test/support/eventually.js';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import type { ScenarioRoom } from '../../../../test/support/scenario.js';
import type { SocketClient } from '../../../../test/support/socket-client.js';
import { LineKeeper } from './line-keeper.js';

const KB = 1024;
/** What a minute brings whatever happens: heads every 5 s, a sign of life of the page every 15 s, clocks compared once. */
const BEATS = 12;
const PROOFS = 4;
/** `2` and `3` of Engine.IO every 10 s, in frames of 3 and 7 bytes. */
const PINGS = 6 * (3 + 7);

/** Bytes of a page's line in both directions, as they are on the wire without IP and TLS. */
function bytesOf(socket: SocketClient): number {
  const line = (socket as unknown as { socket: { io: { engine: { transport: { ws: { _socket: Line } } } } } }).socket.io.engine.transport.ws._socket;
  return line.bytesRead + line.bytesWritten;
}

describe("the bytes of an assistant's page", () => {
  let server: LessonServer;
  beforeAll(async () => {
    server = await LessonServer.start({ status: 'live' });
  });
  afterAll(() => server.stop());

  /** The assistant's page as it is: in the room, on the stage's stream and on its seat's. */
  async function page(room: ScenarioRoom): Promise<{ socket: SocketClient; deviceId: string; view: () => SeatView }> {
    const deviceId = uuidv7();
    const socket = await server.joined(room, deviceId);
    await socket.subscribe(server.lesson);
    await socket.subscribe(`seat:${room.seatId}`);
    return { socket, deviceId, view: () => socket.stateOf(`seat:${room.seatId}`, 'view')?.data as unknown as SeatView };
  }

  /** A minute without waiting for it: each of its beats and signs of life, with what happens meanwhile between them. */
  async function minute({ socket, deviceId }: { socket: SocketClient; deviceId: string }, room: ScenarioRoom, meanwhile: readonly (() => Promise<unknown>)[] = []): Promise<number> {
    const keeper = server.app.get(LineKeeper);
    const before = bytesOf(socket);
    const reading = (seq: number): object => ({ deviceId, seq, wall: Date.now(), mono: seq * 15_000, boot: deviceId });
    const heads = socket.heads.length;
    for (let beat = 0; beat < BEATS; beat += 1) {
      await keeper.beat();
      if (beat % (BEATS / PROOFS) === 0) {
        const proof = { v: 1, commandId: uuidv7(), stream: server.lesson, type: 'proof.send', data: { roomId: room.roomId, deviceId }, device: reading(beat), ttlMs: 30_000 };
        expect(await socket.ask('command', proof)).toMatchObject({ verdict: 'accepted' });
      }
      await meanwhile[beat]?.();
    }
    await socket.ask('clock', { t0: 12_345.6, device: reading(BEATS) });
    await eventually(() => socket.heads.length >= heads + BEATS);
    return bytesOf(socket) - before + PINGS;
  }

  it('are at most 8 KB in an idle minute; the seat is sent when it changes', async () => {
    const room = server.scenario.rooms[0]!;
    const own = await page(room);
    await eventually(() => own.view().seatStatus === 'joined');
    const rev = own.socket.stateOf(`seat:${room.seatId}`, 'view')?.rev;
    const bytes = await minute(own, room);
    process.stdout.write(`assistant's page, idle minute: ${bytes} bytes\n`);
    expect(bytes).toBeLessThan(8 * KB);
    expect(own.socket.stateOf(`seat:${room.seatId}`, 'view')?.rev).toBe(rev);
    expect(own.socket.heads.at(-1)).toMatchObject({ states: { [`seat:${room.seatId}`]: { rev } } });
    await own.socket.command(server.lesson, 'hand.raise', { roomId: room.roomId });
    await eventually(() => own.view().handPosition === 1);
    own.socket.close();
  });

  it('are at most 25 KB in a minute with a poll that every room answers, hands and microphone', async () => {
    const [room, ...others] = server.scenario.rooms as readonly [ScenarioRoom, ...ScenarioRoom[]];
    const teacher = await server.socket(server.scenario.teacher);
    const own = await page(room);
    const sockets = await Promise.all(others.map((other) => server.joined(other)));
    const pollId = uuidv7();
    const accepted = async (socket: SocketClient, type: string, data: object): Promise<void> => expect([type, await socket.command(server.lesson, type, data)]).toMatchObject([type, { verdict: 'accepted' }]);
    const bytes = await minute(own, room, [
      () => accepted(own.socket, 'headcount.report', { seatId: room.seatId, present: 23 }),
      () => accepted(teacher, 'poll.open', { pollId, kind: 'choice', question: '哪一句唱得最准？', options: ['第一句', '第二句', '第三句', '第四句'] }),
      ...others.slice(0, 5).map((other, index) => async () => {
        await accepted(sockets[index]!, 'poll.answer', { pollId, seatId: other.seatId, counts: [5, 6, 7, 1] });
        await accepted(sockets[index]!, 'headcount.report', { seatId: other.seatId, present: 20 });
        await accepted(sockets[index]!, index < 4 ? 'hand.raise' : 'message.send', index < 4 ? { roomId: other.roomId } : { roomId: other.roomId, text: '听得清' });
      }),
      () => accepted(own.socket, 'poll.answer', { pollId, seatId: room.seatId, counts: [9, 8, 4, 2] }),
      () => accepted(teacher, 'mic.grant', { roomId: room.roomId }),
      () => accepted(own.socket, 'mic.return', { roomId: room.roomId }),
      () => accepted(teacher, 'poll.publish', { pollId }),
      () => accepted(teacher, 'praise.give', { roomId: room.roomId, kind: 'star' }),
    ]);
    process.stdout.write(`assistant's page, minute with a poll: ${bytes} bytes\n`);
    expect(bytes).toBeLessThan(25 * KB);
    await eventually(() => own.view().openPoll === null && own.view().headcount?.present === 23);
  });
});
