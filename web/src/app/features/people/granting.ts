import type { RoleName } from '../../core/contract-types.js';
import type { Organisation } from './people.api.js';

const TEACHING: readonly RoleName[] = ['assistantTeacher', 'schoolHead', 'netTeacher'];
const GRANTABLE: Readonly<Partial<Record<RoleName, readonly RoleName[]>>> = {
  schoolHead: ['assistantTeacher'],
  countyOfficer: [...TEACHING, 'countyOfficer'],
  cityOfficer: [...TEACHING, 'countyOfficer', 'cityOfficer'],
  provinceOfficer: [...TEACHING, 'countyOfficer', 'cityOfficer', 'provinceOfficer'],
  operator: [...TEACHING, 'countyOfficer', 'cityOfficer', 'provinceOfficer', 'operator'],
};
const LEVEL: Readonly<Partial<Record<RoleName, string>>> = { countyOfficer: 'county', cityOfficer: 'city', provinceOfficer: 'province' };

/** Roles that holders of these may offer in a form. The server decides. */
export function rolesToGive(own: readonly RoleName[]): readonly RoleName[] {
  const all = new Set(own.flatMap((role) => GRANTABLE[role] ?? []));
  return (Object.keys(GRANTABLE) as RoleName[]).concat(TEACHING).filter((role, index, list) => all.has(role) && list.indexOf(role) === index);
}

/** Organisations on which a role makes sense. */
export function placesFor(role: RoleName, organisations: readonly Organisation[]): readonly Organisation[] {
  const level = LEVEL[role];
  if (level !== undefined) return organisations.filter((each) => each.kind === 'bureau' && each.level === level);
  if (role === 'operator') return organisations.filter((each) => each.kind === 'platform');
  if (role === 'netTeacher') return organisations.filter((each) => each.kind !== 'platform');
  return organisations.filter((each) => each.kind === 'school');
}

/** The officer's role of a bureau. */
export function officerOf(level: Organisation['level']): RoleName | null {
  return level === 'county' ? 'countyOfficer' : level === 'city' ? 'cityOfficer' : level === 'province' ? 'provinceOfficer' : null;
}
