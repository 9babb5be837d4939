import { Injectable } from '@nestjs/common';
import { may, type Scope } from '@tongtang/authz';
import type { RouteInput } from '@tongtang/contracts';
import { Clock, DomainError, IdSource } from '@tongtang/kernel';
import { toWallClock } from '@tongtang/time';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { OrganisationTreeRepository } from './organisation-tree.repository.js';
import { PeopleRepository } from './people.repository.js';
import { RegionsRepository } from './regions.repository.js';

const RANK: Readonly<Record<string, number>> = { platform: 0, province: 1, city: 2, county: 3 };

/** A bureau or a provider below an organisation within reach. */
@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tree: OrganisationTreeRepository,
    private readonly people: PeopleRepository,
    private readonly regions: RegionsRepository,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found`, `request.invalid` if the levels do not fit or the region is unknown */
  execute(command: RouteInput<'createOrganisation'>['body'], by: { readonly scope: Scope; readonly commandId: string | null }): Promise<string> {
    return this.unitOfWork.runOnce({ actor: by.scope.personId, commandId: by.commandId, request: { ...command } }, async ({ manager }) => {
      const parent = await this.people.organisation(manager, command.parentId);
      if (parent === null || !may(by.scope, 'organisation.edit', { paths: [parent.path] })) throw new DomainError('not-found');
      const above = RANK[parent.level ?? parent.kind];
      const own = command.kind === 'provider' ? Infinity : (RANK[command.level ?? ''] ?? -1);
      if (above === undefined || own <= above) throw new DomainError('request.invalid', { field: 'level', problem: 'not below', fields: ['level'] });
      if (command.regionCode !== undefined && !(await this.regions.exists(manager, command.regionCode))) throw new DomainError('request.invalid', { field: 'regionCode', problem: 'unknown', fields: ['regionCode'] });
      const id = this.ids.next();
      const level = command.kind === 'bureau' ? (command.level ?? null) : null;
      await this.tree.add(manager, [{ id, kind: command.kind, level, name: command.name, parentId: parent.id, regionCode: command.regionCode ?? null }], toWallClock(this.clock.now()).date);
      return id;
    });
  }
}
