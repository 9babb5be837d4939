import { Module } from '@nestjs/common';
import { BoardFiguresQuery } from './board-figures.query.js';
import { LessonViewsFacade } from './lesson-views.facade.js';
import { LessonQuery } from './lesson.query.js';
import { LessonViewsController } from './lesson-views.controller.js';
import { LiveBoardQuery } from './live-board.query.js';
import { OrganisationPathQuery } from './organisation-path.query.js';
import { TodayQuery } from './today.query.js';

/** The reading side of lessons; the writing side is `lessons.module.ts`. */
@Module({
  controllers: [LessonViewsController],
  providers: [BoardFiguresQuery, LessonQuery, TodayQuery, LiveBoardQuery, OrganisationPathQuery, LessonViewsFacade],
  exports: [LessonQuery, LiveBoardQuery, OrganisationPathQuery, LessonViewsFacade],
})
export class LessonViewsModule {}
