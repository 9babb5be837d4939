import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** A year's notice as the State Council's offices publish it. */
export interface HolidayTable {
  readonly year: number;
  readonly days: readonly { readonly date: string; readonly name: string; readonly isOffDay: boolean }[];
}

export interface HolidayRow {
  readonly date: string;
  readonly name: string;
  readonly off: boolean;
}

/** Statutory holidays and make-up workdays, a table a year. */
@Injectable()
export class HolidaysRepository {
  /** The days of a year's table; none where the year has no table yet. */
  async ofYear(manager: EntityManager, year: number): Promise<HolidayRow[]> {
    return manager.query<HolidayRow[]>(`select to_char(date, 'YYYY-MM-DD') as date, name, off from holiday where year = $1 order by date`, [year]);
  }

  /** Years that have a table. */
  async years(manager: EntityManager): Promise<number[]> {
    const rows = await manager.query<{ year: number }[]>('select distinct year from holiday order by year');
    return rows.map((row) => row.year);
  }

  /** Replaces a year's table. */
  async replace(manager: EntityManager, table: HolidayTable): Promise<void> {
    await manager.query('delete from holiday where year = $1', [table.year]);
    // A table may name a day of December before, which belongs to that year's table too.
    await manager.query(
      `insert into holiday (date, name, off, year) select date, name, "isOffDay", $2 from jsonb_to_recordset($1) as r (date date, name text, "isOffDay" boolean)
       on conflict (date) do update set name = excluded.name, off = excluded.off`, [JSON.stringify(table.days), table.year]);
  }
}
