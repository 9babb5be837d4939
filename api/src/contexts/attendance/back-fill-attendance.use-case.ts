import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import { judgeFiling, proposeCorrection, reportHeadcount } from '@tongtang/domain/attendance';
import { Clock, DomainError, IdSource } from '@tongtang/kernel';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { fact } from '../../platform/event-log/event-log.js';
import { toDrafts } from './attendance-events.js';
import { LessonsFacade } from '../lessons/lessons.facade.js';
import { CorrectionRepository } from './correction.repository.js';

export interface BackFill {
  readonly seatId: string;
  readonly present: number;
  readonly absent?: { readonly sick: number; readonly leave: number; readonly unexplained: number } | undefined;
  readonly reason: string;
  readonly commandId: string | null;
}

/** A headcount filled in after the lesson. Within seven days it counts at once as evidence C; later it waits for the school head. */
@Injectable()
export class BackFillAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly corrections: CorrectionRepository,
    private readonly lessons: LessonsFacade,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `attendance.already-reported`, `attendance.not-ended`, `headcount.over-expected` */
  async execute(scope: Scope, command: BackFill): Promise<void> {
    const at = this.clock.now();
    const request = { seatId: command.seatId, present: command.present, reason: command.reason };
    await this.unitOfWork.runOnce({ actor: scope.personId, commandId: command.commandId, request }, async ({ manager, append }) => {
      const line = await this.corrections.line(manager, scope, 'attendance.report', command.seatId);
      if (line.present !== null) throw new DomainError('attendance.already-reported');
      const verdict = judgeFiling({ sheet: { status: line.sheet, schoolDate: line.schoolDate, timeZone: line.timeZone }, reported: false, origin: 'typed', evidence: 'C' }, at);
      const about = { at, by: scope.personId, cause: command.commandId };
      if (verdict.kind === 'waits') {
        const [correction, events] = proposeCorrection({ id: this.ids.next(), seatId: line.seatId, field: 'present', old: null, new: String(command.present), reason: command.reason, by: scope.personId });
        await this.corrections.save(manager, correction, new Date(at));
        append(`desk:${line.lessonId}`, toDrafts(events, about));
        return null;
      }
      const [headcount] = reportHeadcount({
        seatId: line.seatId, present: command.present, expected: line.expected, sick: command.absent?.sick ?? 0, leave: command.absent?.leave ?? 0,
        effectiveAt: at, evidence: verdict.evidence, late: true, origin: 'live',
      });
      const data = { present: headcount.present, expected: headcount.expected, absent: headcount.absent, reason: command.reason };
      await manager.query(
        `insert into attendance_fact (id, lesson_id, seat_id, kind, data, effective_at, uncertainty_ms, received_at, evidence, by) values ($1, $2, $3, 'headcount', $4, $5, 0, $5, $6, $7)`,
        [command.commandId ?? this.ids.next(), line.lessonId, line.seatId, JSON.stringify(data), new Date(at), verdict.evidence, scope.personId]);
      // A class whose lesson nobody saw from here was held, says the person who was there.
      await manager.query(
        `insert into attendance_fact (id, lesson_id, seat_id, kind, data, effective_at, uncertainty_ms, received_at, evidence, by)
         select $1, $2, $3, 'statement', $4, $5, 0, $5, $6, $7 where not exists (select 1 from attendance_fact where seat_id = $3 and kind = 'joined')`,
        [this.ids.next(), line.lessonId, line.seatId, JSON.stringify({ outcome: 'held', reason: command.reason }), new Date(at), verdict.evidence, scope.personId]);
      append(`desk:${line.lessonId}`, [fact('headcount.reported.v1', { seatId: line.seatId, present: headcount.present, expected: headcount.expected, absent: headcount.absent, effectiveAt: at, evidence: verdict.evidence, late: true }, about)]);
      await this.lessons.foldAttendance(manager, line.lessonId);
      return null;
    });
  }
}
