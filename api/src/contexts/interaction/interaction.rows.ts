import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('hand')
export class HandRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('uuid', { name: 'room_id' }) roomId!: string;
  @Column('timestamptz', { name: 'raised_at' }) raisedAt!: Date;
  @Column('timestamptz', { name: 'lowered_at', nullable: true }) loweredAt!: Date | null;
  @Column('text', { nullable: true }) cause!: string | null;
}

@Entity('mic_grant')
export class MicGrantRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('uuid', { name: 'room_id' }) roomId!: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('text', { nullable: true }) cause!: string | null;
}

@Entity('room_poll')
export class RoomPollRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId!: string;
  @Column('text') kind!: string;
  @Column('text') question!: string;
  @Column('jsonb') options!: unknown;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}

@Entity('room_poll_answer')
export class RoomPollAnswerRow {
  @PrimaryColumn('uuid', { name: 'poll_id' }) pollId!: string;
  @PrimaryColumn('uuid', { name: 'seat_id' }) seatId!: string;
  @Column('jsonb') counts!: unknown;
  @Column('boolean') late!: boolean;
  @Column('timestamptz') at!: Date;
}

/** Hands, microphone grants and polls of a lesson. */
export const INTERACTION_ROWS = [HandRow, MicGrantRow, RoomPollRow, RoomPollAnswerRow] as const;
