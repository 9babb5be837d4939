import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../../core/api-error.js';
import { ContractClient } from '../../../core/contract-client.js';
import { FakeClient } from '../../../core/testing.js';
import type { Import } from '../planner.api.js';
import { ImportStore } from './import.store.js';

const preview = (part: Partial<Import>): Import => ({ id: 'i', status: 'previewed', organisationId: 'o', files: [], term: null, counts: [], findings: [], changes: [], ...part }) as Import;
const file = (name: string): File => new File(['x'], name);

describe('an import on the page', () => {
  let client: FakeClient;
  let store: ImportStore;
  const names = (input: unknown): string[] => (input as { files: readonly File[] }).files.map((each) => each.name);

  beforeEach(() => {
    client = new FakeClient();
    TestBed.configureTestingModule({ providers: [ImportStore, { provide: ContractClient, useValue: client }] });
    store = TestBed.inject(ImportStore);
  });

  it('reads all files chosen so far together, the newest of a name', async () => {
    client.answer = () => Promise.resolve(preview({}));
    await store.add([file('01.xlsx')], 'o');
    await store.add([file('02.xlsx'), file('01.xlsx')], 'o');
    expect(client.calls.map((call) => names(call.input))).toEqual([['01.xlsx'], ['02.xlsx', '01.xlsx']]);
  });

  it('names the file that is refused and reads the others', async () => {
    client.answer = (_, input) => (names(input).includes('old.xls') ? Promise.reject(new ApiError('import.xls', 422, { file: 'old.xls' })) : Promise.resolve(preview({})));
    await store.add([file('01.xlsx'), file('old.xls')], 'o');
    expect(store.files().map((each) => [each.name, each.refused?.code ?? null])).toEqual([['01.xlsx', null], ['old.xls', 'import.xls']]);
    expect(store.shown()?.id).toBe('i');
    expect(store.failure()).toBeNull();
  });

  it('does not send a file that is too large', async () => {
    const large = file('large.xlsx');
    Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 });
    await store.add([large], 'o');
    expect(client.calls).toEqual([]);
    expect(store.files()[0]?.refused?.code).toBe('import.too-large');
  });

  it('shows the preview again when the data moved on before the yes', async () => {
    client.answer = (name) => (name === 'confirmImport' ? Promise.reject(new ApiError('import.moved-on', 409)) : Promise.resolve(preview(name === 'readImport' ? { counts: [{ kind: 'schools', read: 1, added: 0, changed: 1, unchanged: 0, wrong: 0, missing: 0 }] } : {})));
    await store.add([file('01.xlsx')], 'o');
    expect(await store.confirm(null)).toBeNull();
    expect(store.failure()?.code).toBe('import.moved-on');
    expect(store.totals().changed).toBe(1);
  });

  it('counts errors as wrong and warnings apart', async () => {
    const finding = (severity: 'error' | 'warning') => ({ severity, code: 'import.blank', file: '', sheet: '', row: 1, column: null, letter: null, read: '', suggestion: null, params: {} });
    client.answer = () => Promise.resolve(preview({ findings: [finding('error'), finding('warning'), finding('warning')] }));
    await store.open('i');
    expect([store.totals().wrong, store.totals().warnings]).toEqual([1, 2]);
  });
});
