import type { ScoreVector, Solution } from '@tongtang/solver';
import type { PoolReport } from '@tongtang/solver-pool';
import { RunProgress } from './run-progress.js';
import type { ClaimedRun } from './timetable-run.repository.js';

const plan = (name: string): Solution => ({ format: 'dual-teacher-solution/1', instanceId: name, sections: [] });
const report = (seconds: number, uncovered: number, change: Partial<PoolReport> = {}): PoolReport => ({
  elapsedMs: seconds * 1_000, iterations: seconds * 10, coverage: 100 - uncovered, violations: 0, score: [0, uncovered, 5, 9] as ScoreVector, uncoveredByReason: { full: uncovered }, bound: null, provenOptimal: false, ...change,
});
const run = (change: Partial<ClaimedRun> = {}): ClaimedRun => ({
  id: 'run', planId: 'plan', instance: {} as ClaimedRun['instance'], seed: 1, maxSeconds: 60, maxIterations: null, elapsedS: 0, attempts: 1, stopRequested: false, threads: null, iterations: 0, start: null, missing: 100,
  curve: [], score: null, coverage: 0, ...change,
});

describe('the progress of a run', () => {
  it('hands a plan out until it is stored, and only a better one after that', () => {
    const progress = new RunProgress(run());
    progress.add(report(1, 40));
    expect(progress.figures.best).toBeNull();
    progress.add(report(2, 30, { plan: plan('first') }));
    const figures = progress.figures;
    expect(figures).toMatchObject({ coverage: 70, best: { score: [0, 30, 5, 9], solution: { instanceId: 'first' } } });
    progress.stored(figures);
    expect(progress.figures.best).toBeNull();
    progress.add(report(3, 35, { plan: plan('worse') }));
    expect(progress.figures).toMatchObject({ coverage: 70, best: null });
    progress.end({ ...report(4, 20), solution: plan('last') });
    expect(progress.figures).toMatchObject({ coverage: 80, best: { solution: { instanceId: 'last' } }, curve: [[1, 60], [2, 70], [4, 80]] });
  });

  it('keeps a plan that came while another was being stored', () => {
    const progress = new RunProgress(run());
    progress.add(report(1, 40, { plan: plan('first') }));
    const figures = progress.figures;
    progress.add(report(2, 30, { plan: plan('second') }));
    progress.stored(figures);
    expect(progress.figures.best).toMatchObject({ solution: { instanceId: 'second' } });
  });

  it('goes on from the stored plan: what was found after it died with its worker', () => {
    const progress = new RunProgress(run({ score: [0, 30, 5, 9], elapsedS: 12, coverage: 75, curve: [[1, 60], [5, 70], [11, 75]] }));
    expect(progress.report).toMatchObject({ elapsedS: 12, coverage: 70, violations: 0 });
    progress.add(report(3, 28));
    expect(progress.figures).toMatchObject({ elapsedS: 15, coverage: 72, curve: [[1, 60], [5, 70], [15, 72]] });
  });

  it('counts the best plans, and keeps the lowest bound', () => {
    const progress = new RunProgress(run());
    progress.add(report(1, 40, { bound: 90 }));
    progress.add(report(2, 40, { bound: 85 }));
    expect(progress.report).toMatchObject({ incumbentId: 1, bound: 85, provenOptimal: false });
    progress.add(report(3, 15, { bound: 85, provenOptimal: true }));
    expect(progress.report).toMatchObject({ incumbentId: 2, bound: 85, provenOptimal: true, uncoveredByReason: { full: 15 } });
  });
});
