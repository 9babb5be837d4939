import type { AttendanceOutcome, Evidence } from './attendance-fact.js';
import type { AttendanceLine } from './attendance-policy.js';

type Counted = Pick<AttendanceLine, 'outcome' | 'present' | 'expected' | 'evidence'>;

export interface AttendanceSummary {
  /** Seats that should report (all but the excused), that did, and that did not. */
  readonly due: number;
  readonly reported: number;
  readonly unreported: number;
  readonly present: number;
  readonly expected: number;
  readonly outcomes: Readonly<Record<AttendanceOutcome, number>>;
  /** Reported seats by the evidence they rest on. */
  readonly byEvidence: Readonly<Record<Evidence, number>>;
}

/** Sums lines; children count only where somebody counted them. */
export function summariseAttendance(lines: readonly Counted[]): AttendanceSummary {
  const outcomes = { held: 0, partial: 0, notHeld: 0, excused: 0, unreported: 0 };
  const byEvidence = { A: 0, B: 0, C: 0 };
  let present = 0;
  let expected = 0;
  for (const line of lines) {
    outcomes[line.outcome] += 1;
    if (line.outcome === 'excused' || line.outcome === 'unreported') continue;
    if (line.evidence) byEvidence[line.evidence] += 1;
    if (line.present === null || line.expected === null) continue;
    present += line.present;
    expected += line.expected;
  }
  const due = lines.length - outcomes.excused;
  return { due, reported: due - outcomes.unreported, unreported: outcomes.unreported, present, expected, outcomes, byEvidence };
}

/** 到课率 = present / expected over reported seats; nothing where nobody reported. */
export function attendanceRate(summary: Pick<AttendanceSummary, 'present' | 'expected'>): number | undefined {
  return summary.expected === 0 ? undefined : summary.present / summary.expected;
}
