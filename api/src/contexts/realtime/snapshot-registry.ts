import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LessonsFacade } from '../lessons/lessons.facade.js';
import { PlanSnapshotQuery } from './plan-snapshot.query.js';
import { split } from './stream-authoriser.js';

/** What a stream's snapshot holds, by kind of stream. Topics without numbers have only their state keys. */
@Injectable()
export class SnapshotRegistry {
  constructor(
    private readonly lessons: LessonsFacade,
    private readonly plans: PlanSnapshotQuery,
  ) {}

  /** The state in the caller's transaction; null once the thing itself is gone. */
  async read(manager: EntityManager, stream: string): Promise<Record<string, unknown> | null> {
    const [kind, id] = split(stream);
    switch (kind) {
      case 'lesson': return spread(await this.lessons.readStage(manager, id));
      case 'desk': return spread(await this.lessons.readDesk(manager, id));
      case 'plan': return this.plans.read(manager, id);
      default: return {};
    }
  }
}

function spread(view: object | null): Record<string, unknown> | null {
  return view === null ? null : { ...view };
}
