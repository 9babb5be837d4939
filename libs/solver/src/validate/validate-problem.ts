import { PROBLEM_FORMAT, TERM_NAMES, type Problem } from '../problem.js';
import { readBaseline } from './baseline.js';
import { readBellSchedule } from './bell-schedules.js';
import { FieldReader, type JsonObject, type ProblemIssue } from './field-reader.js';
import { readAssistant, readClass, readRoom, readSite, readTeacher, type Known } from './places-and-people.js';
import { checkSizes } from './size-limits.js';

export type Validation = { readonly ok: true; readonly problem: Problem } | { readonly ok: false; readonly issues: readonly ProblemIssue[] };

const REQUIRED = ['format', 'id', 'timeZone', 'delivery', 'districts', 'subjects', 'gradeBands', 'bellSchedules', 'sites', 'rooms', 'assistants', 'classes', 'teachers'];
const OPTIONAL = ['seed', 'preset', 'term', 'weights', 'baseline', 'notes', 'knownOptimalCoverage'];

/** Bounds of the delivery rules. */
const DELIVERY: readonly (readonly [field: string, low: number, high: number])[] = [
  ['lessonMinutes', 5, 240], ['maxInteractiveEndpoints', 0, 1000], ['maxClassesPerSection', 1, 1000],
  ['teacherBreakMinutes', 0, 240], ['startGridMinutes', 1, 60], ['gapToleranceMinutes', 0, 1440],
];

/** Checks that unknown JSON is a well-formed problem: types, ranges, references, no duplicates (rule H1). Every issue carries the path of its field. */
export function validateProblem(json: unknown): Validation {
  const r = new FieldReader();
  const top = r.object(json, '', REQUIRED, OPTIONAL);
  if (top) readProblem(r, top);
  if (r.issues.length === 0) checkSizes(r, json as Problem);
  return r.issues.length === 0 ? { ok: true, problem: json as Problem } : { ok: false, issues: r.issues };
}

function readProblem(r: FieldReader, top: JsonObject): void {
  if (top['format'] !== PROBLEM_FORMAT) r.report('format', 'format', `must be "${PROBLEM_FORMAT}"`);
  r.text(top['id'], 'id');
  r.text(top['timeZone'], 'timeZone');
  if (top['term'] !== undefined) readTerm(r, top['term']);
  const delivery = r.object(top['delivery'], 'delivery', DELIVERY.map(([field]) => field));
  if (delivery) for (const [field, low, high] of DELIVERY) r.int(delivery[field], `delivery.${field}`, low, high);
  if (top['weights'] !== undefined) readWeights(r, top['weights']);

  const named = (element: unknown, at: string) => (r.object(element, at, ['id'], ['name']) ? true as const : undefined);
  const districts = r.indexed(top['districts'], 'districts', 1, named), subjects = r.indexed(top['subjects'], 'subjects', 1, named);
  const bands = r.indexed(top['gradeBands'], 'gradeBands', 1, (element, at) => {
    const band = r.object(element, at, ['id', 'grades'], ['name']);
    return band && new Set(r.integers(band['grades'], `${at}.grades`, 1, 12));
  });
  const bells = r.indexed(top['bellSchedules'], 'bellSchedules', 1, (element, at) => readBellSchedule(r, element, at));
  const sites = r.indexed(top['sites'], 'sites', 1, (element, at) => readSite(r, element, at, { districts, bells }));
  const known: Known = { districts, subjects, bands, bells, sites };
  r.indexed(top['rooms'], 'rooms', 0, (element, at) => readRoom(r, element, at, known));
  r.indexed(top['assistants'], 'assistants', 0, (element, at) => readAssistant(r, element, at, known));
  r.indexed(top['classes'], 'classes', 0, (element, at) => readClass(r, element, at, known));
  r.indexed(top['teachers'], 'teachers', 0, (element, at) => readTeacher(r, element, at, known));
  if (top['baseline'] !== undefined && top['baseline'] !== null) readBaseline(r, top['baseline'], 'baseline', known);
}

function readTerm(r: FieldReader, value: unknown): void {
  const term = r.object(value, 'term', ['firstMonday', 'weeks']);
  if (!term) return;
  r.int(term['weeks'], 'term.weeks', 1, 60);
  if (typeof term['firstMonday'] !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(term['firstMonday'])) r.report('term.firstMonday', 'format', 'must be YYYY-MM-DD');
}

function readWeights(r: FieldReader, value: unknown): void {
  const weights = r.object(value, 'weights', [], TERM_NAMES);
  if (weights) for (const name of Object.keys(weights)) r.int(weights[name], `weights.${name}`, 0, 1_000_000);
}
