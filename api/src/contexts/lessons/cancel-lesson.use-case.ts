import { Injectable } from '@nestjs/common';
import { may, type Scope } from '@tongtang/authz';
import type { GivenReason } from '@tongtang/domain/lessons';
import { Clock, DomainError } from '@tongtang/kernel';
import { LessonQueue } from './live/lesson-queue.js';
import { StreamAccessQuery } from './stream-access.query.js';
import { wireCode } from './live/verdict.js';

/** An officer calls a lesson off before it began. Repeating it is refused, as the lesson is cancelled already. */
@Injectable()
export class CancelLesson {
  constructor(
    private readonly places: StreamAccessQuery,
    private readonly queue: LessonQueue,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found` out of reach, `lesson.wrong-status` once it began */
  async execute(scope: Scope, command: { readonly lessonId: string; readonly given: GivenReason; readonly commandId: string | null }): Promise<void> {
    const place = await this.places.lesson(command.lessonId);
    // A net teacher may convert a lesson, not call it off: only trees count.
    if (place === null || !may(scope, 'lesson.change', { paths: [...place.partyPaths, ...place.seatPaths] })) throw new DomainError('not-found');
    try {
      await this.queue.act(command.lessonId, { act: 'cancel', given: command.given, by: scope.personId, commandId: command.commandId }, this.clock.now());
    } catch (error) {
      throw error instanceof DomainError ? new DomainError(wireCode(error.code), error.params) : error;
    }
  }
}
