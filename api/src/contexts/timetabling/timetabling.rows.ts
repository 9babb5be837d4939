import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('plan')
export class PlanRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'bureau_id' }) bureauId!: string;
  @Column('uuid', { name: 'term_id' }) termId!: string;
  @Column('integer') no!: number;
  @Column('text') status!: string;
  @Column('date', { name: 'effective_from', nullable: true }) effectiveFrom!: string | null;
  @Column('jsonb') rules!: unknown;
  @Column('uuid', { name: 'based_on', nullable: true }) basedOn!: string | null;
  @Column('uuid', { name: 'adopted_run_id', nullable: true }) adoptedRunId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}

@Entity('timetable_run')
export class TimetableRunRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('text') status!: string;
  @Column('jsonb') instance!: unknown;
  @Column('text', { name: 'input_hash' }) inputHash!: string;
  @Column('integer') seed!: number;
  @Column('integer', { name: 'max_seconds', nullable: true }) maxSeconds!: number | null;
  @Column('integer', { name: 'max_iterations', nullable: true }) maxIterations!: number | null;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('double precision', { name: 'elapsed_s' }) elapsedS!: number;
  @Column('boolean', { name: 'stop_requested' }) stopRequested!: boolean;
  @Column('integer') coverage!: number;
  @Column('integer') missing!: number;
  @Column('integer') violations!: number;
  @Column('bigint') iterations!: string;
  @Column('jsonb', { nullable: true }) score!: unknown;
  @Column('jsonb') curve!: unknown;
  @Column('jsonb', { name: 'uncovered_by_reason' }) uncoveredByReason!: unknown;
  @Column('jsonb', { nullable: true }) solution!: unknown;
  @Column('jsonb') explanation!: unknown;
  @Column('jsonb') warnings!: unknown;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('timestamptz', { name: 'beat_at', nullable: true }) beatAt!: Date | null;
  @Column('integer') attempts!: number;
  @Column('text') preset!: string;
  @Column('integer', { nullable: true }) threads!: number | null;
  @Column('integer', { nullable: true }) bound!: number | null;
  @Column('boolean', { name: 'proven_optimal' }) provenOptimal!: boolean;
  @Column('uuid', { name: 'started_from_run_id', nullable: true }) startedFromRunId!: string | null;
  @Column('jsonb', { nullable: true }) start!: unknown;
  @Column('jsonb') findings!: unknown;
  @Column('jsonb', { nullable: true }) shortages!: unknown;
}

@Entity('plan_edit')
export class PlanEditRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'by_person_id', nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('text') kind!: string;
  @Column('jsonb') before!: unknown;
  @Column('jsonb') after!: unknown;
  @Column('boolean') undone!: boolean;
}

@Entity('section')
export class SectionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'origin_id' }) originId!: string;
  @Column('uuid', { name: 'net_teacher_id' }) netTeacherId!: string;
  @Column('text') subject!: string;
  @Column('text', { name: 'grade_band' }) gradeBand!: string;
  @Column('integer') weekday!: number;
  @Column('integer', { name: 'starts_minute' }) startsMinute!: number;
  @Column('text', { name: 'week_pattern' }) weekPattern!: string;
  @Column('boolean') pinned!: boolean;
}

@Entity('section_member')
export class SectionMemberRow {
  @PrimaryColumn('uuid', { name: 'section_id' }) sectionId!: string;
  @PrimaryColumn('uuid', { name: 'class_group_id' }) classGroupId!: string;
  @Column('integer', { name: 'period_no' }) periodNo!: number;
  @Column('uuid', { name: 'room_id' }) roomId!: string;
  @Column('uuid', { name: 'assistant_id' }) assistantId!: string;
  @Column('text') kind!: string;
}

/** Plans, solver runs, weekly sections and edits of drafts. */
export const TIMETABLING_ROWS = [PlanRow, TimetableRunRow, SectionRow, SectionMemberRow, PlanEditRow] as const;
