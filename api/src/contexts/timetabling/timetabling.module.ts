import { Module } from '@nestjs/common';
import { AdoptRun } from './adopt-run.use-case.js';
import { CreatePlan } from './create-plan.use-case.js';
import { EditPlan } from './edit-plan.use-case.js';
import { InstanceQuery } from './instance.query.js';
import { LessonWriter } from './lesson-writer.repository.js';
import { PlanAccess } from './plan-access.js';
import { PlanQuery } from './plan.query.js';
import { PlanRepository } from './plan.repository.js';
import { PlansController } from './plans.controller.js';
import { PublicationQuery } from './publication.query.js';
import { PublishPlan } from './publish-plan.use-case.js';
import { RequestRun } from './request-run.use-case.js';
import { RunJobs } from './run-jobs.js';
import { RunQuery } from './run.query.js';
import { RunningSearches } from './running-searches.js';
import { RunsController } from './runs.controller.js';
import { SearchThreads } from './search-threads.query.js';
import { SolveRun } from './solve-run.use-case.js';
import { StopRun } from './stop-run.use-case.js';
import { TimetableQuery } from './timetable.query.js';
import { TimetableRunRepository } from './timetable-run.repository.js';
import { TimetablingFacade } from './timetabling.facade.js';

@Module({
  controllers: [PlansController, RunsController],
  providers: [
    PlanAccess, PlanRepository, PlanQuery, CreatePlan, EditPlan, InstanceQuery, TimetableRunRepository, RequestRun, RunningSearches, SearchThreads, SolveRun, RunJobs, StopRun, RunQuery, AdoptRun,
    PublicationQuery, LessonWriter, PublishPlan, TimetableQuery, TimetablingFacade,
  ],
  exports: [TimetablingFacade],
})
export class TimetablingModule {}
