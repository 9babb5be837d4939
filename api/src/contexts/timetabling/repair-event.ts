import type { RouteInput } from '@tongtang/contracts';
import type { RepairEvent } from '@tongtang/solver';
import { parseWallTime } from '@tongtang/time';

/** What happened, in the engine's words. */
export function repairEvent(event: RouteInput<'proposeRepairs'>['body']['event']): RepairEvent {
  const days = 'weekdays' in event && event.weekdays !== undefined ? { days: event.weekdays } : {};
  switch (event.kind) {
    case 'teacherAbsent': return { kind: 'teacher-absent', teacherId: event.netTeacherId, ...days };
    case 'roomLost': return { kind: 'room-lost', roomId: event.roomId, ...days };
    case 'assistantLost': return { kind: 'assistant-lost', assistantId: event.assistantId, ...days };
    case 'periodClosed': return { kind: 'period-closed', siteId: event.schoolId, day: event.weekday, period: event.periodNo };
    case 'schoolDropped': return { kind: 'site-dropped', siteId: event.schoolId };
    case 'bellChanged': return {
      kind: 'bell-changed', siteId: event.schoolId,
      periods: event.periods.map(({ weekday, periodNo, starts, ends }) => ({ day: weekday, period: periodNo, start: parseWallTime(starts), end: parseWallTime(ends) })),
    };
  }
}
