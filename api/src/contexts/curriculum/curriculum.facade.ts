import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DemandRepository, type DemandRecord, type LocalLessonRecord } from './demand.repository.js';

export type { DemandRecord, LocalLessonRecord };

/** What other contexts may ask of the curriculum: the demand and the local lessons of a term. */
@Injectable()
export class CurriculumFacade {
  constructor(private readonly demand: DemandRepository) {}

  demandOf(manager: EntityManager, termId: string, bureauPath: string): Promise<DemandRecord[]> {
    return this.demand.demandOf(manager, termId, bureauPath);
  }

  localLessonsOf(manager: EntityManager, termId: string, bureauPath: string): Promise<LocalLessonRecord[]> {
    return this.demand.localLessonsOf(manager, termId, bureauPath);
  }

  writeDemand(manager: EntityManager, termId: string, rows: readonly DemandRecord[]): Promise<void> {
    return this.demand.writeDemand(manager, termId, rows);
  }

  /** `cleared` names the (class, period) pairs to replace, `rows` what is taught in them now. */
  replaceLocalLessons(
    manager: EntityManager, termId: string, cleared: readonly { readonly classGroupId: string; readonly periodNo: number }[], rows: readonly LocalLessonRecord[],
  ): Promise<void> {
    return this.demand.replaceLocalLessons(manager, termId, cleared, rows);
  }
}
