import type { Permission } from '@tongtang/authz';
import type * as z from 'zod';

/**
 * Who may call a route.
 * `public`: anyone; `self`: anyone signed in, about themselves; `token`: the secret in the path is the permission;
 * `command` and `stream`: decided for each item by the command's or the stream's own permission.
 */
export type RoutePermission = Permission | 'public' | 'self' | 'token' | 'command' | 'stream';

export interface RouteDefinition {
  /** A route without a permission does not compile. */
  readonly permission: RoutePermission;
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Files come as multipart form data under the field `files`. */
  readonly files?: true;
  readonly response: z.ZodType;
}

/** Keeps the literal types of a route's schemas. */
export function defineRoute<const R extends RouteDefinition>(route: R): R {
  return route;
}
