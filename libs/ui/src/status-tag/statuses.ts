import type { IconName } from '../icon/icons.js';

export type Tone = 'ok' | 'primary' | 'warn' | 'bad' | 'hand' | 'off' | 'seal';
interface Look {
  readonly tone: Tone;
  readonly shape: IconName;
}
const look = (tone: Tone, shape: IconName): Look => ({ tone, shape });

/** The status vocabulary: shape, word and colour of everything a list or tile can say. Words are `status.<name>` in the catalogue. */
export const STATUSES = {
  'room.notIn': look('off', 'dashed'),
  'room.online': look('ok', 'check'),
  'room.weak': look('warn', 'warning'),
  'room.audioOnly': look('warn', 'warning'),
  'room.lost': look('bad', 'cross'),
  'room.left': look('off', 'leave'),
  'room.hand': look('hand', 'hand'),
  'room.speaking': look('primary', 'microphone'),
  'room.help': look('bad', 'help'),
  'room.unreported': look('off', 'dashed'),
  'lesson.scheduled': look('off', 'dashed'),
  'lesson.open': look('primary', 'enter'),
  'lesson.live': look('seal', 'dot'),
  'lesson.ended': look('ok', 'check'),
  'lesson.notHeld': look('bad', 'cross'),
  'lesson.moved': look('warn', 'right'),
  'lesson.substituted': look('primary', 'people'),
  'lesson.cancelled': look('off', 'cross'),
  'lesson.suspended': look('off', 'minus'),
  'attendance.present': look('ok', 'check'),
  'attendance.leave': look('off', 'minus'),
  'attendance.late': look('warn', 'clock'),
  'attendance.absent': look('bad', 'cross'),
  'attendance.unreported': look('off', 'dots'),
  'attendance.backFilled': look('primary', 'pen'),
  'attendance.correcting': look('warn', 'pen'),
  'attendance.notApplicable': look('off', 'minus'),
  'outcome.held': look('ok', 'check'),
  'outcome.partial': look('warn', 'warning'),
  'outcome.notHeld': look('bad', 'cross'),
  'outcome.excused': look('off', 'minus'),
  'outcome.unreported': look('off', 'dots'),
  'plan.draft': look('off', 'pen'),
  'plan.solving': look('primary', 'clock'),
  'plan.solved': look('ok', 'check'),
  'plan.stopped': look('warn', 'minus'),
  'plan.failed': look('bad', 'cross'),
  'plan.proposed': look('warn', 'clock'),
  'plan.published': look('ok', 'check'),
  'plan.superseded': look('off', 'undo'),
  'plan.discarded': look('off', 'cross'),
  'agreement.active': look('ok', 'check'),
  'agreement.expiring': look('warn', 'clock'),
  'agreement.ended': look('off', 'minus'),
  'substitution.asking': look('warn', 'clock'),
  'substitution.taken': look('ok', 'check'),
  'substitution.nobody': look('bad', 'cross'),
  'row.new': look('primary', 'plus'),
  'row.changed': look('warn', 'pen'),
  'row.unchanged': look('off', 'minus'),
  'row.wrong': look('bad', 'cross'),
} as const satisfies Record<string, Look>;

export type StatusName = keyof typeof STATUSES;

/** The message key of a status' word. */
export function statusKey(name: StatusName): string {
  return `status.${name}`;
}
