import { DomainError, statusMachine, type CorrectionId, type Outcome, type PersonId, type SeatId } from '@tongtang/kernel';
import { OUTCOMES } from './attendance-fact.js';
import type { CorrectionField } from './attendance-policy.js';
import type { CorrectionData, CorrectionEvent } from './attendance.events.js';

export const CORRECTION_STATUSES = ['proposed', 'approved', 'rejected'] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];
export const CORRECTION_TRIGGERS = ['approve', 'reject'] as const;
export type CorrectionTrigger = (typeof CORRECTION_TRIGGERS)[number];

/** The status a correction gets; refused with `correction.wrong-status`. */
export const transitionCorrection = statusMachine<CorrectionStatus, CorrectionTrigger>('correction', {
  approve: { proposed: 'approved' },
  reject: { proposed: 'rejected' },
});

/** A change of one figure. The old value stays for ever. */
export interface Correction {
  readonly id: CorrectionId;
  readonly seatId: SeatId;
  readonly field: CorrectionField;
  readonly old: string | null;
  readonly new: string;
  /** In words, or `lateSync` where a device's log came after the sealing. */
  readonly reason: string;
  readonly by: PersonId | null;
  readonly status: CorrectionStatus;
  readonly decidedBy?: PersonId | null;
}

export type CorrectionInput = Omit<Correction, 'status' | 'decidedBy'>;
type Done = Outcome<Correction, CorrectionEvent>;

/** Asks for a change; the school head decides. */
export function proposeCorrection(input: CorrectionInput): Done {
  const correction: Correction = { ...checked(input), status: 'proposed' };
  return [correction, [event('proposed', correction)]];
}

/** Changes a figure at once: an officer with a reason, or the system with a device's late log. */
export function correctDirectly(input: CorrectionInput): Done {
  const correction: Correction = { ...checked(input), status: 'approved', decidedBy: input.by };
  return [correction, [event('approved', correction)]];
}

/** A second person agrees. A figure that has changed since is refused (`correction.stale`): nobody overwrites what he has not seen. */
export function approveCorrection(correction: Correction, decision: { readonly by: PersonId; readonly current: string | null }): Done {
  const status = transitionCorrection(correction.status, 'approve');
  if (correction.by === decision.by) throw new DomainError('correction.second-person-required', { correctionId: correction.id });
  if (decision.current !== correction.old) throw new DomainError('correction.stale', { old: correction.old, current: decision.current });
  const approved: Correction = { ...correction, status, decidedBy: decision.by };
  return [approved, [event('approved', approved)]];
}

/** The figure stays as it was. */
export function rejectCorrection(correction: Correction, decision: { readonly by: PersonId }): Done {
  const rejected: Correction = { ...correction, status: transitionCorrection(correction.status, 'reject'), decidedBy: decision.by };
  return [rejected, [event('rejected', rejected)]];
}

function checked(input: CorrectionInput): CorrectionInput {
  const reason = input.reason.trim();
  if (reason === '') throw new DomainError('correction.reason-missing', { seatId: input.seatId });
  const allowed = input.field === 'outcome' ? OUTCOMES.some((outcome) => outcome === input.new && outcome !== 'unreported') : /^\d{1,4}$/.test(input.new);
  if (!allowed) throw new DomainError('correction.bad-value', { field: input.field, value: input.new });
  if (input.new === input.old) throw new DomainError('correction.no-change', { field: input.field, value: input.new });
  return { ...input, reason };
}

function event(what: 'proposed' | 'approved' | 'rejected', { seatId, field, old, new: to, reason }: Correction): CorrectionEvent {
  const data: CorrectionData = { seatId, field, old, new: to, reason };
  return { stream: 'desk', type: `attendance.correction-${what}.v1`, data };
}
