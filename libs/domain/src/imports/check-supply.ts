import type { CountyCheck } from './county-check.js';
import type { RoomRow } from './county-workbooks.js';
import { groupBy } from './group-by.js';

/** Things that can be imported as they are but will keep lessons from being planned. Warnings only. */
export function checkSupply(check: CountyCheck): void {
  const { county } = check;
  // A row that points to no school would be missed in every sum.
  if (check.findings.some((finding) => finding.severity === 'error')) return;
  const rooms = groupBy(county.rooms, (room) => room.school);
  const assistants = groupBy(county.assistants, (assistant) => assistant.school);
  if (check.complete('roomsAndAssistants')) {
    for (const [school, [first]] of assistants) if (first && !rooms.has(school)) check.report(first.at, { code: 'import.assistant-without-room', params: { school } }, 'name');
    for (const [school, [first]] of rooms) if (first && !assistants.has(school)) check.report(first.at, { code: 'import.room-without-assistant', params: { school } }, 'name');
  }
  if (check.complete('roomsAndAssistants', 'schools')) checkRoomCounts(check, rooms);
  if (check.complete('roomsAndAssistants', 'classes')) checkClassSizes(check, rooms);
  if (check.complete('schools', 'classes')) {
    for (const { at, name } of county.schools) if (!check.classNames.has(name)) check.report(at, { code: 'import.school-without-classes' }, 'school');
  }
  if (check.complete('classes', 'localLessons')) {
    const withTimetable = new Set(county.localLessons.map((row) => `${row.school}\n${row.className}`));
    for (const { at, school, name } of county.classes) if (!withTimetable.has(`${school}\n${name}`)) check.report(at, { code: 'import.class-without-timetable' }, 'class');
  }
}

function checkRoomCounts(check: CountyCheck, rooms: ReadonlyMap<string, readonly RoomRow[]>): void {
  for (const { at, name, networkRooms } of check.county.schools) {
    const listed = rooms.get(name)?.length ?? 0;
    if (listed !== networkRooms) check.report(at, { code: 'import.room-count-differs', params: { stated: networkRooms, listed } }, 'networkRooms');
  }
}

function checkClassSizes(check: CountyCheck, rooms: ReadonlyMap<string, readonly RoomRow[]>): void {
  for (const { at, school, size } of check.county.classes) {
    const seats = rooms.get(school)?.map((room) => room.seats);
    if (seats && size > Math.max(...seats)) check.report(at, { code: 'import.class-larger-than-rooms', params: { seats: Math.max(...seats) } }, 'size');
  }
}
