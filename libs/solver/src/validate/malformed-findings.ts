import type { ProblemIssue } from './field-reader.js';
import type { FindingCode, FindingParams, Findings } from './finding.js';

/** Which list a row lies in, and what its identifier is called in a finding. */
const ROWS: Readonly<Record<string, keyof FindingParams>> = {
  bellSchedules: 'bellScheduleId', sites: 'siteId', rooms: 'roomId', assistants: 'assistantId', classes: 'classId', teachers: 'teacherId', subjects: 'subjectId', gradeBands: 'gradeBandId',
};

/** Tells what is malformed with the row it lies in: not only a path, but the id and name that somebody can look up. */
export function malformedFindings(found: Findings, json: unknown, issues: readonly ProblemIssue[]): void {
  for (const issue of issues) {
    const row = rowOf(json, issue.path);
    found.add('error', codeOf(issue), { ...row?.params, ...issue.params, names: [issue.path] }, row?.name);
  }
}

function codeOf({ path, code, params }: ProblemIssue): FindingCode {
  if (code === 'size') return 'too-large';
  if (code === 'duplicate' && path.endsWith('.id')) return 'duplicate-id';
  if (code === 'unknown-reference') return 'unknown-row';
  if (path.startsWith('bellSchedules[')) {
    if (code === 'overlap') return 'bell-periods-overlap';
    if (code === 'order') return 'bell-periods-order';
  }
  if (code === 'overlap') return 'hours-overlap';
  return code === 'range' && path.endsWith('.localPeriods') && params?.count !== undefined ? 'local-above-required' : 'malformed';
}

/** The identified row a path leads through, and the demand or period in it. */
function rowOf(json: unknown, path: string): { params: FindingParams; name?: string } | null {
  const match = /^(\w+)\[(\d+)\](?:\.demands\[(\d+)\])?/.exec(path), key = match && ROWS[match[1]!];
  if (!match || !key) return null;
  const row = at(at(json, match[1]!), match[2]!), id = at(row, 'id'), name = at(row, 'name'), subject = match[3] === undefined ? undefined : at(at(at(row, 'demands'), match[3]), 'subjectId');
  return {
    params: { ...(typeof id === 'string' ? { [key]: id.slice(0, 200) } : {}), ...(typeof subject === 'string' ? { subjectId: subject.slice(0, 200) } : {}) },
    ...(typeof name === 'string' ? { name: name.slice(0, 200) } : {}),
  };
}

function at(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
