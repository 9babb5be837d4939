import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../core/api-error.js';
import { Clock } from '../../core/clock.js';
import { Streams } from '../../core/stream-subscription.js';
import type { LiveBoard } from './live-wall.api.js';

/** Where a board comes from: the officer's route or a wall's link. */
export interface BoardSource {
  readonly organisationId: string;
  read(): Promise<LiveBoard>;
}

/** Without a frame for this long the page asks by itself. */
const SILENT_MS = 8_000;
/** Beyond this age the figures are grey and the wall says when they stopped. */
export const STALE_S = 15;

/** One board, kept fresh by the state of its `scope:` stream and, where no socket gets through, by asking. Old figures are never shown as new. */
@Injectable()
export class BoardStore {
  private readonly clock = inject(Clock);
  private readonly streams = inject(Streams);
  private readonly destroy = inject(DestroyRef);
  private readonly current = signal<LiveBoard | null>(null);
  private readonly failure = signal<ApiError | null>(null);
  private heardAt = performance.now();
  private source: BoardSource | null = null;

  readonly board = this.current.asReadonly();
  readonly failed = computed(() => (this.current() === null ? this.failure() : null));
  /** Seconds since the board was true; null before the first one. */
  readonly ageS = computed(() => {
    const board = this.current();
    const now = this.clock.now();
    return board === null || now === null ? null : Math.max(0, Math.round((now - Date.parse(board.at)) / 1_000));
  });
  readonly stale = computed(() => (this.ageS() ?? 0) > STALE_S);

  /** Starts to follow a board; call once. */
  async follow(source: BoardSource, first?: LiveBoard): Promise<void> {
    this.source = source;
    if (first === undefined) await this.ask();
    else this.take(first);
    this.streams.open(`scope:${source.organisationId}`, {
      snapshot: () => undefined,
      event: () => undefined,
      state: (frame) => {
        if (frame.key === 'live' && Array.isArray(frame.data['lessons'])) this.take(frame.data as unknown as LiveBoard);
      },
    }, this.destroy);
    const timer = setInterval(() => {
      if (performance.now() - this.heardAt > SILENT_MS) void this.ask();
    }, 2_000);
    this.destroy.onDestroy(() => clearInterval(timer));
  }

  async ask(): Promise<void> {
    if (this.source === null) return;
    try {
      this.take(await this.source.read());
    } catch (error) {
      this.failure.set(toApiError(error));
    }
  }

  private take(board: LiveBoard): void {
    const last = this.current();
    if (last !== null && Date.parse(board.at) < Date.parse(last.at)) return;
    this.heardAt = performance.now();
    this.failure.set(null);
    this.current.set(board);
  }
}
