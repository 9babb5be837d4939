import { Injectable } from '@nestjs/common';
import { IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';

/** An organisation that is to hang below another one. */
export interface NewOrganisation {
  readonly id: string;
  readonly kind: 'bureau' | 'school' | 'provider';
  readonly level?: 'province' | 'city' | 'county' | null;
  readonly name: string;
  readonly parentId: string;
  readonly regionCode?: string | null;
}

const PLATFORM_NAME = '同堂';

/** Writes the tree. A path is the parent's path and the node's own number in base 36: hyphens of an id are no ltree label before PostgreSQL 16. */
@Injectable()
export class OrganisationTreeRepository {
  constructor(private readonly ids: IdSource) {}

  /** Adds organisations; parents may be among them, in any order. */
  async add(manager: EntityManager, organisations: readonly NewOrganisation[], validFrom: string): Promise<void> {
    if (organisations.length === 0) return;
    const numbers = await manager.query<{ no: string }[]>(`select nextval('organisation_node_no') as no from generate_series(1, $1::int)`, [organisations.length]);
    const fresh = new Map(organisations.map((organisation, index) => [organisation.id, { organisation, no: numbers[index]?.no ?? '' }]));
    const standing = await manager.query<{ id: string; path: string }[]>(
      'select id, path::text from organisation where id = any($1::uuid[])', [[...new Set(organisations.map((organisation) => organisation.parentId))].filter((id) => !fresh.has(id))]);
    const paths = new Map(standing.map((row) => [row.id, row.path]));
    const pathOf = (id: string): string => {
      const known = paths.get(id);
      if (known !== undefined) return known;
      const node = fresh.get(id);
      if (node === undefined) throw new Error('an organisation hangs below none');
      const path = `${pathOf(node.organisation.parentId)}.${BigInt(node.no).toString(36)}`;
      paths.set(id, path);
      return path;
    };
    const rows = [...fresh.values()].map(({ organisation, no }) => ({ level: null, regionCode: null, ...organisation, no, path: pathOf(organisation.id) }));
    await manager.query(
      `insert into organisation (id, kind, level, name, parent_id, node_no, path, region_code, valid_from)
       select id, kind, level, name, "parentId", no, path::ltree, "regionCode", $2
       from jsonb_to_recordset($1) as r (id uuid, kind text, level text, name text, "parentId" uuid, no bigint, path text, "regionCode" text)`, [JSON.stringify(rows), validFrom]);
  }

  /** The root of the tree; made if there is none. */
  async platform(manager: EntityManager, validFrom: string): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>(
      `insert into organisation (id, kind, name, node_no, path, valid_from) values ($1, 'platform', $2, 0, '0', $3)
       on conflict (node_no) do update set name = organisation.name returning id`, [this.ids.next(), PLATFORM_NAME, validFrom]);
    if (row === undefined) throw new Error('there is no platform');
    return row.id;
  }

  /** Hangs an organisation with all below it under another parent. Lessons keep a copy of the paths of their parties, which moves along. */
  async move(manager: EntityManager, id: string, parentId: string): Promise<void> {
    const [moved] = await manager.query<{ before: string; after: string }[]>(
      `select o.path::text as before, (p.path || subpath(o.path, nlevel(o.path) - 1))::text as after from organisation o, organisation p where o.id = $1 and p.id = $2`, [id, parentId]);
    if (moved === undefined || moved.before === moved.after) return;
    await manager.query('update organisation set parent_id = $2, version = version + 1 where id = $1', [id, parentId]);
    for (const [table, column] of [['organisation', 'path'], ['lesson_party', 'organisation_path']] as const) {
      await manager.query(
        `update ${table} set ${column} = case when ${column} = $1::ltree then $2::ltree else $2::ltree || subpath(${column}, nlevel($1::ltree)) end where ${column} <@ $1::ltree`,
        [moved.before, moved.after]);
    }
  }
}
