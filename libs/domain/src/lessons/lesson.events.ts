import type { DeviceId, DomainEvent, PersonId, RoomId, SeatId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';
import type { Delivery, SeatKind } from './lesson.js';
import type { StoredReason } from './reason.js';

type OnStage<Type extends `${string}.v1`, Data extends object> = DomainEvent<'lesson', Type, Data>;
type OnDesk<Type extends `${string}.v1`, Data extends object> = DomainEvent<'desk', Type, Data>;
interface WithReason { readonly reason: StoredReason; readonly text?: string }

export type EndCause = 'teacher' | 'overdue';
export type LeaveCause = 'explicit' | 'lost' | 'lessonEnded';
export type TeacherChangeCause = 'takeover' | 'substitution' | 'edit';

/** What goes to everyone in the lesson. */
export type LessonEvent =
  | OnStage<'lesson.opened.v1', Record<never, never>>
  | OnStage<'lesson.started.v1', { readonly netTeacherId: PersonId }>
  | OnStage<'lesson.ended.v1', { readonly cause: EndCause }>
  | OnStage<'lesson.suspended.v1', { readonly reason: string }>
  | OnStage<'lesson.resumed.v1', Record<never, never>>
  | OnStage<'lesson.cancelled.v1', WithReason>
  | OnStage<'lesson.not-held.v1', WithReason>
  | OnStage<'lesson.moved.v1', { readonly from: Instant; readonly to: Instant }>
  | OnStage<'lesson.delivery-changed.v1', WithReason & { readonly delivery: Delivery }>
  | OnStage<'lesson.teacher-changed.v1', { readonly from: PersonId; readonly to: PersonId; readonly cause: TeacherChangeCause }>
  | OnStage<'lesson.teacher-lost.v1', { readonly lastProofAt: Instant }>
  | OnStage<'lesson.teacher-back.v1', Record<never, never>>
  | OnStage<'lesson.incident-opened.v1', { readonly kind: IncidentKind; readonly roomIds: readonly RoomId[] }>
  | OnStage<'lesson.incident-closed.v1', { readonly kind: IncidentKind; readonly roomIds: readonly RoomId[] }>;

export type IncidentKind = 'manyLost';

/** What rooms send, for staff and officers only. */
export type SeatEvent =
  | OnDesk<'seat.confirmed.v1', { readonly seatId: SeatId }>
  | OnDesk<'seat.restored.v1', { readonly seatId: SeatId }>
  | OnDesk<'seat.excused.v1', WithReason & { readonly seatId: SeatId }>
  | OnDesk<'seat.joined.v1', { readonly roomId: RoomId; readonly seatIds: readonly SeatId[]; readonly deviceId: DeviceId; readonly lateS: number }>
  | OnDesk<'seat.left.v1', {
    readonly roomId: RoomId; readonly seatIds: readonly SeatId[]; readonly cause: LeaveCause; readonly lastProofAt: Instant;
    readonly reason: StoredReason | null;
  }>
  | OnDesk<'seat.kind-changed.v1', { readonly seatId: SeatId; readonly kind: SeatKind }>;
