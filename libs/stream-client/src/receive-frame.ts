import { MOST_HELD, type Sequenced, type StreamCursor, type StreamEffect, type StreamState, type Versioned } from './stream-state.js';

/** The server's answer to a subscription. */
export type SubscribeReply<F extends Sequenced, S extends Versioned, Snapshot> =
  | { readonly mode: 'delta'; readonly epoch: string; readonly head: number; readonly events: readonly F[]; readonly states: readonly S[] }
  | { readonly mode: 'snapshot'; readonly epoch: string; readonly head: number; readonly state: Snapshot; readonly states: readonly S[] }
  | { readonly mode: 'denied' }
  | { readonly mode: 'gone' };

/** One page of missed frames. */
export interface PulledPage<F extends Sequenced> {
  readonly epoch: string;
  readonly head: number;
  readonly events: readonly F[];
}

export type Step<F extends Sequenced, S extends Versioned = Versioned, Snapshot = unknown> =
  readonly [StreamState<F>, readonly StreamEffect<F, S, Snapshot>[]];

/** The connection is up: ask for what was missed since the cursor, or for everything. */
export function connect<F extends Sequenced>(state: StreamState<F>): Step<F, never, never> {
  return resubscribe(state, state.cursor);
}

/** The connection is down. What was applied stays, and the cursor with it. */
export function disconnect<F extends Sequenced>(state: StreamState<F>): StreamState<F> {
  return state.phase === 'denied' || state.phase === 'gone' ? state : { ...state, phase: 'idle' };
}

/** Takes the reply to a subscription. */
export function receiveReply<F extends Sequenced, S extends Versioned, Snapshot>(
  state: StreamState<F>, reply: SubscribeReply<F, S, Snapshot>,
): Step<F, S, Snapshot> {
  // An answer to a question of an earlier connection.
  if (state.phase !== 'subscribing') return [state, []];
  if (reply.mode === 'denied' || reply.mode === 'gone') {
    return [{ ...state, phase: reply.mode, held: [] }, [{ kind: 'refused', reason: reply.mode }]];
  }
  if (reply.mode === 'snapshot') {
    const cursor = { epoch: reply.epoch, seq: reply.head };
    const fresh: StreamState<F> = { ...state, phase: 'live', cursor, versions: new Map() };
    const [withStates, stateEffects] = receiveStates<F, S>(fresh, reply.states);
    const [drained, effects] = drain(withStates);
    return [drained, [{ kind: 'replace', snapshot: reply.state, cursor }, ...stateEffects, ...effects]];
  }
  if (state.cursor === null || state.cursor.epoch !== reply.epoch) return resubscribe(state, null);
  // Values may be older than those known before a restart of the server; what it sends whole now is what holds.
  const [withStates, stateEffects] = receiveStates<F, S>({ ...state, versions: new Map(), phase: 'live' }, reply.states);
  const [drained, effects] = drain({ ...withStates, held: [...withStates.held, ...reply.events] }, reply.head);
  return [drained, [...stateEffects, ...effects]];
}

/** Takes one numbered frame: applied once and in order, held while something before it is missing. */
export function receiveFrame<F extends Sequenced>(state: StreamState<F>, frame: F): Step<F, never, never> {
  if (state.phase === 'idle' || state.phase === 'denied' || state.phase === 'gone') return [state, []];
  if (state.phase === 'subscribing' || state.cursor === null) return [hold(state, frame), []];
  if (frame.epoch !== state.cursor.epoch) return resubscribe(hold(state, frame), null);
  if (frame.seq <= state.cursor.seq) return [state, []];
  return drain(hold(state, frame));
}

/** Takes a beacon of the stream's last number: the only sign of a lost tail. */
export function receiveHead<F extends Sequenced>(state: StreamState<F>, head: StreamCursor): Step<F, never, never> {
  if (state.phase !== 'live' || state.cursor === null) return [state, []];
  if (head.epoch !== state.cursor.epoch) return resubscribe(state, null);
  return drain(state, head.seq);
}

