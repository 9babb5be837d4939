import { DomainError, type SeatId } from '@tongtang/kernel';
import { durationMs, intersect, MINUTE_MS, SECOND_MS, totalMs, type Instant, type TimeRange } from '@tongtang/time';
import { EVIDENCES, worseEvidence, type AttendanceOutcome, type Evidence, type SeatFact, type TeachingFact } from './attendance-fact.js';
import { coveredMs, firstSign, foldPresence, foldTeaching } from './presence-interval.js';

/** The numbers by which facts become an outcome; every figure names the version it was judged by. */
export interface AttendancePolicy {
  readonly version: 'v1';
  readonly heldShare: number;
  readonly windowMarginMs: number;
  readonly bridgeMs: number;
  readonly onTimeMs: number;
  readonly interruptedMs: number;
  readonly taughtShare: number;
}

export const POLICY_V1: AttendancePolicy = {
  version: 'v1', heldShare: 0.7, windowMarginMs: 10 * MINUTE_MS, bridgeMs: 120 * SECOND_MS, onTimeMs: 10 * MINUTE_MS,
  interruptedMs: 5 * MINUTE_MS, taughtShare: 0.8,
};

/** The policy of that version; refused with `attendance.unknown-policy`. */
export function policyOf(version: string): AttendancePolicy {
  if (version !== POLICY_V1.version) throw new DomainError('attendance.unknown-policy', { version });
  return POLICY_V1;
}

/** A lesson as the sheet sees it: when it should be, when it was given. */
export interface TaughtLesson {
  readonly schedule: TimeRange<Instant>;
  readonly teaching: readonly TeachingFact[];
  /** End of the lesson, or now while it runs. */
  readonly until: Instant;
}

/** The time that counts: teacher live, within the schedule widened at both ends. */
export function attendanceWindow(lesson: TaughtLesson, policy = POLICY_V1): readonly TimeRange<Instant>[] {
  const widened = { start: lesson.schedule.start - policy.windowMarginMs, end: lesson.schedule.end + policy.windowMarginMs };
  return foldTeaching(lesson.teaching, lesson.until).flatMap((range) => intersect(range, widened) ?? []);
}

/** Whether the teacher gave the lesson: live for 80 % of its schedule. */
export function wasTaught(lesson: TaughtLesson, policy = POLICY_V1): boolean {
  return coveredMs(foldTeaching(lesson.teaching, lesson.until), [lesson.schedule]) >= policy.taughtShare * durationMs(lesson.schedule);
}

/** A figure that a second person let stand, or an officer set. */
export interface AppliedCorrection {
  readonly id: string;
  readonly field: CorrectionField;
  readonly value: string;
  readonly decidedAt: Instant;
}
export type CorrectionField = 'present' | 'expected' | 'outcome';

export interface SeatRecord {
  readonly seatId: SeatId;
  readonly excused: boolean;
  readonly facts: readonly SeatFact[];
  readonly corrections?: readonly AppliedCorrection[];
}

/** One class's line on the sheet. */
export interface AttendanceLine {
  readonly seatId: SeatId;
  readonly policy: AttendancePolicy['version'];
  readonly outcome: AttendanceOutcome;
  /** Children by the assistant's headcount; never guessed. */
  readonly present: number | null;
  readonly expected: number | null;
  readonly attendedMs: number;
  readonly bridgedMs: number;
  readonly windowMs: number;
  readonly onTime: boolean;
  readonly interrupted: boolean;
  /** The weakest evidence the line rests on; nothing where nothing is known. */
  readonly evidence: Evidence | null;
}

/** Judges one seat: the same facts in any order and number of copies give the same line. */
export function judgeSeat(lesson: TaughtLesson, record: SeatRecord, policy = POLICY_V1): AttendanceLine {
  const window = attendanceWindow(lesson, policy);
  const facts = [...new Map(record.facts.map((fact) => [fact.id, fact])).values()];
  const intervals = foldPresence(facts, policy.bridgeMs);
  const first = firstSign(facts);
  const headcount = lastOf(facts.filter((fact) => fact.kind === 'headcount'));
  const judged = judgeOutcome({ ...record, facts }, { window, policy, ...(headcount ? { headcount } : {}) });
  const measured: AttendanceLine = {
    seatId: record.seatId, policy: policy.version, outcome: judged.outcome,
    present: headcount?.present ?? null, expected: headcount?.expected ?? null,
    attendedMs: coveredMs(intervals, window), bridgedMs: coveredMs(intervals.filter((interval) => interval.bridged), window), windowMs: totalMs(window),
    onTime: first !== undefined && first <= lesson.schedule.start + policy.onTimeMs,
    interrupted: hasGap(facts, window, policy),
    evidence: headcount && judged.evidence ? worseEvidence(headcount.evidence, judged.evidence) : judged.evidence ?? headcount?.evidence ?? null,
  };
  return withCorrections(measured, record.corrections ?? []);
}

