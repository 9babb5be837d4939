import { compareScores, scorePlan, type Problem } from '@tongtang/solver';
import { PoolFailure, SolverPool, type PoolInput, type PoolReport } from '@tongtang/solver-pool';
import { generate } from './generate.mjs';

const small = generate({ preset: 'small', seed: 1 }).instance;
const inputOf = (change: Partial<PoolInput> = {}): PoolInput => ({ problem: small, seed: 2, threads: 2, maxIterations: 2_000, maxMs: null, start: null, ...change });
const ignore = (): void => undefined;
const dying = new URL('./dying-thread.mjs', import.meta.url);

describe('SolverPool', () => {
  it('answers the best plan of its threads with its true figures, and the bound', async () => {
    const reports: PoolReport[] = [], outcome = await new SolverPool().run(inputOf({ maxIterations: 60_000 }), (report) => reports.push(report));
    const score = scorePlan(small, outcome.solution);
    expect(outcome).toMatchObject({ score: score.vector, coverage: score.coverage, violations: 0, provenOptimal: false });
    expect(outcome.iterations).toBeGreaterThanOrEqual(120_000);
    expect(outcome.bound).toBeGreaterThanOrEqual(outcome.coverage);
    expect(reports[0]!.plan?.instanceId).toBe(small.id);
    expect(reports.filter(({ plan }) => plan !== undefined)).toHaveLength(1);
    for (const [i, report] of [...reports, outcome].slice(1).entries()) expect(compareScores(report.score, reports[i]!.score)).toBeLessThanOrEqual(0);
  });

  it('gives the same plan for the same seed, threads and moves', async () => {
    const run = async () => JSON.stringify((await new SolverPool().run(inputOf(), ignore)).solution);
    expect(await run()).toBe(await run());
  });

  it('goes on from a plan', async () => {
    const before = await new SolverPool().run(inputOf({ maxIterations: 20_000 }), ignore);
    const after = await new SolverPool().run(inputOf({ seed: 9, maxIterations: 10, start: before.solution }), ignore);
    expect(compareScores(after.score, before.score)).toBeLessThanOrEqual(0);
  });

  it('keeps to the time it is given, also counted in processor time', async () => {
    for (const clock of ['wall', 'cpu'] as const) {
      const { elapsedMs } = await new SolverPool().run(inputOf({ maxIterations: null, maxMs: 300, clock }), ignore);
      expect(elapsedMs).toBeGreaterThanOrEqual(300);
    }
  });

  it('stops with the best plan so far', async () => {
    const pool = new SolverPool();
    const { solution } = await pool.run(inputOf({ maxIterations: null }), () => pool.stop());
    expect(pool.stopped).toBe(true);
    expect(scorePlan(small, solution).violations).toEqual([]);
  });

  describe('with a problem that counts as vast', () => {
    const wide = generate({ preset: 'guiyang', seed: 1 }).instance, vast = () => new SolverPool(undefined, 1);

    it('plans in parts first, then the whole: same moves, same bytes, true figures', async () => {
      const reports: PoolReport[] = [], run = (maxIterations: number) => vast().run(inputOf({ problem: wide, maxIterations }), (report) => reports.push(report));
      const inParts = await run(50), whole = await run(6_000), again = await run(6_000);
      expect(inParts.score).toEqual(scorePlan(wide, inParts.solution).vector);
      expect(whole.score).toEqual(scorePlan(wide, whole.solution).vector);
      expect(JSON.stringify(again.solution)).toBe(JSON.stringify(whole.solution));
      expect(whole.coverage).toBeGreaterThan(inParts.coverage);
      expect(reports[0]!.plan?.sections.length).toBeGreaterThan(100);
    }, 120_000);

    it('stops in the parts with a plan of the whole', async () => {
      const pool = vast(), { solution, coverage, score } = await pool.run(inputOf({ problem: wide, maxIterations: null }), () => pool.stop());
      expect(scorePlan(wide, solution)).toMatchObject({ coverage, vector: score, violations: [] });
    }, 120_000);

    it('goes on with the whole when a part is lost', async () => {
      const { coverage, solution } = await new SolverPool(dying, 1).run(inputOf({ problem: wide, maxIterations: 3_000 }), ignore);
      expect(coverage).toBe(scorePlan(wide, solution).coverage);
      expect(coverage).toBeGreaterThan(3_000);
    }, 120_000);
  });

  it('goes on without a thread that dies', async () => {
    const { coverage, solution } = await new SolverPool(dying).run(inputOf(), ignore);
    expect(coverage).toBeGreaterThan(100);
    expect(solution.meta).toMatchObject({ seed: 2 });
  });

  it('fails when all threads die, and keeps the best plan they had', async () => {
    const failure = await new SolverPool(dying).run(inputOf({ seed: 3, threads: 1 }), ignore).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PoolFailure);
    expect((failure as PoolFailure).message).toMatch(/out of memory/);
    expect((failure as PoolFailure).best).toMatchObject({ coverage: 0, solution: { sections: [] } });
  });

  it('fails on a problem that the engine cannot read', async () => {
    await expect(new SolverPool().run(inputOf({ problem: {} as Problem }), ignore)).rejects.toBeInstanceOf(PoolFailure);
  });
});
