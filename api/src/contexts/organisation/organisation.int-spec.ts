import { startCounty, uploadOf, workbook, WORKBOOKS, type County } from '../../../../test/support/county.js';
import type { HttpClient } from '../../../../test/support/http-client.js';
import type { RouteOutput } from '@tongtang/contracts';

describe('what a county holds, by who asks', () => {
  let county: County;
  let officer: HttpClient;
  let neighbour: HttpClient;
  let schoolId: string;
  let termId: string;
  let importId: string;
  beforeAll(async () => {
    county = await startCounty();
    const preview = await county.organisations.previewImport(WORKBOOKS, county.bureauId, 'system');
    importId = preview.id;
    await county.organisations.confirm(preview.id, 'system');
    officer = await county.signedInAs('countyOfficer', county.bureauId);
    neighbour = await county.signedInAs('countyOfficer', county.bureaus.get('520122') ?? '');
    const [school] = await county.sql<{ id: string }>(`select organisation_id as id from school where official_code = '2152520011'`);
    schoolId = school?.id ?? '';
    const [term] = await county.sql<{ id: string }>('select id from term');
    termId = term?.id ?? '';
  });
  afterAll(() => county.stop());

  const list = async (client: HttpClient, query = ''): Promise<RouteOutput<'listOrganisations'>> => (await client.get(`/api/organisations${query}`)).body as RouteOutput<'listOrganisations'>;
  const gapFor = async (client: HttpClient, query = ''): Promise<RouteOutput<'readGap'>> => (await client.get(`/api/terms/${termId}/gap${query}`)).body as RouteOutput<'readGap'>;

  it('shows the tree below the bureau, parents before children, and only that', async () => {
    const { items, next } = await list(officer);
    expect(next).toBeNull();
    expect(items[0]).toMatchObject({ name: '修文县教育局', kind: 'bureau', level: 'county', regionCode: '520123' });
    expect(items.filter((each) => each.kind === 'school')).toHaveLength(33);
    expect(items.filter((each) => each.kind === 'provider').map((each) => each.name)).toContain('阅读公益联盟');
    expect((await list(neighbour)).items.map((each) => each.name)).toEqual(['息烽县教育局']);
    const province = await county.signedInAs('provinceOfficer', county.bureaus.get('52') ?? '');
    expect((await list(province, '?kind=bureau')).items.map((each) => each.name)).toEqual(['贵州省教育厅', '贵阳市教育局', '修文县教育局', '息烽县教育局']);
    expect((await list(province, `?under=${county.bureauId}&q=${encodeURIComponent('木杉')}`)).items.map((each) => each.name)).toEqual(['木杉教学点']);
    const { body } = await officer.get('/api/regions?parent=5201');
    expect((body as RouteOutput<'listRegions'>).items).toContainEqual({ code: '520123', name: '修文县', level: 'county', parentCode: '5201' });
  });

  it('answers the neighbour as if nothing were there', async () => {
    const calls: [string, string, unknown?][] = [
      ['GET', `/api/schools/${schoolId}`], ['GET', `/api/terms/${termId}/gap`], ['GET', `/api/imports/${importId}`], ['POST', `/api/imports/${importId}/confirmation`, {}],
      ['PATCH', `/api/imports/${importId}/cells`, { file: 'a', sheet: 'b', row: 1, column: 'A', value: '' }], ['POST', `/api/imports?organisationId=${county.bureauId}`, uploadOf([workbook('01')])],
      ['POST', '/api/terms', { bureauId: county.bureauId, name: '春', firstMonday: '2027-03-01', weeks: 18 }], ['POST', '/api/people', { name: '张三', role: 'schoolHead', organisationId: schoolId }],
      ['POST', '/api/organisations', { kind: 'provider', name: '单位', parentId: county.bureauId }],
    ];
    for (const [method, path, body] of calls) expect([method, path, await neighbour.send(method, path, { body })]).toMatchObject([method, path, { status: 404, body: { code: 'not-found' } }]);
    expect((await neighbour.get('/api/terms')).body).toEqual({ items: [] });
    expect((await neighbour.get(`/api/people?under=${county.bureauId}`)).body).toEqual({ items: [], next: null });
  });

  it('lets a city upload only for itself, where there is nothing to import', async () => {
    const cityId = county.bureaus.get('5201') ?? '';
    const city = await county.signedInAs('cityOfficer', cityId);
    expect(await city.post(`/api/imports?organisationId=${county.bureauId}`, uploadOf([workbook('01')]))).toMatchObject({ status: 404 });
    expect(await city.post(`/api/imports?organisationId=${cityId}`, uploadOf([workbook('01')]))).toMatchObject({ status: 422, body: { code: 'import.not-a-county' } });
    const assistant = await county.signedInAs('assistantTeacher', schoolId);
    expect(await assistant.post(`/api/imports?organisationId=${county.bureauId}`, uploadOf([workbook('01')]))).toMatchObject({ status: 404 });
  });

  it('shows a school with its rooms and classes to its own people', async () => {
    const head = await county.signedInAs('schoolHead', schoolId);
    expect((await head.get(`/api/schools/${schoolId}`)).body).toMatchObject({
      name: '木杉教学点', officialCode: '2152520011', kind: 'teachingPoint', township: '龙场街道', bellSchedule: 'B2', liveRoomsMax: 1, downMbps: 57, upMbps: 25,
      rooms: [{ name: '多媒体教室1', seats: 36 }], classGroups: [{ name: '一二年级复式班', grades: [1, 2], size: 14 }, { grades: [3, 4] }, { grades: [5, 6] }],
    });
    expect((await list(head)).items.map((each) => each.name)).toEqual(['木杉教学点']);
    const other = await county.sql<{ id: string }>(`select organisation_id as id from school where official_code = '2152520048'`);
    expect(await head.get(`/api/schools/${other[0]?.id}`)).toMatchObject({ status: 404 });
  });

  it('counts the gap of the county, its schools, classes and subjects', async () => {
    const gap = await gapFor(officer);
    expect(gap.total).toMatchObject({ missing: 813, planned: 0 });
    expect(gap.schools).toHaveLength(33);
    expect(gap.classGroups).toHaveLength(254);
    const sum = (parts: readonly { readonly missing: number }[]): number => parts.reduce((total, part) => total + part.missing, 0);
    expect([sum(gap.schools), sum(gap.subjects), sum(gap.classGroups.flatMap((group) => Object.values(group.subjects)))]).toEqual([813, 813, 813]);
    expect(gap.supply).toMatchObject({ netTeachers: 23 });
    expect(gap.supply.lessonsPerWeek).toBe(await county.count('select sum(max_per_week) from net_teacher'));
    expect(gap.subjects.find((each) => each.subject === 'music')?.supply).toBe(await county.count(`select sum(max_per_week) from net_teacher n where exists (select 1 from qualification q where q.person_id = n.person_id and q.subject = 'music')`));
    expect(await gapFor(officer, `?schoolId=${schoolId}`)).toMatchObject({ schools: [{ school: { name: '木杉教学点' } }], total: { missing: 12 } });
  });

  it('counts what the plan in force gives, and a school sees its own part', async () => {
    const head = await county.signedInAs('schoolHead', schoolId);
    const before = await gapFor(head);
    expect(before.schools.map((each) => each.school.id)).toEqual([schoolId]);
    await county.sql(`with p as (insert into plan (id, bureau_id, term_id, no, status, rules, created_at) select gen_random_uuid(), bureau_id, id, 1, 'draft', '{}', now() from term returning id),
      s as (insert into section (id, plan_id, origin_id, net_teacher_id, subject, grade_band, weekday, starts_minute)
        select gen_random_uuid(), p.id, gen_random_uuid(), (select person_id from net_teacher limit 1), 'art', 'L', 1, 600 from p returning id)
      insert into section_member (section_id, class_group_id, period_no, room_id, assistant_id, kind)
        select s.id, c.id, 2, (select id from room where school_id = $1 limit 1), (select id from person limit 1), 'interactive' from s, class_group c where c.school_id = $1 and c.name = '一二年级复式班'`, [schoolId]);
    const after = await gapFor(head);
    expect(after.total).toEqual({ ...before.total, planned: 1 });
    expect(after.classGroups[0]?.subjects).toEqual({ art: { required: 2, own: 0, missing: 2, planned: 1 } });
  });

  it('names the term and the years without a holiday table', async () => {
    expect((await officer.get('/api/terms')).body).toEqual({ items: [expect.objectContaining({ name: '2026—2027学年第一学期', firstMonday: '2026-09-07', weeks: 18, yearsWithoutHolidays: [2027], bureau: { id: county.bureauId, name: '修文县教育局' } })] });
    const assistant = await county.signedInAs('assistantTeacher', schoolId);
    expect(((await assistant.get('/api/terms')).body as RouteOutput<'listTerms'>).items).toHaveLength(1);
    expect(await officer.post('/api/terms', { bureauId: county.bureauId, name: '春', firstMonday: '2027-03-01', weeks: 18 })).toMatchObject({ status: 200, body: { name: '春', yearsWithoutHolidays: [2027] } });
    expect((await officer.get('/api/holidays?year=2026')).body).toMatchObject({ year: 2026, known: true, days: expect.arrayContaining([{ date: '2026-10-10', name: '国庆节', off: false }]) });
    expect((await officer.get('/api/holidays?year=2027')).body).toEqual({ year: 2027, known: false, days: [] });
  });

  it('gives no role above the giver\'s own, and no key to somebody who has one', async () => {
    const head = await county.signedInAs('schoolHead', schoolId);
    const made = await head.post('/api/people', { name: '王芳', role: 'assistantTeacher', organisationId: schoolId });
    expect(made).toMatchObject({ status: 200, body: { name: '王芳', signIn: '王芳@2152520011', invited: true, grants: [{ role: 'assistantTeacher', organisation: { id: schoolId } }] } });
    expect((await officer.post('/api/people', { name: '王芳', role: 'assistantTeacher', organisationId: schoolId })).body).toMatchObject({ signIn: '王芳@2152520011-2' });
    expect(await head.post('/api/people', { name: '李四', role: 'schoolHead', organisationId: schoolId })).toMatchObject({ status: 404 });
    expect(await officer.post('/api/people', { name: '李四', role: 'cityOfficer', organisationId: county.bureauId })).toMatchObject({ status: 404 });
    expect(await officer.post('/api/people', { name: '李四', role: 'countyOfficer', organisationId: schoolId })).toMatchObject({ status: 400, body: { code: 'request.invalid', params: { field: 'role' } } });

    const assistantId = (made.body as { id: string }).id;
    expect(await head.post(`/api/people/${assistantId}/invitation`)).toMatchObject({ status: 200, body: { token: expect.any(String) } });
    const [chief] = await county.sql<{ id: string }>(`select p.id from person p join role_grant g on g.person_id = p.id where g.role = 'schoolHead' and g.organisation_id = $1 and p.name = '薛凤'`, [schoolId]);
    expect(await head.post(`/api/people/${chief?.id}/invitation`)).toMatchObject({ status: 404 });
    expect(await officer.post(`/api/people/${chief?.id}/invitation`)).toMatchObject({ status: 200 });
    expect(await neighbour.post(`/api/people/${chief?.id}/invitation`)).toMatchObject({ status: 404 });
  });

  it('lists people by name, a page at a time', async () => {
    const first = (await officer.get('/api/people')).body as RouteOutput<'listPeople'>;
    expect(first.items).toHaveLength(100);
    const second = (await officer.get(`/api/people?cursor=${first.next}`)).body as RouteOutput<'listPeople'>;
    const all = [...first.items, ...second.items];
    expect(new Set(all.map((person) => person.id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(133);
    expect((await officer.get(`/api/people?q=${encodeURIComponent('薛凤')}`)).body).toMatchObject({ items: [{ name: '薛凤', phone: '13909378657', grants: [{ role: 'schoolHead' }] }] });
  });

  it('builds the tree downwards', async () => {
    const operator = await county.signedInAs('operator', county.bureaus.get('') ?? '');
    const made = await operator.post('/api/organisations', { kind: 'bureau', level: 'county', name: '开阳县教育局', parentId: county.bureaus.get('5201'), regionCode: '520121' });
    expect(made).toMatchObject({ status: 200, body: { name: '开阳县教育局', level: 'county', parentId: county.bureaus.get('5201') } });
    expect(await operator.post('/api/organisations', { kind: 'bureau', level: 'city', name: '市', parentId: county.bureauId })).toMatchObject({ status: 400 });
    expect(await operator.post('/api/organisations', { kind: 'bureau', level: 'county', name: '县', parentId: county.bureaus.get('5201'), regionCode: '999999' })).toMatchObject({ status: 400, body: { params: { field: 'regionCode' } } });
  });
});
