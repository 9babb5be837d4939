import { computed, inject, Injectable, resource, type Signal } from '@angular/core';
import { toApiError, type ApiError } from '../../core/api-error.js';
import { keep, readKept } from '../../core/kept.js';
import { type Choice, type Timetable, type TimetableKind, TimetablesApi } from './timetables.api.js';

export interface Selection {
  readonly kind: TimetableKind;
  readonly id: string;
  /** Null: the week of today. */
  readonly week: number | null;
}
export type TimetableState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly timetable: Timetable; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: ApiError };
interface Read {
  readonly timetable: Timetable;
  readonly stale: boolean;
}

/** One week of one timetable; what was seen before opens without a network. */
@Injectable()
export class TimetablesStore {
  private readonly api = inject(TimetablesApi);

  /** The week that the selection names, read again whenever it changes. */
  follow(selection: Signal<Selection | null>): { readonly state: Signal<TimetableState>; readonly reload: () => void } {
    const reading = resource({ params: () => selection() ?? undefined, loader: ({ params }) => this.read(params) });
    const state = computed((): TimetableState => {
      if (selection() === null) return { kind: 'idle' };
      const error = reading.error();
      if (error !== undefined) return { kind: 'failed', error: toApiError(error.cause ?? error) };
      const read = reading.hasValue() ? reading.value() : undefined;
      return read === undefined ? { kind: 'loading' } : { kind: 'ready', ...read };
    });
    return { state, reload: () => reading.reload() };
  }

  /** The schools to choose from; empty while loading and where the list cannot be read. */
  schools(wanted: Signal<boolean>): Signal<readonly Choice[]> {
    const reading = resource({ params: () => wanted() || undefined, loader: () => this.api.schools().catch((): readonly Choice[] => []) });
    return computed(() => (reading.hasValue() ? reading.value() : []));
  }

  classGroups(schoolId: Signal<string | null>): Signal<readonly Choice[]> {
    const reading = resource({ params: () => schoolId() ?? undefined, loader: ({ params }) => this.api.classGroups(params).catch((): readonly Choice[] => []) });
    return computed(() => (reading.hasValue() ? reading.value() : []));
  }

  private async read({ kind, id, week }: Selection): Promise<Read> {
    const key = `page.timetable.${kind}.${id}.${week ?? 'now'}`;
    try {
      const timetable = await this.api.read(kind, id, week);
      keep(key, timetable);
      return { timetable, stale: false };
    } catch (error) {
      const kept = toApiError(error).offline ? readKept<Timetable>(key) : null;
      if (kept === null) throw error;
      return { timetable: kept, stale: true };
    }
  }
}
