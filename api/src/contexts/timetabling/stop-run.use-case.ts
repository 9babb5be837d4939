import { Injectable } from '@nestjs/common';
import { Clock, DomainError } from '@tongtang/kernel';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fact } from '../../platform/event-log/event-log.js';
import { PlanAccess, type Actor } from './plan-access.js';
import { RunningSearches } from './running-searches.js';
import { TimetableRunRepository } from './timetable-run.repository.js';

/** Stops a run: a waiting one ends at once, a search ends within moments and keeps its best plan. */
@Injectable()
export class StopRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PlanAccess,
    private readonly runs: TimetableRunRepository,
    private readonly searches: RunningSearches,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `run.wrong-status` if it is over */
  async execute(actor: Actor, runId: string): Promise<void> {
    const at = this.clock.now();
    await this.unitOfWork.run(async ({ manager, append }) => {
      const plan = await this.access.ofRun(manager, runId, actor, 'plan.solve');
      const status = await this.runs.requestStop(manager, runId);
      if (status === null) throw new DomainError('run.wrong-status', { on: 'stop' });
      if (status !== 'queued') return;
      await this.runs.finish(manager, runId, { status: 'stopped', at: new Date(at), failure: null, figures: null });
      append(`plan:${plan.id}`, [fact('timetable-run.finished.v1', { runId, outcome: 'stopped', coverage: 0 }, { at, by: actor?.personId ?? null })]);
    });
    this.searches.stop(runId);
  }
}
