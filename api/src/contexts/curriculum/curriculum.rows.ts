import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('demand')
export class DemandRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'term_id' }) termId!: string;
  @Column('uuid', { name: 'class_group_id' }) classGroupId!: string;
  @Column('text') subject!: string;
  @Column('integer') required!: number;
  @Column('integer') own!: number;
}

@Entity('local_lesson')
export class LocalLessonRow {
  @PrimaryColumn('uuid', { name: 'term_id' }) termId!: string;
  @PrimaryColumn('uuid', { name: 'class_group_id' }) classGroupId!: string;
  @PrimaryColumn('integer') weekday!: number;
  @PrimaryColumn('integer', { name: 'period_no' }) periodNo!: number;
  @Column('text') subject!: string;
}

@Entity('net_teacher')
export class NetTeacherRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('text', { name: 'registration_no', nullable: true }) registrationNo!: string | null;
  @Column('integer', { name: 'max_per_day' }) maxPerDay!: number;
  @Column('integer', { name: 'max_per_week' }) maxPerWeek!: number;
  @Column('integer', { name: 'preferred_per_day' }) preferredPerDay!: number;
}

@Entity('qualification')
export class QualificationRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text', { name: 'grade_band' }) gradeBand!: string;
}

@Entity('availability')
export class AvailabilityRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('integer') weekday!: number;
  @Column('integer', { name: 'starts_minute' }) startsMinute!: number;
  @Column('integer', { name: 'ends_minute' }) endsMinute!: number;
  @Column('boolean') preferred!: boolean;
}

@Entity('vetting_record')
export class VettingRecordRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'checked_on' }) checkedOn!: string;
  @Column('date', { name: 'valid_until' }) validUntil!: string;
}

@Entity('bond')
export class BondRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('uuid', { name: 'school_id' }) schoolId!: string;
  @PrimaryColumn('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_until', nullable: true }) validUntil!: string | null;
}

/** What classes need, what they are taught already, and who can teach it. */
export const CURRICULUM_ROWS = [DemandRow, LocalLessonRow, NetTeacherRow, QualificationRow, AvailabilityRow, VettingRecordRow, BondRow] as const;
