import { Injectable } from '@nestjs/common';
import { columnIndex, withCell } from '@tongtang/domain/imports';
import { DomainError } from '@tongtang/kernel';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ImportActor } from './import-actor.js';
import { ImportComparison, importDto } from './import-comparison.js';
import type { ImportDto } from './import-dto.js';
import { ImportPreviewRepository, type StoredImport } from './import-preview.repository.js';

export interface CellFix {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The letter above the column, or the header's word as a finding names it. */
  readonly column: string;
  readonly value: string;
}

const WIDEST = 256;

/** Changes one cell of an uploaded workbook and reads the upload again. */
@Injectable()
export class FixImportCell {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly previews: ImportPreviewRepository,
    private readonly comparison: ImportComparison,
  ) {}

  /** @throws DomainError `not-found`, `import.already-confirmed`, `import.no-such-cell` */
  execute(id: string, fix: CellFix, by: ImportActor): Promise<ImportDto> {
    return this.unitOfWork.run(async ({ manager }) => {
      const stored = await this.previews.readForUpdate(manager, id, by);
      if (stored === null) throw new DomainError('not-found');
      if (stored.status === 'confirmed') throw new DomainError('import.already-confirmed');
      const value = fix.value.trim() === '' ? null : fix.value;
      const grids = withCell(stored.grids, { file: fix.file, sheet: fix.sheet, row: fix.row, letter: letterOf(stored, fix) }, value);
      const { preview } = await this.comparison.compare(manager, stored.bureau, grids);
      await this.previews.save(manager, id, preview, grids);
      return importDto({ ...stored, preview });
    });
  }
}

function letterOf({ grids, preview }: StoredImport, fix: CellFix): string {
  const grid = grids.find((each) => each.file === fix.file && each.sheet === fix.sheet);
  const named = preview.findings.find((finding) => finding.file === fix.file && finding.sheet === fix.sheet && finding.column === fix.column)?.letter;
  const letter = named ?? (/^[A-Z]{1,2}$/i.test(fix.column) ? fix.column.toUpperCase() : undefined);
  if (grid === undefined || letter === undefined || fix.row > grid.cells.length || columnIndex(letter) >= WIDEST) throw new DomainError('import.no-such-cell', { file: fix.file, row: fix.row, column: fix.column });
  return letter;
}
