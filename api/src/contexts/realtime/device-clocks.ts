import { Injectable } from '@nestjs/common';
import { correctClock, type ClockExchange, type CorrectedTime, type DeviceStamp } from '@tongtang/domain/attendance';

/** Devices whose clocks are remembered; the longest unheard of goes first. */
const MOST_DEVICES = 20_000;
/** How far one reading that came with a command may be off: the way of the command. */
const WAY_MS = 1_000;

interface Known {
  readonly now: ClockExchange;
  readonly before?: ClockExchange;
}

/** What is known of the clocks of devices, from the readings that come with commands and clock exchanges. */
@Injectable()
export class DeviceClocks {
  readonly #devices = new Map<string, Known>();

  /** Takes in a device's readings as they arrived. Of one boot the reading with the shortest way counts. */
  hear(deviceId: string, stamp: DeviceStamp, receivedAt: number, errorMs = WAY_MS): void {
    const known = this.#devices.get(deviceId);
    const exchange: ClockExchange = { serverAt: receivedAt, wall: stamp.wall, mono: stamp.mono, boot: stamp.boot, errorMs };
    const isSameBoot = known?.now.boot === stamp.boot;
    const keepsOld = isSameBoot && known.now.serverAt - known.now.mono <= receivedAt - stamp.mono;
    this.#devices.delete(deviceId);
    const before = isSameBoot ? known.before : known?.now;
    this.#devices.set(deviceId, { now: keepsOld ? known.now : exchange, ...(before === undefined ? {} : { before }) });
    if (this.#devices.size > MOST_DEVICES) {
      const [oldest] = this.#devices.keys();
      if (oldest !== undefined) this.#devices.delete(oldest);
    }
  }

  /** When something happened on a device, by the domain clock. */
  correct(deviceId: string, stamp: DeviceStamp, receivedAt: number): CorrectedTime {
    const known = this.#devices.get(deviceId);
    return correctClock({ stamp, receivedAt, opensAt: 0, ...(known === undefined ? {} : known.now.boot === stamp.boot || known.before === undefined ? { now: known.now } : { now: known.now, before: known.before }) });
  }
}
