import type { HeatCell, HeatRow } from '@tongtang/ui';
import type { Gap, Periods, Subject } from '../planner.api.js';

export const SUBJECTS: readonly Subject[] = ['music', 'art', 'english', 'science'];
/** `none`: a class has not one period of a subject it needs (没开齐). `short`: fewer than required (没开足). */
export type GapFilter = 'all' | 'none' | 'short';
type BySubject = Gap['classGroups'][number]['subjects'];

const given = (periods: Periods): number => periods.own + periods.planned;
const isShort = (periods: Periods): boolean => given(periods) < periods.required;
const isNone = (periods: Periods): boolean => periods.required > 0 && given(periods) === 0;

/** Given / required with a symbol: ✓ enough, ▲ too few, ✕ none at all; a dash where the subject is not asked for. */
export function gapCell(periods: Periods | undefined): HeatCell {
  if (periods === undefined || periods.required === 0) return { text: '—', tone: 'off' };
  const text = `${given(periods)}/${periods.required}`;
  if (!isShort(periods)) return { text: `${text} ✓`, tone: 'ok' };
  return isNone(periods) ? { text: `${text} ✕`, tone: 'bad' } : { text: `${text} ▲`, tone: 'warn' };
}

function passes(subjects: BySubject, filter: GapFilter): boolean {
  if (filter === 'all') return true;
  const periods = Object.values(subjects);
  return filter === 'none' ? periods.some(isNone) : periods.some(isShort);
}

/** Schools that pass the filter, with one cell per subject and one for all. A school passes if one of its classes does. */
export function schoolRows(gap: Gap, filter: GapFilter, text: string): readonly HeatRow[] {
  const passing = new Set(gap.classGroups.filter((group) => passes(group.subjects, filter)).map((group) => group.schoolId));
  const wanted = text.trim().toLowerCase();
  return gap.schools
    .filter(({ school }) => (filter === 'all' || passing.has(school.id)) && (wanted === '' || `${school.name}${school.township}`.toLowerCase().includes(wanted)))
    .map((row) => ({ id: row.school.id, label: row.school.name, cells: [...SUBJECTS.map((subject) => gapCell(row.subjects[subject])), gapCell(row)] }));
}

/** The classes of a school that pass the filter. */
export function classRows(gap: Gap, schoolId: string, filter: GapFilter, label: (group: Gap['classGroups'][number]) => string): readonly HeatRow[] {
  return gap.classGroups
    .filter((group) => group.schoolId === schoolId && passes(group.subjects, filter))
    .map((group) => ({ id: group.id, label: label(group), cells: [...SUBJECTS.map((subject) => gapCell(group.subjects[subject])), gapCell(total(group.subjects))] }));
}

function total(subjects: BySubject): Periods {
  return Object.values(subjects).reduce<Periods>(
    (sum, each) => ({ required: sum.required + each.required, own: sum.own + each.own, missing: sum.missing + each.missing, planned: sum.planned + each.planned }),
    { required: 0, own: 0, missing: 0, planned: 0 });
}
