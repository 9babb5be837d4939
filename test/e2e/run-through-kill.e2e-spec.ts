import { RequestRun } from '../../api/src/contexts/timetabling/request-run.use-case.js';
import { TimetablingFacade } from '../../api/src/contexts/timetabling/timetabling.facade.js';
import { checkPlan } from '../support/check-plan.js';
import { eventually } from '../support/eventually.js';
import { querying } from '../support/postgres-template.js';
import { startSampleCounty, type SampleCounty } from '../support/sample-county.js';
import { ServerProcess } from '../support/server-process.js';

interface Row { readonly status: string; readonly attempts: number; readonly coverage: number; readonly elapsed_s: number; readonly failure: string | null; readonly instance: object; readonly solution: object | null }

const PATIENCE = { withinMs: 90_000, everyMs: 100 };

describe('a search whose server is killed', () => {
  let county: SampleCounty;
  let server: ServerProcess | null = null;
  let planId: string, runId: string;

  const row = async (): Promise<Row> => (await querying<Row & Record<string, unknown>>(county.databaseUrl, 'select status, attempts, coverage, elapsed_s, failure, instance, solution from timetable_run where id = $1', [runId]))[0]!;
  /** As if the time had passed after which a silent worker loses its run. */
  const silence = (): Promise<unknown> => querying(county.databaseUrl, `update timetable_run set beat_at = beat_at - interval '5 minutes' where id = $1`, [runId]);

  beforeAll(async () => {
    county = await startSampleCounty();
    county.setClock('2026-09-06', 600);
    planId = await county.app().get(TimetablingFacade).createPlan({ termId: county.termId });
    runId = (await county.app().get(RequestRun).execute(null, planId, { seed: 3, maxSeconds: 3_000 })).id;
    // One process serves a database: this one ends in good order and gives the run back.
    await county.app().close();
  });
  afterAll(async () => {
    await server?.stop();
    await county.close();
  });

  it('keeps its best plan, goes on from it after every restart, and is given up when it has killed three', async () => {
    server = await ServerProcess.start({ databaseUrl: county.databaseUrl });
    let kept = await eventually(async () => {
      const run = await row();
      return run.status === 'running' && run.solution !== null ? run : null;
    }, PATIENCE);
    for (let kills = 1; ; kills += 1) {
      await server.kill('SIGKILL');
      const cut = await row();
      expect(cut).toMatchObject({ status: 'running', attempts: kills });
      expect(checkPlan(cut.instance, cut.solution).feasible).toBe(true);
      kept = cut;
      await silence();
      await server.restart();
      if (kills === 3) break;
      const next = await eventually(async () => {
        const run = await row();
        return run.attempts > kills && run.elapsed_s > kept.elapsed_s ? run : null;
      }, PATIENCE);
      expect(checkPlan(next.instance, next.solution).coverage).toBeGreaterThanOrEqual(checkPlan(kept.instance, kept.solution).coverage ?? 0);
    }
    const failed = await eventually(async () => {
      const run = await row();
      return run.status === 'failed' ? run : null;
    }, PATIENCE);
    expect(failed).toMatchObject({ failure: 'worker-died', solution: kept.solution });
    // What the page calls the best plan is the one that is stored.
    expect(failed.coverage).toBe(checkPlan(failed.instance, failed.solution).coverage);
  });

  it('can be gone on from', async () => {
    await server?.kill('SIGTERM');
    await county.restart();
    const officer = await county.as('countyOfficer', county.bureauId), before = (await officer.get(`/api/runs/${runId}`)).body as { coverage: number };
    expect(before).toMatchObject({ status: 'failed', failure: 'worker-died', canGoOn: true });
    const { id } = (await officer.post(`/api/plans/${planId}/runs`, { seed: 3, maxIterations: 500, startRunId: runId })).body as { id: string };
    const next = await eventually(async () => {
      const run = (await officer.get(`/api/runs/${id}`)).body as { status: string; coverage: number };
      return run.status === 'finished' ? run : null;
    }, PATIENCE);
    expect(next).toMatchObject({ startedFromRunId: runId });
    expect(next.coverage).toBeGreaterThanOrEqual(before.coverage);
  });
});
