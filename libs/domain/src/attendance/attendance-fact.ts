import type { FactId, SeatId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';

/** A seen by the server, B kept by a device and synced later, C typed in later or too uncertain in time. */
export const EVIDENCES = ['A', 'B', 'C'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** What became of a class's lesson. Nobody is made absent by silence: what nobody reported is `unreported`. */
export const OUTCOMES = ['held', 'partial', 'notHeld', 'excused', 'unreported'] as const;
export type AttendanceOutcome = (typeof OUTCOMES)[number];

export interface Absent {
  readonly sick: number;
  readonly leave: number;
  readonly unexplained: number;
}

interface FactOf {
  readonly id: FactId;
  /** When it happened, by the server's clock after correction. */
  readonly effectiveAt: Instant;
  readonly receivedAt: Instant;
  readonly evidence: Evidence;
}

/** Something known about a seat; never changed, never deleted. */
export type SeatFact = FactOf & { readonly seatId: SeatId } & (
  | { readonly kind: 'joined' }
  | { readonly kind: 'proof' }
  | { readonly kind: 'left'; readonly lastProofAt: Instant }
  | { readonly kind: 'headcount'; readonly present: number; readonly expected: number; readonly absent: Absent }
  | { readonly kind: 'statement'; readonly outcome: 'held' | 'partial' | 'notHeld'; readonly reason: string }
);

/** When the net teacher (or the recording) was live. */
export type TeachingFact = FactOf & { readonly kind: 'teachingStarted' | 'teachingStopped' };

/** The worse of two grades. */
export function worseEvidence(a: Evidence, b: Evidence): Evidence {
  return a > b ? a : b;
}
