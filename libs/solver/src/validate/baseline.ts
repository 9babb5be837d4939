import type { FieldReader } from './field-reader.js';
import type { Known } from './places-and-people.js';

/** The plan in force. It may name people, rooms or classes that have left since, so those ids are only read as text. */
export function readBaseline(r: FieldReader, value: unknown, path: string, known: Known): void {
  const baseline = r.object(value, path, ['sections', 'pinnedSectionIds']);
  if (!baseline) return;
  const sections = r.indexed(baseline['sections'], `${path}.sections`, 0, (element, at) => readSection(r, element, at, known));
  r.list(baseline['pinnedSectionIds'], `${path}.pinnedSectionIds`).forEach((id, i) => r.reference(sections, id, `${path}.pinnedSectionIds[${i}]`, 'baseline section'));
}

function readSection(r: FieldReader, value: unknown, path: string, known: Known): true | undefined {
  const section = r.object(value, path, ['id', 'teacherId', 'subjectId', 'gradeBandId', 'day', 'start', 'members']);
  if (!section) return undefined;
  r.text(section['teacherId'], `${path}.teacherId`);
  r.reference(known.subjects, section['subjectId'], `${path}.subjectId`, 'subject');
  r.reference(known.bands, section['gradeBandId'], `${path}.gradeBandId`, 'grade band');
  r.int(section['day'], `${path}.day`, 1, 7);
  r.int(section['start'], `${path}.start`, 0, 1439);
  const seen = new Set<unknown>();
  r.list(section['members'], `${path}.members`, 1).forEach((element, i) => {
    const at = `${path}.members[${i}]`, member = r.object(element, at, ['classId', 'period', 'roomId', 'assistantId', 'role']);
    if (!member) return;
    for (const field of ['classId', 'roomId', 'assistantId']) r.text(member[field], `${at}.${field}`);
    r.int(member['period'], `${at}.period`, 1, 30);
    r.oneOf(member['role'], `${at}.role`, ['interactive', 'listener']);
    if (seen.has(member['classId'])) r.report(`${at}.classId`, 'duplicate', 'this class is in the section twice');
    seen.add(member['classId']);
  });
  return true;
}
