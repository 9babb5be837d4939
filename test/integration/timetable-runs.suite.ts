import { RunState } from '@tongtang/contracts';
import { checkPlan } from '../support/check-plan.js';
import { eventually } from '../support/eventually.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { startSampleCounty, type SampleCounty } from '../support/sample-county.js';
import { StatePublisher } from '../../api/src/platform/event-log/state-publisher.js';
import { RequestRun } from '../../api/src/contexts/timetabling/request-run.use-case.js';
import { RunJobs } from '../../api/src/contexts/timetabling/run-jobs.js';
import { StopRun } from '../../api/src/contexts/timetabling/stop-run.use-case.js';
import { TimetablingFacade } from '../../api/src/contexts/timetabling/timetabling.facade.js';

const GREEDY = 528;
const PATIENCE = { withinMs: 40_000, everyMs: 50 };

interface RunRow { readonly status: string; readonly coverage: number; readonly elapsed_s: number; readonly attempts: number; readonly failure: string | null; readonly beat_at: Date | null; readonly instance: object; readonly solution: object | null }

/** Runs behind a job, the same on both backends. One file each: the queue library keeps its backend for the process. */
export function describeTimetableRuns(backend: 'PostgreSQL' | 'Redis'): void {
  describe(`timetable runs, queue on ${backend}`, () => {
    let redis: TestRedis | null = null;
    let county: SampleCounty;
    const planOf = (): Promise<string> => county.app().get(TimetablingFacade).createPlan({ termId: county.termId });
    const request = async (limits: { maxSeconds?: number; maxIterations?: number }): Promise<{ planId: string; runId: string }> => {
      const planId = await planOf();
      return { planId, runId: (await county.app().get(RequestRun).execute(null, planId, { seed: 3, ...limits })).id };
    };
    const row = async (runId: string): Promise<RunRow> => {
      const [run] = await county.sql<RunRow>('select status, coverage, elapsed_s, attempts, failure, beat_at, instance, solution from timetable_run where id = $1', [runId]);
      if (run === undefined) throw new Error('no such run');
      return run;
    };
    const reaches = (runId: string, status: string): Promise<RunRow> => eventually(async () => {
      const run = await row(runId);
      return run.status === status ? run : null;
    }, PATIENCE);

    beforeAll(async () => {
      redis = backend === 'Redis' ? await startRedis() : null;
      county = await startSampleCounty(redis === null ? {} : { redisUrl: redis.url });
      county.setClock('2026-09-06', 600);
    });
    afterAll(async () => {
      await county.close();
      await redis?.stop();
    });

    it('tells the page at most twice a second how it goes, and a stop keeps the best', async () => {
      const frames: { key: string; coverage: number; at: number; data: unknown }[] = [];
      const { planId, runId } = await request({ maxSeconds: 600 });
      const silence = county.app().get(StatePublisher).onState(({ stream, key, data }) => {
        if (stream === `plan:${planId}`) frames.push({ key, coverage: Number(data['coverage']), at: performance.now(), data });
      });
      await eventually(() => frames.length >= 3, PATIENCE);
      await county.app().get(StopRun).execute(null, runId);
      const stopped = await reaches(runId, 'stopped');
      silence();
      expect(checkPlan(stopped.instance, stopped.solution)).toMatchObject({ feasible: true, coverage: stopped.coverage });
      expect(stopped.coverage).toBeGreaterThanOrEqual(GREEDY);
      expect(stopped.elapsed_s).toBeLessThan(60);
      expect(new Set(frames.map(({ key }) => key))).toEqual(new Set([`run:${runId}`]));
      for (const { data } of frames) expect(RunState.safeParse(data)).toMatchObject({ success: true });
      const searching = frames.slice(0, 3);
      expect((searching[2]?.at ?? 0) - (searching[0]?.at ?? 0)).toBeGreaterThan(700);
      expect(frames.map(({ coverage }) => coverage)).toEqual(frames.map(({ coverage }) => coverage).sort((a, b) => a - b));
      await expect(county.app().get(StopRun).execute(null, runId)).rejects.toMatchObject({ code: 'run.wrong-status' });
    });

    it('runs again what a dead worker left, and gives up what keeps killing workers', async () => {
      const { runId } = await request({ maxIterations: 2_000 });
      const finished = await reaches(runId, 'finished');
      // As a power cut leaves it: at work, long silent, nothing stored.
      const died = (attempts: number): Promise<unknown> => county.sql(
        `update timetable_run set status = 'running', beat_at = beat_at - interval '5 minutes', attempts = $2, score = null, solution = null, finished_at = null where id = $1`, [runId, attempts]);
      await died(1);
      await county.app().get(RunJobs).recover();
      expect(await reaches(runId, 'finished')).toMatchObject({ attempts: 2, solution: finished.solution });
      await died(3);
      await county.app().get(RunJobs).recover();
      expect(await row(runId)).toMatchObject({ status: 'failed', failure: 'worker-died' });
    });

    it('tries a search that dies again, and keeps what is stored when it gives up', async () => {
      const { runId } = await request({ maxIterations: 1_000 });
      const finished = await reaches(runId, 'finished');
      // Inputs that no search survives.
      await county.sql(`update timetable_run set status = 'queued', attempts = 0, beat_at = null, finished_at = null, instance = '{}' where id = $1`, [runId]);
      await county.app().get(RunJobs).recover();
      expect(await reaches(runId, 'failed')).toMatchObject({ attempts: 3, failure: 'search-failed', coverage: finished.coverage, solution: finished.solution });
    });

    it('gives the same plan for the same seed and steps', async () => {
      const facade = county.app().get(TimetablingFacade);
      const reports: number[] = [];
      const [first, second] = [await facade.solveNow(await planOf(), { seed: 11, iterations: 3_000, onProgress: ({ coverage }) => reports.push(coverage) }), await facade.solveNow(await planOf(), { seed: 11, iterations: 3_000 })];
      expect(reports.at(-1)).toBe(first.coverage);
      const sections = async (runId: string): Promise<unknown> => ((await row(runId)).solution as { sections: unknown }).sections;
      expect(await sections(second.runId)).toEqual(await sections(first.runId));
      expect((await row(first.runId)).attempts).toBe(1);
    });

    it('goes on after a restart of the process from the best it had', async () => {
      const { runId } = await request({ maxSeconds: 600 });
      await eventually(async () => (await row(runId)).coverage >= GREEDY, PATIENCE);
      await county.restart({ SWEEPS: 'on' });
      const before = await row(runId);
      expect(before).toMatchObject({ status: 'running' });
      expect(checkPlan(before.instance, before.solution).coverage).toBeGreaterThanOrEqual(GREEDY);
      await eventually(async () => (await row(runId)).elapsed_s > before.elapsed_s, PATIENCE);
      await county.app().get(StopRun).execute(null, runId);
      expect((await reaches(runId, 'stopped')).coverage).toBeGreaterThanOrEqual(before.coverage);
    });
  });
}
