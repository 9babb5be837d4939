import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SheetRepository } from './sheet.repository.js';

/** What other contexts may ask of attendance. */
@Injectable()
export class AttendanceFacade {
  constructor(private readonly sheets: SheetRepository) {}

  /** Opens the sheet of a lesson that has just ended or was never held, in the caller's transaction. Safe to run again. */
  openSheet(manager: EntityManager, lessonId: string, now: number): Promise<void> {
    return this.sheets.open(manager, lessonId, new Date(now));
  }

  /** Judges a lesson again after a late fact. */
  foldSheet(manager: EntityManager, lessonId: string, now: number): Promise<void> {
    return this.sheets.fold(manager, lessonId, new Date(now));
  }
}
