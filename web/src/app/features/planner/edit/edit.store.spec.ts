import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiError } from '../../../core/api-error.js';
import { ContractClient } from '../../../core/contract-client.js';
import { Streams } from '../../../core/stream-subscription.js';
import { eventually, FakeClient } from '../../../core/testing.js';
import type { PlannedSection } from '../planner.api.js';
import { PlannerStore } from '../planner.store.js';
import type { Edit, SlotVerdict } from './edit.api.js';
import { EditStore } from './edit.store.js';

const section = (id: string, weekday: number, starts = '08:40', pinned = false): PlannedSection => ({
  id, weekday, starts, ends: '09:20', pinned, subject: 'art', gradeBand: 'L', netTeacher: { id: 't', name: '梁一舟' },
  members: [{ school: { id: 'x', name: '岩脚' }, classGroup: { id: 'c', name: '一年级' }, room: { id: 'r', name: '教室' }, assistant: { id: 'a', name: '助教' }, periodNo: 1, kind: 'interactive' }],
});
const slot = (weekday: number, verdict: SlotVerdict['verdict'], part: Partial<SlotVerdict> = {}): SlotVerdict => ({
  weekday, starts: '09:30', ends: '10:10', verdict, current: false, lost: 0, reasons: [], moves: [], memberMoves: [], affectedSchools: [], ...part,
});
const edit = (planVersion: number, sections: readonly PlannedSection[], undo: Edit['undo'] = { editId: 'e', kind: 'move', at: '' }): Edit => ({ planVersion, sections: [...sections], removed: [], undo });
const SLOTS = [slot(1, 'possible', { current: true }), slot(2, 'possible'), slot(3, 'withMoves', { affectedSchools: [{ id: 'y', name: '茶园' }] }), slot(4, 'impossible', { reasons: [{ code: 'lesson-full' }] })];

