import { Module } from '@nestjs/common';
import { InteractionModule } from '../interaction/interaction.module.js';
import { AttendanceSheets } from './attendance-sheet.repository.js';
import { CancelLesson } from './cancel-lesson.use-case.js';
import { CommandReceipts } from './live/command-receipts.repository.js';
import { DeskQuery } from './desk.query.js';
import { DueLessonsQuery } from './due-lessons.query.js';
import { LessonProjection } from './live/lesson-projection.repository.js';
import { LessonQueue } from './live/lesson-queue.js';
import { LessonStageQuery } from './lesson-stage.query.js';
import { LessonSweep } from './lesson-sweep.job.js';
import { LessonViewsModule } from './lesson-views.module.js';
import { LessonWriter } from './live/lesson-writer.js';
import { LessonsController } from './lessons.controller.js';
import { LessonsFacade } from './lessons.facade.js';
import { LiveLessonRepository } from './live/live-lesson.repository.js';
import { PresenceKeeper } from './live/presence-keeper.js';
import { PresenceRepository } from './live/presence.repository.js';
import { SealSheets } from './seal-sheets.use-case.js';
import { StreamAccessQuery } from './stream-access.query.js';

/** The writing side of lessons; the reading side is `lesson-views.module.ts`. */
@Module({
  imports: [InteractionModule, LessonViewsModule],
  controllers: [LessonsController],
  providers: [
    LiveLessonRepository, LessonProjection, CommandReceipts, AttendanceSheets, LessonWriter, LessonQueue, PresenceRepository, PresenceKeeper,
    DueLessonsQuery, SealSheets, LessonSweep, CancelLesson, LessonStageQuery, DeskQuery, StreamAccessQuery, LessonsFacade,
  ],
  exports: [LessonsFacade],
})
export class LessonsModule {}
