import { Injectable } from '@nestjs/common';
import { may, type Permission, type Scope } from '@tongtang/authz';
import type { Correction } from '@tongtang/domain/attendance';
import { DomainError } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';

/** A seat's line with what decides about it, locked. */
export interface LineForUpdate {
  readonly seatId: string;
  readonly lessonId: string;
  readonly schoolDate: string;
  readonly timeZone: string;
  readonly path: string;
  readonly present: number | null;
  readonly expected: number;
  readonly sheet: 'open' | 'sealed';
}

@Injectable()
export class CorrectionRepository {
  /** @throws DomainError `not-found` outside the reach, `attendance.not-ended` while there is no sheet */
  async line(manager: EntityManager, scope: Scope, permission: Permission, seatId: string): Promise<LineForUpdate> {
    const [row] = await manager.query<{ lesson_id: string; school_date: string; time_zone: string; path: string; present: number | null; expected: number | null; sheet: 'open' | 'sealed' | null }[]>(
      `select l.id as lesson_id, l.school_date::text, l.time_zone, o.path::text, al.present, al.expected, sh.status as sheet
       from seat s join lesson l on l.id = s.lesson_id join organisation o on o.id = s.school_id
         left join attendance_line al on al.seat_id = s.id left join attendance_sheet sh on sh.lesson_id = l.id
       where s.id = $1 for update of s`, [seatId]);
    if (row === undefined || !may(scope, permission, { paths: [row.path] })) throw new DomainError('not-found');
    if (row.sheet === null || row.expected === null) throw new DomainError('attendance.not-ended');
    return { seatId, lessonId: row.lesson_id, schoolDate: row.school_date, timeZone: row.time_zone, path: row.path, present: row.present, expected: row.expected, sheet: row.sheet };
  }

  async read(manager: EntityManager, correctionId: string): Promise<Correction> {
    const [row] = await manager.query<{ id: string; seat_id: string; field: Correction['field']; old: string | null; new: string; reason: string; by: string; status: Correction['status']; decided_by: string | null }[]>(
      'select id, seat_id, field, old, new, reason, by, status, decided_by from attendance_correction where id = $1 for update', [correctionId]);
    if (row === undefined) throw new DomainError('not-found');
    return { id: row.id, seatId: row.seat_id, field: row.field, old: row.old, new: row.new, reason: row.reason, by: row.by, status: row.status, decidedBy: row.decided_by };
  }

  async save(manager: EntityManager, correction: Correction, now: Date): Promise<void> {
    await manager.query(
      `insert into attendance_correction (id, seat_id, field, old, new, reason, by, at, status, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, case when $9 = 'proposed' then null else $8::timestamptz end)
       on conflict (id) do update set status = excluded.status, decided_by = excluded.decided_by, decided_at = $8`,
      [correction.id, correction.seatId, correction.field, correction.old, correction.new, correction.reason, correction.by, now, correction.status, correction.decidedBy ?? null]);
  }
}