describe('editing a draft by hand', () => {
  let client: FakeClient;
  let store: EditStore;
  let answers: Record<string, (input: never) => unknown>;
  let hear: (version: number) => void;
  const asked = (name: string): unknown[] => client.calls.filter((call) => call.name === name).map((call) => call.input);

  beforeEach(async () => {
    client = new FakeClient();
    answers = {
      readPlan: () => ({ id: 'p', version: 4 }), listSections: () => ({ items: [section('s', 1), section('u', 2)] }),
      readVerdicts: () => ({ sectionId: 's', planVersion: 4, slots: SLOTS }), moveSection: () => edit(5, [section('s', 2, '09:30')]), undoEdit: () => edit(6, [section('s', 1)], null),
    };
    client.answer = (name, input) => Promise.resolve().then(() => {
      const answer = answers[name];
      if (answer === undefined) throw new Error(name);
      return answer(input as never);
    });
    const streams = { open: (_: string, reader: { event: (frame: unknown) => void }) => {
      hear = (version) => reader.event({ type: 'section.changed.v1', data: { planVersion: version } });
      return { status: signal('current'), ageS: signal(0), close: () => undefined };
    } };
    const planner = { replace: () => undefined, editable: signal(false) };
    TestBed.configureTestingModule({ providers: [EditStore, { provide: ContractClient, useValue: client }, { provide: Streams, useValue: streams }, { provide: PlannerStore, useValue: planner }] });
    store = TestBed.inject(EditStore);
    await store.open('p');
  });

  it('asks once at the lift and moves at the drop, with the version the verdicts were given for', async () => {
    await store.lift('s');
    expect(asked('readVerdicts')).toHaveLength(1);
    expect(store.lifted()?.slots).toHaveLength(4);
    await store.drop(SLOTS[1]!);
    expect(asked('moveSection')).toMatchObject([{ params: { id: 'p', sectionId: 's' }, body: { weekday: 2, starts: '09:30', version: 4 } }]);
    expect(store.lifted()).toBeNull();
    expect(store.section('s')?.weekday).toBe(2);
    expect(store.done()?.schools).toEqual(['岩脚']);
    await store.undo();
    expect(store.section('s')?.weekday).toBe(1);
    expect([store.done(), store.canUndo(), store.notice()?.kind]).toEqual([null, false, 'undone']);
  });

  it('does not move to a slot that cannot be, and says why; the keyboard keeps the lesson in the hand', async () => {
    await store.lift('s');
    await store.drop(SLOTS[3]!, { keepLifted: true });
    expect(store.lifted()?.section.id).toBe('s');
    expect(store.notice()).toMatchObject({ kind: 'refused', slot: { reasons: [{ code: 'lesson-full' }] } });
    await store.drop(SLOTS[3]!);
    expect(store.lifted()).toBeNull();
    expect(asked('moveSection')).toEqual([]);
    expect(store.section('s')?.weekday).toBe(1);
  });

  it('asks before others move', async () => {
    await store.lift('s');
    await store.drop(SLOTS[2]!);
    expect(asked('moveSection')).toEqual([]);
    expect(store.asking()?.slot.weekday).toBe(3);
    store.disagree();
    expect([store.asking(), store.lifted()?.section.id]).toEqual([null, 's']);
    await store.drop(SLOTS[2]!);
    await store.agree();
    expect(asked('moveSection')).toHaveLength(1);
    expect(store.done()?.schools).toEqual(['岩脚', '茶园']);
  });

  it('waits with a drop until the slots are judged', async () => {
    const lifting = store.lift('s');
    const seen: number[] = [];
    store.whenJudged((slots) => seen.push(slots.length));
    expect(seen).toEqual([]);
    await lifting;
    expect(seen).toEqual([4]);
  });

  it('reads the plan again where somebody was faster, says so, and keeps the lesson in the hand', async () => {
    await store.lift('s');
    answers['moveSection'] = () => { throw new ApiError('conflict.version', 409); };
    answers['readPlan'] = () => ({ id: 'p', version: 9 });
    answers['listSections'] = () => ({ items: [section('s', 1), section('u', 5)] });
    answers['readVerdicts'] = () => ({ sectionId: 's', planVersion: 9, slots: SLOTS });
    await store.drop(SLOTS[1]!);
    expect(store.notice()?.kind).toBe('movedOn');
    expect([store.section('u')?.weekday, store.section('s')?.weekday, store.lifted()?.section.id]).toEqual([5, 1, 's']);
    answers['moveSection'] = () => edit(10, [section('s', 2, '09:30')]);
    await store.drop(SLOTS[1]!);
    expect(asked('moveSection').at(-1)).toMatchObject({ body: { version: 9 } });
  });

  it('follows what others change, and not its own echo', async () => {
    await store.lift('s');
    await store.drop(SLOTS[1]!);
    const reads = asked('listSections').length;
    hear(5);
    expect(asked('listSections')).toHaveLength(reads);
    answers['readPlan'] = () => ({ id: 'p', version: 6 });
    answers['listSections'] = () => ({ items: [section('u', 4)] });
    hear(6);
    await eventually(() => store.notice()?.kind === 'others');
    expect(store.sections().map((each) => [each.id, each.weekday])).toEqual([['u', 4]]);
  });

  it('puts a lesson back when it is gone from the plan', async () => {
    await store.lift('u');
    answers['listSections'] = () => ({ items: [section('s', 1)] });
    await store.load();
    expect([store.lifted(), store.notice()?.kind]).toEqual([null, 'gone']);
  });

  it('keeps what is shown when the plan cannot be read again', async () => {
    answers['listSections'] = () => { throw new ApiError('network', 0); };
    await store.load();
    expect(store.state()).toMatchObject({ kind: 'ready', stale: true });
    expect(store.sections()).toHaveLength(2);
  });

  it('says what went wrong with a question, and lets go', async () => {
    answers['readVerdicts'] = () => { throw new ApiError('engine.busy', 503); };
    await store.lift('s');
    expect([store.lifted(), store.notice()?.kind]).toEqual([null, 'failed']);
  });

  it('pins and unpins', async () => {
    answers['pinSection'] = () => edit(5, [section('s', 1, '08:40', true)]);
    await store.pin(section('s', 1), true);
    expect([store.section('s')?.pinned, store.notice()?.kind]).toEqual([true, 'pinned']);
  });
});
