import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isEmptyReach, reach } from '@tongtang/authz';
import { routes, type RouteDefinition, type RouteName } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { isAllowedOrigin } from '../auth/origin.js';
import { SessionResolver } from '../auth/session-resolver.js';
import { Config } from '../config/config.js';
import { ROUTE_NAME } from './contract-route.js';
import type { ContractRequest } from './request-context.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Finds out who asks and whether the route exists for them. What the permission reaches is each use case's and query's question. */
@Injectable()
export class ContractGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionResolver,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const name = this.reflector.get<RouteName | undefined>(ROUTE_NAME, context.getHandler());
    if (name === undefined) return true;
    const route: RouteDefinition = routes[name];
    const request = context.switchToHttp().getRequest<ContractRequest>();
    if (request.method !== 'GET' && !isAllowedOrigin(request.headers.origin, request.headers.host, this.config)) throw new DomainError('request.origin');
    const session = await this.sessions.resolve(request.headers.cookie);
    const key = request.header('idempotency-key');
    request.contract = { scope: session?.scope ?? null, sessionHash: session?.hash ?? null, commandId: key !== undefined && UUID.test(key) ? key : null, input: undefined };
    if (route.permission === 'public' || route.permission === 'token') return true;
    if (session === null) throw new DomainError('session.required');
    if (route.permission === 'self' || route.permission === 'command' || route.permission === 'stream') return true;
    if (isEmptyReach(reach(session.scope, route.permission))) throw new DomainError('not-found');
    return true;
  }
}
