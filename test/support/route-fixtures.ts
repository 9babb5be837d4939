import type { RouteName } from '@tongtang/contracts';
import { v7 as uuidv7 } from 'uuid';
import { uploadOf, workbook } from './county.js';
import { PASSWORD } from './scenario.js';
import type { Owners, TwoProvinces } from './two-provinces.js';

/** A call that works for whoever may make it, about things of the first province. */
export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A list: what stands in it for those to whom it belongs, and for nobody else. */
  readonly shows?: string;
}

export interface RouteFixture {
  readonly about?: string;
  readonly send: (world: TwoProvinces) => Sent | Promise<Sent>;
  /** Who the thing belongs to; left out where the route is everybody's. */
  readonly owners?: (world: TwoProvinces) => Owners;
  /** What a permitted caller may hear instead of 200: the rules come after the permission. */
  readonly refusals?: readonly string[];
  /** Ends or replaces the caller's session. */
  readonly takesSession?: true;
}

const county = (world: TwoProvinces): Owners => ({ paths: [world.pathOf(world.here.organisations.county)] });
const school = (world: TwoProvinces): Owners => ({ paths: [world.pathOf(world.here.rooms[0]!.schoolId)] });
const schools = (world: TwoProvinces): Owners => ({ paths: [...county(world).paths, ...world.here.rooms.map((room) => world.pathOf(room.schoolId))] });
const lesson = (world: TwoProvinces): Owners => world.lessonOwners(world.here);
/** The published plan: the bureau that made it, the schools in it, and its net teacher. */
const plan = (world: TwoProvinces): Owners => ({ ...schools(world), personIds: [world.here.teacher.personId] });
const teachersOfTheCounty = (world: TwoProvinces): string[] => [world.here.teacher.personId, world.here.otherTeacher.personId];

const onDraft = async (world: TwoProvinces): Promise<Sent> => ({ params: { id: await world.draftPlan() } });
const onRun = async (world: TwoProvinces): Promise<Sent> => ({ params: { id: (await world.run()).runId } });
/** A draft with the weekly lesson of the published plan. */
const onDraftSection = async (world: TwoProvinces): Promise<Sent> => {
  const id = await world.draftPlan();
  const sectionId = await world.copy('section', world.here.sectionId, { plan_id: id });
  await world.server.sql('insert into section_member select $1, class_group_id, period_no, room_id, assistant_id, kind from section_member where section_id = $2', [sectionId, world.here.sectionId]);
  return { params: { id, sectionId } };
};
const absence = (world: TwoProvinces): unknown => ({ kind: 'teacherAbsent', netTeacherId: world.here.teacher.personId });
/** The scenario's schools have no bells, so nothing can be judged. */
const editRefusals = ['run.invalid-input', 'edit.not-plannable', 'edit.impossible'];
const anyone = (sent: Sent = {}): RouteFixture => ({ send: () => sent });

let previewId: string | null = null;
/** A preview of its own for each call, copied from one upload. */
async function onPreview(world: TwoProvinces): Promise<string> {
  if (previewId === null) {
    const officer = world.actors.find((actor) => actor.role === 'countyOfficer')!;
    const answer = await (await world.browser(officer)).post(`/api/imports?organisationId=${world.here.organisations.county}`, uploadOf([workbook('03')]));
    previewId = (answer.body as { id: string }).id;
  }
  return world.copy('import_preview', previewId, {});
}

const confirmRefusals = ['import.has-errors', 'import.no-term', 'import.moved-on'];
const DAY_MS = 86_400_000;
const monday = (weeks: number): string => new Date(Date.parse('2030-01-07') + 7 * weeks * DAY_MS).toISOString().slice(0, 10);

