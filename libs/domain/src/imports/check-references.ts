import type { CountyCheck } from './county-check.js';
import { findingOf } from './finding.js';
import { nearestName } from './normalise.js';
import type { RowAt } from './row-reader.js';
import type { WorkbookKind } from './workbook-kinds.js';

/** Every name that one workbook writes and another defines. */
export function checkReferences(check: CountyCheck): void {
  const { county } = check;
  const schoolsKnown = check.schoolNames.size > 0 || check.gives('schools');
  if (!schoolsKnown) {
    for (const kind of ['classes', 'localLessons', 'roomsAndAssistants'] as const) if (check.gives(kind)) needs(check, 'schools', kind);
    if (county.netTeachers.some((teacher) => teacher.preferredSchools.length > 0)) needs(check, 'schools', 'netTeachers');
    return;
  }
  for (const row of [...county.classes, ...county.rooms, ...county.assistants]) checkSchool(check, row.at, row.school, 'school');
  for (const teacher of county.netTeachers) for (const school of teacher.preferredSchools) checkSchool(check, teacher.at, school, 'preferredSchools');
  checkLocalLessonClasses(check);
  checkCentralSchools(check);
  checkBellCodes(check);
}

function needs(check: CountyCheck, missing: WorkbookKind, neededBy: WorkbookKind): void {
  check.findings.push(findingOf({ code: 'import.missing-workbook', params: { kind: missing, neededBy } }, { file: '', sheet: '', row: null, column: null, read: '' }));
}

/** Whether the school exists; if not, says so with the name that was probably meant. */
function checkSchool(check: CountyCheck, at: RowAt, school: string, column: string): boolean {
  if (check.schoolNames.has(school)) return true;
  const meant = nearestName(school, check.schoolNames);
  // A suggestion replaces the whole cell, so among several names it can only be named in the message.
  const problem = { code: 'import.unknown-school', params: { name: school, ...(meant ? { meant } : {}) } } as const;
  check.report(at, column === 'school' ? { ...problem, suggestion: meant } : problem, column);
  return false;
}

function checkLocalLessonClasses(check: CountyCheck): void {
  if (check.county.localLessons.length === 0) return;
  if (check.classNames.size === 0) return needs(check, 'classes', 'localLessons');
  // A class under a mistyped school is one mistake, not one more for each of its periods.
  const misplaced = new Set(check.county.classes.filter((row) => !check.schoolNames.has(row.school)).map((row) => row.name));
  for (const row of check.county.localLessons) {
    if (!checkSchool(check, row.at, row.school, 'school')) continue;
    const names = check.classNames.get(row.school) ?? new Set<string>();
    if (names.has(row.className) || misplaced.has(row.className)) continue;
    check.report(row.at, { code: 'import.unknown-class', params: { school: row.school, name: row.className }, suggestion: nearestName(row.className, names) }, 'class');
  }
}

function checkCentralSchools(check: CountyCheck): void {
  const kinds = new Map(check.county.schools.map((school) => [school.name, school.kind]));
  for (const { at, name, centralSchool } of check.county.schools) {
    if (centralSchool === null) continue;
    if (centralSchool === name) check.report(at, { code: 'import.own-central-school' }, 'centralSchool');
    else if (!check.schoolNames.has(centralSchool)) {
      check.report(at, { code: 'import.unknown-school', params: { name: centralSchool }, suggestion: nearestName(centralSchool, check.schoolNames) }, 'centralSchool');
    } else if ((kinds.get(centralSchool) ?? 'central') !== 'central') check.report(at, { code: 'import.not-a-central-school', params: { name: centralSchool } }, 'centralSchool');
  }
}

function checkBellCodes(check: CountyCheck): void {
  if (check.county.schools.length === 0) return;
  if (check.bellCodes.size === 0) return needs(check, 'bells', 'schools');
  for (const school of check.county.schools) {
    if (check.bellCodes.has(school.bellSchedule)) continue;
    check.report(school.at, { code: 'import.unknown-bell-schedule', params: { known: [...check.bellCodes].join('、') }, suggestion: nearestName(school.bellSchedule, check.bellCodes) }, 'bellSchedule');
  }
}
