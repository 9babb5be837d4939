import { Injectable } from '@nestjs/common';
import { IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import { OrganisationTreeRepository } from './organisation-tree.repository.js';

/** A bureau as a list from outside names it: by its region. */
export interface BureauNamed {
  readonly regionCode: string;
  /** Without one: the region's name with 教育局, a province's with 教育厅. */
  readonly name?: string;
  readonly level: 'province' | 'city' | 'county';
  /** Region code of the bureau above; null = directly under the platform. */
  readonly parent: string | null;
}

/** Bureaus by region: one a region, made once. */
@Injectable()
export class BureausRepository {
  constructor(
    private readonly tree: OrganisationTreeRepository,
    private readonly ids: IdSource,
  ) {}

  /** Makes the bureaus that are missing, parents before children; answers every one's id by region code, the platform's under `''`. */
  async ensure(manager: EntityManager, bureaus: readonly BureauNamed[], validFrom: string): Promise<Map<string, string>> {
    const ids = new Map<string, string>([['', await this.tree.platform(manager, validFrom)]]);
    const standing = await manager.query<{ id: string; code: string }[]>(
      `select id, region_code as code from organisation where kind = 'bureau' and region_code = any($1::text[]) and valid_until is null`, [bureaus.map((bureau) => bureau.regionCode)]);
    for (const { id, code } of standing) ids.set(code, id);
    const missing = bureaus.filter((bureau) => !ids.has(bureau.regionCode));
    const names = new Map((await manager.query<{ code: string; name: string }[]>('select code, name from region where code = any($1::text[])', [missing.map((bureau) => bureau.regionCode)])).map((row) => [row.code, row.name]));
    for (const bureau of missing) ids.set(bureau.regionCode, this.ids.next());
    await this.tree.add(manager, missing.map(({ regionCode, name, level, parent }) => ({
      id: ids.get(regionCode) ?? '', kind: 'bureau' as const, level, regionCode: names.has(regionCode) ? regionCode : null,
      name: name ?? `${names.get(regionCode) ?? regionCode}${level === 'province' ? '教育厅' : '教育局'}`, parentId: ids.get(parent ?? '') ?? ids.get('') ?? '',
    })), validFrom);
    return ids;
  }
}
