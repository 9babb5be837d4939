import { Injectable } from '@nestjs/common';
import { DAY_MS, MINUTE_MS } from '@tongtang/time';
import { DataSource } from 'typeorm';

/** How many lessons must run at once for the sample to start with something to see. */
const ENOUGH = 3;
const LOOK_AHEAD_MS = 14 * DAY_MS;

/** When the sample's clock should stand. */
@Injectable()
export class SampleTimeQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The first minute from `from` on (epoch ms) at which three lessons run; `from` itself if there is none within two weeks. */
  async firstBusyMinute(from: number): Promise<number> {
    const rows = await this.dataSource.query<{ starts: Date; ends: Date }[]>(
      `select lower(during) as starts, upper(during) as ends from lesson where status in ('scheduled', 'open', 'live') and during && tstzrange($1, $2) order by 1`,
      [new Date(from), new Date(from + LOOK_AHEAD_MS)]);
    const candidates = [from, ...rows.map((row) => row.starts.getTime() + MINUTE_MS).filter((instant) => instant > from)];
    const running = (instant: number): number => rows.filter((row) => row.starts.getTime() <= instant && instant < row.ends.getTime() - 10 * MINUTE_MS).length;
    return candidates.find((instant) => running(instant) >= ENOUGH) ?? from;
  }

  /** True if a lesson runs now or starts within half an hour. */
  async isAlive(now: number): Promise<boolean> {
    const [row] = await this.dataSource.query<unknown[]>(
      `select 1 from lesson where status in ('scheduled', 'open', 'live') and during && tstzrange($1, $2) limit 1`, [new Date(now), new Date(now + 30 * MINUTE_MS)]);
    return row !== undefined;
  }
}
