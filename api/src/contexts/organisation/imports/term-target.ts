import type { TermProposal } from '@tongtang/domain/imports';
import { addDays, weekdayOf } from '@tongtang/time';
import type { TermDates, TermRecord } from '../../calendar/calendar.facade.js';
import type { TermTarget } from './import-plan.js';

const USUAL_WEEKS = 18;

/**
 * The term of an upload: the one the officer states, else the one the titles name, else the bureau's latest.
 * `terms` are the bureau's, newest first.
 */
export function termTarget(terms: readonly TermRecord[], proposal: TermProposal | undefined, stated: TermDates | undefined): TermTarget {
  const wanted = stated ?? (proposal === undefined ? undefined : { name: proposal.name, firstMonday: usualMonday(proposal), weeks: USUAL_WEEKS });
  if (wanted === undefined) return terms[0] ?? null;
  const known = terms.find((term) => term.firstMonday === wanted.firstMonday) ?? terms.find((term) => term.name === wanted.name);
  return known ?? { id: null, ...wanted };
}

/** The first Monday from 1 September, or from 25 February: usual, and shown to the officer before anything is written. */
function usualMonday({ schoolYear, half }: TermProposal): string {
  const from = half === 1 ? `${schoolYear}-09-01` : `${schoolYear + 1}-02-25`;
  return addDays(from, (8 - weekdayOf(from)) % 7);
}
