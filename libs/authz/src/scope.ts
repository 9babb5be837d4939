import type { Permission } from './permission.js';
import { ROLE_MATRIX, type Role } from './role.js';

/** One role on one organisation; `path` is the organisation's ltree path, root first, dot separated. */
export interface Grant {
  readonly role: Role;
  readonly organisationId: string;
  readonly path: string;
}

/** Who is acting, and everything they were granted. */
export interface Scope {
  readonly personId: string;
  readonly accountId: string;
  readonly grants: readonly Grant[];
}

/** What one permission covers for one scope; queries turn it into a predicate over paths. */
export interface Reach {
  readonly trees: readonly string[];
  readonly nodes: readonly string[];
  /** True where the person's own things are covered, wherever they are. */
  readonly self: boolean;
}

/** A thing to decide on: where it belongs, and whose it is. Several paths: it belongs to several subtrees. */
export interface Target {
  readonly paths: readonly string[];
  readonly personIds?: readonly string[];
}

/** True if `path` is `ancestor` or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`);
}

/** Collects how far `permission` reaches for this scope. An empty reach is a refusal of everything. */
export function reach(scope: Scope, permission: Permission): Reach {
  const trees: string[] = [];
  const nodes: string[] = [];
  let self = false;
  for (const grant of scope.grants) {
    const extent = ROLE_MATRIX[grant.role][permission];
    if (extent === 'tree') trees.push(grant.path);
    else if (extent === 'node') nodes.push(grant.path);
    else if (extent === 'self') self = true;
  }
  return { trees, nodes, self };
}

/** True if the permission reaches nothing at all: the route is not there for this person. */
export function isEmptyReach(covered: Reach): boolean {
  return covered.trees.length === 0 && covered.nodes.length === 0 && !covered.self;
}

/** The one decision function: may this scope do `permission` to `target`? */
export function may(scope: Scope, permission: Permission, target: Target): boolean {
  const covered = reach(scope, permission);
  if (covered.self && target.personIds?.includes(scope.personId)) return true;
  return target.paths.some((path) => covered.nodes.includes(path) || covered.trees.some((tree) => isWithin(path, tree)));
}
