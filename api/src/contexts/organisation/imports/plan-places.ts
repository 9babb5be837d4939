import type { SchoolRow } from '@tongtang/domain/imports';
import { formatWallTime, type Weekday } from '@tongtang/time';
import type { BellPeriodRow } from '../../calendar/calendar.facade.js';
import type { SchoolState } from './county-state.js';
import type { Fields } from './import-plan.js';
import { kindWord, periodsText, weekdayWord } from './in-workbook-words.js';
import { inSchool, type Planning } from './planning.js';

/** Bells first, then schools (their heads are fields of the same row), class groups and rooms. */
export function planBells(planning: Planning): void {
  const { state, county, writes } = planning;
  const key = (code: string, weekday: number, periodNo: number): string => `${code}\n${weekday}\n${periodNo}`;
  const standing = new Map(state.bells.map((bell) => [key(bell.code, bell.weekday, bell.periodNo), bell]));
  const read = new Set<string>();
  const times = (bell: { readonly starts: number; readonly ends: number } | undefined): string | null => (bell ? `${formatWallTime(bell.starts)}-${formatWallTime(bell.ends)}` : null);
  for (const row of county.bells) {
    const before = row.weekdays.map((weekday) => [weekday, standing.get(key(row.bellSchedule, weekday, row.periodNo))] as const);
    const fieldsOf = (value: (weekday: Weekday, bell: BellPeriodRow | undefined) => string | null): Fields =>
      Object.fromEntries(before.map(([weekday, bell]) => [weekdayWord(weekday), value(weekday, bell)]));
    const isKnown = before.some(([, bell]) => bell !== undefined);
    const label = `${row.bellSchedule} · 第${row.periodNo}节`;
    if (planning.tally('bells').compare(label, isKnown ? fieldsOf((_, bell) => times(bell)) : null, fieldsOf(() => times(row)))) {
      writes.bellPeriods.push(...row.weekdays.map((weekday) => ({ code: row.bellSchedule, weekday, periodNo: row.periodNo, starts: row.starts, ends: row.ends })));
    }
    for (const weekday of row.weekdays) read.add(key(row.bellSchedule, weekday, row.periodNo));
  }
  planning.missing('bells', state.bells, (bell) => read.has(key(bell.code, bell.weekday, bell.periodNo)), (bell) => `${bell.code} · ${weekdayWord(bell.weekday)}第${bell.periodNo}节`);
}

/** Gives every school of the files its id, before anything refers to one by name. */
export function nameSchools(planning: Planning): void {
  const { state, county, schoolIds, schoolCodes, ids } = planning;
  const byCode = new Map(state.schools.map((school) => [school.code, school.id]));
  const uploaded = new Set(county.schools.map((row) => row.code));
  for (const school of state.schools) {
    if (!uploaded.has(school.code)) schoolIds.set(school.name, school.id);
    schoolCodes.set(school.id, school.code);
  }
  for (const row of county.schools) {
    const id = byCode.get(row.code) ?? ids.next();
    schoolIds.set(row.name, id);
    schoolCodes.set(id, row.code);
  }
}

/** The head of each school: before and after, as the school's row shows it. */
export type HeadFields = ReadonlyMap<string, { readonly before: Fields; readonly after: Fields }>;

export function planSchools(planning: Planning, heads: HeadFields): void {
  const { state, county, writes, schoolIds } = planning;
  const standing = new Map(state.schools.map((school) => [school.id, school]));
  const names = new Map([...state.organisations.map((each) => [each.id, each.name] as const), ...[...schoolIds].map(([name, id]) => [id, name] as const)]);
  const parentName = (parentId: string): string | null => (parentId === state.bureau.id ? null : (names.get(parentId) ?? null));
  refuseLoops(planning, standing);
  for (const row of county.schools) {
    const id = schoolIds.get(row.name) ?? '';
    if (state.codesElsewhere.includes(row.code)) planning.refuse(row.at, 'import.school-elsewhere', row.code);
    const before = standing.get(id);
    const parentId = parentOf(planning, row);
    const head = heads.get(id);
    const after = { ...schoolFields({ ...row, township: row.township ?? '', downMbps: row.downMbps ?? before?.downMbps ?? 0 }, parentName(parentId)), ...head?.after };
    if (!planning.tally('schools').compare(row.name, before ? { ...schoolFields(before, parentName(before.parentId)), ...head?.before } : null, after)) continue;
    writes.schools.push({
      id, isNew: before === undefined, parentId, moved: before !== undefined && before.parentId !== parentId, code: row.code, name: row.name, kind: row.kind, township: row.township ?? '',
      bellSchedule: row.bellSchedule, liveRoomsMax: row.liveRoomsMax, downMbps: row.downMbps ?? before?.downMbps ?? 0, upMbps: row.upMbps, closedPeriods: row.closedPeriods,
    });
    if (before?.bellSchedule !== row.bellSchedule) writes.schoolBells.push({ schoolId: id, code: row.bellSchedule });
  }
  const read = new Set(county.schools.map((row) => row.code));
  planning.missing('schools', state.schools, (school) => read.has(school.code), (school) => school.name);
}

