import { computed, inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../core/api-error.js';
import { AttendanceApi, type Attendance, type AttendanceFilter, type AttendanceLine } from './attendance.api.js';

export type AttendanceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly attendance: Attendance; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** The lines on the page, by filter or of one lesson. A changed line takes the place of the old one. */
@Injectable()
export class AttendanceStore {
  private readonly api = inject(AttendanceApi);
  private readonly current = signal<AttendanceState>({ kind: 'loading' });
  private asked = 0;

  readonly state = this.current.asReadonly();
  readonly attendance = computed(() => {
    const state = this.current();
    return state.kind === 'ready' ? state.attendance : null;
  });
  /** Present of expected over the reported seats, in percent; null while nobody reported. */
  readonly rate = computed(() => {
    const totals = this.attendance()?.totals;
    return totals === undefined || totals.expected === 0 ? null : Math.round((totals.present / totals.expected) * 1000) / 10;
  });

  /** Reads the first page; the last question asked wins. */
  async load(lessonId: string | null, filter: AttendanceFilter): Promise<void> {
    const mine = (this.asked += 1);
    const before = this.current();
    if (before.kind !== 'ready') this.current.set({ kind: 'loading' });
    try {
      const attendance = lessonId === null ? await this.api.list(filter) : await this.api.lesson(lessonId);
      if (mine === this.asked) this.current.set({ kind: 'ready', attendance, stale: false });
    } catch (error) {
      if (mine !== this.asked) return;
      this.current.set(before.kind === 'ready' ? { ...before, stale: true } : { kind: 'failed', error: toApiError(error) });
    }
  }

  /** Adds the next page. */
  async more(filter: AttendanceFilter): Promise<void> {
    const attendance = this.attendance();
    if (attendance?.next === null || attendance === null) return;
    const page = await this.api.list({ ...filter, cursor: attendance.next });
    this.current.set({ kind: 'ready', stale: false, attendance: { ...page, items: [...attendance.items, ...page.items] } });
  }

  /** Sends a figure: a first one as a back-fill, a changed one as a correction. */
  async save(line: AttendanceLine, value: number, reason: string): Promise<void> {
    this.put(line.present === null ? await this.api.backFill(line.seatId, value, reason) : await this.api.correct(line.seatId, value, reason));
  }

  async decide(correctionId: string, decision: 'approved' | 'rejected'): Promise<void> {
    this.put(await this.api.decide(correctionId, decision));
  }

  private put(line: AttendanceLine): void {
    const state = this.current();
    if (state.kind !== 'ready') return;
    const old = state.attendance.items.find((one) => one.seatId === line.seatId);
    const newly = old?.present === null && line.present !== null ? 1 : 0;
    const { totals } = state.attendance;
    this.current.set({
      ...state,
      attendance: {
        ...state.attendance, items: state.attendance.items.map((one) => (one.seatId === line.seatId ? line : one)),
        totals: {
          ...totals, reported: totals.reported + newly, unreported: totals.unreported - newly, expected: totals.expected + (newly === 1 ? line.expected : 0),
          present: totals.present + (line.present ?? 0) - (old?.present ?? 0),
        },
      },
    });
  }
}
