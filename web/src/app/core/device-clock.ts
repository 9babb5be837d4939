import { Injectable } from '@angular/core';
import { newId } from './ids.js';
import { keep, readKept } from './kept.js';
import type { Envelope } from './outbox.js';

interface Device {
  readonly deviceId: string;
  seq: number;
}

/** Stamps commands with this device's own clock readings; the server weighs them, the console never shows them. */
@Injectable({ providedIn: 'root' })
export class DeviceClock {
  private readonly device: Device = readKept<Device>('device') ?? { deviceId: newId(), seq: 0 };
  /** One boot of the page: monotonic readings compare only within it. */
  private readonly boot = newId();

  /** This browser's id, which names it in presence. */
  readonly deviceId = this.device.deviceId;

  /** Readings at the moment of a press; `seq` grows over restarts. */
  stamp(): NonNullable<Envelope['device']> {
    this.device.seq += 1;
    keep('device', this.device);
    return this.reading();
  }

  /** The same readings without a press: for telling the server how this device's clocks stand. */
  reading(): NonNullable<Envelope['device']> {
    return { deviceId: this.deviceId, seq: this.device.seq, wall: Date.now(), mono: Math.round(performance.now()), boot: this.boot };
  }

  age(): number {
    return Math.round(performance.timeOrigin + performance.now());
  }
}
