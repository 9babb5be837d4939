import fc from 'fast-check';
import {
  connect, disconnect, MOST_HELD, newStream, pullFailed, receiveFrame, receiveHead, receivePage, receiveReply, receiveStateHead, receiveStates, reconnectDelay,
  type Step, type StreamEffect, type StreamState, type SubscribeReply, type Versioned,
} from './index.js';

interface Frame { readonly epoch: string; readonly seq: number; readonly id: string }
type Reply = SubscribeReply<Frame, Versioned, readonly string[]>;
type Effect = StreamEffect<Frame, Versioned, readonly string[]>;

const frame = (seq: number, epoch = 'e1'): Frame => ({ epoch, seq, id: `${epoch}/${seq}` });
const frames = (from: number, to: number, epoch = 'e1'): readonly Frame[] => Array.from({ length: to - from + 1 }, (_, index) => frame(from + index, epoch));
const snapshot = (head: number, epoch = 'e1'): Reply => ({ mode: 'snapshot', epoch, head, state: frames(1, head, epoch).map((each) => each.id), states: [] });
const liveAt = (seq: number): StreamState<Frame> => receiveReply(connect(newStream<Frame>())[0], snapshot(seq))[0];
const applied = (effects: readonly StreamEffect<Frame, Versioned, unknown>[]): readonly number[] =>
  effects.flatMap((effect) => (effect.kind === 'apply' ? effect.frames.map((each) => each.seq) : []));

describe('subscribing', () => {
  it('asks for everything first, and from the cursor after a cut', () => {
    expect(connect(newStream())[1]).toEqual([{ kind: 'subscribe', from: null }]);
    expect(connect(disconnect(liveAt(5)))[1]).toEqual([{ kind: 'subscribe', from: { epoch: 'e1', seq: 5 } }]);
  });

  it('takes a snapshot and then what came while it was under way', () => {
    const [early] = receiveFrame(connect(newStream<Frame>())[0], frame(4));
    const [waiting] = receiveFrame(early, frame(6));
    const [state, effects] = receiveReply(waiting, snapshot(5));
    expect(effects[0]).toMatchObject({ kind: 'replace', cursor: { epoch: 'e1', seq: 5 } });
    expect(applied(effects)).toEqual([6]);
    expect(state).toMatchObject({ phase: 'live', cursor: { seq: 6 }, held: [] });
  });

  it('takes a delta', () => {
    const [state, effects] = receiveReply(connect(liveAt(5))[0], { mode: 'delta', epoch: 'e1', head: 8, events: frames(6, 8), states: [] });
    expect(applied(effects)).toEqual([6, 7, 8]);
    expect(state.phase).toBe('live');
  });

  it('pulls what a delta left out', () => {
    const [state, effects] = receiveReply(connect(liveAt(5))[0], { mode: 'delta', epoch: 'e1', head: 9, events: frames(6, 7), states: [] });
    expect(state.phase).toBe('pulling');
    expect(effects.at(-1)).toEqual({ kind: 'pull', epoch: 'e1', after: 7 });
  });

  it('stops where the server says no', () => {
    const [denied, effects] = receiveReply(connect(newStream<Frame>())[0], { mode: 'denied' });
    expect(effects).toEqual([{ kind: 'refused', reason: 'denied' }]);
    expect(receiveFrame(denied, frame(1))).toEqual([denied, []]);
    expect(disconnect(denied)).toBe(denied);
    expect(receiveReply(connect(newStream<Frame>())[0], { mode: 'gone' })[0].phase).toBe('gone');
  });
});

