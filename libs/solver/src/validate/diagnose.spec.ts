import { tinyProblem, tinySolution, type DraftProblem, type DraftSolution } from '../fixtures/tiny.js';
import { diagnose } from './diagnose.js';
import { FINDING_CODES, type FindingCode, type FindingParams } from './finding.js';

type Sections = DraftSolution['sections'];
type Case = readonly [code: FindingCode, params: FindingParams, change: (draft: DraftProblem) => void];

/** Pins both sections of the tiny plan after a change. */
const pin = (change: (x1: Sections[number], x2: Sections[number], p: DraftProblem) => void) => (p: DraftProblem): void => {
  const sections = structuredClone(tinySolution().sections) as Sections;
  change(sections[0]!, sections[1]!, p);
  p.baseline = { sections, pinnedSectionIds: sections.map((s) => s.id) };
};

const ERRORS: readonly Case[] = [
  ['malformed', { teacherId: 'T2', names: ['teachers[1].maxPerDay'] }, (p) => { p.teachers[1]!.maxPerDay = Number.NaN; }],
  ['duplicate-id', { roomId: 'R1', names: ['rooms[2].id'] }, (p) => { p.rooms[2]!.id = 'R1'; }],
  ['unknown-row', { classId: 'C4', subjectId: 'chess', names: ['classes[3].demands[0].subjectId'] }, (p) => { p.classes[3]!.demands[0]!.subjectId = 'chess'; }],
  ['bell-periods-overlap', { bellScheduleId: 'B1', day: 1, period: 2, names: ['bellSchedules[0].periods'] }, (p) => { p.bellSchedules[0]!.periods[1]!.start = 525; }],
  ['bell-periods-overlap', { bellScheduleId: 'B2', day: 1, period: 2, names: ['bellSchedules[1].periods'] }, (p) => { p.bellSchedules[1]!.lateSlack = 6; }],
  ['bell-periods-order', { bellScheduleId: 'B1', day: 2, period: 1, names: ['bellSchedules[0].periods'] }, (p) => { p.bellSchedules[0]!.periods[2]!.period = 3; p.bellSchedules[0]!.periods[3]!.period = 1; }],
  ['hours-overlap', { assistantId: 'A1', names: ['assistants[0].availability'] }, (p) => { p.assistants[0]!.availability = [[1, 400, 500], [1, 450, 600]]; }],
  ['local-above-required', { classId: 'C1', subjectId: 'music', count: 3, limit: 2, names: ['classes[0].demands[0].localPeriods'] }, (p) => { p.classes[0]!.demands[0]!.localPeriods = 3; }],
  ['lesson-above-every-period', { minutes: 90, limit: 40 }, (p) => { p.delivery.lessonMinutes = 90; }],
  ['pin-teacher-gone', { subjectId: 'music', gradeBandId: 'L', day: 2, start: 480, names: ['T9'] }, pin((_, x2) => { x2.teacherId = 'T9'; })],
  ['pin-class-gone', { subjectId: 'music', gradeBandId: 'L', day: 2, start: 480, names: ['C9'] }, pin((_, x2) => { x2.members[0]!.classId = 'C9'; })],
  ['pin-room-gone', { subjectId: 'music', gradeBandId: 'L', day: 2, start: 480, classId: 'C1', names: ['R9'] }, pin((_, x2) => { x2.members[0]!.roomId = 'R9'; })],
  ['pin-teacher-not-qualified', { teacherId: 'T2', subjectId: 'art', gradeBandId: 'L', day: 2, start: 480 }, pin((_, x2) => { x2.subjectId = 'art'; })],
  ['pin-class-busy', { teacherId: 'T2', subjectId: 'music', gradeBandId: 'L', day: 2, start: 480, classId: 'C1' }, pin((_, __, p) => { p.classes[0]!.busyPeriods = [[2, 1]]; })],
  ['pin-teacher-not-available', { teacherId: 'T2', subjectId: 'music', gradeBandId: 'L', day: 2, start: 480 }, pin((_, __, p) => { p.teachers[1]!.availability = [[1, 475, 600]]; })],
  ['pin-too-few-seats', { teacherId: 'T1', subjectId: 'music', gradeBandId: 'L', day: 1, start: 485, roomId: 'R1' }, pin((_, __, p) => { p.rooms[0]!.seats = 20; })],
  ['pin-teacher-week-full', { teacherId: 'T2', subjectId: 'music', gradeBandId: 'L', day: 2, start: 480 }, pin((_, __, p) => { p.teachers[1]!.maxPerWeek = 0; })],
  ['pin-site-closed', { teacherId: 'T2', subjectId: 'music', gradeBandId: 'L', day: 2, start: 480, siteId: 'S1', classId: 'C1' }, pin((_, __, p) => { p.sites[0]!.closedPeriods = [[2, 1]]; })],
];
const WARNINGS: readonly Case[] = [
  ['no-teachers', {}, (p) => { p.teachers = []; }],
  ['nothing-missing', {}, (p) => { for (const c of p.classes) c.demands = []; }],
  ['demand-no-teacher', { siteId: 'S2', classId: 'C3', subjectId: 'art' }, (p) => { p.teachers[1]!.qualifications.pop(); }],
  ['demand-no-teacher', { siteId: 'S2', classId: 'C3', subjectId: 'art' }, (p) => { p.teachers[1]!.maxPerWeek = 0; }],
  ['demand-not-served', { siteId: 'S2', classId: 'C3', subjectId: 'art' }, (p) => { p.teachers[1]!.serviceDistrictIds = ['D2']; }],
  ['demand-above-open-periods', { siteId: 'S1', classId: 'C1', count: 2, limit: 1 }, (p) => { p.classes[0]!.busyPeriods = [[1, 1], [1, 2]]; }],
  ['class-above-every-room', { siteId: 'S3', classId: 'C4', count: 40, limit: 30 }, (p) => { p.classes[3]!.size = 40; }],
  ['site-without-room', { siteId: 'S3' }, (p) => { p.rooms.pop(); }],
  ['site-without-assistant', { siteId: 'S3' }, (p) => { p.assistants.pop(); }],
  ['site-without-line', { siteId: 'S1' }, (p) => { p.sites[0]!.bandwidthClass = 'C'; }],
  ['site-always-closed', { siteId: 'S1' }, (p) => { p.sites[0]!.closedPeriods = [[1, 1], [1, 2], [2, 1], [2, 2]]; }],
  ['assistant-never-present', { siteId: 'S2', assistantId: 'A2b' }, (p) => { p.assistants[2]!.availability = [[1, 490, 525], [3, 0, 1440]]; }],
  ['teacher-no-hour', { teacherId: 'T2', minutes: 40 }, (p) => { p.teachers[1]!.availability = [[1, 481, 524]]; }],
  ['teacher-no-lessons', { teacherId: 'T2' }, (p) => { p.teachers[1]!.maxPerDay = 0; }],
  ['bell-below-lesson', { bellScheduleId: 'B2', minutes: 40, limit: 20 }, (p) => { for (const q of p.bellSchedules[1]!.periods) q.end = q.start + 20; }],
];

