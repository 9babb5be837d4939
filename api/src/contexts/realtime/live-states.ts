import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LoggedEvent } from '../../platform/event-log/event-log.js';
import { StatePublisher } from '../../platform/event-log/state-publisher.js';
import { Log } from '../../platform/observability/log.js';
import { LessonViewsFacade } from '../lessons/lesson-views.facade.js';
import { LessonsFacade } from '../lessons/lessons.facade.js';
import { split } from './stream-authoriser.js';
import { StreamOwnersQuery } from './stream-owners.query.js';

const SETTLE_MS = 50;
const COUNTY_EVERY_MS = 1_000;
const ABOVE_EVERY_MS = 5_000;

/** Which streams of a kind somebody in this process reads. */
export interface Watched {
  ids(kind: 'seat' | 'scope'): readonly string[];
}

interface Board { readAt: number; everyMs: number; timer: NodeJS.Timeout | undefined }

/**
 * Topics made of many facts: what an assistant sees of the own seat, the tally of a poll, the figures of a county.
 * They are read anew after something changed below them, for whoever is watching and no more often than is useful.
 */
@Injectable()
export class LiveStates {
  readonly #lessons = new Set<string>();
  readonly #polls = new Map<string, string>();
  readonly #boards = new Map<string, Board>();
  readonly #lessonOfSeat = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #watched: Watched = { ids: () => [] };
  #running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly lessons: LessonsFacade,
    private readonly views: LessonViewsFacade,
    private readonly owners: StreamOwnersQuery,
    private readonly states: StatePublisher,
    private readonly log: Log,
  ) {}

  /** Tells what is being watched; the gateway knows. */
  watch(watched: Watched): void {
    this.#watched = watched;
  }

  /** Something happened in lessons. */
  changed(events: readonly LoggedEvent[]): void {
    for (const event of events) {
      const [kind, id] = split(event.stream);
      if (kind !== 'lesson' && kind !== 'desk') continue;
      this.#lessons.add(id);
      if (event.type === 'poll.answered.v1' || event.type === 'poll.opened.v1') this.#polls.set(String(event.data['pollId']), id);
    }
    if (this.#lessons.size > 0) this.#timer ??= setTimeout(() => this.#settle(), SETTLE_MS);
  }

  /** Reads one topic now, for a new reader; other streams have nothing to read. */
  async refresh(stream: string): Promise<void> {
    const [kind, id] = split(stream);
    if (kind === 'seat') await this.#seats([id]);
    if (kind === 'scope') await this.#board(id);
  }

  /** Reads every watched board anew and forgets what nobody watches; called every five seconds, so that a quiet county is not a stale one. */
  async refreshBoards(): Promise<void> {
    const ids = this.#watched.ids('scope');
    const seats = new Set(this.#watched.ids('seat'));
    for (const seatId of this.#lessonOfSeat.keys()) {
      if (seats.has(seatId)) continue;
      this.#lessonOfSeat.delete(seatId);
      this.states.drop(`seat:${seatId}`);
    }
    for (const id of this.#boards.keys()) {
      if (ids.includes(id)) continue;
      clearTimeout(this.#boards.get(id)?.timer);
      this.#boards.delete(id);
      this.states.drop(`scope:${id}`);
    }
    for (const id of ids) this.#due(id);
    await this.#running;
  }

  /** Forgets what waits. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    for (const board of this.#boards.values()) clearTimeout(board.timer);
    await this.#running;
  }

  #settle(): void {
    this.#timer = undefined;
    const lessonIds = [...this.#lessons];
    const polls = [...this.#polls];
    this.#lessons.clear();
    this.#polls.clear();
    this.#running = this.#running.then(() => this.#read(lessonIds, polls)).catch((error: unknown) => this.log.error('live-states.failed', {}, error));
  }

  async #read(lessonIds: readonly string[], polls: readonly (readonly [pollId: string, lessonId: string])[]): Promise<void> {
    for (const [pollId, lessonId] of polls) {
      const tally = await this.lessons.readTally(this.dataSource.manager, pollId);
      if (tally !== null) this.states.set(`desk:${lessonId}`, `tally:${pollId}`, tally);
    }
    const seats = this.#watched.ids('seat').filter((seatId) => lessonIds.includes(this.#lessonOfSeat.get(seatId) ?? ''));
    if (seats.length > 0) await this.#seats(seats);
    const boards = this.#watched.ids('scope');
    if (boards.length > 0) for (const id of await this.lessons.organisationsOf(lessonIds, boards)) this.#due(id);
  }

  async #seats(seatIds: readonly string[]): Promise<void> {
    for (const [seatId, view] of await this.lessons.readSeatViews(this.dataSource.manager, seatIds)) {
      this.#lessonOfSeat.set(seatId, view.lessonId);
      this.states.set(`seat:${seatId}`, 'view', { ...view });
    }
  }

  /** Reads a board as soon as its pause is over; asked for meanwhile, it is read once. */
  #due(organisationId: string): void {
    const board = this.#boards.get(organisationId) ?? { readAt: Number.NEGATIVE_INFINITY, everyMs: COUNTY_EVERY_MS, timer: undefined };
    this.#boards.set(organisationId, board);
    if (board.timer !== undefined) return;
    board.timer = setTimeout(() => {
      board.timer = undefined;
      this.#running = this.#running.then(() => this.#board(organisationId)).catch((error: unknown) => this.log.error('live-states.board-failed', { organisationId }, error));
    }, Math.max(0, board.readAt + board.everyMs - performance.now()));
  }

  async #board(organisationId: string): Promise<void> {
    const known = this.#boards.get(organisationId);
    const board = known ?? { readAt: 0, everyMs: (await this.owners.isCounty(organisationId)) ? COUNTY_EVERY_MS : ABOVE_EVERY_MS, timer: undefined };
    this.#boards.set(organisationId, board);
    board.readAt = performance.now();
    this.states.set(`scope:${organisationId}`, 'live', { ...(await this.views.board(organisationId)) });
  }
}
