import { Injectable } from '@nestjs/common';
import { Clock } from '@tongtang/kernel';
import { toWallClock } from '@tongtang/time';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CalendarFacade, type HolidayTable } from '../calendar/calendar.facade.js';
import { BureausRepository, type BureauNamed } from './bureaus.repository.js';
import { ConfirmImport } from './imports/confirm-import.use-case.js';
import { CreateImport, type UploadedFile } from './imports/create-import.use-case.js';
import type { ImportActor } from './imports/import-actor.js';
import type { ImportDto } from './imports/import-dto.js';
import { RegionsRepository } from './regions.repository.js';

export type { BureauNamed, HolidayTable, ImportActor, ImportDto, UploadedFile };

/** What other contexts, and whoever loads a sample, may ask of the organisation tree. Imports are the very use cases of the console. */
@Injectable()
export class OrganisationFacade {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: RegionsRepository,
    private readonly bureaus: BureausRepository,
    private readonly calendar: CalendarFacade,
    private readonly createImport: CreateImport,
    private readonly confirmImport: ConfirmImport,
    private readonly clock: Clock,
  ) {}

  /** Loads the code table of administrative divisions from `code,name,level,parent_code`. Returns how many there are. */
  loadRegions(csv: string): Promise<number> {
    return this.unitOfWork.run(({ manager }) => this.regions.load(manager, csv));
  }

  /** Loads one year's holiday table, replacing an older one. */
  loadHolidays(table: HolidayTable): Promise<void> {
    return this.unitOfWork.run(({ manager }) => this.calendar.replaceHolidays(manager, table));
  }

  /** Makes the platform and the bureaus that are missing, each once; answers their ids by region code, the platform's under `''`. */
  ensureBureaus(bureaus: readonly BureauNamed[]): Promise<ReadonlyMap<string, string>> {
    return this.unitOfWork.run(({ manager }) => this.bureaus.ensure(manager, bureaus, toWallClock(this.clock.now()).date));
  }

  /** Reads workbooks and stores a preview of what they would change. */
  previewImport(files: readonly UploadedFile[], organisationId: string, by: ImportActor): Promise<ImportDto> {
    return this.createImport.execute(files, organisationId, by);
  }

  /** Writes a preview in one transaction. */
  confirm(importId: string, by: ImportActor, term?: { readonly name: string; readonly firstMonday: string; readonly weeks: number }): Promise<ImportDto> {
    return this.confirmImport.execute({ id: importId, by, term, commandId: null });
  }
}
