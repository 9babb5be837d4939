import type { RouteOutput } from '@tongtang/contracts';

/** A preview as it crosses the wire. */
export type ImportDto = RouteOutput<'createImport'>;
export type FindingDto = ImportDto['findings'][number];
