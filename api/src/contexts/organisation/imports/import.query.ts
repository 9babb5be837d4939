import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import { DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { importDto } from './import-comparison.js';
import type { ImportDto } from './import-dto.js';
import { ImportPreviewRepository } from './import-preview.repository.js';

/** A preview as it stands. */
@Injectable()
export class ImportQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly previews: ImportPreviewRepository,
  ) {}

  /** @throws DomainError `not-found` */
  async read(id: string, scope: Scope): Promise<ImportDto> {
    const stored = await this.previews.read(this.dataSource.manager, id, scope);
    if (stored === null) throw new DomainError('not-found');
    return importDto(stored);
  }
}
