import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The event log (also the outbox), stream heads, command receipts and processed messages. */
export class CreateEventLog1788000500000 implements MigrationInterface {
  public readonly name = 'CreateEventLog1788000500000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table stream_head (
  stream text primary key, epoch uuid not null, last_seq bigint not null
);
create table event_log (
  stream text not null, epoch uuid not null, seq bigint not null, id uuid not null unique, type text not null, at timestamptz not null, by uuid, cause uuid,
  data jsonb not null, published_at timestamptz, primary key (stream, epoch, seq)
);
create index event_log_unpublished on event_log (at) where published_at is null;
create table command_receipt (
  actor text not null, command_id uuid not null, fingerprint text not null, result jsonb not null, at timestamptz not null, primary key (actor, command_id)
);
create index command_receipt_at on command_receipt (at);
create table processed_message (
  consumer text not null, event_id uuid not null, at timestamptz not null, primary key (consumer, event_id)
);`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table processed_message; drop table command_receipt; drop table event_log; drop table stream_head;`);
  }
}