/** A fixture for every route of the contract: one missing does not compile. */
export const ROUTE_FIXTURES: Readonly<Record<RouteName, RouteFixture | readonly RouteFixture[]>> = {
  signIn: { send: ({ here }) => ({ body: { signIn: here.teacher.signIn, password: PASSWORD } }), takesSession: true },
  readSession: anyone(),
  signOut: { send: () => ({}), takesSession: true },
  createSocketTicket: anyone(),
  createFirstOperator: { send: () => ({ body: { token: 'x'.repeat(43), name: '某人', signIn: 'somebody', password: PASSWORD } }), refusals: ['setup.closed'], takesSession: true },
  readClock: anyone(),
  createInvitation: { send: async (world) => ({ params: { id: (await world.invited()).personId } }), owners: school },
  acceptInvitation: { send: async (world) => ({ body: { token: (await world.invited()).token, password: PASSWORD } }), takesSession: true },

  listOrganisations: { send: ({ here }) => ({ shows: here.rooms[0]!.schoolId }), owners: school },
  createOrganisation: { send: (world) => ({ body: { kind: 'provider', name: `单位${world.number()}`, parentId: world.here.organisations.county } }), owners: county },
  listRegions: anyone(),
  listPeople: { send: ({ here }) => ({ shows: here.rooms[0]!.assistant.personId }), owners: school },
  createPerson: { send: (world) => ({ body: { name: `助教${world.number()}`, role: 'assistantTeacher', organisationId: world.here.rooms[0]!.schoolId } }), owners: school },
  readSchool: { send: ({ here }) => ({ params: { id: here.rooms[0]!.schoolId } }), owners: school },

  createImport: { send: ({ here }) => ({ query: { organisationId: here.organisations.county }, body: uploadOf([workbook('03')]) }), owners: county },
  readImport: { send: async (world) => ({ params: { id: await onPreview(world) } }), owners: county },
  fixImportCell: { send: async (world) => ({ params: { id: await onPreview(world) }, body: { file: workbook('03').name, sheet: '无', row: 1, column: 'A', value: '' } }), owners: county, refusals: ['import.no-such-cell'] },
  confirmImport: { send: async (world) => ({ params: { id: await onPreview(world) }, body: {} }), owners: county, refusals: confirmRefusals },

  listTerms: { send: async (world) => ({ shows: await termOf(world) }), owners: (world) => ({ ...schools(world), personIds: teachersOfTheCounty(world) }) },
  createTerm: { send: (world) => ({ body: { bureauId: world.here.organisations.county, name: '学期', firstMonday: monday(2 * world.number()), weeks: 1 } }), owners: county },
  listHolidays: anyone({ query: { year: '2026' } }),
  readGap: [
    { about: 'of the term', send: async (world) => ({ params: { id: await termOf(world) } }), owners: schools },
    { about: 'of one school', send: async (world) => ({ params: { id: await termOf(world) }, query: { schoolId: world.here.rooms[0]!.schoolId } }), owners: school },
  ],

  listPlans: { send: ({ here }) => ({ shows: here.planId }), owners: plan },
  createPlan: { send: async (world) => ({ body: { termId: await termOf(world) } }), owners: county },
  readPlan: [
    { about: 'that is published', send: ({ here }) => ({ params: { id: here.planId } }), owners: plan },
    { about: 'that is a draft', send: onDraft, owners: county },
  ],
  editPlanRules: {
    send: async (world) => ({ ...(await onDraft(world)), body: { rules: { lessonMinutes: 40, maxClassesPerSection: 8, maxInteractiveEndpoints: 6, teacherBreakMinutes: 10, startGridMinutes: 5 } } }), owners: county,
  },
  discardPlan: { send: onDraft, owners: county },
  listSections: { send: ({ here }) => ({ params: { id: here.planId } }), owners: plan },
  listRuns: { send: async (world) => ({ params: { id: (await world.run()).planId } }), owners: county },
  requestRun: { send: async (world) => ({ ...(await onDraft(world)), body: {} }), owners: county, refusals: ['plan.nothing-to-solve', 'run.invalid-input'] },
  readRun: { send: onRun, owners: county },
  stopRun: { send: onRun, owners: county },
  readExplanation: { send: onRun, owners: county },
  readExplanationItem: {
    send: async (world) => ({ params: { id: (await world.run('finished')).runId, classGroupId: world.here.rooms[0]!.classGroupId, subject: 'music' } }), owners: county, refusals: ['run.nothing-found'],
  },
  findFixes: { send: async (world) => ({ params: { id: (await world.run('finished')).runId }, body: {} }), owners: county, refusals: ['run.nothing-found'] },
  listFindings: { send: onDraft, owners: county },
  comparePlans: { send: async (world) => ({ ...(await onDraft(world)), query: { candidates: 'inForce,draft', between: 'inForce,draft', by: 'school' } }), owners: county },
  readVerdicts: { send: onDraftSection, owners: county, refusals: editRefusals },
  moveSection: { send: async (world) => ({ ...(await onDraftSection(world)), body: { weekday: 2, starts: '09:30', version: 1 } }), owners: county, refusals: editRefusals },
  pinSection: { send: async (world) => ({ ...(await onDraftSection(world)), body: { pinned: true } }), owners: county },
  undoEdit: { send: onDraft, owners: county, refusals: ['edit.nothing-to-undo'] },
  proposeRepairs: { send: async (world) => ({ ...(await onDraft(world)), body: { event: absence(world) } }), owners: county, refusals: editRefusals },
  applyRepair: { send: async (world) => ({ ...(await onDraft(world)), body: { event: absence(world), proposal: 1, version: 1 } }), owners: county, refusals: [...editRefusals, 'repair.no-such-proposal'] },
  adoptRun: { send: async (world) => { const { planId, runId } = await world.run(); return { params: { id: planId }, body: { runId } }; }, owners: county, refusals: ['run.nothing-found'] },
  previewPublication: { send: onDraft, owners: county, refusals: ['plan.empty'] },
  publishPlan: { send: async (world) => ({ ...(await onDraft(world)), body: { effectiveFrom: '2026-12-07' } }), owners: county, refusals: ['plan.empty'] },
  readTimetable: [
    { about: 'of a school', send: ({ here }) => ({ params: { kind: 'school', id: here.rooms[0]!.schoolId } }), owners: school },
    { about: 'of a class', send: ({ here }) => ({ params: { kind: 'class', id: here.rooms[0]!.classGroupId } }), owners: school },
    { about: 'of a room', send: ({ here }) => ({ params: { kind: 'room', id: here.rooms[0]!.roomId } }), owners: school },
    { about: 'of a net teacher', send: ({ here }) => ({ params: { kind: 'teacher', id: here.teacher.personId } }), owners: (world) => ({ paths: [world.pathOf(world.here.organisations.givingSchool)], personIds: [world.here.teacher.personId] }) },
  ],

  readToday: { send: ({ here }) => ({ shows: here.lessonId }), owners: lesson },
  listLessons: { send: ({ here }) => ({ query: { from: '2026-11-23', to: '2026-11-23' }, shows: here.lessonId }), owners: lesson },
  readLesson: { send: ({ here }) => ({ params: { id: here.lessonId } }), owners: lesson },
  // A net teacher changes how the own lesson is given, and does not call it off.
  cancelLesson: { send: async (world) => ({ params: { id: await world.scheduledLesson() }, body: { reason: 'weather' } }), owners: (world) => ({ paths: lesson(world).paths }), refusals: ['lesson.wrong-status'] },
  listLiveLessons: { send: ({ here }) => ({ query: { under: here.rooms[0]!.schoolId } }), owners: school },

  readLessonAttendance: { send: async (world) => ({ params: { id: (await world.endedLesson(20)).lessonId } }), owners: lesson },
  listAttendance: { send: async (world) => ({ shows: (await world.endedLesson(20)).seatId }), owners: (world) => ({ ...school(world), personIds: [world.here.teacher.personId] }) },
  backFillAttendance: { send: async (world) => ({ params: { id: (await world.endedLesson(null)).seatId }, body: { present: 20, reason: '停电' } }), owners: school },
  correctAttendance: { send: async (world) => ({ params: { id: (await world.endedLesson(20)).seatId }, body: { field: 'present', value: 21, reason: '数错了' } }), owners: school },
  decideCorrection: { send: async (world) => ({ params: { id: await world.proposedCorrection() }, body: { decision: 'approved' } }), owners: school },

  listWallTokens: { send: async (world) => ({ shows: (await world.wall()).wallId }), owners: county },
  issueWallToken: { send: ({ here }) => ({ body: { organisationId: here.organisations.county, label: '大厅' } }), owners: county },
  revokeWallToken: { send: async (world) => ({ params: { id: (await world.wall()).wallId } }), owners: county },
  readWall: { send: async (world) => ({ params: { token: (await world.wall()).token } }) },
  createWallTicket: { send: async (world) => ({ params: { token: (await world.wall()).token } }) },

  sendCommands: { send: ({ here }) => ({ body: { commands: [{ v: 1, commandId: uuidv7(), stream: `lesson:${here.lessonId}`, type: 'teacher.proof', data: {} }] } }) },
  readStreamSnapshot: { send: ({ here }) => ({ params: { stream: `lesson:${here.lessonId}` } }), owners: lesson },
  listStreamEvents: { send: ({ here }) => ({ params: { stream: `lesson:${here.lessonId}` }, query: { epoch: uuidv7(), after: '0' } }), owners: lesson },
};

async function termOf(world: TwoProvinces): Promise<string> {
  const [row] = await world.server.sql<{ id: string }>('select term_id as id from plan where id = $1', [world.here.planId]);
  return row?.id ?? '';
}
