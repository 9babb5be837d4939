import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('term')
export class TermRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') name!: string;
  @Column('date', { name: 'first_monday' }) firstMonday!: string;
  @Column('integer') weeks!: number;
}

@Entity('holiday')
export class HolidayRow {
  @PrimaryColumn('date') date!: string;
  @Column('text') name!: string;
  @Column('boolean') off!: boolean;
  @Column('integer') year!: number;
}

@Entity('bell_schedule')
export class BellScheduleRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('text') code!: string;
  @Column('integer', { name: 'early_slack' }) earlySlack!: number;
  @Column('integer', { name: 'late_slack' }) lateSlack!: number;
}

@Entity('bell_period')
export class BellPeriodRow {
  @PrimaryColumn('uuid', { name: 'bell_schedule_id' }) bellScheduleId!: string;
  @PrimaryColumn('integer') weekday!: number;
  @PrimaryColumn('integer', { name: 'period_no' }) periodNo!: number;
  @Column('integer', { name: 'starts_minute' }) startsMinute!: number;
  @Column('integer', { name: 'ends_minute' }) endsMinute!: number;
}

@Entity('school_bell')
export class SchoolBellRow {
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @Column('uuid', { name: 'bell_schedule_id' }) bellScheduleId!: string;
  @PrimaryColumn('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
}

@Entity('day_rule')
export class DayRuleRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('date') date!: string;
  @Column('text') kind!: string;
  @Column('integer', { nullable: true }) weekday!: number | null;
  @Column('text', { nullable: true }) parity!: string | null;
  @Column('uuid', { name: 'bell_schedule_id', nullable: true }) bellScheduleId!: string | null;
  @Column('text') source!: string;
}

/** Terms, holidays, bells and day rules. */
export const CALENDAR_ROWS = [TermRow, HolidayRow, BellScheduleRow, BellPeriodRow, SchoolBellRow, DayRuleRow] as const;
