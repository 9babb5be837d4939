import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('attendance_fact')
export class AttendanceFactRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId!: string | null;
  @Column('text') kind!: string;
  @Column('jsonb') data!: unknown;
  @Column('timestamptz', { name: 'effective_at' }) effectiveAt!: Date;
  @Column('integer', { name: 'uncertainty_ms' }) uncertaintyMs!: number;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('text') evidence!: string;
  @Column('uuid', { nullable: true }) by!: string | null;
  @Column('uuid', { name: 'device_id', nullable: true }) deviceId!: string | null;
  @Column('bigint', { name: 'device_seq', nullable: true }) deviceSeq!: string | null;
  @Column('bigint', { nullable: true }) wall!: string | null;
  @Column('double precision', { nullable: true }) mono!: number | null;
  @Column('text', { nullable: true }) boot!: string | null;
}

@Entity('attendance_sheet')
export class AttendanceSheetRow {
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('text') policy!: string;
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'sealed_at', nullable: true }) sealedAt!: Date | null;
  @Column('text', { name: 'sealed_hash', nullable: true }) sealedHash!: string | null;
}

@Entity('attendance_line')
export class AttendanceLineRow {
  @PrimaryColumn('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('text') outcome!: string;
  @Column('integer', { nullable: true }) present!: number | null;
  @Column('integer') expected!: number;
  @Column('integer') sick!: number;
  @Column('integer') leave!: number;
  @Column('integer') unexplained!: number;
  @Column('integer', { name: 'attended_s' }) attendedS!: number;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}

@Entity('attendance_correction')
export class AttendanceCorrectionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('text') field!: string;
  @Column('text', { nullable: true }) old!: string | null;
  @Column('text') new!: string;
  @Column('text') reason!: string;
  @Column('uuid') by!: string;
  @Column('timestamptz') at!: Date;
  @Column('text') status!: string;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
}

/** Attendance facts, sheets and corrections. */
export const ATTENDANCE_ROWS = [AttendanceFactRow, AttendanceSheetRow, AttendanceLineRow, AttendanceCorrectionRow] as const;
