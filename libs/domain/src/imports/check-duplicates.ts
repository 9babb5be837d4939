import type { CountyCheck } from './county-check.js';
import type { RowAt } from './row-reader.js';

interface Located {
  readonly at: RowAt;
}

/** Rows that say the same thing twice, and one phone for two people. */
export function checkDuplicates(check: CountyCheck): void {
  const { schools, classes, localLessons, netTeachers, rooms, assistants } = check.county;
  unique(check, schools, 'code', (school) => school.code);
  unique(check, schools, 'school', (school) => school.name);
  unique(check, classes, 'class', (row) => join(row.school, row.name));
  unique(check, localLessons, 'period', (row) => join(row.school, row.className, row.periodNo));
  unique(check, netTeachers, 'code', (teacher) => teacher.code);
  unique(check, netTeachers, 'name', (teacher) => join(teacher.phone ?? teacher.organisation, teacher.name));
  unique(check, rooms, 'name', (room) => join(room.school, room.name));
  unique(check, assistants, 'name', (assistant) => join(assistant.school, assistant.phone ?? '', assistant.name));
  checkPhones(check);
}

const join = (...parts: readonly (string | number)[]): string => parts.join('\n');

function unique<Row extends Located>(check: CountyCheck, rows: readonly Row[], column: string, keyOf: (row: Row) => string | null): void {
  const first = new Map<string, RowAt>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const before = first.get(key);
    if (before) check.report(row.at, { code: 'import.duplicate', params: { firstFile: before.file, firstSheet: before.sheet, firstRow: before.row } }, column);
    else first.set(key, row.at);
  }
}

/** People are told apart by phone, so two names with one phone would become one person. */
function checkPhones(check: CountyCheck): void {
  const people = [
    ...check.county.schools.flatMap(({ at, head }) => (head ? [{ at, ...head }] : [])),
    ...check.county.netTeachers,
    ...check.county.assistants,
  ];
  const owners = new Map<string, { readonly at: RowAt; readonly name: string }>();
  for (const { at, name, phone } of people) {
    if (phone === null) continue;
    const owner = owners.get(phone);
    if (!owner) owners.set(phone, { at, name });
    else if (owner.name !== name) check.report(at, { code: 'import.phone-shared', params: { name, other: owner.name, firstFile: owner.at.file, firstRow: owner.at.row } }, 'phone');
  }
}
