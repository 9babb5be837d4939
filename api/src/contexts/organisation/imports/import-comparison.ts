import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readCounty, type SheetGrid } from '@tongtang/domain/imports';
import { canonicalJson, IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import type { TermDates } from '../../calendar/calendar.facade.js';
import { knownCounty, type BureauState } from './county-state.js';
import { CountyStateQuery } from './county-state.query.js';
import type { ImportDto } from './import-dto.js';
import type { TermTarget } from './import-plan.js';
import type { StoredImport, StoredPreview } from './import-preview.repository.js';
import { planImport, type ImportPlan } from './plan-import.js';
import { termTarget } from './term-target.js';

export interface Comparison extends ImportPlan {
  readonly target: TermTarget;
  readonly preview: StoredPreview;
}

/** Reads the files again and compares them with what stands now. */
@Injectable()
export class ImportComparison {
  constructor(
    private readonly county: CountyStateQuery,
    private readonly ids: IdSource,
  ) {}

  async compare(manager: EntityManager, bureau: BureauState, grids: readonly SheetGrid[], term?: TermDates): Promise<Comparison> {
    const places = await this.county.places(manager, bureau);
    const reading = readCounty(grids, knownCounty(places));
    const target = termTarget(places.terms, reading.term, term);
    const people = await this.county.people(manager, bureau, reading.county);
    const standing = await this.county.term(manager, bureau, target?.id ?? null);
    const plan = planImport({ state: { ...places, ...people, ...standing }, reading, grids, target, ids: this.ids });
    const { counts, term: shownTerm } = plan.view;
    const fingerprint = createHash('sha256').update(canonicalJson({ counts, term: shownTerm, changes: plan.changes })).digest('hex');
    return { ...plan, target, preview: { ...plan.view, fingerprint } };
  }
}

/** A stored preview as it crosses the wire. */
export function importDto({ id, status, bureau, preview }: Pick<StoredImport, 'id' | 'status' | 'bureau' | 'preview'>): ImportDto {
  const { files, term, counts, findings, changes } = preview;
  return { id, status, organisationId: bureau.id, files, term, counts, findings, changes };
}
