import { addDays, chosenPlan, coveragePercent, isMonday, lastSchoolDay, percentText } from './coverage.js';
import { classRows, gapCell, schoolRows } from './demand/gap-rows.js';
import type { Gap, Plan, Run } from './planner.api.js';
import { readLiveRun, recentGain, withLive } from './solve/live-run.js';

const plan = (id: string, status: Plan['status']): Plan => ({ id, status }) as Plan;
const run = (part: Partial<Run>): Run => ({ id: 'r', status: 'running', elapsedS: 10, coverage: 50, missing: 100, violations: 0, maxSeconds: 60, curve: [[1, 40], [8, 50]], ...part }) as Run;
const periods = (required: number, own: number, planned: number) => ({ required, own, missing: Math.max(0, required - own), planned });

describe('figures of a plan', () => {
  it('covers missing periods, and says nothing where nothing is missing', () => {
    expect(coveragePercent(600, 813)).toBe(73.8);
    expect(percentText(coveragePercent(1204, 1286))).toBe('93.6%');
    expect(percentText(coveragePercent(0, 0))).toBe('—');
  });

  it('works on the draft first, then on what is in force', () => {
    const plans = [plan('3', 'superseded'), plan('2', 'published'), plan('1', 'draft')];
    expect(chosenPlan(plans, null)?.id).toBe('1');
    expect(chosenPlan(plans, '3')?.id).toBe('3');
    expect(chosenPlan(plans.slice(0, 2), 'gone')?.id).toBe('2');
    expect(chosenPlan([], null)).toBeNull();
  });

  it('counts dates without a clock', () => {
    expect(lastSchoolDay({ firstMonday: '2026-09-07', weeks: 18 })).toBe('2027-01-08');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect([isMonday('2026-09-07'), isMonday('2026-09-08'), isMonday('')]).toEqual([true, false, false]);
  });
});

describe('the demand table', () => {
  const gap = {
    schools: [
      { school: { id: 'a', name: '石坎教学点', township: '六桶镇', kind: 'teachingPoint' }, ...periods(6, 1, 1), subjects: { music: periods(2, 1, 1), art: periods(4, 0, 0) } },
      { school: { id: 'b', name: '岩脚小学', township: '谷堡镇', kind: 'village' }, ...periods(3, 1, 1), subjects: { music: periods(3, 1, 1) } },
    ],
    classGroups: [
      { id: 'a1', name: '一年级', schoolId: 'a', grades: [1], size: 20, subjects: { music: periods(2, 1, 1), art: periods(2, 0, 0) } },
      { id: 'a2', name: '二年级', schoolId: 'a', grades: [2], size: 21, subjects: { art: periods(2, 0, 0) } },
      { id: 'b1', name: '三年级', schoolId: 'b', grades: [3], size: 22, subjects: { music: periods(3, 1, 1) } },
    ],
  } as unknown as Gap;

  it('says with a sign and a number whether there is enough', () => {
    expect(gapCell(periods(2, 1, 1))).toEqual({ text: '2/2 ✓', tone: 'ok' });
    expect(gapCell(periods(3, 1, 1))).toEqual({ text: '2/3 ▲', tone: 'warn' });
    expect(gapCell(periods(2, 0, 0))).toEqual({ text: '0/2 ✕', tone: 'bad' });
    expect(gapCell(undefined)).toEqual({ text: '—', tone: 'off' });
  });

  it('keeps the schools with a class that has none, or too few, of a subject', () => {
    expect(schoolRows(gap, 'all', '').map((row) => row.id)).toEqual(['a', 'b']);
    expect(schoolRows(gap, 'none', '').map((row) => row.id)).toEqual(['a']);
    expect(schoolRows(gap, 'short', '').map((row) => row.id)).toEqual(['a', 'b']);
    expect(schoolRows(gap, 'all', '谷堡').map((row) => row.id)).toEqual(['b']);
    expect(classRows(gap, 'a', 'all', (group) => group.name).map((row) => row.cells.at(-1)?.text)).toEqual(['2/4 ▲', '0/2 ✕']);
  });
});

describe('a run while it searches', () => {
  it('takes time and coverage from the stream and never goes back', () => {
    const live = readLiveRun('run:r', { elapsedS: 12, coverage: 55, violations: 0, uncoveredByReason: { teacher: 9 } }, {});
    if (live === null) throw new Error('not read');
    const now = withLive(run({}), live, live.heardAt + 3_000);
    expect([now.elapsedS, now.coverage, now.curve.at(-1)]).toEqual([15, 55, [12, 55]]);
    expect(withLive(run({ maxSeconds: 13 }), live, live.heardAt + 3_000).elapsedS).toBe(13);
    expect(withLive(run({ status: 'finished' }), live, live.heardAt).coverage).toBe(50);
    expect(withLive(run({ elapsedS: 40 }), live, live.heardAt).elapsedS).toBe(40);
  });

  it('reads no other state of the stream', () => {
    expect(readLiveRun('presence:x', { elapsedS: 1, coverage: 1 }, {})).toBeNull();
    expect(readLiveRun('run:r', { coverage: 'all' }, {})).toBeNull();
  });

  it('knows when it hardly moves, and not before', () => {
    expect(recentGain(run({ elapsedS: 60 }), 30)).toBe(0);
    expect(recentGain(run({ elapsedS: 60, coverage: 58, curve: [[1, 40], [20, 50], [50, 58]] }), 30)).toBe(8);
    expect(recentGain(run({ elapsedS: 20 }), 30)).toBeNull();
  });
});
