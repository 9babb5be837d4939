import type { Socket as NetSocket } from 'node:net';
import { eventually } from '../../../../test/support/eventually.js';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import { type SocketClient } from '../../../../test/support/socket-client.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fact } from '../../platform/event-log/event-log.js';
import { Connections, type Connection } from './connections.js';

const MB = 1024 * 1024;
/** Long words, so that the buffers of the system are full after not too many of them. */
const TEXT = '听'.repeat(1_300);
const AT_ONCE = 50;
/** A delta carries no more; more than enough to fill every buffer. */
const MOST = 1_900;

/** What waits for a reader in this process, in bytes. */
function waiting(connection: Connection): number {
  const conn = connection.socket.conn as unknown as { readonly writeBuffer: readonly { readonly data?: string }[]; readonly transport: { readonly socket: { readonly bufferedAmount: number } } };
  return conn.transport.socket.bufferedAmount + conn.writeBuffer.reduce((sum, { data }) => sum + Buffer.byteLength(data ?? ''), 0);
}

/** Stops reading without closing: a browser tab that hangs, a computer that was folded up. */
function stall(client: SocketClient): void {
  const { socket } = client as unknown as { readonly socket: { readonly io: { readonly engine: { readonly transport: { readonly ws: { readonly _socket: NetSocket } } } } } };
  socket.io.engine.transport.ws._socket.pause();
}

describe('a reader that stops reading', () => {
  let server: LessonServer;
  beforeAll(async () => {
    server = await LessonServer.start({ status: 'live' });
  });
  afterAll(() => server.stop());

  it('costs the server little, the others nothing, is cut off and comes back without a loss', async () => {
    const { app, desk, scenario } = server;
    const connections = app.get(Connections);
    const others = [await server.socket(scenario.teacher), await server.socket(scenario.countyOfficer)];
    for (const other of others) await other.subscribe(desk);
    const before = new Set(connections.all());
    const stalled = await server.socket(scenario.countyOfficer);
    const first = await stalled.subscribe(desk);
    const connection = await eventually(() => connections.all().find((each) => !before.has(each)));
    const seqBefore = first.head ?? -1;

    stall(stalled);
    let [sent, most] = [0, 0];
    const isCut = (): boolean => !connections.all().includes(connection);
    const tell = (text: string): Promise<unknown> => app.get(UnitOfWork).run((transaction) => {
      transaction.append(desk, Array.from({ length: AT_ONCE }, () => fact('message.sent.v1', { roomId: scenario.rooms[0]?.roomId ?? '', text }, { at: Date.now(), by: null })));
      return Promise.resolve();
    });
    const arrived = (other: SocketClient): number => other.framesOf(desk).length;
    // One batch after the other; the others have each before the next is sent.
    while (sent + AT_ONCE <= MOST && waiting(connection) < MB) {
      await tell(TEXT);
      sent += AT_ONCE;
      for (const other of others) await eventually(() => arrived(other) >= sent);
      most = Math.max(most, waiting(connection));
    }
    expect(most).toBeGreaterThanOrEqual(256 * 1024);

    // It is let go within the server's patience.
    await eventually(() => {
      most = Math.max(most, waiting(connection));
      return isCut();
    }, { withinMs: 30_000 });
    expect(most).toBeLessThan(3 * MB);
    // The line below it too: nothing waits for it any more.
    const below = connection.socket.conn as unknown as { readonly readyState: string };
    await eventually(() => below.readyState === 'closed');
    await tell('短');
    sent += AT_ONCE;
    for (const other of others) {
      await eventually(() => arrived(other) === sent);
      expect(other.connected).toBe(true);
      expect(other.framesOf(desk).map(({ seq }) => seq)).toEqual(Array.from({ length: sent }, (_, index) => seqBefore + 1 + index));
    }

    // It had nothing of all this; with the number it stood at it gets everything.
    const again = await server.socket(scenario.countyOfficer);
    const reply = await again.subscribe(desk, { epoch: first.epoch ?? '', seq: seqBefore });
    expect(reply.mode).toBe('delta');
    expect(again.framesOf(desk).map(({ seq }) => seq)).toEqual(Array.from({ length: sent }, (_, index) => seqBefore + 1 + index));
    process.stdout.write(`slow reader: ${sent} events, at most ${Math.round(most / 1024)} KiB waited for it, 0 lost for ${others.length} others and for it\n`);
  });
});
