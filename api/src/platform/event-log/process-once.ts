import type { EntityManager } from 'typeorm';

/** True the first time a consumer meets an event; in the same transaction as the effect it guards. */
export async function processOnce(manager: EntityManager, consumer: string, eventId: string, at: Date): Promise<boolean> {
  const rows = await manager.query<{ event_id: string }[]>(
    'insert into processed_message (consumer, event_id, at) values ($1, $2, $3) on conflict do nothing returning event_id', [consumer, eventId, at]);
  return rows.length === 1;
}
