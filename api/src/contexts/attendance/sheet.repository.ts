import { Injectable } from '@nestjs/common';
import { judgeSeat, POLICY_V1, type AppliedCorrection, type AttendanceLine, type CorrectionField, type Evidence, type SeatFact, type TaughtLesson, type TeachingFact } from '@tongtang/domain/attendance';
import type { EntityManager } from 'typeorm';

interface FactRow {
  readonly id: string; readonly seat_id: string | null; readonly kind: string; readonly data: Record<string, unknown>; readonly effective_at: Date; readonly received_at: Date; readonly evidence: Evidence;
}
interface SeatRow { readonly id: string; readonly status: string; readonly expected: number; readonly reason: string | null }
interface LessonRow { readonly starts_at: Date; readonly ends_at: Date; readonly ended_at: Date | null; readonly status: string }
interface CorrectionRow { readonly id: string; readonly seat_id: string; readonly field: CorrectionField; readonly new: string; readonly decided_at: Date }

/** A seat's line with the causes of absence, which the domain's line does not carry. */
interface JudgedSeat {
  readonly line: AttendanceLine;
  readonly headcount: (SeatFact & { kind: 'headcount' }) | undefined;
  readonly seat: SeatRow;
}

/** Facts in, lines out: a lesson's sheet is always the fold of everything known about it, whenever that arrived. */
@Injectable()
export class SheetRepository {
  /** Opens the sheet of a lesson that is over and judges every seat. Safe to run again. */
  async open(manager: EntityManager, lessonId: string, now: Date): Promise<void> {
    await manager.query(`insert into attendance_sheet (lesson_id, policy, status, opened_at) values ($1, $2, 'open', $3) on conflict do nothing`, [lessonId, POLICY_V1.version, now]);
    await this.fold(manager, lessonId, now);
  }

  /** Judges every seat of a lesson from its facts and approved corrections, and stores the lines. */
  async fold(manager: EntityManager, lessonId: string, now: Date): Promise<void> {
    const [lesson] = await manager.query<LessonRow[]>('select lower(during) as starts_at, upper(during) as ends_at, ended_at, status from lesson where id = $1', [lessonId]);
    if (lesson === undefined) return;
    const seats = await manager.query<SeatRow[]>('select id, status, expected, reason from seat where lesson_id = $1', [lessonId]);
    const facts = await manager.query<FactRow[]>('select id, seat_id, kind, data, effective_at, received_at, evidence from attendance_fact where lesson_id = $1', [lessonId]);
    const corrections = await manager.query<CorrectionRow[]>(
      `select c.id, c.seat_id, c.field, c.new, c.decided_at from attendance_correction c join seat s on s.id = c.seat_id where s.lesson_id = $1 and c.status = 'approved'`, [lessonId]);
    const taught: TaughtLesson = {
      schedule: { start: lesson.starts_at.getTime(), end: lesson.ends_at.getTime() },
      teaching: facts.filter((fact) => fact.seat_id === null).map(toTeachingFact), until: (lesson.ended_at ?? now).getTime(),
    };
    const judged = seats.map((seat): JudgedSeat => {
      const own = facts.filter((fact) => fact.seat_id === seat.id).map(toSeatFact);
      const line = judgeSeat(taught, { seatId: seat.id, excused: seat.status === 'excused', facts: own, corrections: corrections.filter((correction) => correction.seat_id === seat.id).map(toApplied) });
      return { seat, line, headcount: lastHeadcount(own) };
    });
    await this.#save(manager, lessonId, lesson.status === 'notHeld', judged);
  }

  async #save(manager: EntityManager, lessonId: string, neverTaught: boolean, judged: readonly JudgedSeat[]): Promise<void> {
    const rows = judged.map(({ seat, line, headcount }) => ({
      seat_id: seat.id, lesson_id: lessonId, outcome: neverTaught && line.outcome !== 'excused' ? 'notHeld' : line.outcome,
      present: line.present, expected: line.expected ?? seat.expected, sick: headcount?.absent.sick ?? 0, leave: headcount?.absent.leave ?? 0,
      unexplained: line.present === null ? 0 : Math.max(0, (line.expected ?? seat.expected) - line.present - (headcount?.absent.sick ?? 0) - (headcount?.absent.leave ?? 0)),
      attended_s: Math.round(line.attendedMs / 1000), evidence: line.evidence, source: headcount === undefined ? null : SOURCES[headcount.evidence], reason: seat.reason,
    }));
    await manager.query(
      `insert into attendance_line (seat_id, lesson_id, outcome, present, expected, sick, leave, unexplained, attended_s, evidence, source, reason)
       select * from jsonb_to_recordset($1) as r (seat_id uuid, lesson_id uuid, outcome text, present int, expected int, sick int, leave int, unexplained int, attended_s int, evidence text, source text, reason text)
       on conflict (seat_id) do update set outcome = excluded.outcome, present = excluded.present, expected = excluded.expected, sick = excluded.sick, leave = excluded.leave, unexplained = excluded.unexplained,
         attended_s = excluded.attended_s, evidence = excluded.evidence, source = excluded.source, reason = excluded.reason`, [JSON.stringify(rows)]);
  }
}

/** Where a figure came from, as the reader is told. */
const SOURCES: Readonly<Record<Evidence, string>> = { A: 'live', B: 'late', C: 'backFilled' };

function toTeachingFact(row: FactRow): TeachingFact {
  return { id: row.id, kind: row.kind as TeachingFact['kind'], effectiveAt: row.effective_at.getTime(), receivedAt: row.received_at.getTime(), evidence: row.evidence };
}

/** Facts were parsed when they came in; their data is what the writer of that kind put there. */
function toSeatFact(row: FactRow): SeatFact {
  return { ...row.data, id: row.id, seatId: row.seat_id ?? '', kind: row.kind, effectiveAt: row.effective_at.getTime(), receivedAt: row.received_at.getTime(), evidence: row.evidence } as SeatFact;
}

function toApplied(row: CorrectionRow): AppliedCorrection {
  return { id: row.id, field: row.field, value: row.new, decidedAt: row.decided_at.getTime() };
}

function lastHeadcount(facts: readonly SeatFact[]): (SeatFact & { kind: 'headcount' }) | undefined {
  return facts.filter((fact): fact is SeatFact & { kind: 'headcount' } => fact.kind === 'headcount')
    .sort((a, b) => a.effectiveAt - b.effectiveAt || a.receivedAt - b.receivedAt).at(-1);
}
