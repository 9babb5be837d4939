import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import { DomainError } from '@tongtang/kernel';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IdentityFacade } from '../identity/identity.facade.js';
import { PeopleRepository } from './people.repository.js';

/** A one-time link with which a person sets the own password, for the officer to hand over. */
@Injectable()
export class CreateInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly identity: IdentityFacade,
  ) {}

  /** @throws DomainError `not-found` if the person has a role that the actor could not have granted */
  execute(personId: string, scope: Scope): Promise<{ token: string; expiresAt: Date }> {
    return this.unitOfWork.run(async ({ manager }) => {
      const accountId = await this.people.accountWithin(manager, personId, scope);
      if (accountId === null) throw new DomainError('not-found');
      return this.identity.invite(manager, accountId);
    });
  }
}
