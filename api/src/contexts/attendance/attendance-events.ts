import type { CorrectionEvent } from '@tongtang/domain/attendance';
import { fact, type EventDraft } from '../../platform/event-log/event-log.js';

/** Domain events of corrections as the wire has them. */
export function toDrafts(events: readonly CorrectionEvent[], about: { at: number; by: string | null; cause: string | null }): EventDraft[] {
  return events.map((event) => fact(event.type, { ...event.data, old: event.data.old ?? null }, about));
}
