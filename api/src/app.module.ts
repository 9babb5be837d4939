import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AttendanceModule } from './contexts/attendance/attendance.module.js';
import { CalendarModule } from './contexts/calendar/calendar.module.js';
import { CurriculumModule } from './contexts/curriculum/curriculum.module.js';
import { IdentityModule } from './contexts/identity/identity.module.js';
import { LessonViewsModule } from './contexts/lessons/lesson-views.module.js';
import { LessonsModule } from './contexts/lessons/lessons.module.js';
import { OrganisationModule } from './contexts/organisation/organisation.module.js';
import { TimetablingModule } from './contexts/timetabling/timetabling.module.js';
import { RealtimeModule } from './contexts/realtime/realtime.module.js';
import { WallsModule } from './contexts/walls/walls.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ContractGuard } from './platform/http/contract.guard.js';
import { ContractInterceptor } from './platform/http/contract.interceptor.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { HealthController } from './platform/observability/health.controller.js';
import { ROWS } from './rows.js';
import { SampleModule } from './sample/sample.module.js';

/** Business areas, each a folder under `contexts`. */
const CONTEXTS = [IdentityModule, OrganisationModule, CalendarModule, CurriculumModule, LessonViewsModule, LessonsModule, RealtimeModule, WallsModule, AttendanceModule, TimetablingModule];

/** Composition only: what the process is made of. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.with(config), ClockModule, DatabaseModule.with(ROWS), AuthModule, JobsModule, ...CONTEXTS, SampleModule],
      controllers: [HealthController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: ContractGuard },
        { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
      ],
    };
  }
}
