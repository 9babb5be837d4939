import { DomainError, type Outcome, type SeatId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';
import type { Absent, Evidence } from './attendance-fact.js';
import type { HeadcountEvent } from './attendance.events.js';

/** What an assistant counted. */
export interface Headcount {
  readonly seatId: SeatId;
  readonly present: number;
  readonly expected: number;
  readonly absent: Absent;
  readonly effectiveAt: Instant;
  readonly evidence: Evidence;
  /** Came after the lesson. */
  readonly late: boolean;
  /** Figures that cannot all be right, from an offline log: for the assistant to look at. */
  readonly flagged: boolean;
}

export interface HeadcountInput {
  readonly seatId: SeatId;
  readonly present: number;
  /** The class's size as the seat froze it, or what the assistant says it is today. */
  readonly expected: number;
  readonly sick?: number;
  readonly leave?: number;
  readonly effectiveAt: Instant;
  readonly evidence: Evidence;
  readonly late: boolean;
  readonly origin: 'live' | 'offlineLog';
}

/**
 * A headcount; unexplained absence is what sickness and leave do not account for.
 * More children than expected: refused to a device on line (`headcount.over-expected`, the fix is to change the expected number),
 * taken and flagged from an offline log, which can no longer be asked.
 */
export function reportHeadcount(input: HeadcountInput): Outcome<Headcount, HeadcountEvent> {
  const { present, expected, sick = 0, leave = 0 } = input;
  if ([present, expected, sick, leave].some((count) => !Number.isInteger(count) || count < 0)) {
    throw new DomainError('headcount.bad-count', { seatId: input.seatId });
  }
  const away = expected - present;
  const over = away < 0;
  const mismatch = !over && sick + leave > away;
  if (input.origin === 'live' && over) throw new DomainError('headcount.over-expected', { present, expected });
  if (input.origin === 'live' && mismatch) throw new DomainError('headcount.too-many-reasons', { absent: away, sick, leave });
  const headcount: Headcount = {
    seatId: input.seatId, present, expected, absent: { sick, leave, unexplained: Math.max(0, away - sick - leave) },
    effectiveAt: input.effectiveAt, evidence: input.evidence, late: input.late, flagged: over || mismatch,
  };
  const data = {
    seatId: headcount.seatId, present, expected, absent: headcount.absent, effectiveAt: headcount.effectiveAt,
    evidence: headcount.evidence, late: headcount.late,
  };
  return [headcount, [{ stream: 'desk', type: 'headcount.reported.v1', data }]];
}
