import type { DomainEvent, PollId, RoomId, SeatId } from '@tongtang/kernel';

type OnStage<Type extends `${string}.v1`, Data extends object> = DomainEvent<'lesson', Type, Data>;
type OnDesk<Type extends `${string}.v1`, Data extends object> = DomainEvent<'desk', Type, Data>;

export type MicReleaseCause = 'teacher' | 'room' | 'lost' | 'ended';
export type HandLowerCause = 'room' | 'teacher' | 'granted' | 'lost' | 'ended';
export type PollKind = 'yesNo' | 'choice' | 'hands';
export const PRAISE_KINDS = ['flower', 'star', 'trophy'] as const;
export type PraiseKind = (typeof PRAISE_KINDS)[number];
export const HELP_REASONS = ['noSound', 'noPicture', 'stuck', 'power', 'unwell', 'other'] as const;
export type HelpReason = (typeof HELP_REASONS)[number];

export type HandEvent =
  | OnDesk<'hand.raised.v1', { readonly roomId: RoomId }>
  | OnDesk<'hand.lowered.v1', { readonly roomId: RoomId; readonly cause: HandLowerCause }>;

export type MicEvent =
  | OnStage<'mic.granted.v1', { readonly roomId: RoomId }>
  | OnStage<'mic.released.v1', { readonly roomId: RoomId; readonly cause: MicReleaseCause }>;

export type PollEvent =
  | OnStage<'poll.opened.v1', { readonly pollId: PollId; readonly kind: PollKind; readonly question: string; readonly options: readonly string[] }>
  | OnStage<'poll.closed.v1', { readonly pollId: PollId }>
  | OnStage<'poll.published.v1', { readonly pollId: PollId; readonly totals: readonly number[] }>
  | OnDesk<'poll.answered.v1', { readonly pollId: PollId; readonly seatId: SeatId; readonly counts: readonly number[]; readonly late: boolean }>;

export type PraiseEvent = OnStage<'praise.given.v1', { readonly roomId: RoomId; readonly kind: PraiseKind }>;

export type HelpEvent =
  | OnDesk<'help.asked.v1', { readonly roomId: RoomId; readonly reason: HelpReason }>
  | OnDesk<'help.closed.v1', { readonly roomId: RoomId }>;
