import fc from 'fast-check';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@tongtang/time';
import { correctClock, type ClockExchange, type ClockReadings } from './index.js';

const opensAt = 1_791_857_100_000;
const exchange = (facts: Partial<ClockExchange> = {}): ClockExchange =>
  ({ serverAt: opensAt + HOUR_MS, wall: opensAt + HOUR_MS, mono: 9_000_000, boot: 'boot-1', errorMs: 20, ...facts });
const readings = (facts: Partial<ClockReadings> = {}): ClockReadings => ({
  stamp: { wall: opensAt + 10 * MINUTE_MS, mono: 9_000_000 - 50 * MINUTE_MS, boot: 'boot-1' }, now: exchange(), receivedAt: opensAt + HOUR_MS, opensAt, ...facts,
});

describe('when something happened on a device', () => {
  it('follows the monotonic clock of the same boot, whatever the wall clock says', () => {
    expect(correctClock(readings())).toEqual({
      effectiveAt: opensAt + 10 * MINUTE_MS, uncertaintyMs: 320, source: 'sameBoot', slept: false, evidence: 'B', skewed: false,
    });
    const year = 365 * DAY_MS;
    const skewed = correctClock(readings({ now: exchange({ wall: opensAt + HOUR_MS - year }), stamp: { ...readings().stamp, wall: opensAt + 10 * MINUTE_MS - year } }));
    expect(skewed).toMatchObject({ effectiveAt: opensAt + 10 * MINUTE_MS, skewed: true, evidence: 'B' });
  });

  it('after a power cut follows the last known offset of the wall clock', () => {
    const before = exchange({ serverAt: opensAt, wall: opensAt - HOUR_MS, boot: 'boot-0' });
    const stamp = { wall: opensAt - HOUR_MS + 10 * MINUTE_MS, mono: 5, boot: 'boot-x' };
    expect(correctClock(readings({ stamp, before, now: exchange({ wall: opensAt - 1_000 }) })))
      .toMatchObject({ source: 'lastOffset', effectiveAt: opensAt + 10 * MINUTE_MS, evidence: 'B', skewed: true });
  });

  it('is C where the wall clock was set in between, or nothing is known', () => {
    const stamp = { wall: opensAt, mono: 5, boot: 'boot-x' };
    expect(correctClock(readings({ stamp, before: exchange({ wall: opensAt }) }))).toMatchObject({ source: 'lastOffset', evidence: 'C' });
    expect(correctClock(readings({ stamp }))).toEqual({
      effectiveAt: opensAt + HOUR_MS, uncertaintyMs: HOUR_MS, source: 'arrival', evidence: 'C', slept: false, skewed: false,
    });
  });

  it('flags a device that slept and never leaves the lesson’s bounds', () => {
    expect(correctClock(readings({ stamp: { ...readings().stamp, wall: opensAt + 8 * MINUTE_MS } }))).toMatchObject({ slept: true, uncertaintyMs: 120_332 });
    expect(correctClock(readings({ stamp: { ...readings().stamp, wall: opensAt + 55 * MINUTE_MS } }))).toMatchObject({ slept: false, uncertaintyMs: 320 });
    expect(correctClock(readings({ stamp: { ...readings().stamp, mono: 99_000_000 } })).effectiveAt).toBe(opensAt + HOUR_MS);
    expect(correctClock(readings({ stamp: { ...readings().stamp, mono: 0 } })).effectiveAt).toBe(opensAt);
  });

  it('is never further from the truth than stated', () => {
    const ppm = fc.integer({ min: -100, max: 100 });
    const years = fc.integer({ min: -10 * 365 * 24, max: 10 * 365 * 24 }).map((hours) => hours * HOUR_MS);
    const model = fc.record({
      truth: fc.integer({ min: 0, max: 3 * DAY_MS }), delay: fc.integer({ min: 0, max: 3 * DAY_MS }), rate: ppm, offset: years, step: years, stepped: fc.boolean(),
      rebooted: fc.boolean(), nap: fc.integer({ min: 0, max: 40 * MINUTE_MS }), error: fc.integer({ min: -40, max: 40 }), knownBefore: fc.boolean(),
    });
    fc.assert(fc.property(model, (world) => {
      const truth = opensAt + world.truth;
      const received = truth + world.delay;
      const rate = 1 + world.rate * 1e-6;
      // Between the tap and its sync the wall clock may be set, or the device sleep; both at once cannot be told apart.
      const slept = world.stepped ? 0 : Math.min(world.nap, world.delay);
      const wall = (at: number, after: boolean): number => opensAt + (at - opensAt) * rate + world.offset + (after && world.stepped ? world.step : 0);
      const mono = (at: number, after: boolean): number => (at - opensAt) * rate - (after ? slept : 0) + 1e9;
      const before: ClockExchange = { serverAt: opensAt + world.error, wall: wall(opensAt, false), mono: mono(opensAt, false), boot: 'old', errorMs: 40 };
      const now: ClockExchange = {
        serverAt: received + world.error, wall: wall(received, true), mono: world.rebooted ? 77 : mono(received, true), boot: world.rebooted ? 'new' : 'tap', errorMs: 40,
      };
      const corrected = correctClock({
        stamp: { wall: wall(truth, false), mono: mono(truth, false), boot: 'tap' }, now, receivedAt: received, opensAt, ...(world.knownBefore ? { before } : {}),
      });
      expect(Math.abs(corrected.effectiveAt - truth)).toBeLessThanOrEqual(corrected.uncertaintyMs + 1);
    }), { numRuns: 500 });
  });
});
