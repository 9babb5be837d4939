import type { PlanFinding } from '../planner.api.js';

type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string;

/** The row that a finding comes from, from the outside in: school, class, room, person, bells, day and period. */
export function placeOf(finding: PlanFinding, say: Say): string[] {
  const { school, classGroup, room, assistant, netTeacher, bellSchedule, subject, gradeBand, weekday, periodNo, starts, ends } = finding;
  const named = [school, classGroup, room, assistant, netTeacher, bellSchedule].filter((each) => each !== undefined).map((each) => each.name).filter((name) => name !== '');
  return [
    ...named, ...(subject === undefined ? [] : [say(`subjects.${subject}`)]), ...(gradeBand === undefined ? [] : [say(`gradeBands.${gradeBand}`)]),
    ...(weekday === undefined ? [] : [say(`weekdays.${weekday}`)]), ...(periodNo === undefined ? [] : [say('planner.solve.period', { no: periodNo })]),
    ...(starts === undefined ? [] : [ends === undefined ? starts : `${starts}–${ends}`]),
  ];
}

/** What a sentence about a finding may fill in. */
export function findingParams(finding: PlanFinding, say: Say): Record<string, unknown> {
  const name = (each: { readonly name: string } | undefined): string => each?.name ?? '';
  return {
    netTeacher: name(finding.netTeacher), classGroup: name(finding.classGroup), school: name(finding.school), room: name(finding.room), assistant: name(finding.assistant), bellSchedule: name(finding.bellSchedule),
    subject: finding.subject === undefined ? '' : say(`subjects.${finding.subject}`), gradeBand: finding.gradeBand === undefined ? '' : say(`gradeBands.${finding.gradeBand}`),
    weekday: finding.weekday === undefined ? '' : say(`weekdays.${finding.weekday}`), periodNo: finding.periodNo ?? '', starts: finding.starts ?? '', ends: finding.ends ?? '',
    minutes: finding.minutes ?? '', count: finding.count ?? '', limit: finding.limit ?? '', names: (finding.names ?? []).join('、'),
  };
}

interface WordedFinding {
  readonly severity: PlanFinding['severity'];
  readonly text: string;
  readonly fix: string;
  readonly place: string;
}
export interface FindingGroup extends Omit<WordedFinding, 'place'> {
  readonly places: readonly string[];
  /** The first places, and those behind them. */
  readonly few: readonly string[];
  readonly more: readonly string[];
}

const FEW = 4;

/** Findings that say the same of several rows, said once; the order stays. */
export function groupFindings(findings: readonly WordedFinding[]): FindingGroup[] {
  const groups = new Map<string, { first: WordedFinding; places: string[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.text) ?? { first: finding, places: [] };
    if (finding.place !== '') group.places.push(finding.place);
    groups.set(finding.text, group);
  }
  return [...groups.values()].map(({ first: { severity, text, fix }, places }) => ({ severity, text, fix, places, few: places.slice(0, FEW), more: places.slice(FEW) }));
}
