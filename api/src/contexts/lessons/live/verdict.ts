import type { CommandVerdict, ErrorCode } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import type * as z from 'zod';

type Verdict = z.infer<typeof CommandVerdict>;

/** Codes of the rules that cross the wire under a name of the contract. */
const WIRE_CODES: Readonly<Record<string, ErrorCode>> = {
  'lesson.not-yet-open': 'lesson.too-early', 'lesson.waits-for-teacher': 'lesson.wrong-status', 'lesson.not-yet-due': 'lesson.wrong-status', 'lesson.not-overdue': 'lesson.wrong-status',
  'seat.not-found': 'room.not-in-lesson', 'mic.listens-only': 'mic.not-interactive', 'mic.room-absent': 'seat.not-joined',
  'poll.another-open': 'poll.already-open', 'poll.over-headcount': 'poll.too-many', 'poll.bad-options': 'poll.wrong-options', 'poll.bad-option': 'poll.wrong-options', 'poll.bad-counts': 'poll.wrong-options',
  'poll.question-too-long': 'request.invalid', 'headcount.over-expected': 'headcount.too-many', 'headcount.too-many-reasons': 'attendance.too-many', 'headcount.bad-count': 'request.invalid',
  'reason.text-missing': 'request.invalid', 'reason.text-too-long': 'request.invalid',
};

/** The code of the contract for a code of a rule. */
export function wireCode(code: string): string {
  return WIRE_CODES[code] ?? code;
}

/** A refusal as the sender reads it. What comes too late for a sealed sheet is kept apart, not refused. @throws what is no refusal */
export function toVerdict(commandId: string, error: unknown): Verdict {
  if (!(error instanceof DomainError)) throw error;
  const params = Object.fromEntries(Object.entries(error.params).filter((entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number'));
  return { commandId, verdict: error.code === 'attendance.too-late' ? 'quarantined' : 'refused', code: wireCode(error.code), params };
}
