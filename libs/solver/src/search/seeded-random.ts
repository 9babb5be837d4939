// Taken once: a global is slow to reach from a sandbox, and these run millions of times.
const { floor, imul } = Math;

/** Small fast generator (mulberry32): the same seed gives the same numbers on every machine. */
export class SeededRandom {
  private state: number;

  constructor(seed: number) {
    this.state = imul(seed ^ (seed >>> 16), 0x45d9f3b) ^ 0x9e3779b9;
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [0, n); 0 when n is 0. */
  below(n: number): number { return floor(this.next() * n); }
}
