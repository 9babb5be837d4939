import { Module } from '@nestjs/common';
import { CurriculumFacade } from './curriculum.facade.js';
import { DemandRepository } from './demand.repository.js';
import { GapController } from './gap.controller.js';
import { GapQuery } from './gap.query.js';

@Module({ controllers: [GapController], providers: [DemandRepository, GapQuery, CurriculumFacade], exports: [CurriculumFacade] })
export class CurriculumModule {}
