import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiError } from './api-error.js';
import { CommandQueue } from './command-queue.js';
import { ContractClient } from './contract-client.js';
import type { Envelope } from './outbox.js';
import { SessionStore } from './session.store.js';
import { SocketConnection } from './socket-connection.js';
import { eventually, FakeClient, FakeSocket } from './testing.js';

const STREAM = 'lesson:01890000-0000-7000-8000-000000000001';
const accepted = (envelope: Envelope): unknown => ({ commandId: envelope.commandId, verdict: 'accepted', code: null });
const offline = (): Promise<never> => Promise.reject(new ApiError('network', 0, {}, null, true));

function build(personId = 'p1'): { queue: CommandQueue; socket: FakeSocket; client: FakeClient } {
  TestBed.resetTestingModule();
  const socket = new FakeSocket();
  const client = new FakeClient();
  TestBed.configureTestingModule({
    providers: [
      { provide: SocketConnection, useValue: socket },
      { provide: ContractClient, useValue: client },
      { provide: SessionStore, useValue: { session: signal({ person: { id: personId, name: '' }, grants: [] }) } },
    ],
  });
  return { queue: TestBed.inject(CommandQueue), socket, client };
}

beforeEach(() => localStorage.clear());

describe('CommandQueue', () => {
  it('sends over the socket and forgets the command once it is acknowledged', async () => {
    const { queue, socket } = build();
    socket.connect();
    socket.answer = (_event, payload) => Promise.resolve(accepted(payload as Envelope));
    const sent = queue.send(STREAM, 'hand.raise', { roomId: 'r' }, { ttlMs: 60_000 });
    expect(queue.pending().map((one) => one.state)).toEqual(['sending']);
    expect((await sent).verdict).toBe('accepted');
    expect(queue.pending()).toEqual([]);
    expect(socket.asked[0]?.payload).toMatchObject({ v: 1, stream: STREAM, type: 'hand.raise', ttlMs: 60_000, device: { seq: 1 } });
  });

  it('throws the refusal with its code and parameters', async () => {
    const { queue, client } = build();
    client.answer = (_name, input) => {
      const [envelope] = (input as { body: { commands: Envelope[] } }).body.commands;
      return Promise.resolve({ verdicts: [{ commandId: envelope?.commandId, verdict: 'refused', code: 'poll.too-many', params: { most: 23 } }] });
    };
    await expect(queue.send(STREAM, 'poll.answer', {})).rejects.toMatchObject({ code: 'poll.too-many', params: { most: 23 } });
  });

  it('keeps what is pressed offline, in order, and sends each once when the network is back', async () => {
    const { queue, socket, client } = build();
    client.answer = offline;
    const answers = [queue.send(STREAM, 'headcount.report', { present: 23 }), queue.send(STREAM, 'hand.raise', {})];
    await eventually(() => queue.waiting() === 2);
    client.answer = (_name, input) => Promise.resolve({ verdicts: (input as { body: { commands: Envelope[] } }).body.commands.map(accepted) });
    client.calls.length = 0;
    socket.connect();
    await Promise.all(answers);
    expect(client.calls).toHaveLength(1);
    const { commands } = (client.calls[0]?.input as { body: { commands: Envelope[] } }).body;
    expect(commands.map((one) => one.type)).toEqual(['headcount.report', 'hand.raise']);
    expect(queue.waiting()).toBe(0);
    expect(queue.caughtUp()).toBe(2);
    socket.connect();
    await eventually(() => client.calls.length === 1);
  });

  it('sends the same id again after the browser was closed, and only for the person who pressed', async () => {
    const first = build();
    first.client.answer = offline;
    void first.queue.send(STREAM, 'headcount.report', { present: 23 });
    await eventually(() => first.queue.waiting() === 1);
    const id = first.queue.pending()[0]?.commandId;

    const stranger = build('p2');
    stranger.queue.restore();
    expect(stranger.queue.waiting()).toBe(0);

    const again = build();
    again.client.answer = (_name, input) => Promise.resolve({ verdicts: (input as { body: { commands: Envelope[] } }).body.commands.map(accepted) });
    again.queue.restore();
    await eventually(() => again.queue.waiting() === 0);
    expect((again.client.calls[0]?.input as { body: { commands: Envelope[] } }).body.commands[0]?.commandId).toBe(id);
  });

  it('keeps a command whose answer says nothing about it', async () => {
    const { queue, socket } = build();
    socket.connect();
    socket.answer = (_event, payload) => Promise.resolve({ commandId: (payload as Envelope).commandId, verdict: 'refused', code: 'session.required' });
    void queue.send(STREAM, 'headcount.report', { present: 23 });
    await eventually(() => queue.waiting() === 1);
  });

  it('refuses at once offline what only makes sense at once', async () => {
    const { queue, client } = build();
    client.answer = offline;
    await expect(queue.send(STREAM, 'page.turn', { page: 2 }, { keepOffline: false })).rejects.toMatchObject({ code: 'network' });
    expect(queue.pending()).toEqual([]);
  });
});
