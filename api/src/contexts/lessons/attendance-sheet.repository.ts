import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { judgeSeat, POLICY_V1, sealedText, sealSheet, type Absent, type AppliedCorrection, type AttendanceLine, type Evidence, type SeatFact, type TeachingFact } from '@tongtang/domain/attendance';
import type { EntityManager } from 'typeorm';
import { fact } from '../../platform/event-log/event-log.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';

interface FactRow { readonly id: string; readonly seat_id: string | null; readonly kind: string; readonly data: Readonly<Record<string, unknown>>; readonly effective_at: Date; readonly received_at: Date; readonly evidence: Evidence }
interface LessonRow { readonly status: string; readonly reason: string | null; readonly school_date: string; readonly starts: Date; readonly ends: Date; readonly ended_at: Date | null; readonly sheet: 'open' | 'sealed' | null }
interface SeatRow { readonly id: string; readonly room_id: string; readonly status: string; readonly expected: number; readonly reason: string | null }
interface Folded { readonly lines: readonly AttendanceLine[]; readonly seats: readonly SeatRow[]; readonly facts: readonly (SeatFact | TeachingFact)[]; readonly lesson: LessonRow }

/** Sheets are folded from facts; the same facts give the same sheet however often it is written. */
@Injectable()
export class AttendanceSheets {
  /** Writes the sheet of a lesson that is over, or writes it anew after a late fact or a correction. Nothing happens to a sealed one. */
  async write(manager: EntityManager, lessonId: string, at: number): Promise<void> {
    const folded = await this.#fold(manager, lessonId, at);
    if (folded === null || folded.lesson.sheet === 'sealed' || !['ended', 'notHeld'].includes(folded.lesson.status)) return;
    await manager.query(`insert into attendance_sheet (lesson_id, policy, status, opened_at) values ($1, $2, 'open', $3) on conflict do nothing`, [lessonId, POLICY_V1.version, new Date(at)]);
    await this.#save(manager, lessonId, folded);
  }

  /** Writes the lines anew after a decided correction, on a sealed sheet too: the seal keeps the hash of what it sealed. */
  async applyCorrections(manager: EntityManager, lessonId: string, at: number): Promise<void> {
    const folded = await this.#fold(manager, lessonId, at);
    if (folded !== null && folded.lesson.sheet !== null) await this.#save(manager, lessonId, folded);
  }

  async #save(manager: EntityManager, lessonId: string, folded: Folded): Promise<void> {
    const rows = folded.lines.map((line) => toRow(line, folded));
    await manager.query(
      `insert into attendance_line (seat_id, lesson_id, outcome, present, expected, sick, leave, unexplained, attended_s, evidence, source, reason)
       select seat_id, $1, outcome, present, expected, sick, leave, unexplained, attended_s, evidence, source, reason
       from jsonb_to_recordset($2) as r (seat_id uuid, outcome text, present integer, expected integer, sick integer, leave integer, unexplained integer, attended_s integer, evidence text, source text, reason text)
       on conflict (seat_id) do update set outcome = excluded.outcome, present = excluded.present, expected = excluded.expected, sick = excluded.sick, leave = excluded.leave,
         unexplained = excluded.unexplained, attended_s = excluded.attended_s, evidence = excluded.evidence, source = excluded.source, reason = excluded.reason`,
      [lessonId, JSON.stringify(rows)]);
  }

  /** Seals the sheet if it is due; true if it was. */
  async seal({ manager, append }: Transaction, lessonId: string, at: number): Promise<boolean> {
    await manager.query('select 1 from attendance_sheet where lesson_id = $1 for update', [lessonId]);
    const folded = await this.#fold(manager, lessonId, at);
    if (folded?.lesson.sheet !== 'open') return false;
    const [, events] = sealSheet({ lessonId, policy: 'v1', status: 'open', schoolDate: folded.lesson.school_date }, folded.lines.length, at);
    const hash = createHash('sha256').update(sealedText(folded.facts, folded.lines)).digest('hex');
    await manager.query(`update attendance_sheet set status = 'sealed', sealed_at = $2, sealed_hash = $3 where lesson_id = $1`, [lessonId, new Date(at), hash]);
    append(`desk:${lessonId}`, events.map((event) => fact('attendance.sealed.v1', event.data, { at, by: null })));
    return true;
  }

  async #fold(manager: EntityManager, lessonId: string, at: number): Promise<Folded | null> {
    const [lesson] = await manager.query<LessonRow[]>(
      `select l.status, l.reason, l.school_date::text, lower(l.during) as starts, upper(l.during) as ends, l.ended_at, sh.status as sheet
       from lesson l left join attendance_sheet sh on sh.lesson_id = l.id where l.id = $1`, [lessonId]);
    if (lesson === undefined) return null;
    const seats = await manager.query<SeatRow[]>('select id, room_id, status, expected, reason from seat where lesson_id = $1', [lessonId]);
    const rows = await manager.query<FactRow[]>('select id, seat_id, kind, data, effective_at, received_at, evidence from attendance_fact where lesson_id = $1', [lessonId]);
    const corrections = await manager.query<{ id: string; seat_id: string; field: AppliedCorrection['field']; new: string; decided_at: Date }[]>(
      `select c.id, c.seat_id, c.field, c.new, c.decided_at from attendance_correction c join seat s on s.id = c.seat_id where s.lesson_id = $1 and c.status = 'approved'`, [lessonId]);
    const teaching = rows.flatMap((row): TeachingFact[] => (row.kind === 'taughtStart' ? [{ ...common(row), kind: 'teachingStarted' }] : row.kind === 'taughtStop' ? [{ ...common(row), kind: 'teachingStopped' }] : []));
    const taught = { schedule: { start: lesson.starts.getTime(), end: lesson.ends.getTime() }, teaching, until: lesson.ended_at?.getTime() ?? at };
    const facts: SeatFact[] = [];
    const lines = seats.map((seat) => {
      const own = rows.flatMap((row) => toSeatFact(row, seat));
      facts.push(...own);
      const missed: SeatFact[] = lesson.status === 'notHeld' ? [{ id: `not-held:${seat.id}`, seatId: seat.id, kind: 'statement', outcome: 'notHeld', reason: lesson.reason ?? 'unstated', effectiveAt: at, receivedAt: at, evidence: 'A' }] : [];
      return judgeSeat(taught, {
        seatId: seat.id, excused: seat.status === 'excused', facts: [...own, ...missed],
        corrections: corrections.filter((each) => each.seat_id === seat.id).map((each) => ({ id: each.id, field: each.field, value: each.new, decidedAt: each.decided_at.getTime() })),
      });
    });
    return { lines, seats, facts: [...facts, ...teaching], lesson };
  }
}

