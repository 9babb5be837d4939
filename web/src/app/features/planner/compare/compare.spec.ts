import { TestBed } from '@angular/core/testing';
import { ContractClient } from '../../../core/contract-client.js';
import { eventually, FakeClient } from '../../../core/testing.js';
import type { ComparisonColumn, Difference, Plan, Run, SectionBody } from '../planner.api.js';
import { candidatesOf, toggled, usualChoice } from './candidates.js';
import { CompareStore } from './compare.store.js';
import { changeWords } from './difference-words.js';
import { figureRows } from './figure-rows.js';

const plan = (part: Partial<Plan>): Plan => ({ id: 'p', no: 2, status: 'draft', sections: 10, adoptedRunId: null, basedOn: null, ...part }) as Plan;
const run = (id: string, part: Partial<Run> = {}): Run => ({ id, status: 'finished', canGoOn: true, preset: 'coverage', coverage: 5, missing: 10, ...part }) as Run;
const force = plan({ id: 'f', no: 1, status: 'published' });
const say = (key: string, params: Readonly<Record<string, unknown>> = {}): string => [key.replace(/^planner\.compare\./, ''), ...Object.values(params)].join(' ');

describe('what can be compared', () => {
  it('is the plan in force, the draft, and every version that a search left', () => {
    const found = candidatesOf(plan({ adoptedRunId: 'r1' }), [plan({}), force], [run('r3', { canGoOn: false }), run('r2'), run('r1')]);
    expect(found.map(({ key, planNo, attempt, adopted }) => [key, planNo, attempt, adopted])).toEqual([['inForce', 1, 0, false], ['draft', 2, 0, false], ['r2', 2, 2, false], ['r1', 2, 1, true]]);
    expect(usualChoice(found)).toEqual(['inForce', 'draft', 'r2']);
  });

  it('is no draft without lessons, and a plan in force not twice', () => {
    expect(candidatesOf(plan({ sections: 0 }), [], [run('r1')]).map(({ key }) => key)).toEqual(['r1']);
    expect(candidatesOf(force, [force], []).map(({ key }) => key)).toEqual(['inForce']);
  });

  it('sets the draft beside the version it came from when there is nothing else', () => {
    expect(usualChoice(candidatesOf(plan({ adoptedRunId: 'r1' }), [], [run('r1')]))).toEqual(['draft', 'r1']);
  });

  it('keeps two columns at least and four at most, in their order', () => {
    const five = candidatesOf(plan({}), [force], [run('a'), run('b'), run('c')]);
    expect(toggled(['inForce', 'draft'], 'draft', five)).toEqual(['inForce', 'draft']);
    expect(toggled(['inForce', 'b'], 'draft', five)).toEqual(['inForce', 'draft', 'b']);
    expect(toggled(['inForce', 'draft', 'a', 'b'], 'c', five)).toEqual(['inForce', 'draft', 'a', 'b']);
  });
});

describe('figures side by side', () => {
  const column = (part: Partial<ComparisonColumn>): ComparisonColumn => ({
    key: 'draft', planNo: 1, requestedAt: null, missing: 1000, coverage: 875, uncovered: 125, violations: 0, subjects: [{ subject: 'music', missing: 100, coverage: 85 }], schools: 9, schoolsWithNothing: 1,
    worstSchool: { school: { id: 's', name: '石坎教学点' }, missing: 6, coverage: 2 }, sections: 100, memberships: 480, classesPerSection: 4.8, busiestTeacher: { netTeacher: { id: 't', name: '沈雨桐' }, sections: 14 },
    sameTeacher: { pairs: 10, same: 8 }, changed: { of: 400, memberships: 72 }, ...part,
  });
  const rows = figureRows([column({ key: 'inForce' }), column({ coverage: 936, uncovered: 64, schoolsWithNothing: 2, busiestTeacher: { netTeacher: { id: 't', name: '沈雨桐' }, sections: 12 } })], 0, ['music'], say);
  const cell = (id: string, at = 1): string => { const found = rows.find((row) => row.id === id)?.cells[at]; return `${found?.text} ${found?.delta} ${found?.tone}`; };

  it('says with a sign and a word what is better and what is worse', () => {
    expect(cell('coverage')).toBe('93.6% +6.1 better');
    expect(cell('uncovered')).toBe('64 −61 better');
    expect(cell('nothing')).toBe('2 +1 worse');
    expect(cell('busiest')).toBe('busiest 沈雨桐 12 −2 better');
    expect(cell('music')).toBe('85.0%  same');
  });

  it('holds nothing against the column itself, and changes only against the one in force', () => {
    expect(cell('coverage', 0)).toBe('87.5%  null');
    expect([cell('changed', 0), cell('changed')]).toEqual(['—  null', '18.0%  null']);
  });

  it('knows the rows in which nothing differs', () => {
    expect(rows.filter((row) => !row.differs).map((row) => row.id)).toEqual(['music', 'worst', 'sections', 'classes', 'sameTeacher', 'violations']);
  });
});

