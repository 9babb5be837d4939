import { Module } from '@nestjs/common';
import { LessonViewsModule } from '../lessons/lesson-views.module.js';
import { LessonsModule } from '../lessons/lessons.module.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendanceQuery } from './attendance.query.js';
import { BackFillAttendance } from './back-fill-attendance.use-case.js';
import { CorrectAttendance } from './correct-attendance.use-case.js';
import { CorrectionRepository } from './correction.repository.js';

@Module({
  imports: [LessonViewsModule, LessonsModule],
  controllers: [AttendanceController],
  providers: [AttendanceQuery, CorrectionRepository, BackFillAttendance, CorrectAttendance],
})
export class AttendanceModule {}
