import { intersect, totalMs, type Instant, type TimeRange } from '@tongtang/time';
import type { SeatFact, TeachingFact } from './attendance-fact.js';

/** A time in which a room was there. `bridged`: between a good-bye or a loss and the return soon after. */
export interface PresenceInterval extends TimeRange<Instant> {
  readonly bridged: boolean;
}

/**
 * The times a room was there, from its signs of life alone: two signs belong together if no more than `bridgeMs` lie between them.
 * So an interval ends at the last sign, never at the end of a lease, and neither order nor repetition of facts matters.
 */
export function foldPresence(facts: readonly SeatFact[], bridgeMs: number): readonly PresenceInterval[] {
  const left = new Set<Instant>();
  const signs = new Set<Instant>();
  for (const fact of facts) {
    const at = signOfLife(fact);
    if (at === undefined) continue;
    signs.add(at);
    if (fact.kind === 'left') left.add(at);
  }
  const sorted = [...signs].sort((a, b) => a - b);
  const intervals: PresenceInterval[] = [];
  sorted.forEach((end, index) => {
    const start = sorted[index - 1];
    if (start === undefined || end - start > bridgeMs) return;
    const bridged = left.has(start);
    const last = intervals.at(-1);
    if (last && last.end === start && last.bridged === bridged) intervals[intervals.length - 1] = { ...last, end };
    else intervals.push({ start, end, bridged });
  });
  return intervals;
}

/** The first sign of life of a room. */
export function firstSign(facts: readonly SeatFact[]): Instant | undefined {
  const signs = facts.map(signOfLife).filter((at) => at !== undefined);
  return signs.length === 0 ? undefined : Math.min(...signs);
}

/** The times the teacher was live; one who never stopped stopped at `until`. */
export function foldTeaching(facts: readonly TeachingFact[], until: Instant): readonly TimeRange<Instant>[] {
  const unique = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  const sorted = unique.sort((a, b) => a.effectiveAt - b.effectiveAt || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
  const ranges: TimeRange<Instant>[] = [];
  let since: Instant | undefined;
  for (const fact of sorted) {
    if (fact.kind === 'teachingStarted') since ??= fact.effectiveAt;
    else if (since !== undefined) {
      if (fact.effectiveAt > since) ranges.push({ start: since, end: fact.effectiveAt });
      since = undefined;
    }
  }
  if (since !== undefined && until > since) ranges.push({ start: since, end: until });
  return ranges;
}

/** How long the intervals cover the window. */
export function coveredMs(intervals: readonly TimeRange<Instant>[], window: readonly TimeRange<Instant>[]): number {
  return totalMs(intervals.flatMap((interval) => window.flatMap((part) => intersect(interval, part) ?? [])));
}

/** A figure typed in afterwards says nothing about when the room was there. */
function signOfLife(fact: SeatFact): Instant | undefined {
  if (fact.kind === 'statement' || (fact.kind === 'headcount' && fact.evidence === 'C')) return undefined;
  return fact.kind === 'left' ? Math.min(fact.effectiveAt, fact.lastProofAt) : fact.effectiveAt;
}
