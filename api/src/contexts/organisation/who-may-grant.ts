import type { Role } from '@tongtang/authz';

/** An organisation that a role is to be granted on. */
export interface GrantedOn {
  readonly kind: string;
  readonly level: string | null;
}

const OFFICERS = { countyOfficer: 'county', cityOfficer: 'city', provinceOfficer: 'province' } as const;
const TEACHING: readonly Role[] = ['assistantTeacher', 'schoolHead', 'netTeacher'];

const GRANTABLE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  schoolHead: ['assistantTeacher'],
  countyOfficer: [...TEACHING, 'countyOfficer'],
  cityOfficer: [...TEACHING, 'countyOfficer', 'cityOfficer'],
  provinceOfficer: [...TEACHING, 'countyOfficer', 'cityOfficer', 'provinceOfficer'],
  operator: [...TEACHING, 'countyOfficer', 'cityOfficer', 'provinceOfficer', 'operator'],
};

/** Whether a holder of one role may hand out another (below the own organisation). Nobody can give what is above the own role. */
export function mayGrant(holder: Role, role: Role): boolean {
  return GRANTABLE[holder]?.includes(role) === true;
}

/** Whether a role makes sense on an organisation: a head on a school, a county's officer on a county's bureau. */
export function fits(role: Role, on: GrantedOn): boolean {
  if (role === 'assistantTeacher' || role === 'schoolHead') return on.kind === 'school';
  if (role === 'netTeacher') return on.kind !== 'platform';
  if (role === 'operator') return on.kind === 'platform';
  return on.kind === 'bureau' && on.level === OFFICERS[role];
}
