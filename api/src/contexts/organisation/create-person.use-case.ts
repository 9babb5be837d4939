import { Injectable } from '@nestjs/common';
import { isWithin, may, type Scope } from '@tongtang/authz';
import type { RouteInput } from '@tongtang/contracts';
import { Clock, DomainError } from '@tongtang/kernel';
import { toWallClock } from '@tongtang/time';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IdentityFacade } from '../identity/identity.facade.js';
import { PeopleRepository } from './people.repository.js';
import { fits, mayGrant } from './who-may-grant.js';

/** A person with one role on one organisation, and an account that an invitation opens. */
@Injectable()
export class CreatePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly identity: IdentityFacade,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found` if the organisation or the role is out of reach, `request.invalid` if the role does not fit there or the phone is somebody else's */
  execute(command: RouteInput<'createPerson'>['body'], by: { readonly scope: Scope; readonly commandId: string | null }): Promise<string> {
    return this.unitOfWork.runOnce({ actor: by.scope.personId, commandId: by.commandId, request: { ...command } }, async ({ manager }) => {
      const on = await this.people.organisation(manager, command.organisationId);
      if (on === null || !may(by.scope, 'grant.edit', { paths: [on.path] })) throw new DomainError('not-found');
      if (!by.scope.grants.some((own) => mayGrant(own.role, command.role) && isWithin(on.path, own.path))) throw new DomainError('not-found');
      if (!fits(command.role, on)) throw new DomainError('request.invalid', { field: 'role', problem: 'does not fit', fields: ['role'] });
      const person = await this.people.findOrCreate(manager, { name: command.name, phone: command.phone ?? null, homeId: on.id });
      await this.people.grant(manager, person.id, command.role, on.id, toWallClock(this.clock.now()).date);
      if (person.isNew) await this.identity.createInvitedAccounts(manager, [{ personId: person.id, signIn: command.phone ?? `${command.name}@${on.code ?? '同堂'}` }]);
      return person.id;
    });
  }
}
