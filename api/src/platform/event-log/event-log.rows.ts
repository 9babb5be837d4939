import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stream_head')
export class StreamHeadRow {
  @PrimaryColumn('text') stream!: string;
  @Column('uuid') epoch!: string;
  @Column('bigint', { name: 'last_seq' }) lastSeq!: string;
}

@Entity('event_log')
export class EventLogRow {
  @PrimaryColumn('text') stream!: string;
  @PrimaryColumn('uuid') epoch!: string;
  @PrimaryColumn('bigint') seq!: string;
  @Column('uuid') id!: string;
  @Column('text') type!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) by!: string | null;
  @Column('uuid', { nullable: true }) cause!: string | null;
  @Column('jsonb') data!: unknown;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}

@Entity('command_receipt')
export class CommandReceiptRow {
  @PrimaryColumn('text') actor!: string;
  @PrimaryColumn('uuid', { name: 'command_id' }) commandId!: string;
  @Column('text') fingerprint!: string;
  @Column('jsonb') result!: unknown;
  @Column('timestamptz') at!: Date;
}

@Entity('processed_message')
export class ProcessedMessageRow {
  @PrimaryColumn('text') consumer!: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId!: string;
  @Column('timestamptz') at!: Date;
}

/** The event log, stream heads, command receipts and processed messages. */
export const EVENT_LOG_ROWS = [StreamHeadRow, EventLogRow, CommandReceiptRow, ProcessedMessageRow] as const;
