export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
}
export interface Numbered {
  readonly epoch: string;
  readonly seq: number;
}
export interface Drained<F extends Numbered> {
  readonly cursor: Cursor | null;
  readonly ready: readonly F[];
  readonly held: readonly F[];
}

/** Sorts frames by number and releases those that follow the cursor without a gap; duplicates vanish, later ones are held. */
export function drain<F extends Numbered>(cursor: Cursor | null, frames: readonly F[]): Drained<F> {
  if (cursor === null) return { cursor, ready: [], held: frames };
  const ready: F[] = [];
  const held: F[] = [];
  let seq = cursor.seq;
  for (const frame of [...frames].sort((a, b) => a.seq - b.seq)) {
    if (frame.epoch !== cursor.epoch || frame.seq <= seq) continue;
    if (frame.seq === seq + 1) {
      ready.push(frame);
      seq += 1;
    } else if (held.at(-1)?.seq !== frame.seq) held.push(frame);
  }
  return { cursor: { epoch: cursor.epoch, seq }, ready, held };
}