describe('frames', () => {
  it('are applied in order and duplicates dropped', () => {
    const [state, effects] = receiveFrame(liveAt(5), frame(6));
    expect(applied(effects)).toEqual([6]);
    expect(receiveFrame(state, frame(6))).toEqual([state, []]);
  });

  it('wait behind a gap, which is asked for once', () => {
    const [gap, first] = receiveFrame(liveAt(5), frame(8));
    expect(first).toEqual([{ kind: 'pull', epoch: 'e1', after: 5 }]);
    const [still, second] = receiveFrame(gap, frame(9));
    expect(second).toEqual([]);
    const [filled, third] = receivePage(still, { epoch: 'e1', head: 9, events: frames(6, 7) });
    expect(applied(third)).toEqual([6, 7, 8, 9]);
    expect(filled).toMatchObject({ phase: 'live', held: [] });
  });

  it('of the gap may still come by themselves', () => {
    const [gap] = receiveFrame(liveAt(5), frame(7));
    const [closed, effects] = receiveFrame(gap, frame(6));
    expect(applied(effects)).toEqual([6, 7]);
    expect(closed.phase).toBe('live');
    expect(receivePage(closed, { epoch: 'e1', head: 7, events: frames(6, 7) })).toEqual([closed, []]);
  });

  it('of another epoch mean that the past may have changed: take a snapshot', () => {
    const [state, effects] = receiveFrame(liveAt(5), frame(1, 'e2'));
    expect(effects).toEqual([{ kind: 'subscribe', from: null }]);
    const [fresh, after] = receiveReply(state, snapshot(0, 'e2'));
    expect(applied(after)).toEqual([1]);
    expect(fresh.cursor).toEqual({ epoch: 'e2', seq: 1 });
  });

  it('that were lost at the tail are revealed by a beacon', () => {
    expect(receiveHead(liveAt(5), { epoch: 'e1', seq: 5 })[1]).toEqual([]);
    expect(receiveHead(liveAt(5), { epoch: 'e1', seq: 6 })[1]).toEqual([{ kind: 'pull', epoch: 'e1', after: 5 }]);
    expect(receiveHead(liveAt(5), { epoch: 'e2', seq: 0 })[1]).toEqual([{ kind: 'subscribe', from: null }]);
  });

  it('are pulled page by page, and by snapshot where the server no longer has them', () => {
    const [pulling] = receiveHead(liveAt(5), { epoch: 'e1', seq: 9 });
    const [more, effects] = receivePage(pulling, { epoch: 'e1', head: 9, events: frames(6, 7) });
    expect(effects.at(-1)).toEqual({ kind: 'pull', epoch: 'e1', after: 7 });
    expect(receivePage(more, { epoch: 'e1', head: 9, events: [] })[1]).toEqual([{ kind: 'subscribe', from: null }]);
  });

  it('are asked for again after a pull that failed', () => {
    const [pulling] = receiveHead(liveAt(5), { epoch: 'e1', seq: 6 });
    expect(receiveHead(pullFailed(pulling), { epoch: 'e1', seq: 6 })[1]).toEqual([{ kind: 'pull', epoch: 'e1', after: 5 }]);
  });

  it('are not held without end', () => {
    let state = receiveFrame(liveAt(0), frame(2))[0];
    let last: readonly Effect[] = [];
    for (let seq = 3; seq <= MOST_HELD + 2; seq += 1) [state, last] = receiveFrame(state, frame(seq));
    expect(last).toEqual([{ kind: 'subscribe', from: { epoch: 'e1', seq: 0 } }]);
    expect(state.held).toEqual([]);
  });
});

describe('state topics', () => {
  const value = (rev: number, at: number): Versioned => ({ key: 'presence:room-1', rev, at });

  it('keep the last version, by time and then by revision', () => {
    const [state, effects] = receiveStates(liveAt(0), [value(1, 10), value(2, 10), value(1, 9)]);
    expect(effects).toEqual([{ kind: 'applyState', states: [value(1, 10), value(2, 10)] }]);
    expect(receiveStates(state, [value(2, 10)])[1]).toEqual([]);
    expect(receiveStates(state, [value(2, 15)])[1]).toHaveLength(1);
  });

  it('are asked for when the beacon names one that never came', () => {
    const [state] = receiveStates(liveAt(3), [value(2, 10), { key: 'other', rev: 5, at: 20 }]);
    for (const head of [{ rev: 5, at: 20 }, { rev: 4, at: 20 }, { rev: 9, at: 19 }]) expect(receiveStateHead(state, head)).toEqual([state, []]);
    expect(receiveStateHead(state, { rev: 6, at: 20 })[1]).toEqual([{ kind: 'subscribe', from: null }]);
    expect(receiveStateHead(liveAt(0), { rev: 1, at: 1 })[1]).toEqual([{ kind: 'subscribe', from: null }]);
    expect(receiveStateHead(disconnect(state), { rev: 6, at: 20 })[1]).toEqual([]);
  });

  it('start anew with each subscription, whatever clock a restarted server has', () => {
    const [known] = receiveStates(liveAt(3), [value(90, 500)]);
    const reply: Reply = { mode: 'delta', epoch: 'e1', head: 3, events: [], states: [value(1, 400)] };
    expect(receiveReply(connect(known)[0], reply)[1]).toEqual([{ kind: 'applyState', states: [value(1, 400)] }]);
  });
});

/** A server with one stream whose frames reach the client shuffled, doubled and partly never. */
class ModelServer {
  log: Frame[] = [];
  epoch = 1;

  append(): Frame {
    const next = frame(this.log.length + 1, `e${this.epoch}`);
    this.log.push(next);
    return next;
  }