function schoolFields(school: Omit<SchoolState, 'id' | 'code' | 'parentId'>, centralSchool: string | null): Fields {
  return {
    name: school.name, kind: kindWord(school.kind), township: school.township, centralSchool, bellSchedule: school.bellSchedule,
    liveRoomsMax: String(school.liveRoomsMax), downMbps: String(school.downMbps), upMbps: String(school.upMbps), closedPeriods: periodsText(school.closedPeriods),
  };
}

function parentOf({ schoolIds, state }: Planning, row: SchoolRow): string {
  return (row.centralSchool === null ? undefined : schoolIds.get(row.centralSchool)) ?? state.bureau.id;
}

/** Two central schools above each other would hang in no tree at all. */
function refuseLoops(planning: Planning, standing: ReadonlyMap<string, SchoolState>): void {
  const { county, schoolIds } = planning;
  const parents = new Map([...standing.values()].map((school) => [school.id, school.parentId]));
  for (const row of county.schools) parents.set(schoolIds.get(row.name) ?? '', parentOf(planning, row));
  for (const row of county.schools) {
    const seen = new Set<string>();
    let at = schoolIds.get(row.name);
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      at = parents.get(at);
    }
    if (at !== undefined) planning.refuse(row.at, 'import.central-school-loop', row.centralSchool ?? '');
  }
}

export function planClasses(planning: Planning): void {
  const { state, county, writes, schoolIds, classIds, ids } = planning;
  const standing = new Map(state.classes.map((group) => [inSchool(group.schoolId, group.name), group]));
  for (const [key, group] of standing) classIds.set(key, group.id);
  const read = new Set<string>();
  const fields = (group: { readonly grades: readonly number[]; readonly size: number }): Fields => ({ grades: group.grades.join('、'), size: String(group.size) });
  for (const row of county.classes) {
    const schoolId = schoolIds.get(row.school);
    if (schoolId === undefined) {
      planning.tally('classes').add(`${row.school} · ${row.name}`);
      continue;
    }
    const key = inSchool(schoolId, row.name);
    const before = standing.get(key);
    const id = before?.id ?? ids.next();
    read.add(key);
    classIds.set(key, id);
    if (planning.tally('classes').compare(`${row.school} · ${row.name}`, before ? fields(before) : null, fields(row))) {
      writes.classes.push({ id, schoolId, name: row.name, grades: row.grades, size: row.size });
    }
  }
  const names = schoolNames(planning);
  planning.missing('classes', state.classes, (group) => read.has(inSchool(group.schoolId, group.name)), (group) => `${names.get(group.schoolId) ?? ''} · ${group.name}`);
}

export function planRooms(planning: Planning): void {
  const { state, county, writes, schoolIds, ids } = planning;
  const standing = new Map(state.rooms.map((room) => [inSchool(room.schoolId, room.name), room]));
  const read = new Set<string>();
  const fields = (room: { readonly seats: number; readonly closedPeriods: Parameters<typeof periodsText>[0] }): Fields => ({ seats: String(room.seats), closedPeriods: periodsText(room.closedPeriods) });
  for (const row of county.rooms) {
    const schoolId = schoolIds.get(row.school);
    const key = inSchool(schoolId ?? '', row.name);
    const before = standing.get(key);
    read.add(key);
    const isWritten = planning.tally('rooms').compare(`${row.school} · ${row.name}`, before ? fields(before) : null, fields(row));
    if (isWritten && schoolId !== undefined) writes.rooms.push({ id: before?.id ?? ids.next(), schoolId, name: row.name, seats: row.seats, closedPeriods: row.closedPeriods });
  }
  const names = schoolNames(planning);
  planning.missing('rooms', state.rooms, (room) => read.has(inSchool(room.schoolId, room.name)), (room) => `${names.get(room.schoolId) ?? ''} · ${room.name}`);
}

function schoolNames({ schoolIds }: Planning): ReadonlyMap<string, string> {
  return new Map([...schoolIds].map(([name, id]) => [id, name]));
}
