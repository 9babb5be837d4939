import { Injectable } from '@nestjs/common';
import type { CommandVerdict } from '@tongtang/contracts';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';

type Verdict = z.infer<typeof CommandVerdict>;
interface Claim { readonly actor: string; readonly commandId: string; readonly fingerprint: string }

/** What is known of commands that came before; asked and told while a batch is judged. */
export interface KnownCommands {
  (actor: string, commandId: string): Verdict | null;
  keep(actor: string, commandId: string, verdict: Verdict): void;
  /** Commands that were claimed and then refused: they may be sent again. */
  refused(): readonly { readonly actor: string; readonly commandId: string }[];
}

/** Receipts of commands that took effect, one per actor and command id. */
@Injectable()
export class CommandReceipts {
  /** Claims the commands; whoever sends one at the same time waits for this transaction. */
  async claim(manager: EntityManager, claims: readonly Claim[], at: Date): Promise<KnownCommands> {
    const before = claims.length === 0 ? new Map<string, string>() : await this.#before(manager, claims, at);
    const verdicts = new Map<string, Verdict>();
    for (const claim of claims) {
      const fingerprint = before.get(key(claim.actor, claim.commandId));
      if (fingerprint === undefined) continue;
      verdicts.set(key(claim.actor, claim.commandId), fingerprint === claim.fingerprint
        ? { commandId: claim.commandId, verdict: 'duplicate', code: null } : { commandId: claim.commandId, verdict: 'refused', code: 'command.id-reused' });
    }
    const refused: { actor: string; commandId: string }[] = [];
    return Object.assign((actor: string, commandId: string) => verdicts.get(key(actor, commandId)) ?? null, {
      keep: (actor: string, commandId: string, verdict: Verdict) => {
        const isNew = !before.has(key(actor, commandId)) && !verdicts.has(key(actor, commandId));
        if (isNew && verdict.verdict !== 'accepted') refused.push({ actor, commandId });
        verdicts.set(key(actor, commandId), verdict.verdict === 'accepted' ? { ...verdict, verdict: 'duplicate' } : verdict);
      },
      refused: () => refused,
    });
  }

  /** Lets refused commands be sent again. */
  async forget(manager: EntityManager, refused: readonly { readonly actor: string; readonly commandId: string }[]): Promise<void> {
    if (refused.length === 0) return;
    await manager.query('delete from command_receipt r using jsonb_to_recordset($1) as c (actor text, "commandId" uuid) where r.actor = c.actor and r.command_id = c."commandId"', [JSON.stringify(refused)]);
  }

  /** Whether the lesson would have to be opened first. */
  async isScheduled(manager: EntityManager, lessonId: string): Promise<boolean> {
    const [row] = await manager.query<{ status: string }[]>('select status from lesson where id = $1', [lessonId]);
    return row?.status === 'scheduled';
  }

  /** Inserts receipts and returns the fingerprints of those that were there before; a fact with the command's id counts as one. */
  async #before(manager: EntityManager, claims: readonly Claim[], at: Date): Promise<Map<string, string>> {
    const inserted = await manager.query<{ actor: string; command_id: string }[]>(
      `insert into command_receipt (actor, command_id, fingerprint, result, at)
       select c.actor, c."commandId", c.fingerprint, '{"verdict":"accepted"}', $2 from jsonb_to_recordset($1) as c (actor text, "commandId" uuid, fingerprint text)
       order by c."commandId" on conflict do nothing returning actor, command_id`, [JSON.stringify(claims), at]);
    const mine = new Set(inserted.map((row) => key(row.actor, row.command_id)));
    const others = claims.filter((claim) => !mine.has(key(claim.actor, claim.commandId)));
    const before = new Map<string, string>();
    if (others.length > 0) {
      const rows = await manager.query<{ actor: string; command_id: string; fingerprint: string }[]>('select actor, command_id, fingerprint from command_receipt where command_id = any($1)', [others.map((claim) => claim.commandId)]);
      for (const row of rows) before.set(key(row.actor, row.command_id), row.fingerprint);
    }
    const facts = await manager.query<{ id: string; by: string }[]>('select id, by from attendance_fact where id = any($1)', [claims.map((claim) => claim.commandId)]);
    for (const claim of claims) {
      if (facts.some((fact) => fact.id === claim.commandId && fact.by === claim.actor) && !before.has(key(claim.actor, claim.commandId))) before.set(key(claim.actor, claim.commandId), claim.fingerprint);
    }
    return before;
  }
}

function key(actor: string, commandId: string): string {
  return `${actor} ${commandId}`;
}
