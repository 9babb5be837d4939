import { Module } from '@nestjs/common';
import { BellsRepository } from './bells.repository.js';
import { CalendarController } from './calendar.controller.js';
import { CalendarFacade } from './calendar.facade.js';
import { CalendarQuery } from './calendar.query.js';
import { CreateTerm } from './create-term.use-case.js';
import { HolidaysRepository } from './holidays.repository.js';
import { TermRepository } from './term.repository.js';

@Module({
  controllers: [CalendarController],
  providers: [BellsRepository, HolidaysRepository, TermRepository, CalendarQuery, CreateTerm, CalendarFacade],
  exports: [CalendarFacade],
})
export class CalendarModule {}
