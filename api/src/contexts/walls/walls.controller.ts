import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { IdentityFacade } from '../identity/identity.facade.js';
import { LessonViewsFacade } from '../lessons/lesson-views.facade.js';
import { WallAccess } from './wall-access.query.js';

@Controller('api')
export class WallsController {
  constructor(
    private readonly walls: WallAccess,
    private readonly lessons: LessonViewsFacade,
    private readonly identity: IdentityFacade,
  ) {}

  @ContractRoute('listWallTokens')
  async list(@CurrentScope() scope: Scope): Promise<RouteOutput<'listWallTokens'>> {
    return { items: await this.walls.list(scope) };
  }

  @ContractRoute('issueWallToken')
  issue(@CurrentScope() scope: Scope, @Input() { body }: RouteInput<'issueWallToken'>): Promise<RouteOutput<'issueWallToken'>> {
    return this.walls.issue(scope, body.organisationId, body.label);
  }

  @ContractRoute('revokeWallToken')
  async revoke(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'revokeWallToken'>): Promise<RouteOutput<'revokeWallToken'>> {
    await this.walls.revoke(scope, params.id);
    return { done: true };
  }

  @ContractRoute('readWall')
  async read(@Input() { params }: RouteInput<'readWall'>): Promise<RouteOutput<'readWall'>> {
    const { organisationId } = await this.walls.open(params.token);
    return { organisationId, board: await this.lessons.board(organisationId) };
  }

  @ContractRoute('createWallTicket')
  async ticket(@Input() { params }: RouteInput<'createWallTicket'>): Promise<RouteOutput<'createWallTicket'>> {
    const { id } = await this.walls.open(params.token);
    return { ticket: await this.identity.issueTicket(`wall:${id}`) };
  }
}
