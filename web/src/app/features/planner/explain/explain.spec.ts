import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../../core/api-error.js';
import { ContractClient } from '../../../core/contract-client.js';
import { FakeClient } from '../../../core/testing.js';
import { CasesStore } from './cases.store.js';
import type { ExplanationItem } from './explain.api.js';
import { triedRows } from './tried-rows.js';

const tried = (weekday: number, periodNo: number | null, code: string, starts: string | null = null): ExplanationItem['tried'][number] => ({ weekday, periodNo, starts, netTeacher: null, blocked: { code } });

describe('times tried', () => {
  it('are one row where a day has the same fact, in the order they came', () => {
    const rows = triedRows([tried(2, 3, 'full'), tried(3, 2, 'none'), tried(3, 1, 'none'), tried(4, 4, 'room'), tried(3, 5, 'room')], (fact) => fact.code);
    expect(rows.map((row) => [row.weekday, row.periods, row.text])).toEqual([[2, [3], 'full'], [3, [1, 2], 'none'], [4, [4], 'room'], [3, [5], 'room']]);
  });

  it('that are no period of the school stand by their start', () => {
    expect(triedRows([tried(1, null, 'x', '08:00'), tried(1, null, 'x', '09:00')], (fact) => fact.code).map((row) => row.starts)).toEqual(['08:00', '09:00']);
  });
});

describe('what would help', () => {
  let client: FakeClient;
  let store: CasesStore;
  const about = { classGroupId: 'c', subject: 'art' } as const;

  beforeEach(() => {
    client = new FakeClient();
    TestBed.configureTestingModule({ providers: [CasesStore, { provide: ContractClient, useValue: client }] });
    store = TestBed.inject(CasesStore);
  });

  it('is asked once per run and class, and for the county without one', async () => {
    client.answer = () => Promise.resolve({ items: [], complete: true });
    expect(store.fixes('r', about).kind).toBe('idle');
    const first = store.find('r', about);
    expect(store.fixes('r', about).kind).toBe('working');
    await Promise.all([first, store.find('r', about), store.find('r', null)]);
    await store.find('r', about);
    expect(client.calls.map((call) => call.input)).toMatchObject([{ params: { id: 'r' }, body: about }, { params: { id: 'r' }, body: {} }]);
    expect([store.fixes('r', about).kind, store.fixes('r', null).kind, store.fixes('other', about).kind]).toEqual(['ready', 'ready', 'idle']);
  });

  it('can be asked again after a failure', async () => {
    client.answer = () => Promise.reject(new ApiError('engine.busy', 503));
    await store.find('r', about);
    expect(store.fixes('r', about)).toMatchObject({ kind: 'failed', error: { code: 'engine.busy' } });
    client.answer = () => Promise.resolve({ items: [], complete: true });
    await store.find('r', about);
    expect(store.fixes('r', about).kind).toBe('ready');
  });
});
