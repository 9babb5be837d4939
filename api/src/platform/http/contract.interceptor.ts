import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { routes, type RouteDefinition, type RouteName } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { map, type Observable } from 'rxjs';
import type * as z from 'zod';
import { Config } from '../config/config.js';
import { ROUTE_NAME } from './contract-route.js';
import { requestContext, type ContractRequest } from './request-context.js';

/** Parses what comes in by the contract, so that everything inside can trust it; outside production, what goes out as well. */
@Injectable()
export class ContractInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = this.reflector.get<RouteName | undefined>(ROUTE_NAME, context.getHandler());
    if (name === undefined) return next.handle();
    const route: RouteDefinition = routes[name];
    const request = context.switchToHttp().getRequest<ContractRequest>();
    requestContext(request).input = {
      params: parse(route.params, request.params),
      query: parse(route.query, request.query),
      body: parse(route.body, request.body ?? {}),
    };
    return next.handle().pipe(map((answer: unknown) => (this.config.production ? answer : route.response.parse(answer))));
  }
}

/** @throws DomainError `request.invalid` with the path of the first field that does not fit */
export function parse(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new DomainError('request.invalid', { field: issue?.path.join('.') ?? '', problem: issue?.code ?? '', fields: parsed.error.issues.map((found) => found.path.join('.')) });
}
