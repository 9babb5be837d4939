/**
 * Method and path of every route under `/api`, without any schema: browser bundles carry this table and no zod.
 * `routes.ts` gives each name its schemas and its permission; the two are held equal by the compiler.
 */
export const paths = {
  signIn: { method: 'POST', path: '/session' },
  readSession: { method: 'GET', path: '/session' },
  signOut: { method: 'DELETE', path: '/session' },
  createSocketTicket: { method: 'POST', path: '/socket-tickets' },
  createFirstOperator: { method: 'POST', path: '/setup/first-operator' },
  readClock: { method: 'GET', path: '/clock' },

  listOrganisations: { method: 'GET', path: '/organisations' },
  createOrganisation: { method: 'POST', path: '/organisations' },
  listRegions: { method: 'GET', path: '/regions' },
  listPeople: { method: 'GET', path: '/people' },
  createPerson: { method: 'POST', path: '/people' },
  createInvitation: { method: 'POST', path: '/people/{id}/invitation' },
  acceptInvitation: { method: 'POST', path: '/invitations/acceptance' },
  readSchool: { method: 'GET', path: '/schools/{id}' },

  createImport: { method: 'POST', path: '/imports' },
  readImport: { method: 'GET', path: '/imports/{id}' },
  fixImportCell: { method: 'PATCH', path: '/imports/{id}/cells' },
  confirmImport: { method: 'POST', path: '/imports/{id}/confirmation' },

  listTerms: { method: 'GET', path: '/terms' },
  createTerm: { method: 'POST', path: '/terms' },
  listHolidays: { method: 'GET', path: '/holidays' },
  readGap: { method: 'GET', path: '/terms/{id}/gap' },

  listPlans: { method: 'GET', path: '/plans' },
  createPlan: { method: 'POST', path: '/plans' },
  readPlan: { method: 'GET', path: '/plans/{id}' },
  editPlanRules: { method: 'PATCH', path: '/plans/{id}' },
  discardPlan: { method: 'DELETE', path: '/plans/{id}' },
  listSections: { method: 'GET', path: '/plans/{id}/sections' },
  listRuns: { method: 'GET', path: '/plans/{id}/runs' },
  requestRun: { method: 'POST', path: '/plans/{id}/runs' },
  readRun: { method: 'GET', path: '/runs/{id}' },
  stopRun: { method: 'POST', path: '/runs/{id}/stop' },
  readExplanation: { method: 'GET', path: '/runs/{id}/explanation' },
  readExplanationItem: { method: 'GET', path: '/runs/{id}/explanation/{classGroupId}/{subject}' },
  findFixes: { method: 'POST', path: '/runs/{id}/fixes' },
  listFindings: { method: 'GET', path: '/plans/{id}/findings' },
  comparePlans: { method: 'GET', path: '/plans/{id}/comparison' },
  readVerdicts: { method: 'GET', path: '/plans/{id}/sections/{sectionId}/verdicts' },
  moveSection: { method: 'POST', path: '/plans/{id}/sections/{sectionId}/move' },
  pinSection: { method: 'POST', path: '/plans/{id}/sections/{sectionId}/pin' },
  undoEdit: { method: 'POST', path: '/plans/{id}/undo' },
  proposeRepairs: { method: 'POST', path: '/plans/{id}/repairs' },
  applyRepair: { method: 'POST', path: '/plans/{id}/repairs/apply' },
  adoptRun: { method: 'POST', path: '/plans/{id}/adoption' },
  previewPublication: { method: 'GET', path: '/plans/{id}/publication' },
  publishPlan: { method: 'POST', path: '/plans/{id}/publication' },
  readTimetable: { method: 'GET', path: '/timetables/{kind}/{id}' },

  readToday: { method: 'GET', path: '/today' },
  listLessons: { method: 'GET', path: '/lessons' },
  readLesson: { method: 'GET', path: '/lessons/{id}' },
  cancelLesson: { method: 'POST', path: '/lessons/{id}/cancellation' },
  listLiveLessons: { method: 'GET', path: '/live' },

  readLessonAttendance: { method: 'GET', path: '/lessons/{id}/attendance' },
  listAttendance: { method: 'GET', path: '/attendance' },
  backFillAttendance: { method: 'POST', path: '/seats/{id}/report' },
  correctAttendance: { method: 'POST', path: '/seats/{id}/corrections' },
  decideCorrection: { method: 'POST', path: '/corrections/{id}/decision' },

  listWallTokens: { method: 'GET', path: '/wall-tokens' },
  issueWallToken: { method: 'POST', path: '/wall-tokens' },
  revokeWallToken: { method: 'DELETE', path: '/wall-tokens/{id}' },
  readWall: { method: 'GET', path: '/wall/{token}' },
  createWallTicket: { method: 'POST', path: '/wall/{token}/socket-tickets' },

  sendCommands: { method: 'POST', path: '/commands' },
  readStreamSnapshot: { method: 'GET', path: '/streams/{stream}/snapshot' },
  listStreamEvents: { method: 'GET', path: '/streams/{stream}/events' },
} as const satisfies Record<string, { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; path: `/${string}` }>;

export type RouteName = keyof typeof paths;
