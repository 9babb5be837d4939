import type { DomainEvent, SeatId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';
import type { Absent, Evidence } from './attendance-fact.js';
import type { CorrectionField } from './attendance-policy.js';

type OnDesk<Type extends `${string}.v1`, Data extends object> = DomainEvent<'desk', Type, Data>;

export interface CorrectionData {
  readonly seatId: SeatId;
  readonly field: CorrectionField;
  readonly old: string | null;
  readonly new: string;
  readonly reason: string;
}

export type HeadcountEvent = OnDesk<'headcount.reported.v1', {
  readonly seatId: SeatId; readonly present: number; readonly expected: number; readonly absent: Absent;
  readonly effectiveAt: Instant; readonly evidence: Evidence; readonly late: boolean;
}>;
export type SheetEvent = OnDesk<'attendance.sealed.v1', { readonly lines: number }>;
export type CorrectionEvent = OnDesk<`attendance.correction-${'proposed' | 'approved' | 'rejected'}.v1`, CorrectionData>;
