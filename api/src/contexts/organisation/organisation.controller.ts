import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { CreateInvitation } from './create-invitation.use-case.js';
import { CreateOrganisation } from './create-organisation.use-case.js';
import { CreatePerson } from './create-person.use-case.js';
import { PeopleQuery } from './people.query.js';
import { TreeQuery } from './tree.query.js';

@Controller('api')
export class OrganisationController {
  constructor(
    private readonly tree: TreeQuery,
    private readonly people: PeopleQuery,
    private readonly createOrganisation: CreateOrganisation,
    private readonly createPerson: CreatePerson,
    private readonly createInvitation: CreateInvitation,
  ) {}

  @ContractRoute('listOrganisations')
  list(@Input() { query }: RouteInput<'listOrganisations'>, @CurrentScope() scope: Scope): Promise<RouteOutput<'listOrganisations'>> {
    return this.tree.list(query, scope);
  }

  @ContractRoute('createOrganisation')
  async create(@Input() { body }: RouteInput<'createOrganisation'>, @CurrentScope() scope: Scope, @CommandId() commandId: string | null): Promise<RouteOutput<'createOrganisation'>> {
    return this.tree.read(await this.createOrganisation.execute(body, { scope, commandId }), scope);
  }

  @ContractRoute('readSchool')
  school(@Input() { params }: RouteInput<'readSchool'>, @CurrentScope() scope: Scope): Promise<RouteOutput<'readSchool'>> {
    return this.tree.school(params.id, scope);
  }

  @ContractRoute('listRegions')
  regions(@Input() { query }: RouteInput<'listRegions'>): Promise<RouteOutput<'listRegions'>> {
    return this.tree.regionsBelow(query.parent);
  }

  @ContractRoute('listPeople')
  listPeople(@Input() { query }: RouteInput<'listPeople'>, @CurrentScope() scope: Scope): Promise<RouteOutput<'listPeople'>> {
    return this.people.list(query, scope);
  }

  @ContractRoute('createPerson')
  async person(@Input() { body }: RouteInput<'createPerson'>, @CurrentScope() scope: Scope, @CommandId() commandId: string | null): Promise<RouteOutput<'createPerson'>> {
    return this.people.read(await this.createPerson.execute(body, { scope, commandId }), scope);
  }

  @ContractRoute('createInvitation')
  async invite(@Input() { params }: RouteInput<'createInvitation'>, @CurrentScope() scope: Scope): Promise<RouteOutput<'createInvitation'>> {
    const { token, expiresAt } = await this.createInvitation.execute(params.id, scope);
    return { token, expiresAt: expiresAt.toISOString() };
  }
}
