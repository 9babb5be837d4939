import type { Reach } from '@tongtang/authz';

/**
 * A reach as SQL over an ltree column: `$n` holds trees, `$n+1` nodes.
 * The person's own things are the caller's part, because they hang on another column in every table.
 * @param column an ltree column or expression, written in the source, never from outside
 */
export function pathPredicate(column: string, firstParameter: number): string {
  return `(${column} <@ any($${firstParameter}::ltree[]) or ${column} = any($${firstParameter + 1}::ltree[]))`;
}

/** Parameters for `pathPredicate`, in its order. */
export function pathParameters(covered: Reach): [string[], string[]] {
  return [[...covered.trees], [...covered.nodes]];
}
