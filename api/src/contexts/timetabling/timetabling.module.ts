import { Module } from '@nestjs/common';
import { AdoptRun } from './adopt-run.use-case.js';
import { ChangeSections } from './change-sections.js';
import { ComparisonQuery } from './comparison.query.js';
import { CreatePlan } from './create-plan.use-case.js';
import { DeskSource } from './desk-source.query.js';
import { Desks } from './desks.js';
import { EditPlan } from './edit-plan.use-case.js';
import { EditSections } from './edit-sections.use-case.js';
import { InstanceQuery } from './instance.query.js';
import { LessonWriter } from './lesson-writer.repository.js';
import { PlanAccess } from './plan-access.js';
import { PlanEditController } from './plan-edit.controller.js';
import { PlanEditQuery } from './plan-edit.query.js';
import { PlanSectionsQuery } from './plan-sections.query.js';
import { PlanQuery } from './plan.query.js';
import { PlanRepository } from './plan.repository.js';
import { PlansController } from './plans.controller.js';
import { PublicationQuery } from './publication.query.js';
import { PublishPlan } from './publish-plan.use-case.js';
import { RepairPlan } from './repair-plan.use-case.js';
import { RequestRun } from './request-run.use-case.js';
import { RunAnalysisController } from './run-analysis.controller.js';
import { RunAnalysis } from './run-analysis.query.js';
import { RunJobs } from './run-jobs.js';
import { RunQuery } from './run.query.js';
import { RunningSearches } from './running-searches.js';
import { RunsController } from './runs.controller.js';
import { SearchThreads } from './search-threads.query.js';
import { SectionBodies } from './section-bodies.query.js';
import { SectionEdits } from './section-edit.repository.js';
import { SolveRun } from './solve-run.use-case.js';
import { StopRun } from './stop-run.use-case.js';
import { TimetableQuery } from './timetable.query.js';
import { TimetableRunRepository } from './timetable-run.repository.js';
import { TimetablingFacade } from './timetabling.facade.js';
import { WarmEngines } from './warm-engines.js';

@Module({
  controllers: [PlansController, RunsController, RunAnalysisController, PlanEditController],
  providers: [
    PlanAccess, PlanRepository, PlanQuery, CreatePlan, EditPlan, InstanceQuery, TimetableRunRepository, RequestRun, RunningSearches, SearchThreads, SolveRun, RunJobs, StopRun, RunQuery, AdoptRun,
    WarmEngines, RunAnalysis, PlanSectionsQuery, SectionBodies, ComparisonQuery, DeskSource, Desks, SectionEdits, ChangeSections, EditSections, RepairPlan, PlanEditQuery,
    PublicationQuery, LessonWriter, PublishPlan, TimetableQuery, TimetablingFacade,
  ],
  exports: [TimetablingFacade],
})
export class TimetablingModule {}
