import { Injectable } from '@nestjs/common';
import type { SheetGrid } from '@tongtang/domain/imports';
import type { EntityManager } from 'typeorm';
import { pathParameters, pathPredicate } from '../../../platform/database/reach-predicate.js';
import { importReach, type ImportActor } from './import-actor.js';
import type { BureauState } from './county-state.js';
import type { ImportView } from './plan-import.js';

export interface StoredImport {
  readonly id: string;
  readonly bureau: BureauState;
  readonly status: 'previewed' | 'confirmed';
  readonly grids: readonly SheetGrid[];
  readonly preview: StoredPreview;
}

export interface StoredPreview extends ImportView {
  /** Of what confirming would change; another one on confirm means that somebody else changed something in between. */
  readonly fingerprint: string;
}

interface Row {
  readonly id: string;
  readonly status: 'previewed' | 'confirmed';
  readonly grids: readonly SheetGrid[];
  readonly preview: StoredPreview;
  readonly bureau: BureauState;
}

/** Uploads that were read and compared, waiting for a person's yes. */
@Injectable()
export class ImportPreviewRepository {
  /** The bureau an import goes to, if the actor may import there. */
  async bureau(manager: EntityManager, organisationId: string, by: ImportActor): Promise<(BureauState & { readonly isCounty: boolean }) | null> {
    const [row] = await manager.query<(BureauState & { isCounty: boolean })[]>(
      `select o.id, o.name, o.path::text, coalesce(o.kind = 'bureau' and o.level = 'county', false) as "isCounty" from organisation o where o.id = $1 and o.valid_until is null and ${pathPredicate('o.path', 2)}`,
      [organisationId, ...pathParameters(importReach(by))]);
    return row ?? null;
  }

  /** Keeps two imports of one county from being written at the same time. */
  async lockBureau(manager: EntityManager, bureauId: string): Promise<void> {
    await manager.query('select 1 from organisation where id = $1 for update', [bureauId]);
  }

  async insert(manager: EntityManager, stored: Omit<StoredImport, 'status'>, about: { readonly by: string | null; readonly at: Date }): Promise<void> {
    await manager.query(
      `insert into import_preview (id, organisation_id, status, created_by, created_at, grids, preview) values ($1, $2, 'previewed', $3, $4, $5, $6)`,
      [stored.id, stored.bureau.id, about.by, about.at, JSON.stringify(stored.grids), JSON.stringify(stored.preview)]);
  }

  /** What a person sees of an import within reach; the grids stay where they are. */
  async read(manager: EntityManager, id: string, by: ImportActor): Promise<Omit<StoredImport, 'grids'> | null> {
    const [row] = await manager.query<Omit<Row, 'grids'>[]>(`${SELECT('')} where i.id = $1 and ${pathPredicate('o.path', 2)}`, [id, ...pathParameters(importReach(by))]);
    return row ?? null;
  }

  /** An import within reach with its grids, locked against another hand. */
  async readForUpdate(manager: EntityManager, id: string, by: ImportActor): Promise<StoredImport | null> {
    const [row] = await manager.query<Row[]>(`${SELECT(', i.grids')} where i.id = $1 and ${pathPredicate('o.path', 2)} for update of i`, [id, ...pathParameters(importReach(by))]);
    return row ?? null;
  }

  async save(manager: EntityManager, id: string, preview: StoredPreview, grids?: readonly SheetGrid[]): Promise<void> {
    await manager.query('update import_preview set preview = $2, grids = coalesce($3, grids) where id = $1', [id, JSON.stringify(preview), grids === undefined ? null : JSON.stringify(grids)]);
  }

  async markConfirmed(manager: EntityManager, id: string, preview: StoredPreview, at: Date): Promise<void> {
    await manager.query(`update import_preview set status = 'confirmed', confirmed_at = $3, preview = $2 where id = $1`, [id, JSON.stringify(preview), at]);
  }
}

const SELECT = (more: '' | ', i.grids'): string =>
  `select i.id, i.status, i.preview, json_build_object('id', o.id, 'name', o.name, 'path', o.path::text) as bureau${more} from import_preview i join organisation o on o.id = i.organisation_id`;
