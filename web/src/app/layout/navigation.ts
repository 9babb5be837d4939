import type { IconName } from '@tongtang/ui';
import type { RoleName } from '../core/contract-types.js';

export interface NavItem {
  readonly link: string;
  /** Message key of the word in the bar. */
  readonly text: string;
  /** Shorter word for the tabs of a phone. */
  readonly tab: string;
  readonly icon: IconName;
}

const item = (link: string, text: string, icon: IconName, tab: string = text): NavItem => ({ link, text, tab, icon });
const TODAY = item('/today', 'nav.today', 'home');
const TIMETABLE = item('/timetables', 'nav.timetable', 'calendar');
const ROLL = item('/attendance', 'nav.roll', 'list', 'nav.rollShort');
const PLANNER = item('/terms', 'nav.planner', 'grid');
const LIVE = item('/live', 'nav.live', 'play');
const ATTENDANCE = item('/attendance', 'nav.attendance', 'list');
const SCHOOLS = item('/schools', 'nav.schools', 'screen');
const PEOPLE = item('/people', 'nav.people', 'people');
const ORGANISATIONS = item('/organisations', 'nav.organisations', 'home');
/** Phones only: on wide screens the help number stands on the page itself. */
export const HELP = item('/help', 'nav.help', 'phone');

/** Same order and same words everywhere; a page that does not exist yet is not offered. */
export const NAVIGATION: Readonly<Record<RoleName, readonly NavItem[]>> = {
  assistantTeacher: [TODAY, TIMETABLE, ROLL],
  schoolHead: [TODAY, { ...TIMETABLE, text: 'nav.schoolTimetable' }, ROLL],
  netTeacher: [TODAY, { ...TIMETABLE, text: 'nav.myTimetable' }],
  countyOfficer: [TODAY, PLANNER, TIMETABLE, LIVE, ATTENDANCE, SCHOOLS, PEOPLE],
  cityOfficer: [LIVE, TIMETABLE, ATTENDANCE, SCHOOLS, PEOPLE],
  provinceOfficer: [LIVE, TIMETABLE, ATTENDANCE, SCHOOLS, PEOPLE],
  operator: [ORGANISATIONS, SCHOOLS, PEOPLE],
};

/** Where a person lands after signing in. */
export function homeOf(role: RoleName | null): string {
  return role === null ? '/help' : (NAVIGATION[role][0]?.link ?? '/today');
}
