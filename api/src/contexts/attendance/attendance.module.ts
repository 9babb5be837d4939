import { Module } from '@nestjs/common';
import { LessonViewsModule } from '../lessons/lesson-views.module.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceFacade } from './attendance.facade.js';
import { AttendanceQuery } from './attendance.query.js';
import { BackFillAttendance } from './back-fill-attendance.use-case.js';
import { CorrectAttendance } from './correct-attendance.use-case.js';
import { CorrectionRepository } from './correction.repository.js';
import { SheetRepository } from './sheet.repository.js';

@Module({
  imports: [LessonViewsModule],
  controllers: [AttendanceController],
  providers: [AttendanceQuery, SheetRepository, CorrectionRepository, BackFillAttendance, CorrectAttendance, AttendanceFacade],
  exports: [AttendanceFacade],
})
export class AttendanceModule {}
