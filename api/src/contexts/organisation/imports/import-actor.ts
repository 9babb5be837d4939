import { reach, type Reach, type Scope } from '@tongtang/authz';

/** Who imports: a person within the reach of the roles, or the system loading the sample (nobody can sign in as it). */
export type ImportActor = Scope | 'system';

/** Where the actor may import. */
export function importReach(by: ImportActor): Reach {
  // Every path lies below the platform's, which is node 0.
  return by === 'system' ? { trees: ['0'], nodes: [], self: false } : reach(by, 'import.run');
}