interface Judged { readonly outcome: AttendanceOutcome; readonly evidence: Evidence | null }

interface Measure { readonly window: readonly TimeRange<Instant>[]; readonly policy: AttendancePolicy }
type HeadcountFact = Extract<SeatFact, { readonly kind: 'headcount' }>;

function judgeOutcome(record: SeatRecord, by: Measure & { readonly headcount?: HeadcountFact }): Judged {
  if (record.excused) return { outcome: 'excused', evidence: null };
  const stated = lastOf(record.facts.filter((fact) => fact.kind === 'statement'));
  const measured = measureOutcome(record.facts, by);
  // What was seen is never talked down; what was not seen may be stated.
  if (stated && (rank[stated.outcome] > rank[measured] || measured === 'notHeld')) return { outcome: stated.outcome, evidence: stated.evidence };
  if (!stated && !by.headcount) return { outcome: 'unreported', evidence: null };
  // Whoever fills in children for a lesson that nobody saw says that they had it.
  if (measured === 'notHeld' && by.headcount?.evidence === 'C' && by.headcount.present > 0) return { outcome: 'held', evidence: 'C' };
  const enough = EVIDENCES.find((grade) => measureOutcome(record.facts.filter((fact) => fact.evidence <= grade), by) === measured);
  return { outcome: measured, evidence: record.facts.length === 0 ? null : enough ?? 'C' };
}

type Measured = 'held' | 'partial' | 'notHeld';
const rank: Readonly<Record<Measured, number>> = { notHeld: 0, partial: 1, held: 2 };

function measureOutcome(facts: readonly SeatFact[], by: Measure): Measured {
  const attended = coveredMs(foldPresence(facts, by.policy.bridgeMs), by.window);
  if (attended === 0) return 'notHeld';
  return attended >= by.policy.heldShare * totalMs(by.window) ? 'held' : 'partial';
}

/** Whether the room was away for long between two times it was there. */
function hasGap(facts: readonly SeatFact[], window: readonly TimeRange<Instant>[], policy: AttendancePolicy): boolean {
  const intervals = foldPresence(facts, policy.bridgeMs).filter((interval) => window.some((part) => intersect(interval, part)));
  return intervals.some((interval, index) => {
    const before = intervals[index - 1];
    return before !== undefined && interval.start - before.end > policy.interruptedMs;
  });
}

function withCorrections(line: AttendanceLine, corrections: readonly AppliedCorrection[]): AttendanceLine {
  const inOrder = [...corrections].sort((a, b) => a.decidedAt - b.decidedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return inOrder.reduce((corrected, { field, value }): AttendanceLine => {
    if (field === 'outcome') return { ...corrected, outcome: value as AttendanceOutcome, evidence: 'C' };
    const reportedNow = corrected.outcome === 'unreported' && field === 'present';
    const outcome = reportedNow ? outcomeOnceReported(corrected, Number(value)) : corrected.outcome;
    return { ...corrected, [field]: Number(value), outcome, evidence: 'C' };
  }, line);
}

/** A line that a correction reports for the first time gets the outcome its presence earned, as a late headcount would. */
function outcomeOnceReported(line: AttendanceLine, present: number): AttendanceOutcome {
  if (line.attendedMs === 0) return present > 0 ? 'held' : 'notHeld';
  return line.attendedMs >= policyOf(line.policy).heldShare * line.windowMs ? 'held' : 'partial';
}

/** The fact that happened last; of two at one time the one that came last. */
function lastOf<F extends SeatFact>(facts: readonly F[]): F | undefined {
  return [...facts].sort((a, b) => a.effectiveAt - b.effectiveAt || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)).at(-1);
}

/** Whether the class is owed the period. */
export function owesPeriod(outcome: AttendanceOutcome): boolean {
  return outcome === 'partial' || outcome === 'notHeld';
}