  /** A restore lost the tail: numbers start again in a new epoch. */
  restore(keep: number): void {
    this.epoch += 1;
    this.log = this.log.slice(0, keep).map((each) => frame(each.seq, `e${this.epoch}`));
  }

  answer(effect: Effect, client: StreamState<Frame>): Step<Frame, Versioned, readonly string[]> {
    const epoch = `e${this.epoch}`;
    const head = this.log.length;
    if (effect.kind === 'subscribe') {
      if (effect.from && effect.from.epoch === epoch && head - effect.from.seq <= 5) {
        return receiveReply(client, { mode: 'delta', epoch, head, events: this.log.slice(effect.from.seq), states: [] });
      }
      return receiveReply(client, { mode: 'snapshot', epoch, head, state: this.log.map((each) => each.id), states: [] });
    }
    if (effect.kind === 'pull') return receivePage(client, { epoch, head, events: this.log.slice(effect.after, effect.after + 3) });
    return [client, []];
  }
}

class ModelClient {
  state = newStream<Frame>();
  seen: string[] = [];

  run(step: Step<Frame, Versioned, readonly string[]>, server: ModelServer): void {
    const [state, effects] = step;
    this.state = state;
    for (const effect of effects) {
      if (effect.kind === 'apply') this.seen.push(...effect.frames.map((each) => each.id));
      if (effect.kind === 'replace') this.seen = [...effect.snapshot];
    }
    for (const effect of effects) if (effect.kind === 'subscribe' || effect.kind === 'pull') this.run(server.answer(effect, this.state), server);
  }
}

describe('whatever the network does', () => {
  it('any shuffle with duplicates is applied once and in order, and nothing stays pending', () => {
    const shuffled = fc.integer({ min: 1, max: 30 }).chain((n) => fc.shuffledSubarray([...frames(1, n), ...frames(1, n)], { minLength: 2 * n }));
    fc.assert(fc.property(shuffled, (sent) => {
      let state = liveAt(0);
      const seen: number[] = [];
      for (const each of sent) {
        const [next, effects] = receiveFrame(state, each);
        state = next;
        seen.push(...applied(effects));
      }
      expect(seen).toEqual(frames(1, sent.length / 2).map((each) => each.seq));
      expect(state).toMatchObject({ held: [], phase: 'live' });
    }), { numRuns: 300 });
  });

  it('a client that is told the head ends with exactly what the server holds', () => {
    const event = fc.oneof(
      { weight: 6, arbitrary: fc.record({ what: fc.constant('append' as const), copies: fc.integer({ min: 0, max: 2 }) }) },
      { weight: 3, arbitrary: fc.record({ what: fc.constant('deliver' as const), at: fc.nat(50) }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('cut' as const, 'connect' as const, 'beacon' as const) }) },
      { weight: 1, arbitrary: fc.record({ what: fc.constant('restore' as const), keep: fc.nat(10) }) },
    );
    fc.assert(fc.property(fc.array(event, { maxLength: 80 }), (events) => {
      const server = new ModelServer();
      const client = new ModelClient();
      const wire: Frame[] = [];
      const beacon = (): void => client.run(receiveHead(client.state, { epoch: `e${server.epoch}`, seq: server.log.length }), server);
      for (const each of events) {
        if (each.what === 'append') {
          const sent = server.append();
          for (let copy = 0; copy < each.copies; copy += 1) wire.push(sent);
        }
        if (each.what === 'deliver' && wire.length > 0) {
          const [arrived] = wire.splice(each.at % wire.length, 1);
          if (arrived) client.run(receiveFrame(client.state, arrived), server);
        }
        if (each.what === 'cut') client.state = disconnect(client.state);
        if (each.what === 'connect') client.run(connect(client.state), server);
        if (each.what === 'beacon') beacon();
        if (each.what === 'restore') server.restore(each.keep);
        expect(new Set(client.seen).size).toBe(client.seen.length);
      }
      client.run(connect(client.state), server);
      beacon();
      expect(client.seen).toEqual(server.log.map((each) => each.id));
      expect(client.state).toMatchObject({ phase: 'live', held: [] });
    }), { numRuns: 500 });
  });
});

describe('reconnecting', () => {
  it('waits between a quarter second and three while the page is seen, fifteen while hidden', () => {
    fc.assert(fc.property(fc.nat(50), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.boolean(), (attempt, random, visible) => {
      const delay = reconnectDelay(attempt, { visible, random });
      return delay >= 250 && delay <= (visible ? 3_000 : 15_000);
    }));
    expect(reconnectDelay(0, { visible: true, random: 0.999 })).toBe(500);
  });
});
