import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EventDraft } from '../../platform/event-log/event-log.js';
import { InteractionRepository } from './interaction.repository.js';
import type { InteractionState } from './interaction-state.js';

export { isInteractionCommand, judgeInteraction, lessonOver, roomLeft, type InteractionCommand } from './interaction-rules.js';
export type { InteractionState, InteractionVerdict, Situation } from './interaction-state.js';

/** What other contexts may ask of interaction; works inside the caller's transaction. */
@Injectable()
export class InteractionFacade {
  constructor(private readonly rows: InteractionRepository) {}

  load(manager: EntityManager, lessonId: string, options: { readonly withAnswers: boolean }): Promise<InteractionState> {
    return this.rows.load(manager, lessonId, options);
  }

  /** Stores what an event says; true if it was one of interaction. */
  project(manager: EntityManager, lessonId: string, event: EventDraft): Promise<boolean> {
    return this.rows.project(manager, lessonId, event);
  }
}