function common(row: FactRow): Pick<SeatFact, 'id' | 'effectiveAt' | 'receivedAt' | 'evidence'> {
  return { id: row.id, effectiveAt: row.effective_at.getTime(), receivedAt: row.received_at.getTime(), evidence: row.evidence };
}

/** A room's facts are facts of each of its seats. */
function toSeatFact(row: FactRow, seat: SeatRow): SeatFact[] {
  if (row.seat_id !== null ? row.seat_id !== seat.id : row.data['roomId'] !== seat.room_id) return [];
  const base = { ...common(row), seatId: seat.id };
  switch (row.kind) {
    case 'joined':
    case 'proof': return [{ ...base, kind: row.kind }];
    case 'left': return [{ ...base, kind: 'left', lastProofAt: Number(row.data['lastProofAt'] ?? base.effectiveAt) }];
    case 'headcount': return [{ ...base, kind: 'headcount', present: Number(row.data['present']), expected: Number(row.data['expected']), absent: row.data['absent'] as Absent }];
    case 'statement': return [{ ...base, kind: 'statement', outcome: row.data['outcome'] as 'held' | 'partial' | 'notHeld', reason: String(row.data['reason'] ?? '') }];
    default: return [];
  }
}

const SOURCES: Readonly<Record<Evidence, string>> = { A: 'live', B: 'late', C: 'backFilled' };

function toRow(line: AttendanceLine, { seats, facts, lesson }: Folded): Record<string, string | number | null> {
  const seat = seats.find((each) => each.id === line.seatId);
  const counted = facts.filter((each) => each.kind === 'headcount' && each.seatId === line.seatId).sort((a, b) => a.effectiveAt - b.effectiveAt || a.receivedAt - b.receivedAt).at(-1);
  const absent = counted?.kind === 'headcount' ? counted.absent : { sick: 0, leave: 0, unexplained: 0 };
  const source = counted !== undefined ? SOURCES[counted.evidence] : lesson.status === 'notHeld' && line.outcome === 'notHeld' ? 'system' : null;
  return {
    seat_id: line.seatId, outcome: line.outcome, present: line.present, expected: line.expected ?? seat?.expected ?? 0, sick: absent.sick, leave: absent.leave, unexplained: absent.unexplained,
    attended_s: Math.round(line.attendedMs / 1000), evidence: line.evidence, source, reason: lesson.status === 'notHeld' ? lesson.reason : (seat?.reason ?? null),
  };
}
