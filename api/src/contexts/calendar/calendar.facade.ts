import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BellsRepository, type BellPeriodRow } from './bells.repository.js';
import { HolidaysRepository, type HolidayTable } from './holidays.repository.js';
import { TermRepository, type TermDates, type TermRecord } from './term.repository.js';

export type { BellPeriodRow, HolidayTable, TermDates, TermRecord };

/** What other contexts may ask of the calendar. */
@Injectable()
export class CalendarFacade {
  constructor(
    private readonly bells: BellsRepository,
    private readonly terms: TermRepository,
    private readonly holidays: HolidaysRepository,
  ) {}

  bellPeriodsOf(manager: EntityManager, bureauId: string): Promise<BellPeriodRow[]> {
    return this.bells.periodsOf(manager, bureauId);
  }

  writeBellPeriods(manager: EntityManager, bureauId: string, periods: readonly BellPeriodRow[]): Promise<void> {
    return this.bells.writePeriods(manager, bureauId, periods);
  }

  /** From `date` on these schools ring by these schedules. */
  assignBells(manager: EntityManager, bureauId: string, schools: readonly { readonly schoolId: string; readonly code: string }[], date: string): Promise<void> {
    return this.bells.assign(manager, bureauId, schools, date);
  }

  /** The terms of a bureau, newest first. */
  termsOf(manager: EntityManager, bureauId: string): Promise<TermRecord[]> {
    return this.terms.ofBureau(manager, bureauId);
  }

  /** @throws DomainError `term.not-monday`, `term.overlaps` */
  createTerm(manager: EntityManager, bureauId: string, dates: TermDates): Promise<TermRecord> {
    return this.terms.create(manager, bureauId, dates);
  }

  /** Replaces the holiday table of its year. */
  replaceHolidays(manager: EntityManager, table: HolidayTable): Promise<void> {
    return this.holidays.replace(manager, table);
  }
}
