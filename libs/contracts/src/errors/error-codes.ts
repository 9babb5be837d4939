/** Every code that may cross the wire, with its HTTP status. Texts are in `libs/messages` under `errors`. */
export const ERROR_STATUS = {
  'request.invalid': 400, 'request.too-large': 413, 'request.origin': 403, 'request.unknown-route': 404,
  'session.required': 401, 'session.wrong-password': 401, 'session.locked': 429, 'session.ticket': 401,
  'setup.closed': 410, 'invitation.gone': 410, 'account.sign-in-taken': 409,
  'permission.denied': 404, 'not-found': 404, 'command.id-reused': 409, 'conflict.version': 409, 'service.not-ready': 503, 'internal': 500,
  'import.xls': 422, 'import.macro': 422, 'import.wrong-type': 422, 'import.too-large': 413, 'import.zip-bomb': 422, 'import.encrypted': 422, 'import.unsafe-path': 422, 'import.too-many-cells': 422, 'import.damaged': 422, 'import.no-files': 422,
  'import.has-errors': 409, 'import.already-confirmed': 409, 'import.moved-on': 409, 'import.no-term': 422, 'import.not-a-county': 422, 'import.no-such-cell': 404,
  'term.not-monday': 422, 'term.overlaps': 409,
  'plan.wrong-status': 409, 'plan.empty': 409, 'plan.effective-too-early': 422, 'plan.effective-outside-term': 422, 'plan.double-booked': 409, 'plan.nothing-to-solve': 409,
  'run.active': 409, 'run.wrong-status': 409, 'run.nothing-found': 409, 'run.invalid-input': 422, 'run.other-term': 422,
  'edit.impossible': 409, 'edit.not-plannable': 409, 'edit.nothing-to-undo': 409, 'edit.changed-since': 409, 'repair.no-such-proposal': 409, 'engine.busy': 503,
  'lesson.wrong-status': 409, 'lesson.too-early': 409, 'lesson.teacher-busy': 409, 'lesson.not-yours': 404,
  'seat.wrong-status': 409, 'seat.not-joined': 409, 'room.not-in-lesson': 404,
  'headcount.too-many': 409, 'hand.not-raised': 409, 'hand.already-raised': 409, 'mic.not-granted': 409, 'mic.not-interactive': 409,
  'poll.not-open': 409, 'poll.already-open': 409, 'poll.too-many': 409, 'poll.wrong-options': 422, 'help.not-asked': 409,
  'attendance.already-reported': 409, 'attendance.too-late': 409, 'attendance.too-many': 422, 'attendance.not-ended': 409, 'correction.wrong-status': 409, 'correction.no-change': 409, 'correction.stale': 409, 'correction.second-person-required': 409, 'correction.reason-missing': 422, 'correction.bad-value': 422,
  'headcount.over-expected': 409, 'headcount.too-many-reasons': 409, 'headcount.bad-count': 422, 'attendance.term-locked': 409,
  'command.unknown': 400, 'command.expired': 410, 'command.quarantined': 409, 'command.flood': 429,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUS;