describe('a change in words', () => {
  const body = (weekday: number, starts: string, teacher: string, classes: readonly string[]): SectionBody => ({
    netTeacher: { id: teacher, name: teacher }, subject: 'music', gradeBand: 'M', weekday, starts, ends: '10:10',
    members: classes.map((name) => ({ classGroup: { id: name, name }, school: { id: 's', name: '石坎' }, periodNo: 2, room: { id: 'r', name: '' }, assistant: { id: 'a', name: '' }, kind: 'broadcast' })),
  }) as SectionBody;
  const change = (kind: Difference['kind'], before: SectionBody | null, after: SectionBody | null): Difference => ({ kind, subject: 'music', before, after });

  it('says when a lesson was and when it will be', () => {
    const words = changeWords(change('moved', body(2, '09:30', '沈', ['三']), body(4, '10:20', '沈', ['三'])), 'teacher', say);
    expect([words.about, words.before, words.after, words.classes]).toEqual(['subjects.music · gradeBands.M', 'weekdays.2 09:30', 'weekdays.4 10:20', ['石坎 三']]);
  });

  it('names the teacher in the list of a school when it is another one', () => {
    const words = changeWords(change('teacher', body(2, '09:30', '沈', ['三']), body(2, '09:30', '何', ['三'])), 'school', say);
    expect([words.before, words.after, words.classes]).toEqual(['weekdays.2 09:30 沈', 'weekdays.2 09:30 何', ['三']]);
  });

  it('says which classes come and which go', () => {
    const words = changeWords(change('members', body(2, '09:30', '沈', ['一', '二']), body(2, '09:30', '沈', ['二', '三', '四'])), 'teacher', say);
    expect([words.before, words.after]).toEqual(['classes 2', 'classes 3']);
    expect(words.classes).toEqual(['stay 1 石坎 二', 'come 2 石坎 三、石坎 四', 'go 1 石坎 一']);
  });

  it('has words for a lesson that begins or ends to be', () => {
    expect(changeWords(change('added', null, body(2, '09:30', '沈', ['三'])), 'teacher', say).before).toBe('was.none');
    expect(changeWords(change('removed', body(2, '09:30', '沈', ['三']), null), 'teacher', say).after).toBe('becomes.none');
  });
});

describe('the comparison', () => {
  it('asks for the usual columns, another pair and another order', async () => {
    const client = new FakeClient();
    client.answer = (name) => Promise.resolve(name === 'listRuns' ? { items: [run('r2'), run('r1')] } : { columns: [], differences: null });
    TestBed.configureTestingModule({ providers: [CompareStore, { provide: ContractClient, useValue: client }] });
    const store = TestBed.inject(CompareStore);
    const asked = (): unknown => (client.calls.at(-1)?.input as { query: unknown }).query;
    await store.open(plan({}), [plan({}), force]);
    expect(asked()).toEqual({ candidates: 'inForce,draft,r2', between: 'inForce,draft', by: 'teacher' });
    await store.step(1);
    expect(asked()).toEqual({ candidates: 'inForce,draft,r2', between: 'inForce,r2', by: 'teacher' });
    await store.look({ from: 'r2', by: 'school' });
    expect(asked()).toEqual({ candidates: 'inForce,draft,r2', between: 'r2,inForce', by: 'school' });
    await store.toggle('r1');
    expect(asked()).toMatchObject({ candidates: 'inForce,draft,r2,r1' });
    await eventually(() => !store.busy());
    await store.open(plan({ id: 'copy', basedOn: 'f' }), [plan({ id: 'copy', basedOn: 'f' }), force]);
    expect(asked()).toMatchObject({ between: 'inForce,r2' });
  });
});