/** Takes a beacon of the newest version among the stream's values; one that never came is asked for, with everything. */
export function receiveStateHead<F extends Sequenced>(state: StreamState<F>, head: Omit<Versioned, 'key'>): Step<F, never, never> {
  if (state.phase !== 'live') return [state, []];
  const has = [...state.versions.values()].some((known) => known.at > head.at || (known.at === head.at && known.rev >= head.rev));
  return has ? [state, []] : resubscribe(state, null);
}

/** Takes a page that was pulled; asks for the next one until the gap is closed. */
export function receivePage<F extends Sequenced>(state: StreamState<F>, page: PulledPage<F>): Step<F, never, never> {
  if (state.phase !== 'pulling' || state.cursor === null) return [state, []];
  if (page.epoch !== state.cursor.epoch) return resubscribe(state, null);
  const before = state.cursor.seq;
  const [next, effects] = drain({ ...state, phase: 'live', held: [...state.held, ...page.events] }, page.head);
  // The server no longer has what is missing: only a snapshot helps.
  if (next.phase === 'pulling' && next.cursor?.seq === before) return resubscribe(next, null);
  return [next, effects];
}

/** A pull failed; the next frame or beacon asks again. */
export function pullFailed<F extends Sequenced>(state: StreamState<F>): StreamState<F> {
  return state.phase === 'pulling' ? { ...state, phase: 'live' } : state;
}

/** Takes values whose last version wins; older ones are dropped, a repeat with a newer time counts as fresh. */
export function receiveStates<F extends Sequenced, S extends Versioned>(state: StreamState<F>, values: readonly S[]): Step<F, S, never> {
  const versions = new Map(state.versions);
  const newer = values.filter((value) => {
    const known = versions.get(value.key);
    if (known && (value.at < known.at || (value.at === known.at && value.rev <= known.rev))) return false;
    versions.set(value.key, { at: value.at, rev: value.rev });
    return true;
  });
  return newer.length === 0 ? [state, []] : [{ ...state, versions }, [{ kind: 'applyState', states: newer }]];
}

function resubscribe<F extends Sequenced>(state: StreamState<F>, from: StreamCursor | null): Step<F, never, never> {
  return [{ ...state, phase: 'subscribing', cursor: from }, [{ kind: 'subscribe', from }]];
}

function hold<F extends Sequenced>(state: StreamState<F>, frame: F): StreamState<F> {
  // A reply that is long in coming does not fill the memory: what is let go here is pulled later.
  const full = state.held.length > MOST_HELD;
  return full || state.held.some((each) => each.seq === frame.seq && each.epoch === frame.epoch) ? state : { ...state, held: [...state.held, frame] };
}

/** Applies what is contiguous with the cursor; while frames or the head remain beyond it, asks once for what is missing. */
function drain<F extends Sequenced>(state: StreamState<F>, head = 0): Step<F, never, never> {
  if (state.cursor === null) return [state, []];
  const { epoch } = state.cursor;
  const ahead = new Map<number, F>();
  for (const frame of state.held) if (frame.epoch === epoch && frame.seq > state.cursor.seq) ahead.set(frame.seq, frame);

  const frames: F[] = [];
  let { seq } = state.cursor;
  for (let next = ahead.get(seq + 1); next; next = ahead.get(seq + 1)) {
    ahead.delete(next.seq);
    frames.push(next);
    seq = next.seq;
  }
  const applied = { ...state, cursor: { epoch, seq }, held: [...ahead.values()] };
  const effects = frames.length === 0 ? [] : [{ kind: 'apply' as const, frames }];
  if (applied.held.length > MOST_HELD) {
    const [again, subscribing] = resubscribe({ ...applied, held: [] }, applied.cursor);
    return [again, [...effects, ...subscribing]];
  }
  if (applied.held.length === 0 && head <= seq) return [{ ...applied, phase: 'live' }, effects];
  if (state.phase === 'pulling') return [applied, effects];
  return [{ ...applied, phase: 'pulling' }, [...effects, { kind: 'pull', epoch, after: seq }]];
}
