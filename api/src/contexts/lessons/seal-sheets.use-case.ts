import { Injectable } from '@nestjs/common';
import { SEALS_ON_DAY } from '@tongtang/domain/attendance';
import { addDays, toWallClock } from '@tongtang/time';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AttendanceSheets } from './attendance-sheet.repository.js';
import { DueLessonsQuery } from './due-lessons.query.js';

/** Seals every sheet whose eighth day has begun. */
@Injectable()
export class SealSheets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueLessonsQuery,
    private readonly sheets: AttendanceSheets,
  ) {}

  async execute(now: number): Promise<void> {
    for (const lessonId of await this.due.unsealed(addDays(toWallClock(now).date, -SEALS_ON_DAY))) {
      await this.unitOfWork.run((transaction) => this.sheets.seal(transaction, lessonId, now));
    }
  }
}
