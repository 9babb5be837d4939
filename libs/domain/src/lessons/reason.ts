import { DomainError } from '@tongtang/kernel';

/** Why a lesson, a seat or a figure is not as planned: one list for the whole product. */
export const REASONS = [
  'power', 'network', 'weather', 'road', 'illness', 'noAdult', 'exam', 'event', 'training', 'kit', 'teacherAbsent', 'provider', 'other',
] as const;
export type Reason = (typeof REASONS)[number];
/** `unstated` is the system's own word for "nobody said": it blames nobody and is a to-do. */
export type StoredReason = Reason | 'unstated';

/** A reason as a person gives it; `other` comes with its text. */
export interface GivenReason {
  readonly reason: Reason;
  readonly text?: string;
}

/** Refuses `other` without words (`reason.text-missing`) and words longer than 200 characters (`reason.text-too-long`). */
export function checkReason(given: GivenReason): GivenReason {
  const text = given.text?.trim() ?? '';
  if (given.reason === 'other' && text === '') throw new DomainError('reason.text-missing');
  if (text.length > 200) throw new DomainError('reason.text-too-long', { max: 200 });
  return text === '' ? { reason: given.reason } : { reason: given.reason, text };
}
