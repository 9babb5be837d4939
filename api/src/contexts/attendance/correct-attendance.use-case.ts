import { Injectable } from '@nestjs/common';
import { isWithin, type Scope } from '@tongtang/authz';
import { approveCorrection, correctDirectly, proposeCorrection, rejectCorrection, type Correction, type CorrectionEvent } from '@tongtang/domain/attendance';
import { Clock, DomainError, IdSource } from '@tongtang/kernel';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { toDrafts } from './attendance-events.js';
import { LessonsFacade } from '../lessons/lessons.facade.js';
import { CorrectionRepository, type LineForUpdate } from './correction.repository.js';

/** Changes a reported figure. The old value stays; an officer's change counts at once, everyone else's waits for a second person. */
@Injectable()
export class CorrectAttendance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly corrections: CorrectionRepository,
    private readonly lessons: LessonsFacade,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `attendance.too-many` above the expected number, `correction.no-change` */
  async propose(scope: Scope, command: { seatId: string; value: number; reason: string; commandId: string | null }): Promise<void> {
    const request = { seatId: command.seatId, value: command.value, reason: command.reason };
    await this.unitOfWork.runOnce({ actor: scope.personId, commandId: command.commandId, request }, async (transaction) => {
      const line = await this.corrections.line(transaction.manager, scope, 'attendance.correct', command.seatId);
      if (command.value > line.expected) throw new DomainError('attendance.too-many', { expected: line.expected });
      const input = { id: this.ids.next(), seatId: line.seatId, field: 'present' as const, old: line.present === null ? null : String(line.present), new: String(command.value), reason: command.reason, by: scope.personId };
      const officer = scope.grants.some((grant) => grant.role === 'countyOfficer' && isWithin(line.path, grant.path));
      const [correction, events] = officer ? correctDirectly(input) : proposeCorrection(input);
      await this.#store(transaction, { scope, line, correction, events, commandId: command.commandId });
      return null;
    });
  }

  /** @throws DomainError `correction.second-person-required`, `correction.stale`, `correction.wrong-status` */
  async decide(scope: Scope, command: { correctionId: string; decision: 'approved' | 'rejected'; commandId: string | null }): Promise<string> {
    const request = { correctionId: command.correctionId, decision: command.decision };
    return this.unitOfWork.runOnce({ actor: scope.personId, commandId: command.commandId, request }, async (transaction) => {
      const correction = await this.corrections.read(transaction.manager, command.correctionId);
      const line = await this.corrections.line(transaction.manager, scope, 'attendance.approve', correction.seatId);
      const [decided, events] = command.decision === 'approved'
        ? approveCorrection(correction, { by: scope.personId, current: line.present === null ? null : String(line.present) })
        : rejectCorrection(correction, { by: scope.personId });
      await this.#store(transaction, { scope, line, correction: decided, events, commandId: command.commandId });
      return line.seatId;
    });
  }

  async #store(
    { manager, append }: Transaction,
    { scope, line, correction, events, commandId }: { scope: Scope; line: LineForUpdate; correction: Correction; events: readonly CorrectionEvent[]; commandId: string | null },
  ): Promise<void> {
    const at = this.clock.now();
    await this.corrections.save(manager, correction, new Date(at));
    append(`desk:${line.lessonId}`, toDrafts(events, { at, by: scope.personId, cause: commandId }));
    if (correction.status === 'approved') await this.lessons.applyCorrections(manager, line.lessonId);
  }
}
