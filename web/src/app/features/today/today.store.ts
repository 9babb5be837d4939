import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../core/api-error.js';
import { Clock } from '../../core/clock.js';
import { keep, readKept } from '../../core/kept.js';
import { TodayApi, type Today, type TodayLesson } from './today.api.js';

export type TodayState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly today: Today; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** What the big button says and whether the door is open. */
export type Door = 'early' | 'open' | 'back' | 'over';

const KEY = 'page.today';
const REFRESH_MS = 20_000;
const OPEN_BEFORE_MS = 15 * 60_000;

/** The day: last known at once, then fresh; read again every 20 s and whenever the page comes back to the front. */
@Injectable()
export class TodayStore {
  private readonly api = inject(TodayApi);
  private readonly clock = inject(Clock);
  private readonly current = signal<TodayState>({ kind: 'loading' });

  readonly state = this.current.asReadonly();
  readonly today = computed(() => {
    const state = this.current();
    return state.kind === 'ready' ? state.today : null;
  });
  readonly next = computed(() => this.today()?.next ?? null);
  /** Whole minutes until the next lesson; negative once it should run. */
  readonly minutesLeft = computed(() => {
    const next = this.next();
    const now = this.clock.now();
    return next === null || now === null ? null : Math.ceil((Date.parse(next.startsAt) - now) / 60_000);
  });
  readonly door = computed((): Door => {
    const next = this.next();
    return next === null ? 'over' : doorOf(next, this.clock.now());
  });

  constructor() {
    const kept = readKept<Today>(KEY);
    if (kept !== null) this.current.set({ kind: 'ready', today: kept, stale: true });
    const timer = setInterval(() => void this.load(), REFRESH_MS);
    const onFront = (): void => {
      if (document.visibilityState === 'visible') void this.load();
    };
    document.addEventListener('visibilitychange', onFront);
    inject(DestroyRef).onDestroy(() => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onFront);
    });
    void this.load();
  }

  async load(): Promise<void> {
    try {
      const today = await this.api.read();
      keep(KEY, today);
      this.current.set({ kind: 'ready', today, stale: false });
    } catch (error) {
      const state = this.current();
      if (state.kind === 'ready') this.current.set({ ...state, stale: true });
      else this.current.set({ kind: 'failed', error: toApiError(error) });
    }
  }
}

/** The door opens 15 minutes before; once somebody was in, the button leads back. */
export function doorOf(lesson: TodayLesson, now: number | null): Door {
  if (lesson.status === 'ended' || lesson.status === 'cancelled' || lesson.status === 'notHeld') return 'over';
  const joined = lesson.seats.some((seat) => seat.status === 'joined' || seat.status === 'left');
  if (lesson.status === 'live' && joined) return 'back';
  if (lesson.status === 'open' || lesson.status === 'live') return 'open';
  return now !== null && Date.parse(lesson.startsAt) - now <= OPEN_BEFORE_MS ? 'open' : 'early';
}
