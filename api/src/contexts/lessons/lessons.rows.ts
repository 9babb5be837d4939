import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('lesson')
export class LessonRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'section_id' }) sectionId!: string;
  @Column('uuid', { name: 'origin_id' }) originId!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('integer') number!: number;
  @Column('date', { name: 'school_date' }) schoolDate!: string;
  @Column('timestamp', { name: 'starts_local' }) startsLocal!: Date;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('tstzrange') during!: string;
  @Column('text') subject!: string;
  @Column('text', { name: 'grade_band' }) gradeBand!: string;
  @Column('text') status!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') delivery!: string;
  @Column('uuid', { name: 'net_teacher_id' }) netTeacherId!: string;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

@Entity('lesson_party')
export class LessonPartyRow {
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId!: string;
  @PrimaryColumn('ltree', { name: 'organisation_path' }) organisationPath!: string;
  @PrimaryColumn('text') part!: string;
}

@Entity('seat')
export class SeatRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('uuid', { name: 'class_group_id' }) classGroupId!: string;
  @Column('uuid', { name: 'school_id' }) schoolId!: string;
  @Column('uuid', { name: 'room_id' }) roomId!: string;
  @Column('uuid', { name: 'assistant_id' }) assistantId!: string;
  @Column('text') kind!: string;
  @Column('integer', { name: 'period_no' }) periodNo!: number;
  @Column('tstzrange') occupies!: string;
  @Column('boolean', { name: 'needs_agreement' }) needsAgreement!: boolean;
  @Column('integer') expected!: number;
  @Column('integer', { array: true }) grades!: number[];
  @Column('text') status!: string;
  @Column('text', { nullable: true }) reason!: string | null;
}

/** The table has no key of its own, its exclusion constraint guards it; TypeORM wants one, and these two tell rows apart. */
@Entity('booking')
export class BookingRow {
  @PrimaryColumn('uuid', { name: 'resource_id' }) resourceId!: string;
  @Column('text') kind!: string;
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('tstzrange') during!: string;
}

@Entity('room_presence')
export class RoomPresenceRow {
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId!: string;
  @PrimaryColumn('uuid', { name: 'room_id' }) roomId!: string;
  @Column('text') status!: string;
  @Column('timestamptz', { name: 'joined_at', nullable: true }) joinedAt!: Date | null;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('text', { name: 'left_cause', nullable: true }) leftCause!: string | null;
  @Column('timestamptz', { name: 'last_proof_at', nullable: true }) lastProofAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) help!: string | null;
  @Column('timestamptz', { name: 'help_at', nullable: true }) helpAt!: Date | null;
  @Column('integer', { name: 'praise_count' }) praiseCount!: number;
  @Column('integer', { name: 'spoken_count' }) spokenCount!: number;
  @Column('text', { name: 'last_message', nullable: true }) lastMessage!: string | null;
  @Column('timestamptz', { name: 'last_message_at', nullable: true }) lastMessageAt!: Date | null;
}

@Entity('lesson_stage')
export class LessonStageRow {
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('integer') page!: number;
  @Column('integer') step!: number;
  @Column('timestamptz', { name: 'step_since', nullable: true }) stepSince!: Date | null;
  @Column('timestamptz', { name: 'timer_ends_at', nullable: true }) timerEndsAt!: Date | null;
  @Column('timestamptz', { name: 'teacher_proof_at', nullable: true }) teacherProofAt!: Date | null;
  @Column('boolean', { name: 'teacher_lost' }) teacherLost!: boolean;
}

/** Dated lessons with their seats, bookings, presence and stage. */
export const LESSONS_ROWS = [LessonRow, LessonPartyRow, SeatRow, BookingRow, RoomPresenceRow, LessonStageRow] as const;
