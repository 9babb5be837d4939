import { Injectable } from '@nestjs/common';
import type { SheetGrid } from '@tongtang/domain/imports';
import { Clock, DomainError, IdSource } from '@tongtang/kernel';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { readWorkbook } from '../../../platform/files/read-workbook.js';
import type { ImportActor } from './import-actor.js';
import { ImportComparison, importDto } from './import-comparison.js';
import type { ImportDto } from './import-dto.js';
import { ImportPreviewRepository } from './import-preview.repository.js';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads workbooks and shows what they would change. Nothing is written but the preview itself. */
@Injectable()
export class CreateImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly previews: ImportPreviewRepository,
    private readonly comparison: ImportComparison,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found`, `import.not-a-county`, `import.no-files`, or why a file is not even opened */
  async execute(files: readonly UploadedFile[], organisationId: string, by: ImportActor): Promise<ImportDto> {
    await this.unitOfWork.run(({ manager }) => this.#county(manager, organisationId, by));
    if (files.length === 0) throw new DomainError('import.no-files');
    const grids: SheetGrid[] = [];
    for (const file of namedApart(files)) grids.push(...(await readWorkbook(file.name, file.bytes)));
    return this.unitOfWork.run(async ({ manager }) => {
      const bureau = await this.#county(manager, organisationId, by);
      const { preview } = await this.comparison.compare(manager, bureau, grids);
      const stored = { id: this.ids.next(), bureau, grids, preview };
      await this.previews.insert(manager, stored, { by: by === 'system' ? null : by.personId, at: new Date(this.clock.now()) });
      return importDto({ ...stored, status: 'previewed' });
    });
  }

  async #county(manager: Parameters<ImportPreviewRepository['bureau']>[0], organisationId: string, by: ImportActor): Promise<{ id: string; name: string; path: string }> {
    const bureau = await this.previews.bureau(manager, organisationId, by);
    if (bureau === null) throw new DomainError('not-found');
    if (!bureau.isCounty) throw new DomainError('import.not-a-county', { name: bureau.name });
    return { id: bureau.id, name: bureau.name, path: bureau.path };
  }
}

/** Findings name files, so two uploads under one name are told apart by a number. */
function namedApart(files: readonly UploadedFile[]): UploadedFile[] {
  const used = new Set<string>();
  return files.map(({ name, bytes }) => {
    let free = name;
    for (let number = 2; used.has(free); number += 1) free = name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    used.add(free);
    return { name: free, bytes };
  });
}
