import { ATTENDANCE_ROWS } from './contexts/attendance/attendance.rows.js';
import { CALENDAR_ROWS } from './contexts/calendar/calendar.rows.js';
import { CURRICULUM_ROWS } from './contexts/curriculum/curriculum.rows.js';
import { IDENTITY_ROWS } from './contexts/identity/identity.rows.js';
import { INTERACTION_ROWS } from './contexts/interaction/interaction.rows.js';
import { LESSONS_ROWS } from './contexts/lessons/lessons.rows.js';
import { ORGANISATION_ROWS } from './contexts/organisation/organisation.rows.js';
import { TIMETABLING_ROWS } from './contexts/timetabling/timetabling.rows.js';
import { WALLS_ROWS } from './contexts/walls/walls.rows.js';
import { SettingRow } from './platform/database/setting.rows.js';
import { EVENT_LOG_ROWS } from './platform/event-log/event-log.rows.js';

/** The row class of every table. The drift test holds each against the migrated schema. */
export const ROWS: readonly (new () => object)[] = [
  ...ORGANISATION_ROWS, ...IDENTITY_ROWS, ...CALENDAR_ROWS, ...CURRICULUM_ROWS, ...TIMETABLING_ROWS, ...LESSONS_ROWS,
  ...INTERACTION_ROWS, ...ATTENDANCE_ROWS, ...WALLS_ROWS, ...EVENT_LOG_ROWS, SettingRow,
];
