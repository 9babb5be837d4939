import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { ROLE_MATRIX, type Permission } from '@tongtang/authz';
import type { RoleName } from './contract-types.js';
import { SessionStore } from './session.store.js';

/** True if any of the roles has the permission somewhere. Only for showing; the server decides. */
export function holds(roles: readonly RoleName[], permission: Permission): boolean {
  return roles.some((role) => ROLE_MATRIX[role][permission] !== undefined);
}

/** Lets signed-in people through; others sign in first and come back. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  const current = await session.ensure();
  return current.kind === 'signedIn' ? true : router.createUrlTree(['/signin'], { queryParams: state.url === '/' ? {} : { back: state.url } });
};

/** Lets through whoever holds one of the permissions; the address of others says 403 in words. */
export function mayOpen(...permissions: readonly Permission[]): CanActivateFn {
  return async (_route, state) => {
    const session = inject(SessionStore);
    const router = inject(Router);
    const current = await session.ensure();
    if (current.kind !== 'signedIn') return router.createUrlTree(['/signin'], { queryParams: { back: state.url } });
    return permissions.some((permission) => holds(session.roles(), permission)) || router.createUrlTree(['/no-access']);
  };
}
