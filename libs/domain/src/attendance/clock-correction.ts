import { MINUTE_MS, SECOND_MS, type Instant } from '@tongtang/time';
import type { Evidence } from './attendance-fact.js';

/** What a device's clocks showed when it happened. */
export interface DeviceStamp {
  /** Wall clock, epoch ms as the device believes it. */
  readonly wall: number;
  /** Milliseconds since some start of this boot; not moved by setting the wall clock. */
  readonly mono: number;
  readonly boot: string;
}

/** One exchange of clock readings: half the round trip is the most it can be wrong. */
export interface ClockExchange {
  readonly serverAt: Instant;
  readonly wall: number;
  readonly mono: number;
  readonly boot: string;
  readonly errorMs: number;
}

export interface ClockReadings {
  readonly stamp: DeviceStamp;
  /** The exchange nearest to the fact's arrival. */
  readonly now?: ClockExchange;
  /** An earlier exchange of the same device, before it was cut off. */
  readonly before?: ClockExchange;
  readonly receivedAt: Instant;
  /** Nothing of a lesson happens before it opens. */
  readonly opensAt: Instant;
}

export interface CorrectedTime {
  readonly effectiveAt: Instant;
  readonly uncertaintyMs: number;
  readonly source: 'sameBoot' | 'lastOffset' | 'arrival';
  /** B for a device's own record; C where the time is too uncertain. */
  readonly evidence: Extract<Evidence, 'B' | 'C'>;
  /** The device's wall clock is wrong by more than two minutes: somebody should set it. */
  readonly skewed: boolean;
  /** The wall clock ran ahead of the monotonic one: the device slept, or its clock was put forward. */
  readonly slept: boolean;
}

export const MOST_UNCERTAIN_MS = 5 * MINUTE_MS;
export const SKEW_MS = 2 * MINUTE_MS;
export const SLEEP_MS = 2 * SECOND_MS;
const DRIFT = 100e-6;

/**
 * When something happened on a device, by the server's clock, and how far that can be off. Three sources in this order:
 * the same boot's monotonic clock, the last known offset of its wall clock, the time of arrival.
 */
export function correctClock(readings: ClockReadings): CorrectedTime {
  const { stamp, now, before } = readings;
  const sameBoot = [now, before].find((exchange) => exchange?.boot === stamp.boot);
  if (sameBoot) return fromSameBoot(readings, sameBoot);
  // An exchange made only after a power cut tells nothing of the wall clock before it.
  if (before) return fromLastOffset(readings, before);
  return settle(readings, {
    effectiveAt: readings.receivedAt, uncertaintyMs: Math.max(0, readings.receivedAt - readings.opensAt), source: 'arrival', slept: false,
  });
}

/**
 * Immune to a wall clock that was set, with one exception: where the wall clock ran ahead of the monotonic one, the device
 * may have slept with its monotonic clock stopped, and then the wall clock is the right one. The doubt is stated, unless it
 * would put the event before the lesson opened: no device slept that long.
 */
function fromSameBoot(readings: ClockReadings, exchange: ClockExchange): CorrectedTime {
  const { stamp } = readings;
  const monoSpan = exchange.mono - stamp.mono;
  const wallSpan = exchange.wall - stamp.wall;
  const ahead = wallSpan - monoSpan;
  const maySleep = ahead > 0 && exchange.serverAt - wallSpan >= readings.opensAt - MINUTE_MS;
  const doubt = maySleep ? ahead : 0;
  const uncertaintyMs = exchange.errorMs + DRIFT * (Math.abs(monoSpan) + doubt) + doubt;
  return settle(readings, { effectiveAt: exchange.serverAt - monoSpan, uncertaintyMs, source: 'sameBoot', slept: doubt > SLEEP_MS });
}

function fromLastOffset(readings: ClockReadings, known: ClockExchange): CorrectedTime {
  const { stamp, now } = readings;
  const offset = known.serverAt - known.wall;
  const offsetNow = now ? now.serverAt - now.wall : offset;
  const effectiveAt = stamp.wall + offset;
  const age = Math.abs(effectiveAt - known.serverAt);
  const errorMs = Math.max(known.errorMs, now?.errorMs ?? 0);
  return settle(readings, { effectiveAt, uncertaintyMs: errorMs + Math.abs(offsetNow - offset) + DRIFT * age, source: 'lastOffset', slept: false });
}

function settle(readings: ClockReadings, found: Pick<CorrectedTime, 'effectiveAt' | 'uncertaintyMs' | 'source' | 'slept'>): CorrectedTime {
  const effectiveAt = Math.round(Math.max(readings.opensAt, Math.min(readings.receivedAt, found.effectiveAt)));
  const exchange = readings.now ?? readings.before;
  const uncertaintyMs = Math.ceil(found.uncertaintyMs);
  return {
    ...found, effectiveAt, uncertaintyMs,
    evidence: uncertaintyMs > MOST_UNCERTAIN_MS ? 'C' : 'B',
    skewed: exchange !== undefined && Math.abs(exchange.serverAt - exchange.wall) > SKEW_MS,
  };
}
