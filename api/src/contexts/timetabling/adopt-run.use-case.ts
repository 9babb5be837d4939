import { Injectable } from '@nestjs/common';
import { DomainError } from '@tongtang/kernel';
import type { Solution } from '@tongtang/solver';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PlanAccess, type Actor } from './plan-access.js';
import { PlanRepository, type NewSection } from './plan.repository.js';
import { TimetableRunRepository } from './timetable-run.repository.js';

/** Takes a run's best plan as the draft's sections. */
@Injectable()
export class AdoptRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly plans: PlanRepository,
    private readonly runs: TimetableRunRepository,
  ) {}

  /** @throws DomainError `plan.wrong-status` unless it is a draft, `run.nothing-found` if the run has no plan yet */
  async execute(actor: Actor, planId: string, runId: string): Promise<void> {
    await this.unitOfWork.run(async ({ manager }) => {
      const plan = await this.access.lock(manager, planId, actor, 'plan.solve');
      if (plan.status !== 'draft') throw new DomainError('plan.wrong-status', { from: plan.status, on: 'adopt' });
      const run = await this.runs.solutionOf(manager, runId);
      if (run === null || run.planId !== planId) throw new DomainError('not-found');
      if (run.solution === null || run.solution.sections.length === 0) throw new DomainError('run.nothing-found');
      const older = plan.basedOn === null ? [] : await this.plans.sectionsOf(manager, plan.basedOn);
      await this.plans.replaceSections(manager, planId, sectionsOf(run.solution, await this.plans.sectionsOf(manager, planId), older));
      await manager.query('update plan set adopted_run_id = $2, version = version + 1 where id = $1', [planId, runId]);
    });
  }
}

/** Sections of a solution. One that the draft or the plan before it has too (teacher, subject, band, time) continues it, so that its lessons stay; pins are the draft's. */
export function sectionsOf(solution: Solution, draft: readonly NewSection[], older: readonly NewSection[]): NewSection[] {
  const inDraft = byKey(draft), before = byKey(older);
  const taken = new Set(solution.sections.flatMap((planned) => inDraft.get(keyOf(placeOf(planned)))?.originId ?? []));
  return solution.sections.map((planned) => {
    const section = placeOf(planned), kept = inDraft.get(keyOf(section)), origin = kept?.originId ?? before.get(keyOf(section))?.originId ?? null;
    return {
      ...section, originId: kept === undefined && origin !== null && taken.has(origin) ? null : origin, weekPattern: 'all', pinned: kept?.pinned ?? false,
      members: planned.members.map((member) => ({
        classGroupId: member.classId, periodNo: member.period, roomId: member.roomId, assistantId: member.assistantId, kind: member.role === 'interactive' ? 'interactive' as const : 'broadcast' as const,
      })),
    };
  });
}

type Place = Pick<NewSection, 'netTeacherId' | 'subject' | 'gradeBand' | 'weekday' | 'startsMinute'>;

function placeOf(planned: Solution['sections'][number]): Place {
  return { netTeacherId: planned.teacherId, subject: planned.subjectId, gradeBand: planned.gradeBandId, weekday: planned.day, startsMinute: planned.start };
}

function byKey(sections: readonly NewSection[]): Map<string, NewSection> {
  return new Map(sections.filter((section) => section.weekPattern === 'all').map((section) => [keyOf(section), section]));
}

function keyOf(section: Place): string {
  return [section.netTeacherId, section.subject, section.gradeBand, section.weekday, section.startsMinute].join(' ');
}
