import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { ConnectionStatus } from '../../../core/connection-status.js';
import { ContractClient } from '../../../core/contract-client.js';
import { SocketConnection } from '../../../core/socket-connection.js';
import { eventually, FakeClient, FakeSocket } from '../../../core/testing.js';
import type { ComparisonColumn, PlanFinding, Run } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import { CoverageChart } from './coverage-chart.js';
import { FiguresStore } from './figures.store.js';
import { findingParams, groupFindings, placeOf } from './finding-words.js';
import { readLiveRun, withLive } from './live-run.js';
import { RunPanel } from './run-panel.js';
import { changedPercent, hasPlateaued } from './run-words.js';
import { RunsStore } from './runs.store.js';
import { spoken } from './spoken.js';

const run = (part: Partial<Run> = {}): Run => ({
  id: 'r', planId: 'p', status: 'running', elapsedS: 10, coverage: 900, missing: 1000, violations: 0, maxSeconds: 60, preset: 'coverage', bound: null, provenOptimal: false, canGoOn: false, stale: false,
  curve: [[1, 800], [8, 900]], warnings: [], findings: [], ...part,
}) as Run;
const texts = {
  planner: {
    duration: { seconds: '{{seconds}} 秒', minutes: '{{minutes}} 分钟', both: '{{minutes}} 分 {{seconds}} 秒' },
    solve: { bound: '上限 {{percent}}：到这里', boundShort: '上限 {{percent}}', proven: '已到上限，证明没有更好的', failed: '排课程序停了，最好的一版已存（{{percent}}）', failedEmpty: '排课程序停了，还没有排出一版', goOn: '接着排', use: '用这版', finished: '排好了，覆盖率 {{percent}}', offline: '断网了，服务器还在排', leave: '您可以离开', stop: '停下', useNow: '就用现在这版', plateau: '近 {{seconds}} 秒只多了 {{count}} 课时，可以停了' },
  },
};
const i18n = TranslocoTestingModule.forRoot({ langs: { 'zh-CN': texts }, translocoConfig: { availableLangs: ['zh-CN'], defaultLang: 'zh-CN' } });
function shown(component: typeof RunPanel | typeof CoverageChart, inputs: Record<string, unknown>): HTMLElement {
  TestBed.configureTestingModule({ imports: [i18n] });
  const fixture = TestBed.createComponent<RunPanel | CoverageChart>(component);
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
const buttons = (host: HTMLElement): string[] => [...host.querySelectorAll('button')].map((one) => `${one.textContent?.trim()}${one.hasAttribute('data-primary') ? '!' : ''}`);

describe('the chart of a search', () => {
  it('S15 draws no limit that nobody proved', () => {
    expect(shown(CoverageChart, { run: run(), maxClasses: 8 }).textContent).not.toContain('上限');
  });
  it('S14 draws the proven limit, and says when it is reached', () => {
    expect(shown(CoverageChart, { run: run({ bound: 969 }), maxClasses: 8 }).textContent).toContain('上限 96.9%');
    TestBed.resetTestingModule();
    expect(shown(CoverageChart, { run: run({ bound: 900, provenOptimal: true }), maxClasses: 8 }).textContent).toContain('已到上限，证明没有更好的');
  });
  it('says that it may be stopped when the curve is flat, and not once it is over', () => {
    const flat = run({ elapsedS: 60, coverage: 902, curve: [[1, 800], [8, 900], [50, 902]] });
    expect(shown(CoverageChart, { run: flat, maxClasses: 8 }).textContent).toContain('近 30 秒只多了 2 课时，可以停了');
    expect([hasPlateaued(flat), hasPlateaued({ ...flat, coverage: 950 }), hasPlateaued({ ...flat, status: 'stopped' }), hasPlateaued(run())]).toEqual([true, false, false, false]);
  });
});

describe('the panel of a search', () => {
  it('S17 keeps the best of a search that died and offers to go on from it', () => {
    const host = shown(RunPanel, { run: run({ status: 'failed', coverage: 931, canGoOn: true }), editable: true });
    expect(host.textContent).toContain('最好的一版已存（93.1%）');
    expect(buttons(host)).toEqual(['用这版', '接着排!']);
  });
  it('does not speak of a version where there is none', () => {
    const host = shown(RunPanel, { run: run({ status: 'failed', coverage: 0 }), editable: true });
    expect(host.textContent).toContain('还没有排出一版');
    expect(buttons(host)).toEqual([]);
  });
  it('does not offer to go on where nothing better exists', () => {
    const host = shown(RunPanel, { run: run({ status: 'finished', provenOptimal: true, canGoOn: true }), editable: true });
    expect(host.textContent).toContain('已到上限，证明没有更好的');
    expect(buttons(host)).toEqual(['用这版!']);
  });
  it('says without a line that the server goes on', () => {
    expect(shown(RunPanel, { run: run(), editable: true, offline: true }).textContent).toContain('断网了，服务器还在排');
  });
});

describe('a run while it searches', () => {
  it('takes bound and proof from the stream', () => {
    const live = readLiveRun('run:r', { elapsedS: 12, coverage: 910, violations: 0, uncoveredByReason: {}, bound: 950, provenOptimal: false, incumbentId: 4 }, {});
    expect(withLive(run(), live ?? undefined, live?.heardAt ?? 0)).toMatchObject({ coverage: 910, bound: 950, provenOptimal: false });
    expect(readLiveRun('run:r', { elapsedS: 12, coverage: 910 }, {})?.bound).toBeNull();
  });
  it('S16 goes on counting from what was stored when the page opens again', () => {
    expect(withLive(run(), undefined, 5_000, 2_000).elapsedS).toBe(13);
    expect(withLive(run({ status: 'queued', elapsedS: 0 }), undefined, 5_000, 2_000).elapsedS).toBe(0);
  });
});

describe('what a reader hears', () => {
  it('is the newest, and not more often than is polite', async () => {
    const source = signal('93.1%');
    const said = TestBed.runInInjectionContext(() => spoken(source, 200));
    TestBed.tick();
    expect(said()).toBe('93.1%');
    for (const next of ['93.2%', '93.4%']) {
      source.set(next);
      TestBed.tick();
      expect(said()).toBe('93.1%');
    }
    await eventually(() => said() === '93.4%');
  });
});

describe('figures of versions', () => {
  it('asks once for a version that is over, and again for a search only now and then', async () => {
    const client = new FakeClient();
    client.answer = (_, input) => Promise.resolve({ columns: (input as { query: { candidates: string } }).query.candidates.split(',').map((key) => ({ key, coverage: 1 })), differences: null });
    TestBed.configureTestingModule({ providers: [FiguresStore, { provide: ContractClient, useValue: client }] });
    const store = TestBed.inject(FiguresStore);
    const asked = (): string[] => client.calls.map((call) => (call.input as { query: { candidates: string } }).query.candidates);
    await store.load('p', true, [run(), run({ id: 'a', status: 'stopped', canGoOn: true })]);
    await store.load('p', true, [run({ coverage: 901 }), run({ id: 'a', status: 'stopped', canGoOn: true })]);
    expect(asked()).toEqual(['inForce,a', 'r']);
    await store.load('p', true, [run({ status: 'finished', canGoOn: true })]);
    expect(asked()).toEqual(['inForce,a', 'r', 'r']);
    expect(Object.keys(store.columns())).toEqual(['inForce', 'a', 'r']);
  });
  it('says how much of the plan in force is given up', () => {
    expect(changedPercent({ changed: { of: 400, memberships: 72 } } as ComparisonColumn)).toBe(18);
    expect([changedPercent({ changed: null } as ComparisonColumn), changedPercent(null)]).toEqual([null, null]);
  });
});

describe('what contradicts itself', () => {
  const finding = { code: 'x', severity: 'error', school: { id: 's', name: '石坎教学点' }, classGroup: { id: 'c', name: '三年级' }, subject: 'music', weekday: 2, periodNo: 3, starts: '09:30', ends: '10:10', names: ['甲', '乙'] } as PlanFinding;
  const say = (key: string, params: Readonly<Record<string, unknown>> = {}): string => [key, ...Object.values(params)].join(' ');
  it('is named with the row that it comes from', () => {
    expect(placeOf(finding, say)).toEqual(['石坎教学点', '三年级', 'subjects.music', 'weekdays.2', 'planner.solve.period 3', '09:30–10:10']);
    expect(findingParams(finding, say)).toMatchObject({ school: '石坎教学点', names: '甲、乙', netTeacher: '' });
  });
  it('is said once for all the rows of which it is true', () => {
    const worded = (text: string, place: string) => ({ severity: 'warning' as const, text, fix: '', place });
    const groups = groupFindings([worded('没有网师能教', '石坎'), worded('网络上不了', '六屯'), ...['二', '三', '四', '五'].map((place) => worded('没有网师能教', place))]);
    expect(groups.map(({ text, few, more }) => [text, few, more])).toEqual([['没有网师能教', ['石坎', '二', '三', '四'], ['五']], ['网络上不了', ['六屯'], []]]);
  });
});

describe('the runs of a plan', () => {
  let client: FakeClient;
  let runs: readonly Run[];
  const offline = signal(false);
  const store = (): RunsStore => {
    client = new FakeClient();
    client.answer = (name) => {
      if (name === 'stopRun') runs = runs.map((each) => ({ ...each, status: 'stopped', canGoOn: true }));
      if (name === 'requestRun') return Promise.resolve(run({ id: 'new', status: 'queued', coverage: 0, curve: [] }));
      return Promise.resolve(name === 'listRuns' ? { items: runs } : name === 'readRun' || name === 'stopRun' ? runs[0] : name === 'listFindings' ? { items: [{ code: 'w', severity: 'warning' }, { code: 'e', severity: 'error' }] } : {});
    };
    TestBed.configureTestingModule({
      providers: [RunsStore, { provide: ContractClient, useValue: client }, { provide: SocketConnection, useValue: new FakeSocket() }, { provide: ConnectionStatus, useValue: { offline } }, { provide: PlannerStore, useValue: { replace: () => undefined, loadGap: () => Promise.resolve() } }],
    });
    return TestBed.inject(RunsStore);
  };

  it('stops a search before its best is taken', async () => {
    runs = [run()];
    const opened = store();
    await opened.open('p');
    await opened.adopt('p', runs[0] ?? run());
    expect(client.calls.map((call) => call.name).filter((name) => name === 'stopRun' || name === 'adoptRun')).toEqual(['stopRun', 'adoptRun']);
    expect(opened.active()).toBeNull();
  });

  it('goes on from an earlier version and shows the new search', async () => {
    runs = [run({ id: 'old', status: 'failed', canGoOn: true })];
    const opened = store();
    await opened.open('p');
    await opened.start('p', { maxSeconds: 60, preset: 'steady', startRunId: 'old' });
    expect(client.calls.at(-1)).toMatchObject({ name: 'requestRun', input: { body: { maxSeconds: 60, preset: 'steady', startRunId: 'old' } } });
    expect([opened.shown()?.id, opened.runs().length]).toEqual(['new', 2]);
  });

  it('lists what refuses a run first', async () => {
    runs = [];
    const opened = store();
    await opened.open('p');
    await opened.check('p');
    expect(opened.findings().map((each) => each.code)).toEqual(['e', 'w']);
  });

  it('keeps the last state without a line and reads again with one', async () => {
    runs = [run()];
    const opened = store();
    await opened.open('p');
    TestBed.tick();
    offline.set(true);
    TestBed.tick();
    const before = client.calls.filter((call) => call.name === 'listRuns').length;
    expect(opened.active()?.id).toBe('r');
    offline.set(false);
    TestBed.tick();
    await eventually(() => client.calls.filter((call) => call.name === 'listRuns').length === before + 1);
  });
});
