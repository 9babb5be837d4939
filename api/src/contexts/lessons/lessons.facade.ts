import { Injectable } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import { commands, type CommandData, type CommandType, type CommandVerdict } from '@tongtang/contracts';
import type { Desk, LessonStage, SeatView } from '@tongtang/contracts/views';
import { Clock, IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';
import { AttendanceSheets } from './attendance-sheet.repository.js';
import { DeskQuery } from './desk.query.js';
import { LessonQueue } from './live/lesson-queue.js';
import { LessonStageQuery } from './lesson-stage.query.js';
import { LessonSweep } from './lesson-sweep.job.js';
import { LessonWriter, TEACHER, type LessonChange } from './live/lesson-writer.js';
import type { CommandWork } from './live/live-lesson.js';
import { PresenceKeeper, type Place } from './live/presence-keeper.js';
import { StreamAccessQuery, type LessonPlace } from './stream-access.query.js';

export { TEACHER, type CommandWork, type LessonChange, type LessonPlace, type Place };
type Verdict = z.infer<typeof CommandVerdict>;

/** One command in somebody's name. `at`: epoch ms at which it counts, for played-back lessons; else now. */
export interface DispatchItem<T extends CommandType = CommandType> {
  readonly scope: Scope;
  readonly type: T;
  readonly data: CommandData<T>;
  readonly commandId?: string;
  readonly at?: number;
}

/** What other contexts may ask of the writing side of lessons. */
@Injectable()
export class LessonsFacade {
  constructor(
    private readonly queue: LessonQueue,
    private readonly writer: LessonWriter,
    private readonly presence: PresenceKeeper,
    private readonly sweeps: LessonSweep,
    private readonly stages: LessonStageQuery,
    private readonly desks: DeskQuery,
    private readonly places: StreamAccessQuery,
    private readonly sheets: AttendanceSheets,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** One command, parsed and stamped; resolves with its verdict after the commit. */
  command(lessonId: string, work: CommandWork): Promise<Verdict> {
    return this.queue.command(lessonId, work);
  }

  /**
   * Commands of one lesson in their order, in one transaction, through the same judging as the socket's.
   * A verdict per item; a refused item does not stop the others.
   */
  async dispatch(lessonId: string, items: readonly DispatchItem[]): Promise<readonly Verdict[]> {
    const change = await this.queue.list(lessonId, items.map((item): CommandWork => {
      const at = item.at ?? this.clock.now();
      return {
        kind: 'command', commandId: item.commandId ?? this.ids.next(), type: item.type, data: commands[item.type].data.parse(item.data), scope: item.scope,
        at, effectiveAt: at, uncertaintyMs: 0, evidence: 'A', origin: 'live', ttlMs: Number.POSITIVE_INFINITY, device: null, historic: item.at !== undefined,
      };
    }));
    return change.verdicts;
  }

  /** Tells of every change of a lesson after its commit. */
  onChange(listener: (change: LessonChange) => void): void {
    this.writer.onChange(listener);
  }

  /** Runs the sweeps from now on; asked for at the end of a start, when a sample has caught up with its clock. */
  startSweeps(): Promise<void> {
    return this.sweeps.start();
  }

  /** Opens, starts, ends and misses every lesson that is due at the domain clock's now. */
  sweep(): Promise<void> {
    return this.sweeps.sweep();
  }

  /** A frame came from a device that is in a lesson. */
  heard(place: Place): void {
    this.presence.heard(place);
  }

  /** The socket of a device that is in a lesson closed. */
  socketClosed(place: Place): void {
    this.presence.socketClosed(place);
  }

  /** Judges every line at a monotonic moment and writes down what changed; the process does so every second. */
  judgeLines(at: number): Promise<void> {
    return this.presence.tick(at);
  }

  /** Folds the sheet of a lesson again after a late fact, inside the caller's transaction. */
  foldAttendance(manager: EntityManager, lessonId: string): Promise<void> {
    return this.sheets.write(manager, lessonId, this.clock.now());
  }

  /** Folds the sheet again after a decided correction, even once it is sealed. */
  applyCorrections(manager: EntityManager, lessonId: string): Promise<void> {
    return this.sheets.applyCorrections(manager, lessonId, this.clock.now());
  }

  readStage(manager: EntityManager, lessonId: string): Promise<LessonStage | null> {
    return this.stages.read(manager, lessonId);
  }

  readDesk(manager: EntityManager, lessonId: string): Promise<Desk> {
    return this.desks.read(manager, lessonId);
  }

  readSeatViews(manager: EntityManager, seatIds: readonly string[]): Promise<Map<string, SeatView>> {
    return this.desks.seatViews(manager, seatIds);
  }

  readTally(manager: EntityManager, pollId: string): Promise<{ answered: number; of: number; counts: number[] } | null> {
    return this.desks.tally(manager, pollId);
  }

  /** Where a lesson belongs and whose it is; null if there is none. */
  placeOf(lessonId: string): Promise<LessonPlace | null> {
    return this.places.lesson(lessonId);
  }

  /** Path of the school of a seat; null if there is none. */
  schoolPathOfSeat(seatId: string): Promise<string | null> {
    return this.places.seat(seatId);
  }

  /** Of these organisations, those below which one of these lessons has a party. */
  organisationsOf(lessonIds: readonly string[], organisationIds: readonly string[]): Promise<string[]> {
    return this.places.organisationsOf(lessonIds, organisationIds);
  }
}
