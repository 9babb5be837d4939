import type { RouteName, RouteOutput, RouteRequest } from '@tongtang/contracts';

type Part = 'params' | 'query' | 'body';
type Given<N extends RouteName> = { [K in Part as RouteRequest<N>[K] extends undefined ? never : K]: RouteRequest<N>[K] };
type OptionalKeys<T> = { [K in keyof T]-?: Record<string, never> extends T[K] ? K : never }[keyof T];

/** What a client sends with a route: only the parts the contract has; parts whose fields are all optional may be left out. */
export type CallParts<N extends RouteName> = Omit<Given<N>, OptionalKeys<Given<N>>> & Partial<Pick<Given<N>, OptionalKeys<Given<N>>>>;

export type { RouteName, RouteOutput };
export type Session = RouteOutput<'readSession'>;
export type Grant = Session['grants'][number];
export type RoleName = Grant['role'];
