import type { Fact } from './fact.js';

/** Filters in the order in which they are asked; the first that leaves nothing is the reason. `open`: a lesson could still be placed. */
export const REASONS = ['bandwidth', 'room', 'teacher', 'time', 'assistant', 'full', 'limits', 'open'] as const;
export type Reason = (typeof REASONS)[number];

/** What is full: the class has other live lessons, room, line and assistants are taken, every such lesson has all its classes. */
export type FullCause = 'class' | 'room' | 'lesson';

export interface ReasonDetail {
  /** Teachers qualified for the subject and a band of the class who serve its district. */
  readonly teachers?: number;
  /** Periods of the class that are open at all, or those that were left before the filter. */
  readonly periods?: number;
  /** `time`: the smallest shift in minutes, of a bell or a teacher's hour, that would open a lesson. */
  readonly nearestMinutes?: number;
  /** `full`: what is full in all those periods. */
  readonly cause?: FullCause;
  /** `full` by room: classes that hold the rooms. */
  readonly holders?: readonly string[];
}

/** A (class, subject) that misses periods, and the first filter that leaves no lesson. */
export interface UnplacedReason {
  readonly classId: string;
  readonly subjectId: string;
  readonly missing: number;
  readonly reason: Reason;
  readonly detail: ReasonDetail;
}

/** One filter walked. */
export interface ReasonStep {
  readonly filter: Reason;
  /** The three filters of `full`, in the order class, room, lesson; null for the others. */
  readonly cause: FullCause | null;
  /** What is left after it: rooms for `bandwidth` (screens at once) and `room`, teachers for `teacher`, then pairs of a teacher and a period. */
  readonly left: number;
  /** Different periods among those pairs; 0 before time is asked. */
  readonly periods: number;
  readonly facts: readonly Fact[];
  /** Facts left out. */
  readonly more: number;
}

/** A time looked at, nearest to success first: what one teacher, or nobody, could give in that period, and the one fact in the way. */
export interface TriedSlot {
  readonly day: number;
  readonly period: number;
  readonly teacherId: string | null;
  readonly start: number | null;
  readonly blocked: Fact;
}

/** The same with every filter walked and the times tried. */
export interface Unplaced extends UnplacedReason {
  /** Ends with the filter that leaves nothing; an `open` demand has passed all. */
  readonly chain: readonly ReasonStep[];
  readonly tried: readonly TriedSlot[];
  /** Tried times left out of the list. */
  readonly triedMore: number;
}

/** Missing periods by reason. */
export function countReasons(unplaced: readonly UnplacedReason[]): Partial<Record<Reason, number>> {
  const counts: Partial<Record<Reason, number>> = {};
  for (const { reason, missing } of unplaced) counts[reason] = (counts[reason] ?? 0) + missing;
  return counts;
}
