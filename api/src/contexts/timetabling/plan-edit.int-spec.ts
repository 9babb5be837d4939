import { checkPlan } from '../../../../test/support/check-plan.js';
import { eventually } from '../../../../test/support/eventually.js';
import type { HttpClient } from '../../../../test/support/http-client.js';
import { startSampleCounty, type SampleCounty } from '../../../../test/support/sample-county.js';
import { TimetablingFacade } from './timetabling.facade.js';

interface Section { readonly id: string; readonly weekday: number; readonly starts: string; readonly pinned: boolean; readonly netTeacher: { readonly id: string }; readonly members: readonly { readonly classGroup: { readonly id: string }; readonly periodNo: number }[] }
interface Slot { readonly weekday: number; readonly starts: string; readonly verdict: string; readonly current: boolean; readonly lost: number; readonly reasons: readonly { readonly code: string }[]; readonly moves: readonly unknown[] }
interface Edit { readonly planVersion: number; readonly sections: readonly Section[]; readonly removed: readonly string[]; readonly undo: { readonly kind: string } | null }

describe('a draft edited by hand', () => {
  let county: SampleCounty;
  let officer: HttpClient, colleague: HttpClient;
  let planId: string;

  const version = async (): Promise<number> => ((await officer.get(`/api/plans/${planId}`)).body as { version: number }).version;
  const sections = async (): Promise<Section[]> => ((await officer.get(`/api/plans/${planId}/sections`)).body as { items: Section[] }).items;
  const verdicts = async (sectionId: string): Promise<{ planVersion: number; slots: Slot[] }> => (await officer.get(`/api/plans/${planId}/sections/${sectionId}/verdicts`)).body as { planVersion: number; slots: Slot[] };
  const move = (who: HttpClient, sectionId: string, slot: Pick<Slot, 'weekday' | 'starts'>, at: number) => who.post(`/api/plans/${planId}/sections/${sectionId}/move`, { weekday: slot.weekday, starts: slot.starts, version: at });
  /** A lesson that can go somewhere else, and where. */
  const movable = async (wanted: (slot: Slot) => boolean): Promise<{ section: Section; slot: Slot; planVersion: number }> => {
    for (const section of await sections()) {
      const { planVersion, slots } = await verdicts(section.id), slot = slots.find(wanted);
      if (slot !== undefined) return { section, slot, planVersion };
    }
    throw new Error('no lesson of the plan can move so');
  };
  const free = (slot: Slot): boolean => slot.verdict === 'possible' && !slot.current;

  beforeAll(async () => {
    county = await startSampleCounty();
    county.setClock('2026-09-06', 600);
    [officer, colleague] = [await county.as('countyOfficer', county.bureauId), await county.as('countyOfficer', county.bureauId)];
    const facade = county.app().get(TimetablingFacade);
    planId = await facade.createPlan({ termId: county.termId });
    await facade.adopt(planId, (await facade.solveNow(planId, { seed: 5, iterations: 4_000 })).runId);
  });
  afterAll(() => county.close());

  it('judges every slot for a lifted lesson, with a reason for each that is impossible', async () => {
    const [section] = await sections();
    await verdicts(section!.id);
    const startedAt = performance.now(), { slots, planVersion } = await verdicts(section!.id);
    process.stdout.write(`verdicts: ${Math.round(performance.now() - startedAt)} ms, ${slots.length} slots\n`);
    expect(planVersion).toBe(await version());
    expect(slots.filter(({ current }) => current)).toMatchObject([{ weekday: section!.weekday, starts: section!.starts }]);
    for (const slot of slots) if (slot.verdict === 'impossible') expect(slot.reasons.length).toBeGreaterThan(0);
  });

  it('moves a lesson, keeps the plan legal, and takes it back', async () => {
    const before = await sections(), { section, slot, planVersion } = await movable(free);
    const answer = await move(officer, section.id, slot, planVersion);
    expect(answer.status).toBe(200);
    const edit = answer.body as Edit;
    expect(edit).toMatchObject({ planVersion: planVersion + 1, undo: { kind: 'move' } });
    expect(edit.sections.find(({ id }) => id === section.id)).toMatchObject({ weekday: slot.weekday, starts: slot.starts });
    expect((await verdicts(section.id)).slots.find(({ current }) => current)).toMatchObject({ weekday: slot.weekday, starts: slot.starts });
    const types = await county.sql<{ type: string }>(`select type from event_log where stream = $1 and type = 'section.changed.v1'`, [`plan:${planId}`]);
    expect(types).toHaveLength(edit.sections.length + edit.removed.length);
    const undone = await officer.post(`/api/plans/${planId}/undo`);
    expect(undone.body).toMatchObject({ planVersion: planVersion + 2, undo: null });
    expect(await sections()).toEqual(before);
    expect(await officer.post(`/api/plans/${planId}/undo`)).toMatchObject({ status: 409, body: { code: 'edit.nothing-to-undo' } });
  });

  it('refuses what is impossible with the reason, and changes nothing', async () => {
    const { section, slot, planVersion } = await movable(({ verdict }) => verdict === 'impossible'), before = await sections();
    expect(await move(officer, section.id, slot, planVersion)).toMatchObject({ status: 409, body: { code: 'edit.impossible', params: { reason: slot.reasons[0]?.code } } });
    expect(await sections()).toEqual(before);
    expect(await version()).toBe(planVersion);
  });

  it('refuses the second of two officers who saw the same plan, and lets nobody take back what was changed since', async () => {
    const { section, slot, planVersion } = await movable(free), original = { weekday: section.weekday, starts: section.starts };
    expect((await move(officer, section.id, slot, planVersion)).status).toBe(200);
    expect(await move(colleague, section.id, original, planVersion)).toMatchObject({ status: 409, body: { code: 'conflict.version' } });
    expect(await colleague.post(`/api/plans/${planId}/undo`)).toMatchObject({ status: 409, body: { code: 'edit.nothing-to-undo' } });
    expect((await move(colleague, section.id, original, planVersion + 1)).status).toBe(200);
    expect(await officer.post(`/api/plans/${planId}/undo`)).toMatchObject({ status: 409, body: { code: 'edit.changed-since' } });
    expect((await colleague.post(`/api/plans/${planId}/undo`)).status).toBe(200);
    expect((await officer.post(`/api/plans/${planId}/undo`)).status).toBe(200);
    expect((await sections()).find(({ id }) => id === section.id)).toMatchObject(original);
  });

  it('answers a repeated command once', async () => {
    const { section, slot, planVersion } = await movable(free), key = { 'idempotency-key': '01890a5d-ac96-774b-bcce-b302099a8057' };
    const body = { weekday: slot.weekday, starts: slot.starts, version: planVersion }, path = `/api/plans/${planId}/sections/${section.id}/move`;
    const first = await officer.send('POST', path, { body, headers: key }), second = await officer.send('POST', path, { body, headers: key });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(await version()).toBe(planVersion + 1);
  });

  it('keeps a pinned lesson where it is: on the grid and in the next run', async () => {
    const [section] = await sections();
    expect((await officer.post(`/api/plans/${planId}/sections/${section!.id}/pin`, { pinned: true })).body).toMatchObject({ sections: [{ id: section!.id, pinned: true }], undo: { kind: 'pin' } });
    const { slots } = await verdicts(section!.id);
    expect(slots.filter(({ current, verdict }) => !current && verdict !== 'impossible')).toEqual([]);
    const { id: runId } = (await officer.post(`/api/plans/${planId}/runs`, { seed: 9, maxIterations: 3_000 })).body as { id: string };
    await eventually(async () => ((await officer.get(`/api/runs/${runId}`)).body as { status: string }).status === 'finished', { withinMs: 60_000, everyMs: 100 });
    const [run] = await county.sql<{ instance: { baseline: object }; solution: object }>('select instance, solution from timetable_run where id = $1', [runId]);
    expect(run?.instance.baseline).toMatchObject({ pinnedSectionIds: [expect.any(String)] });
    expect(checkPlan(run?.instance, run?.solution)).toMatchObject({ feasible: true, violationsTotal: 0 });
    await officer.post(`/api/plans/${planId}/adoption`, { runId });
    const kept = (await sections()).filter(({ pinned }) => pinned);
    expect(kept).toMatchObject([{ weekday: section!.weekday, starts: section!.starts, netTeacher: section!.netTeacher }]);
    expect(kept[0]!.members.map(({ classGroup }) => classGroup.id)).toEqual(expect.arrayContaining(section!.members.map(({ classGroup }) => classGroup.id)));
  });

  it('proposes up to three repairs when a teacher is away, and takes one into the draft', async () => {
    const [section] = await sections(), event = { kind: 'teacherAbsent', netTeacherId: section!.netTeacher.id };
    const { planVersion, proposals } = (await officer.post(`/api/plans/${planId}/repairs`, { event })).body as { planVersion: number; proposals: { no: number; orphaned: number; gone: number; kept: number; retimed: number; joined: number; lost: number }[] };
    expect(proposals.length).toBeGreaterThan(0);
    expect(proposals.length).toBeLessThanOrEqual(3);
    const lessons = (await sections()).filter(({ netTeacher }) => netTeacher.id === section!.netTeacher.id);
    for (const { orphaned, gone, kept, retimed, joined, lost } of proposals) {
      expect(orphaned).toBe(lessons.flatMap(({ members }) => members).length);
      expect(gone + kept + retimed + joined + lost).toBe(orphaned);
    }
    const applied = await officer.post(`/api/plans/${planId}/repairs/apply`, { event, proposal: 1, version: planVersion });
    expect(applied.body).toMatchObject({ planVersion: planVersion + 1, undo: { kind: 'repair' } });
    expect((await sections()).filter(({ netTeacher }) => netTeacher.id === section!.netTeacher.id)).toEqual([]);
    expect(await officer.post(`/api/plans/${planId}/repairs/apply`, { event, proposal: 1, version: planVersion })).toMatchObject({ status: 409, body: { code: 'conflict.version' } });
    expect((await officer.post(`/api/plans/${planId}/undo`)).status).toBe(200);
    expect((await sections()).filter(({ netTeacher }) => netTeacher.id === section!.netTeacher.id)).toHaveLength(lessons.length);
  });
});
