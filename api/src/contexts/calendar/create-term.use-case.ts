import { Injectable } from '@nestjs/common';
import { reach, type Scope } from '@tongtang/authz';
import type { RouteInput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { TermRepository } from './term.repository.js';

/** A term of a bureau within reach. */
@Injectable()
export class CreateTerm {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: TermRepository,
  ) {}

  /** @throws DomainError `not-found`, `term.not-monday`, `term.overlaps` */
  execute({ bureauId, ...dates }: RouteInput<'createTerm'>['body'], by: { readonly scope: Scope; readonly commandId: string | null }): Promise<string> {
    return this.unitOfWork.runOnce({ actor: by.scope.personId, commandId: by.commandId, request: { bureauId, ...dates } }, async ({ manager }) => {
      if (!(await this.terms.bureauWithin(manager, bureauId, reach(by.scope, 'calendar.edit')))) throw new DomainError('not-found');
      return (await this.terms.create(manager, bureauId, dates)).id;
    });
  }
}
