import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { CancelLesson } from './cancel-lesson.use-case.js';
import { LessonQuery } from './lesson.query.js';

@Controller('api')
export class LessonsController {
  constructor(
    private readonly cancelLesson: CancelLesson,
    private readonly lessons: LessonQuery,
  ) {}

  @ContractRoute('cancelLesson')
  async cancel(@CurrentScope() scope: Scope, @CommandId() commandId: string | null, @Input() { params, body }: RouteInput<'cancelLesson'>): Promise<RouteOutput<'cancelLesson'>> {
    const { reason, text } = body;
    if (reason === 'unstated') throw new DomainError('request.invalid', { field: 'reason' });
    await this.cancelLesson.execute(scope, { lessonId: params.id, given: { reason, ...(text === undefined ? {} : { text }) }, commandId });
    return this.lessons.read(scope, params.id);
  }
}
