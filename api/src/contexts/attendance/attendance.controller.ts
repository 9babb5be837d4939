import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { LessonViewsFacade } from '../lessons/lesson-views.facade.js';
import { AttendanceQuery, PAGE } from './attendance.query.js';
import { BackFillAttendance } from './back-fill-attendance.use-case.js';
import { CorrectAttendance } from './correct-attendance.use-case.js';

@Controller('api')
export class AttendanceController {
  constructor(
    private readonly attendance: AttendanceQuery,
    private readonly lessons: LessonViewsFacade,
    private readonly backFillAttendance: BackFillAttendance,
    private readonly correctAttendance: CorrectAttendance,
  ) {}

  @ContractRoute('readLessonAttendance')
  async sheet(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readLessonAttendance'>): Promise<RouteOutput<'readLessonAttendance'>> {
    const lesson = await this.lessons.lesson(scope, params.id, 'attendance.read');
    const filter = { lessonId: params.id };
    const [lines, totals, sheet] = await Promise.all([this.attendance.lines(scope, filter), this.attendance.totals(scope, filter), this.attendance.sheet(params.id)]);
    return { lesson, ...sheet, lines, totals: { expected: totals.expected, present: totals.present, unreported: totals.unreported } };
  }

  @ContractRoute('listAttendance')
  async list(@CurrentScope() scope: Scope, @Input() { query }: RouteInput<'listAttendance'>): Promise<RouteOutput<'listAttendance'>> {
    const { cursor, ...filter } = query;
    const [found, totals] = await Promise.all([
      this.attendance.lines(scope, { ...filter, after: cursor === undefined ? undefined : decodeCursor(cursor) }), this.attendance.totals(scope, filter)]);
    const items = found.slice(0, PAGE);
    const last = items.at(-1);
    return { items, totals, next: found.length > PAGE && last !== undefined ? encodeCursor([last.startsAt, last.seatId]) : null };
  }

  @ContractRoute('backFillAttendance')
  async backFill(@CurrentScope() scope: Scope, @CommandId() commandId: string | null, @Input() { params, body }: RouteInput<'backFillAttendance'>): Promise<RouteOutput<'backFillAttendance'>> {
    await this.backFillAttendance.execute(scope, { seatId: params.id, ...body, commandId });
    return this.attendance.line(scope, params.id);
  }

  @ContractRoute('correctAttendance')
  async correct(@CurrentScope() scope: Scope, @CommandId() commandId: string | null, @Input() { params, body }: RouteInput<'correctAttendance'>): Promise<RouteOutput<'correctAttendance'>> {
    await this.correctAttendance.propose(scope, { seatId: params.id, value: body.value, reason: body.reason, commandId });
    return this.attendance.line(scope, params.id);
  }

  @ContractRoute('decideCorrection')
  async decide(@CurrentScope() scope: Scope, @CommandId() commandId: string | null, @Input() { params, body }: RouteInput<'decideCorrection'>): Promise<RouteOutput<'decideCorrection'>> {
    const seatId = await this.correctAttendance.decide(scope, { correctionId: params.id, decision: body.decision, commandId });
    return this.attendance.line(scope, seatId);
  }
}
