import { edited, startCounty, uploadOf, withWorkbook, workbook, WORKBOOKS, type County } from '../../../../../test/support/county.js';
import type { HttpClient } from '../../../../../test/support/http-client.js';
import { readCounty } from '@tongtang/domain/imports';
import { readWorkbook } from '../../../platform/files/read-workbook.js';
import type { ImportDto, UploadedFile } from '../organisation.facade.js';

type Count = ImportDto['counts'][number];

describe('importing a county, from the first upload on', () => {
  let county: County;
  let officer: HttpClient;
  beforeAll(async () => {
    county = await startCounty();
    officer = await county.signedInAs('countyOfficer', county.bureauId);
  });
  afterAll(() => county.stop());

  const upload = async (files: readonly UploadedFile[]): Promise<ImportDto> => {
    const { status, body } = await officer.post(`/api/imports?organisationId=${county.bureauId}`, uploadOf(files));
    expect({ status, body }).toMatchObject({ status: 200 });
    return body as ImportDto;
  };
  const confirm = (id: string, body: object = {}): ReturnType<HttpClient['post']> => officer.post(`/api/imports/${id}/confirmation`, body);
  const countOf = (preview: ImportDto, kind: Count['kind']): Count | undefined => preview.counts.find((count) => count.kind === kind);
  const figures = (preview: ImportDto): string[] => preview.counts.map(({ kind, read, added, changed, unchanged, wrong, missing }) => `${kind} ${read}: ${added}+ ${changed}~ ${unchanged}= ${wrong}! ${missing}-`);
  const schools = (): Promise<number> => county.count(`select count(*) from organisation where kind = 'school'`);

  it('needs a schools workbook before it can place classes', async () => {
    const preview = await upload([workbook('02')]);
    expect(preview.findings).toContainEqual(expect.objectContaining({ severity: 'error', code: 'import.missing-workbook' }));
    expect((await confirm(preview.id)).body).toMatchObject({ code: 'import.has-errors' });
  });

  it('refuses what is no workbook, with the name of the file', async () => {
    const send = (name: string, bytes: string): ReturnType<HttpClient['post']> =>
      officer.post(`/api/imports?organisationId=${county.bureauId}`, uploadOf([{ name, bytes: Buffer.from(bytes) }]));
    expect(await send('照片.png', 'x')).toMatchObject({ status: 422, body: { code: 'import.wrong-type', params: { file: '照片.png' } } });
    expect(await send('旧表.xls', 'x')).toMatchObject({ status: 422, body: { code: 'import.xls' } });
    expect(await officer.post(`/api/imports?organisationId=${county.bureauId}`, uploadOf([]))).toMatchObject({ status: 422, body: { code: 'import.no-files' } });
    expect(await send('大表.xlsx', 'x'.repeat(50 * 1024 * 1024))).toMatchObject({ status: 413 });
  });

  it('names a broken cell, writes nothing, and goes on once the cell is put right', async () => {
    const preview = await upload(withWorkbook(await edited(workbook('01'), { G4: '一间' })));
    const [finding] = preview.findings;
    expect(finding).toMatchObject({ severity: 'error', code: 'import.not-a-number', file: '01-学校基本情况表.xlsx', row: 4, column: '多媒体教室数', letter: 'G', read: '一间', suggestion: '1' });
    expect(countOf(preview, 'schools')).toMatchObject({ read: 33, wrong: 1 });
    expect(await confirm(preview.id)).toMatchObject({ status: 409, body: { code: 'import.has-errors', params: { count: 1 } } });
    expect(await schools()).toBe(0);

    const cell = { file: finding?.file, sheet: finding?.sheet, row: 4, value: '1' };
    expect(await officer.patch(`/api/imports/${preview.id}/cells`, { ...cell, column: 'ZZ' })).toMatchObject({ status: 404, body: { code: 'import.no-such-cell' } });
    const fixed = (await officer.patch(`/api/imports/${preview.id}/cells`, { ...cell, column: '多媒体教室数' })).body as ImportDto;
    expect(fixed.findings).toEqual([]);
    expect((await officer.get(`/api/imports/${preview.id}`)).body).toEqual(fixed);
    expect(fixed.term).toEqual({ name: '2026—2027学年第一学期', firstMonday: '2026-09-07', weeks: 18 });
    expect(figures(fixed)).toEqual([
      'schools 33: 33+ 0~ 0= 0! 0-', 'classes 254: 254+ 0~ 0= 0! 0-', 'demands 540: 540+ 0~ 0= 0! 0-', 'bells 42: 42+ 0~ 0= 0! 0-', 'localLessons 1583: 1583+ 0~ 0= 0! 0-',
      'netTeachers 23: 23+ 0~ 0= 0! 0-', 'rooms 48: 48+ 0~ 0= 0! 0-', 'assistants 77: 77+ 0~ 0= 0! 0-',
    ]);
    expect(await schools()).toBe(0);
  });

  it('writes all or nothing', async () => {
    const preview = await upload(WORKBOOKS);
    await county.sql(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$`);
    await county.sql('create trigger refuse before insert on local_lesson for each statement execute function refuse()');
    expect(await confirm(preview.id)).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(await schools()).toBe(0);
    expect(await county.count(`select count(*) from account where state = 'invited'`)).toBe(0);
    expect((await officer.get(`/api/imports/${preview.id}`)).body).toMatchObject({ status: 'previewed' });
    await county.sql('drop trigger refuse on local_lesson');
    await county.sql('drop function refuse');
  });

  it('does not write what nobody has seen: a preview that the system has overtaken is shown again', async () => {
    const [first, second] = [await upload(WORKBOOKS), await upload(WORKBOOKS)];
    const key = { 'idempotency-key': '0190a1b2-0000-7000-8000-000000000001' };
    const confirmed = await officer.post(`/api/imports/${first.id}/confirmation`, {}, key);
    expect(confirmed).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect((await officer.post(`/api/imports/${first.id}/confirmation`, {}, key)).body).toEqual(confirmed.body);
    expect((await confirm(first.id)).body).toMatchObject({ code: 'import.already-confirmed' });

    expect((await confirm(second.id)).body).toMatchObject({ code: 'import.moved-on' });
    const seenAgain = (await officer.get(`/api/imports/${second.id}`)).body as ImportDto;
    expect(seenAgain.counts.reduce((sum, count) => sum + count.added + count.changed, 0)).toBe(0);
    expect(await confirm(second.id)).toMatchObject({ status: 200, body: { status: 'confirmed' } });
  });

  it('holds every row of the six workbooks', async () => {
    expect(await schools()).toBe(33);
    const tables = {
      class_group: 254, demand: 540, room: 48, net_teacher: 23, bell_period: 206, vetting_record: 23, term: 1,
      [`role_grant where role = 'assistantTeacher'`]: 77, [`role_grant where role = 'schoolHead'`]: 33, [`role_grant where role = 'netTeacher'`]: 23,
    };
    for (const [table, rows] of Object.entries(tables)) expect([table, await county.count(`select count(*) from ${table}`)]).toEqual([table, rows]);
    expect(await county.count(`select count(*) from account where state = 'invited' and password_hash is null`)).toBe(133);
    expect(await county.count(`select count(*) from account a join person p on p.id = a.person_id where a.state = 'invited' and a.sign_in <> p.phone`)).toBe(0);
    expect(await county.count(`select count(*) from organisation o join organisation p on p.id = o.parent_id where not o.path <@ p.path or nlevel(o.path) <> nlevel(p.path) + 1`)).toBe(0);
    const [slack] = await county.sql<{ codes: number }>('select count(*)::int as codes from bell_schedule where early_slack between 0 and 5 and early_slack = late_slack');
    expect(slack?.codes).toBe(await county.count('select count(*) from bell_schedule'));
    expect(figures(await upload([workbook('04')]))).toEqual(['localLessons 1583: 0+ 0~ 1583= 0! 0-']);
    const [cells] = readCounty(await readWorkbook(workbook('04').name, workbook('04').bytes)).recognised;
    expect(await county.count('select count(*) from local_lesson')).toBe(cells?.cells);
  });

  it('changes nothing when the same files come again', async () => {
    const before = await county.sql(`select (select sum(version) from organisation) o, (select sum(version) from person) p, (select sum(version) from class_group) c, (select count(*) from availability) a`);
    const again = await upload(WORKBOOKS);
    expect(again.counts.every((count) => count.added + count.changed + count.wrong + count.missing === 0 && count.unchanged === count.read)).toBe(true);
    expect(again.changes).toEqual([]);
    expect(await confirm(again.id)).toMatchObject({ status: 200 });
    expect(await county.sql(`select (select sum(version) from organisation) o, (select sum(version) from person) p, (select sum(version) from class_group) c, (select count(*) from availability) a`)).toEqual(before);
  });

  it('takes one workbook alone and shows each changed cell before and after', async () => {
    const preview = await upload([await edited(workbook('05'), { H3: null, G3: 6, L3: '18800000001' })]);
    expect(figures(preview)).toEqual(['netTeachers 23: 0+ 1~ 22= 0! 0-']);
    expect(preview.changes).toEqual([{
      kind: 'netTeachers', change: 'changed', label: '唐香平',
      fields: [{ field: 'phone', before: '18824504000', after: '18800000001' }, { field: 'maxPerWeek', before: '8', after: '6' }, expect.objectContaining({ field: 'hours', after: '' })],
    }]);
    expect(await confirm(preview.id)).toMatchObject({ status: 200 });
    expect(await county.count(`select count(*) from person where name = '唐香平' and phone = '18800000001'`)).toBe(1);
    const back = await upload([workbook('05')]);
    expect(countOf(back, 'netTeachers')).toMatchObject({ added: 0, changed: 1 });
    expect(await confirm(back.id)).toMatchObject({ status: 200 });
  });

  it('moves, renames and hands over; what a later file lacks is listed and stays', async () => {
    const files = [
      await edited(workbook('01'), { B4: '木杉小学', E4: '大湾小学', L4: '新校长', M4: '18800000002', F4: 'B3' }),
      await edited(workbook('02'), { A3: '木杉小学', A4: '木杉小学', A5: '木杉小学', B3: '一年级', C3: '1' }),
    ];
    const preview = await upload(files);
    expect(preview.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(figures(preview)).toEqual(['schools 33: 0+ 1~ 32= 0! 0-', 'classes 254: 1+ 0~ 253= 0! 1-', 'demands 540: 1+ 0~ 539= 0! 0-']);
    expect(await confirm(preview.id)).toMatchObject({ status: 200 });
    const [school] = await county.sql<{ name: string; parent: string; bell: string; below: boolean }>(
      `select o.name, p.name as parent, b.code as bell, o.path <@ p.path as below from organisation o join school s on s.organisation_id = o.id join organisation p on p.id = o.parent_id
       join school_bell sb on sb.school_id = o.id and sb.valid_until is null join bell_schedule b on b.id = sb.bell_schedule_id where s.official_code = '2152520011'`);
    expect(school).toEqual({ name: '木杉小学', parent: '大湾小学', bell: 'B3', below: true });
    expect(await county.sql(`select p.name, g.valid_until is null as holds from role_grant g join person p on p.id = g.person_id join school s on s.organisation_id = g.organisation_id
      where s.official_code = '2152520011' and g.role = 'schoolHead' order by holds`)).toEqual([{ name: '薛凤', holds: false }, { name: '新校长', holds: true }]);
    expect(await county.count('select count(*) from class_group where valid_until is null')).toBe(255);
  });

  it('puts demand into a term that the officer states', async () => {
    const preview = await upload([await edited(workbook('02'), { A3: '木杉小学', A4: '木杉小学', A5: '木杉小学' })]);
    expect(await confirm(preview.id, { term: { name: '春', firstMonday: '2027-03-02', weeks: 18 } })).toMatchObject({ status: 422, body: { code: 'term.not-monday' } });
    expect(await confirm(preview.id, { term: { name: '春', firstMonday: '2026-11-02', weeks: 18 } })).toMatchObject({ status: 409, body: { code: 'term.overlaps', params: { name: '2026—2027学年第一学期' } } });
    expect(await confirm(preview.id, { term: { name: '春', firstMonday: '2027-03-01', weeks: 18 } })).toMatchObject({ status: 200, body: { term: { name: '春' } } });
    expect(await county.sql(`select t.name, count(*)::int as rows from demand d join term t on t.id = d.term_id group by 1 order by 1`))
      .toEqual([{ name: '2026—2027学年第一学期', rows: 541 }, { name: '春', rows: 540 }]);
  });

  it('keeps a school and a phone of another county out of this one', async () => {
    const neighbour = county.bureaus.get('520122') ?? '';
    const elsewhere = await county.organisations.previewImport([workbook('01'), workbook('03')], neighbour, 'system');
    expect(elsewhere.findings).toContainEqual(expect.objectContaining({ severity: 'error', code: 'import.school-elsewhere', read: '2152520048' }));
    const phones = await county.organisations.previewImport([await edited(workbook('05'), { B3: '别人' })], neighbour, 'system');
    expect(phones.findings).toContainEqual(expect.objectContaining({ code: 'import.phone-elsewhere', read: '18824504000' }));
  });

  it('gives a net teacher of another county a place here and leaves the record there alone', async () => {
    const neighbour = county.bureaus.get('520122') ?? '';
    const anyone = Object.fromEntries(Array.from({ length: 23 }, (_, row) => [`J${row + 3}`, null]));
    const file = await edited(workbook('05'), { ...anyone, G3: 3 });
    const before = await county.sql('select * from net_teacher order by person_id');
    const preview = await county.organisations.previewImport([file], neighbour, 'system');
    expect(preview.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(figures(preview)).toEqual(['netTeachers 23: 23+ 0~ 0= 0! 0-']);
    await county.organisations.confirm(preview.id, 'system');
    expect(await county.sql('select * from net_teacher order by person_id')).toEqual(before);
    expect(await county.count(`select count(*) from role_grant g join organisation o on o.id = g.organisation_id where g.role = 'netTeacher' and o.path <@ (select path from organisation where id = $1)`, [neighbour])).toBe(23);
    expect(figures(await county.organisations.previewImport([file], neighbour, 'system'))).toEqual(['netTeachers 23: 0+ 0~ 23= 0! 0-']);
  });
});
