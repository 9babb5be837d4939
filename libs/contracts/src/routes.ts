import type * as z from 'zod';
import { calendarRoutes } from './http/calendar.routes.js';
import type { RouteDefinition } from './http/define-route.js';
import { importRoutes } from './http/import.routes.js';
import { lessonRoutes } from './http/lesson.routes.js';
import { organisationRoutes } from './http/organisation.routes.js';
import { realtimeRoutes } from './http/realtime.routes.js';
import { sessionRoutes } from './http/session.routes.js';
import { timetableRoutes } from './http/timetable.routes.js';
import { wallRoutes } from './http/wall.routes.js';
import type { RouteName } from './paths.js';

/** Every route with its schemas. A name without a path, or a path without a schema, does not compile. */
export const routes = {
  ...sessionRoutes, ...organisationRoutes, ...importRoutes, ...calendarRoutes,
  ...timetableRoutes, ...lessonRoutes, ...wallRoutes, ...realtimeRoutes,
} as const satisfies Record<RouteName, RouteDefinition>;

type Unlisted = Exclude<keyof typeof routes, RouteName>;
const everyRouteHasAPath: Unlisted extends never ? true : false = true;
void everyRouteHasAPath;

type Parsed<R, K extends string> = R extends { readonly [P in K]: infer S } ? (S extends z.ZodType ? z.infer<S> : undefined) : undefined;
type Sent<R, K extends string> = R extends { readonly [P in K]: infer S } ? (S extends z.ZodType ? z.input<S> : undefined) : undefined;

/** What a controller receives, parsed. */
export type RouteInput<N extends RouteName> = { params: Parsed<(typeof routes)[N], 'params'>; query: Parsed<(typeof routes)[N], 'query'>; body: Parsed<(typeof routes)[N], 'body'> };
/** What a client sends. */
export type RouteRequest<N extends RouteName> = { params: Sent<(typeof routes)[N], 'params'>; query: Sent<(typeof routes)[N], 'query'>; body: Sent<(typeof routes)[N], 'body'> };
export type RouteOutput<N extends RouteName> = z.infer<(typeof routes)[N]['response']>;
