import { statusMachine } from '@tongtang/kernel';

export const SEAT_STATUSES = ['planned', 'confirmed', 'excused', 'joined', 'left'] as const;
export type SeatStatus = (typeof SEAT_STATUSES)[number];

export const SEAT_TRIGGERS = ['confirm', 'excuse', 'restore', 'join', 'leave'] as const;
export type SeatTrigger = (typeof SEAT_TRIGGERS)[number];

/** The status a seat gets; refused with `seat.wrong-status`. */
export const transitionSeat = statusMachine<SeatStatus, SeatTrigger>('seat', {
  confirm: { planned: 'confirmed' },
  excuse: { planned: 'excused', confirmed: 'excused' },
  restore: { excused: 'planned' },
  join: { planned: 'joined', confirmed: 'joined', left: 'joined' },
  leave: { joined: 'left' },
});
