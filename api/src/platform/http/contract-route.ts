import { applyDecorators, createParamDecorator, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata, UseInterceptors, type ExecutionContext } from '@nestjs/common';
import { FilesInterceptor } from '@nestjs/platform-express';
import { paths, routes, type RouteName } from '@tongtang/contracts';
import type { Scope } from '@tongtang/authz';
import { requestContext, type ContractRequest } from './request-context.js';

export const ROUTE_NAME = 'tongtang:route';
/** Uploads: 20 MB a file, twelve files, nothing written to disk. */
export const UPLOAD_LIMITS = { fileSize: 20 * 1024 * 1024, files: 12 };
const METHODS = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete } as const;

/** Binds a controller method to a route of the contract: method, path, permission, parsing and status. */
export function ContractRoute(name: RouteName): MethodDecorator {
  const { method, path } = paths[name];
  const bind = METHODS[method];
  const decorators: MethodDecorator[] = [bind(path.replace(/\{(\w+)\}/g, ':$1')), HttpCode(200), SetMetadata(ROUTE_NAME, name)];
  if ('files' in routes[name]) decorators.push(UseInterceptors(FilesInterceptor('files', UPLOAD_LIMITS.files, { limits: UPLOAD_LIMITS })));
  return applyDecorators(...decorators);
}

const from = <T>(read: (request: ContractRequest) => T) => createParamDecorator((_: unknown, context: ExecutionContext): T => read(context.switchToHttp().getRequest<ContractRequest>()))();

/** The parsed `{params, query, body}` of the route. */
export const Input = (): ParameterDecorator => from((request) => requestContext(request).input);

/** Who is asking. On routes that need no sign-in use `@MaybeScope`. */
export const CurrentScope = (): ParameterDecorator => from((request): Scope => {
  const { scope } = requestContext(request);
  if (scope === null) throw new Error('this route has no scope');
  return scope;
});

/** The client's id for a command, from the header `Idempotency-Key`; null if it sent none. */
export const CommandId = (): ParameterDecorator => from((request) => requestContext(request).commandId);
