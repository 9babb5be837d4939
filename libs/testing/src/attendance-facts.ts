import type { Evidence, SeatFact, TeachingFact } from '@tongtang/domain/attendance';
import type { Instant } from '@tongtang/time';

/** What happened in a lesson, told in order; each fact gets the next id. */
export class AttendanceStory {
  readonly teaching: TeachingFact[] = [];
  readonly facts: SeatFact[] = [];
  #last = 0;

  constructor(readonly seatId = 'seat-1') {}

  /** The teacher is live from then to then. */
  taught(from: Instant, to: Instant): this {
    this.teaching.push({ ...this.#stamp(from), kind: 'teachingStarted' }, { ...this.#stamp(to), kind: 'teachingStopped' });
    return this;
  }

  /** The room joins and gives a sign of life each minute until then. */
  present(from: Instant, to: Instant, evidence: Evidence = 'A'): this {
    this.facts.push({ ...this.#stamp(from, evidence), seatId: this.seatId, kind: 'joined' });
    for (let at = from + 60_000; at < to; at += 60_000) this.facts.push({ ...this.#stamp(at, evidence), seatId: this.seatId, kind: 'proof' });
    this.facts.push({ ...this.#stamp(to, evidence), seatId: this.seatId, kind: 'left', lastProofAt: to });
    return this;
  }

  /** The assistant counts. */
  headcount(at: Instant, present: number, expected: number, evidence: Evidence = 'A'): this {
    const absent = { sick: 0, leave: 0, unexplained: expected - present };
    this.facts.push({ ...this.#stamp(at, evidence), seatId: this.seatId, kind: 'headcount', present, expected, absent });
    return this;
  }

  /** The assistant states afterwards what became of the lesson. */
  stated(at: Instant, outcome: 'held' | 'partial' | 'notHeld', reason = 'power'): this {
    this.facts.push({ ...this.#stamp(at, 'C'), seatId: this.seatId, kind: 'statement', outcome, reason });
    return this;
  }

  #stamp(at: Instant, evidence: Evidence = 'A'): { id: string; effectiveAt: Instant; receivedAt: Instant; evidence: Evidence } {
    this.#last += 1;
    return { id: `fact-${String(this.#last).padStart(4, '0')}`, effectiveAt: at, receivedAt: at, evidence };
  }
}
