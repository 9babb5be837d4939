import { checkPlan } from '../../../../test/support/check-plan.js';
import { eventually } from '../../../../test/support/eventually.js';
import type { HttpClient } from '../../../../test/support/http-client.js';
import { startSampleCounty, type SampleCounty } from '../../../../test/support/sample-county.js';
import { TimetablingFacade } from './timetabling.facade.js';

interface Run { readonly id: string; readonly status: string; readonly coverage: number; readonly missing: number; readonly bound: number | null; readonly score: { readonly soft: number } | null; readonly iterations: number; readonly threads: number; readonly seed: number; readonly canGoOn: boolean }
interface Item { readonly classGroup: { readonly id: string; readonly name: string }; readonly subject: string; readonly missing: number; readonly reason: string }
type Column = Readonly<Record<'key' | 'missing' | 'coverage' | 'uncovered' | 'sections' | 'memberships' | 'schools' | 'schoolsWithNothing' | 'classesPerSection' | 'violations', unknown>> & { readonly changed: unknown; readonly busiestTeacher: { readonly sections: number }; readonly sameTeacher: unknown };

const PATIENCE = { withinMs: 90_000, everyMs: 100 };

describe('runs of a plan, explained, compared and gone on from', () => {
  let county: SampleCounty;
  let officer: HttpClient;
  let planId: string;
  let first: Run;

  const request = async (body: object, of = planId): Promise<Run> => {
    const asked = await officer.post(`/api/plans/${of}/runs`, body);
    expect(asked.status).toBe(200);
    return eventually(async () => {
      const run = (await officer.get(`/api/runs/${(asked.body as Run).id}`)).body as Run;
      return run.status === 'finished' || run.status === 'failed' ? run : null;
    }, PATIENCE);
  };
  const solutionOf = async (runId: string): Promise<{ sections: object[] }> => (await county.sql<{ solution: { sections: object[] } }>('select solution from timetable_run where id = $1', [runId]))[0]!.solution;

  beforeAll(async () => {
    county = await startSampleCounty();
    county.setClock('2026-09-06', 600);
    officer = await county.as('countyOfficer', county.bureauId);
    planId = await county.app().get(TimetablingFacade).createPlan({ termId: county.termId });
    first = await request({ seed: 7, maxIterations: 3_000 });
  });
  afterAll(() => county.close());

  it('records what repeats them: the same record gives the same plan', async () => {
    expect(first).toMatchObject({ status: 'finished', seed: 7, preset: 'coverage', startedFromRunId: null, canGoOn: true, failure: null, problemVersion: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(first.iterations).toBeGreaterThan(0);
    expect(first.bound === null || (first.bound >= first.coverage && first.bound <= first.missing)).toBe(true);
    const again = await request({ seed: first.seed, maxIterations: 3_000 });
    expect(again).toMatchObject({ threads: first.threads, iterations: first.iterations, coverage: first.coverage, score: first.score });
    expect((await solutionOf(again.id)).sections).toEqual((await solutionOf(first.id)).sections);
  });

  it('go on from the best plan of another, and never fall behind it', async () => {
    const next = await request({ seed: 8, maxIterations: 1_000, startRunId: first.id });
    expect(next).toMatchObject({ status: 'finished', startedFromRunId: first.id });
    expect(next.coverage).toBeGreaterThanOrEqual(first.coverage);
    const [stored] = await county.sql<{ start: object }>('select start from timetable_run where id = $1', [next.id]);
    expect(stored?.start).toEqual(await solutionOf(first.id));
    expect(await officer.post(`/api/plans/${planId}/runs`, { startRunId: '01890a5d-ac96-774b-bcce-b302099a8057' })).toMatchObject({ status: 404 });
  });

  it('aim at fewer changes, or at the teachers, where the planner says so', async () => {
    const relaxed = await request({ seed: 7, maxIterations: 500, preset: 'relaxed' });
    expect(relaxed).toMatchObject({ preset: 'relaxed', stale: false });
    const [instance] = await county.sql<{ weights: object }>(`select instance -> 'weights' as weights from timetable_run where id = $1`, [relaxed.id]);
    expect(instance?.weights).toMatchObject({ gap: 4, overload: 16 });
    await officer.post(`/api/plans/${planId}/adoption`, { runId: first.id });
    const copy = (await officer.post('/api/plans', { termId: county.termId, basedOn: planId })).body as { id: string };
    const steady = await request({ seed: 99, maxIterations: 3_000, preset: 'steady' }, copy.id), free = await request({ seed: 99, maxIterations: 3_000 });
    const { body } = await officer.get(`/api/plans/${copy.id}/comparison?candidates=draft,${steady.id},${free.id}&between=draft,${steady.id}&by=teacher`);
    const differences = async (to: string): Promise<number> => ((await officer.get(`/api/plans/${copy.id}/comparison?candidates=draft&between=draft,${to}`)).body as { differences: { changes: number } }).differences.changes;
    expect((body as { columns: Column[] }).columns.map(({ key }) => key)).toEqual(['draft', steady.id, free.id]);
    expect(await differences(steady.id)).toBeLessThan(await differences(free.id));
    const [stored] = await county.sql<{ instance: object; solution: object }>('select instance, solution from timetable_run where id = $1', [steady.id]);
    expect(checkPlan(stored?.instance, stored?.solution)).toMatchObject({ feasible: true });
  });

  it('are compared by the figures that a count by hand gives', async () => {
    const answer = await officer.get(`/api/plans/${planId}/comparison?candidates=draft,${first.id},inForce`);
    expect(answer.status).toBe(200);
    const { columns, differences } = answer.body as { columns: Column[]; differences: unknown };
    expect(differences).toBeNull();
    const [count] = await county.sql<Record<'sections' | 'memberships' | 'busiest' | 'nothing' | 'schools', number>>(
      `with need as (select c.school_id, c.id, d.subject, d.required - d.own as missing from demand d join class_group c on c.id = d.class_group_id where d.required > d.own),
         given as (select n.school_id, count(m.section_id) as lessons from need n left join (section_member m join section s on s.id = m.section_id and s.plan_id = $1) on m.class_group_id = n.id and s.subject = n.subject group by 1)
       select (select count(*)::int from section where plan_id = $1) as sections, (select count(*)::int from section_member m join section s on s.id = m.section_id where s.plan_id = $1) as memberships,
         (select max(n)::int from (select count(*) as n from section where plan_id = $1 group by net_teacher_id) t) as busiest,
         (select count(*)::int from given where lessons = 0) as nothing, (select count(*)::int from given) as schools`, [planId]);
    const [draft, run, inForce] = columns;
    expect(draft).toMatchObject({
      key: 'draft', missing: 813, coverage: first.coverage, uncovered: 813 - first.coverage, sections: count?.sections, memberships: count?.memberships, violations: 0,
      schools: count?.schools, schoolsWithNothing: count?.nothing, busiestTeacher: { sections: count?.busiest }, classesPerSection: Math.round((10 * count!.memberships) / count!.sections) / 10, changed: null,
    });
    expect({ ...run, key: '', requestedAt: null }).toEqual({ ...draft, key: '', requestedAt: null });
    expect(inForce).toMatchObject({ key: 'inForce', planNo: null, coverage: 0, sections: 0, busiestTeacher: null });
  });

  it('tell whose lessons change between two of them', async () => {
    const other = await request({ seed: 21, maxIterations: 500 });
    for (const by of ['teacher', 'school']) {
      const { differences } = (await officer.get(`/api/plans/${planId}/comparison?candidates=draft,${other.id}&between=draft,${other.id}&by=${by}`)).body as { differences: { changes: number; groups: { of: { name: string }; changes: { kind: string; before: object | null; after: object | null }[] }[] } };
      expect(differences.changes).toBeGreaterThan(0);
      for (const { of, changes } of differences.groups) {
        expect(of.name).not.toBe('');
        for (const { kind, before, after } of changes) expect([before === null, after === null]).toEqual([kind === 'added', kind === 'removed']);
      }
    }
    const same = (await officer.get(`/api/plans/${planId}/comparison?candidates=draft&between=draft,${first.id}`)).body as { differences: object };
    expect(same.differences).toMatchObject({ changes: 0, groups: [] });
  });

  it('say of every uncovered period why, with the chain and the times tried', async () => {
    const { items, shortages, missing } = (await officer.get(`/api/runs/${first.id}/explanation`)).body as { items: Item[]; shortages: { subject: string; shortLessons: number }[]; missing: number };
    expect(missing).toBe(813 - first.coverage);
    expect(items.reduce((sum, item) => sum + item.missing, 0)).toBe(missing);
    expect(shortages.length).toBeGreaterThan(0);
    for (const item of items.slice(0, 5)) {
      const answer = await officer.get(`/api/runs/${first.id}/explanation/${item.classGroup.id}/${item.subject}`);
      expect(answer.status).toBe(200);
      const detail = answer.body as Item & { chain: { filter: string; left: number }[]; tried: { blocked: { code: string } }[] };
      expect(detail).toMatchObject({ classGroup: item.classGroup, missing: item.missing, reason: item.reason });
      if (item.reason !== 'open') expect(detail.chain.at(-1)).toMatchObject({ filter: item.reason, left: 0 });
    }
    const [covered] = await county.sql<{ id: string }>('select id from class_group where not (id = any($1::uuid[])) limit 1', [items.map(({ classGroup }) => classGroup.id)]);
    if (covered !== undefined) expect(await officer.get(`/api/runs/${first.id}/explanation/${covered.id}/music`)).toMatchObject({ status: 404 });
  });

  it('say what would help, once reckoned at once', async () => {
    const answer = await officer.post(`/api/runs/${first.id}/fixes`, {});
    expect(answer.status).toBe(200);
    const { items, complete } = answer.body as { items: { kind: string; gain: number; fact: { code: string } }[]; complete: boolean };
    expect(items.map(({ gain }) => gain)).toEqual(items.map(({ gain }) => gain).sort((a, b) => b - a));
    for (const { kind, fact } of items) expect(fact.code).toBe(kind);
    if (complete) expect((await officer.post(`/api/runs/${first.id}/fixes`, {})).body).toEqual(answer.body);
    expect(await officer.post(`/api/runs/${first.id}/fixes`, { subject: 'music' })).toMatchObject({ status: 400 });
  });

  it('are refused where the inputs contradict themselves, with the row; what is only odd is kept with the run', async () => {
    const findings = async (): Promise<{ severity: string; code: string; bellSchedule?: { name: string } }[]> => ((await officer.get(`/api/plans/${planId}/findings`)).body as { items: { severity: string; code: string }[] }).items;
    const before = await findings();
    expect(before.filter(({ severity }) => severity === 'error')).toEqual([]);
    const kept = (await officer.get(`/api/runs/${first.id}`)).body as { findings: object[] };
    expect(before).toEqual(expect.arrayContaining(kept.findings));
    await county.sql(`update bell_period set ends_minute = ends_minute + 60 where period_no = 1 and weekday = 1`);
    expect((await findings())[0]).toMatchObject({ severity: 'error', code: 'bell-periods-overlap', bellSchedule: { name: expect.any(String) }, weekday: 1 });
    expect(await officer.post(`/api/plans/${planId}/runs`)).toMatchObject({ status: 422, body: { code: 'run.invalid-input', params: { code: 'bell-periods-overlap' } } });
    await county.sql(`update bell_period set ends_minute = ends_minute - 60 where period_no = 1 and weekday = 1`);
    expect(await findings()).toEqual(before);
  });
});
