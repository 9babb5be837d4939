import type { StageStatus } from './lesson-stage.js';

/** State `view` of `seat:{id}`: what one class's assistant has to know beside the stage. Assistants do not read the desk. */
export interface SeatView extends Record<string, unknown> {
  readonly lessonId: string;
  readonly lessonStatus: StageStatus;
  readonly roomId: string;
  readonly seatStatus: 'planned' | 'confirmed' | 'excused' | 'joined' | 'left';
  readonly expected: number;
  readonly headcount: {
    readonly present: number; readonly expected: number; readonly effectiveAt: number;
    /** Why the others are not here; missing in a view that an earlier page kept. */
    readonly absent?: { readonly sick: number; readonly leave: number; readonly unexplained: number };
  } | null;
  /** Place in the queue of hands, from 1. */
  readonly handPosition: number | null;
  readonly handSince: number | null;
  readonly mic: 'here' | 'elsewhere' | 'none';
  readonly help: string | null;
  /** The poll that is open, with what this class answered. */
  readonly openPoll: { readonly pollId: string; readonly counts: readonly number[] | null } | null;
}
