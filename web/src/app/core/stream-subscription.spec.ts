import { type DestroyRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ContractClient } from './contract-client.js';
import { SocketConnection } from './socket-connection.js';
import { type DurableFrame, type StreamHandle, Streams } from './stream-subscription.js';
import { eventually, FakeClient, FakeSocket } from './testing.js';

const STREAM = 'desk:01890000-0000-7000-8000-000000000001';
const EPOCH = '01890000-0000-7000-8000-00000000000e';
const frame = (seq: number, epoch = EPOCH): DurableFrame => ({ v: 1, stream: STREAM, epoch, seq, id: `f${seq}`, type: 'hand.raised.v1', at: seq, by: null, cause: null, data: {} });
const snapshot = (head: number, epoch = EPOCH): unknown => ({ mode: 'snapshot', stream: STREAM, epoch, head, state: { head }, states: [] });

function build(): { socket: FakeSocket; client: FakeClient; seen: string[]; open: () => StreamHandle; end: () => void } {
  const socket = new FakeSocket();
  const client = new FakeClient();
  const seen: string[] = [];
  const ends: (() => void)[] = [];
  TestBed.configureTestingModule({ providers: [{ provide: SocketConnection, useValue: socket }, { provide: ContractClient, useValue: client }] });
  const streams = TestBed.inject(Streams);
  const destroyRef = { onDestroy: (end: () => void) => ends.push(end) } as unknown as DestroyRef;
  const reader = { snapshot: (state: Readonly<Record<string, unknown>>) => seen.push(`=${String(state['head'])}`), event: (one: DurableFrame) => seen.push(String(one.seq)), state: (one: { key: string }) => seen.push(one.key) };
  return { socket, client, seen, open: () => streams.open(STREAM, reader, destroyRef), end: () => ends.forEach((end) => end()) };
}

describe('Streams', () => {
  it('takes the snapshot, then each frame once and in order, whatever order they come in', async () => {
    const { socket, seen, open } = build();
    socket.answer = () => Promise.resolve(snapshot(2));
    const handle = open();
    expect(handle.status()).toBe('opening');
    socket.connect();
    await eventually(() => handle.status() === 'current');
    for (const seq of [3, 3, 5, 4, 2]) socket.frames.next(frame(seq));
    expect(seen).toEqual(['=2', '3', '4', '5']);
  });

  it('pulls a gap over HTTP', async () => {
    const { socket, client, seen, open } = build();
    socket.answer = () => Promise.resolve(snapshot(2));
    client.answer = () => Promise.resolve({ epoch: EPOCH, head: 5, events: [frame(3), frame(4), frame(5)] });
    const handle = open();
    socket.connect();
    await eventually(() => handle.status() === 'current');
    socket.frames.next(frame(5));
    await eventually(() => seen.length === 4);
    expect(seen).toEqual(['=2', '3', '4', '5']);
    expect(client.calls[0]).toMatchObject({ name: 'listStreamEvents', input: { query: { after: 2, epoch: EPOCH } } });
  });

  it('notices a lost tail by the beacon', async () => {
    const { socket, client, seen, open } = build();
    socket.answer = () => Promise.resolve(snapshot(2));
    client.answer = () => Promise.resolve({ epoch: EPOCH, head: 3, events: [frame(3)] });
    const handle = open();
    socket.connect();
    await eventually(() => handle.status() === 'current');
    socket.heads.next({ at: 1, heads: { [STREAM]: { epoch: EPOCH, seq: 3 } } });
    await eventually(() => seen.includes('3'));
  });

  it('asks for a value that never came when the beacon names its version, and stays quiet otherwise', async () => {
    const { socket, seen, open } = build();
    const value = (rev: number): unknown => ({ v: 1, stream: STREAM, key: `view${rev}`, rev, at: 7, data: {} });
    socket.answer = () => Promise.resolve({ ...(snapshot(2) as object), states: [value(1)] });
    const handle = open();
    socket.connect();
    await eventually(() => handle.status() === 'current');
    socket.heads.next({ at: 8, heads: {}, states: { [STREAM]: { rev: 1, at: 7 } } });
    expect(socket.asked).toHaveLength(1);
    socket.answer = () => Promise.resolve({ ...(snapshot(2) as object), states: [value(2)] });
    socket.heads.next({ at: 9, heads: {}, states: { [STREAM]: { rev: 2, at: 7 } } });
    await eventually(() => seen.includes('view2'));
    expect(socket.asked).toHaveLength(2);
  });

  it('asks from its number after a reconnection, and takes everything again in a new epoch', async () => {
    const { socket, seen, open } = build();
    socket.answer = () => Promise.resolve(snapshot(2));
    const handle = open();
    socket.connect();
    await eventually(() => handle.status() === 'current');
    socket.answer = (_event, payload) => Promise.resolve('seq' in (payload as object) ? { mode: 'delta', stream: STREAM, epoch: 'other', head: 1, events: [], states: [] } : snapshot(1, 'other'));
    socket.connect();
    await eventually(() => seen.includes('=1'));
    expect(socket.asked[1]?.payload).toMatchObject({ epoch: EPOCH, seq: 2 });
  });

  it('says denied, and stops', async () => {
    const { socket, open } = build();
    socket.answer = () => Promise.resolve({ mode: 'denied', stream: STREAM });
    const handle = open();
    socket.connect();
    await eventually(() => handle.status() === 'denied');
  });

  it('unsubscribes with its owner', async () => {
    const { socket, seen, open, end } = build();
    socket.answer = () => Promise.resolve(snapshot(0));
    const handle = open();
    socket.connect();
    await eventually(() => handle.status() === 'current');
    end();
    expect(socket.asked.at(-1)).toEqual({ event: 'unsubscribe', payload: { stream: STREAM } });
    socket.frames.next(frame(1));
    expect(seen).toEqual(['=0']);
  });
});
