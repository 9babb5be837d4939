import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationFacade } from '../contexts/organisation/organisation.facade.js';
import { Config } from '../platform/config/config.js';

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));

/** Facts that every system needs and nobody types in: administrative divisions and the holiday tables known so far. */
@Injectable()
export class ReferenceData {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisations: OrganisationFacade,
    private readonly config: Config,
  ) {}

  /** The folder of `samples/`. */
  get folder(): string {
    return this.config.values.SAMPLES_DIR ?? SAMPLES;
  }

  /** Fills the tables of a new database; a later start leaves what officers changed. */
  async load(): Promise<void> {
    const [region] = await this.dataSource.query<unknown[]>('select 1 from region limit 1');
    if (region !== undefined) return;
    await this.organisations.loadRegions(await readFile(join(this.folder, 'regions', 'regions.csv'), 'utf8'));
    const tables = (await readdir(join(this.folder, 'holidays-cn'))).filter((name) => name.endsWith('.json')).sort();
    for (const name of tables) {
      await this.organisations.loadHolidays(JSON.parse(await readFile(join(this.folder, 'holidays-cn', name), 'utf8')) as Parameters<OrganisationFacade['loadHolidays']>[0]);
    }
  }
}
