/** A numbered frame: contiguous from 1 within its epoch. */
export interface Sequenced {
  readonly epoch: string;
  readonly seq: number;
}

/** A value whose last version wins. `rev` grows within one server process, `at` orders across a restart. */
export interface Versioned {
  readonly key: string;
  readonly rev: number;
  readonly at: number;
}

export interface StreamCursor {
  readonly epoch: string;
  readonly seq: number;
}

/**
 * idle: no connection · subscribing: the reply is awaited · live: everything known is applied · pulling: a gap is being filled ·
 * denied, gone: the server said no. Whatever is not `live` is to be shown as old.
 */
export type StreamPhase = 'idle' | 'subscribing' | 'live' | 'pulling' | 'denied' | 'gone';

export interface StreamState<F extends Sequenced> {
  readonly phase: StreamPhase;
  /** The last frame applied; nothing before the first snapshot. */
  readonly cursor: StreamCursor | null;
  /** Frames that came before their turn, or before the reply to a subscription. */
  readonly held: readonly F[];
  /** Newest version applied of each state key. */
  readonly versions: ReadonlyMap<string, { readonly at: number; readonly rev: number }>;
}

/** What the shell has to do: ask the server, or hand data to the page. */
export type StreamEffect<F extends Sequenced, S extends Versioned, Snapshot> =
  | { readonly kind: 'subscribe'; readonly from: StreamCursor | null }
  | { readonly kind: 'pull'; readonly epoch: string; readonly after: number }
  | { readonly kind: 'apply'; readonly frames: readonly F[] }
  | { readonly kind: 'applyState'; readonly states: readonly S[] }
  | { readonly kind: 'replace'; readonly snapshot: Snapshot; readonly cursor: StreamCursor }
  | { readonly kind: 'refused'; readonly reason: 'denied' | 'gone' };

/** Over so many held frames a fresh subscription is cheaper than waiting. */
export const MOST_HELD = 2_000;

/** A stream that was never subscribed to. */
export function newStream<F extends Sequenced>(): StreamState<F> {
  return { phase: 'idle', cursor: null, held: [], versions: new Map() };
}
