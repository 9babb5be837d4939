import { Injectable } from '@nestjs/common';
import type { Permission, Scope } from '@tongtang/authz';
import { LessonQuery, type LessonDto } from './lesson.query.js';
import { LiveBoardQuery, type LiveBoard } from './live-board.query.js';

/** What other contexts may read of lessons. */
@Injectable()
export class LessonViewsFacade {
  constructor(
    private readonly lessons: LessonQuery,
    private readonly boards: LiveBoardQuery,
  ) {}

  /** Everything that runs now below an organisation. */
  board(organisationId: string): Promise<LiveBoard> {
    return this.boards.read(organisationId);
  }

  /** @throws DomainError `not-found` if there is no such lesson within reach */
  lesson(scope: Scope, lessonId: string, permission: Permission): Promise<LessonDto> {
    return this.lessons.read(scope, lessonId, permission);
  }
}
