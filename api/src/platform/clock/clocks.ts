import { Injectable } from '@nestjs/common';
import { Clock, IdSource, SystemClock } from '@tongtang/kernel';
import { v7 as uuidv7 } from 'uuid';

/** The machine's clock. */
@Injectable()
export class MachineClock extends SystemClock {
  now(): number {
    return Date.now();
  }
}

/**
 * The domain clock: the machine's time plus one stored offset, which is zero outside a sample database (decision 33).
 * Only the sample loader and the start of the server set the offset.
 */
@Injectable()
export class DomainClock extends Clock {
  #offsetMs = 0;
  #sample = false;

  constructor(private readonly system: SystemClock) {
    super();
  }

  now(): number {
    return this.system.now() + this.#offsetMs;
  }

  get sample(): boolean {
    return this.#sample;
  }

  /** Moves the clock; the database is marked as a sample. */
  runAsSample(offsetMs: number): void {
    this.#offsetMs = offsetMs;
    this.#sample = true;
  }
}

/** UUIDv7, ordered by the time of making. */
@Injectable()
export class UuidSource extends IdSource {
  next(): string {
    return uuidv7();
  }
}
