import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import type { EntityManager } from 'typeorm';

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentCode: string | null;
}

/** The code table of administrative divisions (GB/T 2260). */
@Injectable()
export class RegionsRepository {
  /** Loads `code,name,level,parent_code`; codes that are known get the name of the file. Returns how many were read. */
  async load(manager: EntityManager, csv: string): Promise<number> {
    const rows = (parse(csv, { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[])
      .map((row) => ({ code: row['code'], name: row['name'], level: row['level'], parent: row['parent_code'] === '' ? null : row['parent_code'] }));
    await manager.query(
      `insert into region (code, name, level, parent_code) select code, name, level, parent from jsonb_to_recordset($1) as r (code text, name text, level text, parent text)
       on conflict (code) do update set name = excluded.name, level = excluded.level, parent_code = excluded.parent_code`, [JSON.stringify(rows)]);
    return rows.length;
  }

  async exists(manager: EntityManager, code: string): Promise<boolean> {
    return (await manager.query<unknown[]>('select 1 from region where code = $1', [code])).length > 0;
  }

  /** The divisions right below a code; the provinces without one. */
  async below(manager: EntityManager, parent: string | undefined): Promise<RegionRow[]> {
    return manager.query<RegionRow[]>('select code, name, level, parent_code as "parentCode" from region where parent_code is not distinct from $1 order by code', [parent ?? null]);
  }
}