describe('diagnose', () => {
  it('finds nothing in what is in order, pinned or not', () => {
    expect(diagnose(tinyProblem())).toEqual([]);
    expect(diagnose(tinyProblem(pin(() => undefined)))).toEqual([]);
  });

  it.each(ERRORS)('error %s %j', (code, params, change) => {
    const found = diagnose(tinyProblem(change));
    expect(found).toContainEqual({ severity: 'error', code, params });
    expect(found[0]!.severity).toBe('error');
  });

  it.each(WARNINGS)('warning %s %j', (code, params, change) => {
    const found = diagnose(tinyProblem(change));
    expect(found).toContainEqual({ severity: 'warning', code, params });
    expect(found.every((f) => f.severity === 'warning')).toBe(true);
  });

  it('an assistant or a role of a pinned section may be replaced', () => {
    expect(diagnose(tinyProblem(pin((x1) => { x1.members[0]!.assistantId = 'A2'; x1.members[1]!.assistantId = 'gone'; x1.members[2]!.role = 'interactive'; })))).toEqual([]);
  });

  it('carries the name of the row and only codes that are listed', () => {
    const [finding] = diagnose(tinyProblem((p) => { p.teachers[1]!.maxPerDay = 0; p.teachers[1]!.name = 'Li'; }));
    expect(finding).toEqual({ severity: 'warning', code: 'teacher-no-lessons', params: { teacherId: 'T2' }, name: 'Li' });
    for (const [code] of [...ERRORS, ...WARNINGS]) expect(FINDING_CODES).toContain(code);
  });

  it('answers values of any kind and size', () => {
    const cycle: Record<string, unknown> = {};
    cycle['teachers'] = cycle;
    for (const value of [undefined, null, 0, 'x', [], {}, cycle, () => 1]) expect(diagnose(value)[0]?.severity).toBe('error');
    const many = tinyProblem((p) => { p.bellSchedules[0]!.periods = Array.from({ length: 1_000_000 }, (_, i) => ({ day: 1, period: 1 + (i % 30), start: i % 1400, end: (i % 1400) + 20 })); });
    expect(diagnose(many).length).toBeLessThan(500);
    const broad = tinyProblem((p) => {
      p.delivery.startGridMinutes = 1;
      p.teachers = Array.from({ length: 20_000 }, (_, i) => ({ ...p.teachers[0]!, id: `T${i}` }));
    });
    expect(diagnose(broad)).toEqual([{ severity: 'error', code: 'too-large', params: { names: ['teachers'] } }]);
    const swollen = tinyProblem((p) => { p.classes[0]!.gradeBandIds = Array<string>(300_000).fill('L'); p.classes[0]!.grades = Array<number>(300_000).fill(1); });
    expect(diagnose(swollen)[0]?.severity).toBe('error');
  });
});
