import { Module } from '@nestjs/common';
import { IdentityModule } from '../contexts/identity/identity.module.js';
import { LessonsModule } from '../contexts/lessons/lessons.module.js';
import { OrganisationModule } from '../contexts/organisation/organisation.module.js';
import { TimetablingModule } from '../contexts/timetabling/timetabling.module.js';
import { ReferenceData } from './reference-data.js';
import { SampleAccounts } from './sample-accounts.js';
import { SampleCastQuery } from './sample-cast.query.js';
import { SampleClock } from './sample-clock.js';
import { SampleLessonsQuery } from './sample-lessons.query.js';
import { SampleLoader } from './sample-loader.js';
import { SamplePlayer } from './sample-player.js';
import { SampleTimeQuery } from './sample-time.query.js';

/** The sample county: outside the contexts, using their facades as any other user of them. */
@Module({
  imports: [IdentityModule, OrganisationModule, TimetablingModule, LessonsModule],
  providers: [ReferenceData, SampleLoader, SamplePlayer, SampleClock, SampleAccounts, SampleCastQuery, SampleLessonsQuery, SampleTimeQuery],
  exports: [ReferenceData, SampleLoader, SamplePlayer, SampleClock],
})
export class SampleModule {}
