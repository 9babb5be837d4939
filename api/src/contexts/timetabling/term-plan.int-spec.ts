import { checkPlan } from '../../../../test/support/check-plan.js';
import { eventually } from '../../../../test/support/eventually.js';
import type { HttpClient } from '../../../../test/support/http-client.js';
import { startSampleCounty, type SampleCounty } from '../../../../test/support/sample-county.js';

/** What the constructive method of the scheduling targets reaches on this county. */
const GREEDY = 528;

describe('a term plan from the database', () => {
  let county: SampleCounty;
  let officer: HttpClient;
  let planId: string;
  let runId: string;

  beforeAll(async () => {
    county = await startSampleCounty();
    county.setClock('2026-09-06', 600);
    officer = await county.as('countyOfficer', county.bureauId);
  });
  afterAll(() => county.close());

  it('starts as a draft with the default rules and the county\'s gap', async () => {
    const made = await officer.post('/api/plans', { termId: county.termId });
    expect(made.body).toMatchObject({ no: 1, status: 'draft', sections: 0, coverage: { missing: 813, planned: 0 }, canPublish: false, rules: { lessonMinutes: 40, maxClassesPerSection: 8 } });
    planId = (made.body as { id: string }).id;
    expect((await officer.get(`/api/plans/${planId}`)).body).toEqual(made.body);
  });

  it('is solved behind a job: feasible by the independent checker, at least the greedy coverage', async () => {
    const requested = await officer.post(`/api/plans/${planId}/runs`, { seed: 7, maxIterations: 20_000 });
    expect(requested.body).toMatchObject({ planId, seed: 7, maxIterations: 20_000, missing: 813 });
    runId = (requested.body as { id: string }).id;
    expect(await officer.post(`/api/plans/${planId}/runs`)).toMatchObject({ status: 409, body: { code: 'run.active' } });
    const run = await eventually(async () => {
      const { body } = await officer.get(`/api/runs/${runId}`);
      return ['finished', 'failed'].includes((body as { status: string }).status) ? body as { status: string; coverage: number; curve: [number, number][] } : null;
    }, { withinMs: 60_000, everyMs: 100 });
    expect(run).toMatchObject({ status: 'finished', violations: 0, failure: null, stale: false });
    const [stored] = await county.sql<{ instance: object; solution: object }>('select instance, solution from timetable_run where id = $1', [runId]);
    const checked = checkPlan(stored?.instance, stored?.solution);
    expect(checked).toMatchObject({ feasible: true, violationsTotal: 0, unmet: 813, coverage: run.coverage });
    expect(run.coverage).toBeGreaterThanOrEqual(GREEDY);
    expect(run.curve.at(-1)?.[1]).toBe(run.coverage);
    const types = await county.sql<{ type: string }>(`select type from event_log where stream = $1 order by seq`, [`plan:${planId}`]);
    expect(types.map(({ type }) => type)).toEqual(['plan.created.v1', 'timetable-run.requested.v1', 'timetable-run.started.v1', 'timetable-run.finished.v1']);
  });

  it('says why the rest is not covered', async () => {
    const { body } = await officer.get(`/api/runs/${runId}/explanation`);
    const explanation = body as { missing: number; byReason: Record<string, number>; items: { missing: number; school: { name: string } }[] };
    const { body: run } = await officer.get(`/api/runs/${runId}`);
    expect(explanation.missing).toBe(813 - (run as { coverage: number }).coverage);
    expect(Object.values(explanation.byReason).reduce((sum, count) => sum + count, 0)).toBe(explanation.missing);
    expect((run as { uncoveredByReason: object }).uncoveredByReason).toEqual(explanation.byReason);
    expect(explanation.items[0]?.school.name).toBeTruthy();
  });

  it('becomes the draft\'s sections, and is stale once its inputs move on', async () => {
    const adopted = await officer.post(`/api/plans/${planId}/adoption`, { runId });
    const { sections, coverage } = adopted.body as { sections: number; coverage: { planned: number } };
    expect(adopted.body).toMatchObject({ adoptedRunId: runId, canPublish: true });
    expect(coverage.planned).toBeGreaterThanOrEqual(GREEDY);
    const { items } = (await officer.get(`/api/plans/${planId}/sections`)).body as { items: { members: unknown[] }[] };
    expect(items).toHaveLength(sections);
    expect(items.flatMap(({ members }) => members)).toHaveLength(coverage.planned);
    const rules = (adopted.body as { rules: object }).rules;
    await officer.patch(`/api/plans/${planId}`, { rules: { ...rules, teacherBreakMinutes: 15 } });
    expect((await officer.get(`/api/runs/${runId}`)).body).toMatchObject({ stale: true });
    await officer.patch(`/api/plans/${planId}`, { rules });
    expect((await officer.get(`/api/runs/${runId}`)).body).toMatchObject({ stale: false });
  });

  it('shows what publishing would do, and refuses a date that is too early or outside the term', async () => {
    const preview = await officer.get(`/api/plans/${planId}/publication?effectiveFrom=2026-09-07`);
    expect(preview.status).toBe(200);
    const shown = preview.body as { suspended: { date: string }[]; undecided: { date: string }[]; yearsWithoutHolidays: number[] };
    expect(shown.suspended.map(({ date }) => date)).toEqual(['2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']);
    expect(shown.undecided.map(({ date }) => date)).toEqual(['2026-09-20', '2026-10-10']);
    expect(shown.yearsWithoutHolidays).toEqual([2027]);
    expect((await county.sql('select 1 from lesson')).length).toBe(0);
    expect(await officer.post(`/api/plans/${planId}/publication`, { effectiveFrom: '2026-09-06' })).toMatchObject({ status: 422, body: { code: 'plan.effective-too-early' } });
    expect(await officer.post(`/api/plans/${planId}/publication`, { effectiveFrom: '2027-03-01' })).toMatchObject({ status: 422, body: { code: 'plan.effective-outside-term' } });
  });

  it('creates a term of dated lessons around the holidays, with a seat for each class group and a booking for each resource', async () => {
    const published = await officer.post(`/api/plans/${planId}/publication`, { effectiveFrom: '2026-09-07' });
    expect(published.status).toBe(200);
    const { lessons, sections } = published.body as { lessons: number; sections: number };
    const statuses = await county.sql<{ date: string; status: string }>('select distinct school_date::text as date, status from lesson order by 1');
    expect(statuses.filter(({ status }) => status === 'suspended').map(({ date }) => date)).toEqual(['2026-09-25', '2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']);
    expect(statuses.map(({ date }) => date)).not.toEqual(expect.arrayContaining(['2026-09-20']));
    expect(statuses.map(({ date }) => date)).not.toEqual(expect.arrayContaining(['2026-10-10']));
    const [count] = await county.sql<Record<'lessons' | 'seats' | 'members' | 'orphans' | 'heldInHoliday' | 'numbers', string>>(
      `select (select count(*) from lesson) as lessons, (select count(*) from seat) as seats, (select count(*) from section_member) as members,
         (select count(*) from lesson l where l.status = 'scheduled' and not exists (select 1 from booking b where b.lesson_id = l.id and b.kind = 'person')) as orphans,
         (select count(*) from booking b join lesson l on l.id = b.lesson_id where l.status = 'suspended') as "heldInHoliday",
         (select count(*) from (select 1 from lesson group by origin_id having max(number) <> count(*)) odd) as numbers`);
    expect(count).toMatchObject({ lessons: String(lessons), orphans: '0', heldInHoliday: '0', numbers: '0' });
    expect(lessons).toBe(sections * 18);
    expect(Number(count?.seats)).toBe(Number(count?.members) * 18);
    expect((await county.sql(`select 1 from event_log where type = 'plan.published.v1'`)).length).toBe(1);
  });

  it('is read as a week by those within reach, and by nobody else', async () => {
    const [place] = await county.sql<{ school: string; class_group: string; room: string; teacher: string }>(
      `select s.school_id as school, s.class_group_id as class_group, s.room_id as room, l.net_teacher_id as teacher from seat s join lesson l on l.id = s.lesson_id limit 1`);
    const head = await county.as('schoolHead', place?.school ?? '');
    for (const [kind, id] of [['school', place?.school], ['class', place?.class_group], ['room', place?.room]]) {
      const { body, status } = await head.get(`/api/timetables/${kind}/${id}?week=4`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ kind, week: 4, weeks: 18, version: 1 });
      expect((body as { lessons: { date: string; status: string }[] }).lessons.every(({ date }) => date >= '2026-09-28' && date <= '2026-10-04')).toBe(true);
    }
    const week = (await officer.get(`/api/timetables/teacher/${place?.teacher}?week=2`)).body as { lessons: { classGroups: unknown[] }[] };
    expect(week.lessons.length).toBeGreaterThan(0);
    expect((await head.get(`/api/timetables/teacher/${place?.teacher}`)).status).toBe(404);
    const stranger = await county.as('countyOfficer', county.neighbourId);
    expect((await stranger.get(`/api/timetables/school/${place?.school}`)).status).toBe(404);
    expect((await stranger.get(`/api/plans/${planId}`)).status).toBe(404);
    expect((await stranger.post(`/api/plans/${planId}/runs`)).status).toBe(404);
    const seen = (await head.get(`/api/plans/${planId}/sections`)).body as { items: { members: { school: { id: string } }[] }[] };
    const tree = await county.sql<{ id: string }>('select o.id from organisation o join organisation s on o.path <@ s.path where s.id = $1', [place?.school]);
    const shown = seen.items.flatMap(({ members }) => members.map(({ school }) => school.id));
    expect(shown).toContain(place?.school);
    expect(tree.map(({ id }) => id)).toEqual(expect.arrayContaining(shown));
  });

  it('is published again with what stayed the same untouched', async () => {
    county.setClock('2026-10-11', 600);
    const copy = (await officer.post('/api/plans', { termId: county.termId, basedOn: planId })).body as { id: string; no: number; sections: number };
    expect(copy.no).toBe(2);
    const [gone] = await county.sql<{ id: string; origin_id: string }>('select id, origin_id from section where plan_id = $1 order by origin_id limit 1', [copy.id]);
    await county.sql('delete from section where id = $1', [gone?.id]);
    const before = await county.sql<{ id: string }>(`select id from lesson where origin_id <> $1 order by id`, [gone?.origin_id]);
    const published = await officer.post(`/api/plans/${copy.id}/publication`, { effectiveFrom: '2026-10-12' });
    expect(published.body).toMatchObject({ difference: { created: 0, changed: 0, cancelled: 13 } });
    expect(await county.sql(`select id from lesson where origin_id <> $1 order by id`, [gone?.origin_id])).toEqual(before);
    expect(await county.sql(`select count(*)::int as n from lesson where origin_id = $1`, [gone?.origin_id])).toEqual([{ n: 5 }]);
    expect(await county.sql<{ status: string }>('select status from plan order by no')).toEqual([{ status: 'superseded' }, { status: 'published' }]);
  });
});
