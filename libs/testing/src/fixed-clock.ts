import { Clock } from '@tongtang/kernel';
import { parseInstant, type Instant } from '@tongtang/time';

/** A clock that stands still until a test moves it. */
export class FixedClock extends Clock {
  #now: Instant;

  constructor(at: Instant | string) {
    super();
    this.#now = typeof at === 'string' ? parseInstant(at) : at;
  }

  now(): Instant {
    return this.#now;
  }

  /** Moves the clock forward. */
  advance(ms: number): void {
    this.#now += ms;
  }

  /** Sets the clock. */
  set(at: Instant | string): void {
    this.#now = typeof at === 'string' ? parseInstant(at) : at;
  }
}
