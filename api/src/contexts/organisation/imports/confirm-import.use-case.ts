import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@tongtang/kernel';
import { toWallClock } from '@tongtang/time';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { CalendarFacade, type TermDates } from '../../calendar/calendar.facade.js';
import type { ImportActor } from './import-actor.js';
import { ImportComparison, importDto } from './import-comparison.js';
import type { ImportDto } from './import-dto.js';
import { ImportPreviewRepository } from './import-preview.repository.js';
import { ImportWriterRepository } from './import-writer.repository.js';
import { errorCount } from './plan-import.js';

export interface ConfirmImportCommand {
  readonly id: string;
  /** The term as the officer states it; else the one the titles name, else the bureau's latest. */
  readonly term?: TermDates | undefined;
  readonly commandId: string | null;
  readonly by: ImportActor;
}

/** Writes a preview: all of it or nothing. It is compared once more inside the transaction, so nothing is written that nobody has seen. */
@Injectable()
export class ConfirmImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly previews: ImportPreviewRepository,
    private readonly comparison: ImportComparison,
    private readonly writer: ImportWriterRepository,
    private readonly calendar: CalendarFacade,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found`, `import.already-confirmed`, `import.has-errors`, `import.moved-on`, `import.no-term`, `term.not-monday`, `term.overlaps` */
  async execute(command: ConfirmImportCommand): Promise<ImportDto> {
    const { id, by, term, commandId } = command;
    const actor = by === 'system' ? 'system' : by.personId;
    const { movedOn } = await this.unitOfWork.runOnce({ actor, commandId, request: { importId: id, term: term ? { ...term } : null } }, async ({ manager }) => {
      const stored = await this.previews.readForUpdate(manager, id, by);
      if (stored === null) throw new DomainError('not-found');
      if (stored.status === 'confirmed') throw new DomainError('import.already-confirmed');
      const { bureau, grids } = stored;
      await this.previews.lockBureau(manager, bureau.id);
      const now = await this.comparison.compare(manager, bureau, grids);
      const errors = errorCount(now.preview);
      if (errors > 0) throw new DomainError('import.has-errors', { count: errors });
      if (now.preview.fingerprint !== stored.preview.fingerprint) {
        await this.previews.save(manager, id, now.preview);
        return { movedOn: true };
      }
      const chosen = term === undefined ? now : await this.comparison.compare(manager, bureau, grids, term);
      if (chosen.target === null && (chosen.writes.demands.length > 0 || chosen.writes.clearedPeriods.length > 0)) throw new DomainError('import.no-term');
      const termId = chosen.target === null ? null : (chosen.target.id ?? (await this.calendar.createTerm(manager, bureau.id, chosen.target)).id);
      await this.writer.write(manager, chosen.writes, { bureau, today: toWallClock(this.clock.now()).date, termId });
      await this.previews.markConfirmed(manager, id, chosen.preview, new Date(this.clock.now()));
      return { movedOn: false };
    });
    // Thrown after the commit: the fresh preview has to stay for the person to look at.
    if (movedOn) throw new DomainError('import.moved-on');
    return this.unitOfWork.run(async ({ manager }) => {
      const confirmed = await this.previews.read(manager, id, by);
      if (confirmed === null) throw new DomainError('not-found');
      return importDto(confirmed);
    });
  }
}
