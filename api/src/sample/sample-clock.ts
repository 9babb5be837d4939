import { Injectable } from '@nestjs/common';
import { SystemClock } from '@tongtang/kernel';
import { formatWallTime, toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { DomainClock } from '../platform/clock/clocks.js';
import { ConfigurationError } from '../platform/config/config.js';

const KEY = 'sample-clock';
const MADE = 'sample-made';

/** The stored offset of a sample database (decision 33): a restart keeps it, and time only jumps forward. */
@Injectable()
export class SampleClock {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: DomainClock,
    private readonly system: SystemClock,
  ) {}

  /** True if this database was filled with the sample. */
  async isSample(): Promise<boolean> {
    return (await this.#offset()) !== null;
  }

  /** Marks the sample as whole; before that a start finds a half-made one and makes it anew. */
  async markMade(): Promise<void> {
    await this.dataSource.query(`insert into setting (key, value) values ($1, 'true') on conflict (key) do nothing`, [MADE]);
  }

  /** Empties a database in which the making of a sample was cut off. Never called on anything else. */
  async clearHalfMade(): Promise<boolean> {
    if ((await this.#offset()) === null) return false;
    const [made] = await this.dataSource.query<unknown[]>('select 1 from setting where key = $1', [MADE]);
    if (made !== undefined) return false;
    const tables = await this.dataSource.query<{ name: string }[]>(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`);
    await this.dataSource.query(`truncate ${tables.map((table) => table.name).join(', ')} cascade`);
    return true;
  }

  /** Goes on with the stored offset. */
  async resume(): Promise<void> {
    const offset = await this.#offset();
    if (offset !== null) this.clock.runAsSample(offset);
  }

  /** Moves the domain clock to an instant (epoch ms) and stores the offset; used while the sample is being made. */
  async moveTo(instant: number): Promise<void> {
    const offset = instant - this.system.now();
    this.clock.runAsSample(offset);
    await this.dataSource.query(`insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value`, [KEY, JSON.stringify({ offsetMs: offset })]);
  }

  /** The domain time as stored, epoch ms. */
  now(): number {
    return this.clock.now();
  }

  /** An instant that is not before the newest event: events never go backwards. @throws ConfigurationError if it is */
  async checkForward(instant: number): Promise<number> {
    const [row] = await this.dataSource.query<{ newest: Date | null }[]>('select max(at) as newest from event_log');
    const newest = row?.newest?.getTime() ?? 0;
    if (instant >= newest) return instant;
    const { date, minutes } = toWallClock(newest);
    const shown = `${date}T${formatWallTime(minutes)}`;
    throw new ConfigurationError(`示例数据已经走到 ${shown}，--at 不能更早；要从头来，请换一个 DATA_DIR。 / The sample has reached ${shown}; --at cannot be earlier. Use another DATA_DIR to start over.`);
  }

  async #offset(): Promise<number | null> {
    const [row] = await this.dataSource.query<{ value: { offsetMs: number } }[]>('select value from setting where key = $1', [KEY]);
    return row?.value.offsetMs ?? null;
  }
}
