import type { Problem } from '../problem.js';
import type { FieldReader } from './field-reader.js';

/** Cells of one table of the model. A nation needs some 15 million; above this the process would run out of memory instead of answering. */
const MOST_CELLS = 150_000_000;

/** Refuses a well-formed problem that is too large to be held: every table of the model is a product of two or three counts. */
export function checkSizes(r: FieldReader, problem: Problem): void {
  const slots = 8 * Math.ceil(1440 / problem.delivery.startGridMinutes), skills = problem.subjects.length * problem.gradeBands.length;
  const periods = problem.bellSchedules.reduce((most, bell) => Math.max(most, bell.periods.length), 0);
  const lessons = problem.teachers.reduce((sum, t) => sum + t.maxPerWeek, 0), classes = problem.classes.length;
  const tables: readonly (readonly [path: string, cells: number])[] = [
    ['bellSchedules', problem.bellSchedules.length * slots], ['teachers', problem.teachers.length * slots], ['teachers', problem.teachers.length * problem.districts.length],
    ['subjects', skills * slots], ['classes', classes * Math.max(periods, problem.subjects.length)], ['rooms', problem.rooms.length * periods],
    ['assistants', problem.assistants.length * periods], ['sites', problem.sites.length * periods], ['delivery.maxClassesPerSection', lessons * Math.min(problem.delivery.maxClassesPerSection, classes)],
  ];
  for (const [path, cells] of tables) if (cells > MOST_CELLS) r.report(path, 'size', 'is too large to be planned at once');
}
