import { Injectable } from '@nestjs/common';
import { SystemClock } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';

export type TokenKind = 'setup' | 'invitation' | 'socket';

/** Secrets that work once and not for long; only their hashes are stored. */
@Injectable()
export class OneTimeTokens {
  constructor(private readonly system: SystemClock) {}

  /** Makes a token for `subject` and returns its secret, which is not kept. */
  async issue(manager: EntityManager, kind: TokenKind, subject: string, lifeMs: number): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const expiresAt = new Date(this.system.now() + lifeMs);
    await manager.query('insert into one_time_token (token_hash, kind, subject, expires_at) values ($1, $2, $3, $4)', [tokenHash(token), kind, subject, expiresAt]);
    return { token, expiresAt };
  }

  /** Uses a token up and returns its subject; null if it is unknown, used or too old. */
  async redeem(manager: EntityManager, kind: TokenKind, token: string): Promise<string | null> {
    const now = new Date(this.system.now());
    const result: unknown = await manager.query(
      'update one_time_token set used_at = $3 where token_hash = $1 and kind = $2 and used_at is null and expires_at > $3 returning subject', [tokenHash(token), kind, now]);
    const [rows] = result as [{ subject: string }[], number];
    return rows[0]?.subject ?? null;
  }

  /** Takes back every unused token of a kind, for instance an older setup link. */
  async withdraw(manager: EntityManager, kind: TokenKind, subject: string): Promise<void> {
    await manager.query('delete from one_time_token where kind = $1 and subject = $2 and used_at is null', [kind, subject]);
  }
}
