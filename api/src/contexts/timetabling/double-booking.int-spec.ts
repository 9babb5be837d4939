import { DataSource } from 'typeorm';
import { eventually } from '../../../../test/support/eventually.js';
import { startSampleCounty, type SampleCounty } from '../../../../test/support/sample-county.js';
import { TimetablingFacade } from './timetabling.facade.js';

describe('double booking', () => {
  let county: SampleCounty;
  let facade: TimetablingFacade;
  let ours: string;

  /** A draft of the neighbouring county that wants the same people, class groups and rooms at the same times. */
  const rival = async (): Promise<string> => {
    await county.sql(
      `insert into term (id, bureau_id, name, first_monday, weeks) select gen_random_uuid(), $1, name, first_monday, weeks from term where id = $2 on conflict do nothing`, [county.neighbourId, county.termId]);
    const [term] = await county.sql<{ id: string }>('select id from term where bureau_id = $1', [county.neighbourId]);
    const planId = await facade.createPlan({ termId: term?.id ?? '' });
    const sections = await county.sql<{ id: string }>('select id from section where plan_id = $1', [ours]);
    for (const { id } of sections) {
      await county.sql(
        `with copy as (insert into section (id, plan_id, origin_id, net_teacher_id, subject, grade_band, weekday, starts_minute)
           select fresh, $2, fresh, net_teacher_id, subject, grade_band, weekday, starts_minute from section, gen_random_uuid() fresh where id = $1 returning id)
         insert into section_member (section_id, class_group_id, period_no, room_id, assistant_id, kind)
         select copy.id, m.class_group_id, m.period_no, m.room_id, m.assistant_id, m.kind from section_member m, copy where m.section_id = $1`, [id, planId]);
    }
    return planId;
  };

  beforeAll(async () => {
    county = await startSampleCounty();
    county.setClock('2026-09-06', 600);
    facade = county.app().get(TimetablingFacade);
    ours = await facade.createPlan({ termId: county.termId });
    const { runId } = await facade.solveNow(ours, { seed: 1, iterations: 500 });
    await facade.adopt(ours, runId);
    await county.sql('delete from section where plan_id = $1 and id not in (select id from section where plan_id = $1 order by id limit 3)', [ours]);
  });
  afterAll(() => county.close());

  it('is refused by the constraint itself when another writer commits after the check, and names who is taken', async () => {
    const theirs = await rival();
    const [section] = await county.sql<{ id: string; net_teacher_id: string; name: string; starts: string }>(
      `select s.id, s.net_teacher_id, p.name, ('2026-09-14'::date + s.weekday - 1 + make_time(s.starts_minute / 60, s.starts_minute % 60, 0))::text as starts
       from section s join person p on p.id = s.net_teacher_id where s.plan_id = $1 order by s.id limit 1`, [theirs]);
    const other = county.app().get(DataSource).createQueryRunner();
    await other.startTransaction();
    const [lesson] = await other.query(
      `insert into lesson (id, section_id, origin_id, plan_id, number, school_date, starts_local, time_zone, during, subject, grade_band, status, delivery, net_teacher_id)
       select gen_random_uuid(), s.id, gen_random_uuid(), s.plan_id, 1, $2::timestamp::date, $2, 'Asia/Shanghai',
         tstzrange($2::timestamp at time zone 'Asia/Shanghai', $2::timestamp at time zone 'Asia/Shanghai' + interval '40 minutes'), s.subject, s.grade_band, 'scheduled', 'live', s.net_teacher_id
       from section s where s.id = $1 returning id, during::text`, [section?.id, section?.starts]) as { id: string; during: string }[];
    await other.query(`insert into booking (resource_id, kind, lesson_id, during) values ($1, 'person', $2, $3::tstzrange)`, [section?.net_teacher_id, lesson?.id, lesson?.during]);
    const publication = facade.publish(ours, '2026-09-07').then(() => null, (error: unknown) => error);
    await eventually(async () => (await county.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length > 0);
    await other.commitTransaction();
    await other.release();
    expect(await publication).toMatchObject({ code: 'plan.double-booked', params: { names: [section?.name] } });
    expect(await county.sql('select 1 from seat')).toEqual([]);
    expect(await county.sql('select status from plan where id = $1', [ours])).toEqual([{ status: 'draft' }]);
    await county.sql('delete from lesson');
    await county.sql(`update plan set status = 'discarded' where id = $1`, [theirs]);
  });

  it('lets only one of two publications of the same resources through', async () => {
    const theirs = await rival();
    const outcomes = await Promise.allSettled([facade.publish(ours, '2026-09-07'), facade.publish(theirs, '2026-09-07')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'plan.double-booked' });
    expect(await county.sql(`select status, count(*)::int as n from plan where id in ($1, $2) group by status order by status`, [ours, theirs])).toEqual([{ status: 'draft', n: 1 }, { status: 'published', n: 1 }]);
    expect(await county.sql('select count(distinct plan_id)::int as n from lesson')).toEqual([{ n: 1 }]);
  });

  it('is foreseen where the other plan is published already: its times are busy in the instance', async () => {
    const [published] = await county.sql<{ id: string; bureau_id: string }>(`select id, bureau_id from plan where status = 'published'`);
    const mine = published?.bureau_id === county.bureauId;
    expect(published).toBeDefined();
    // Whichever won the race stands for the neighbour's plan from here on.
    if (mine) await county.sql('update plan set term_id = (select id from term where bureau_id = $1), no = 99 where id = $2', [county.neighbourId, published?.id]);
    const draft = await facade.createPlan({ termId: county.termId });
    const { runId } = await facade.solveNow(draft, { seed: 1, iterations: 500 });
    await facade.adopt(draft, runId);
    await expect(facade.publish(draft, '2026-09-07')).resolves.toMatchObject({ planId: draft });
  });
});
