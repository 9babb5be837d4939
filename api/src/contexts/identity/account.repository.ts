import { Injectable } from '@nestjs/common';
import { IdSource, SystemClock } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import { newToken, tokenHash } from '../../platform/auth/tokens.js';

export interface AccountRecord {
  readonly id: string;
  readonly personId: string;
  readonly passwordHash: string | null;
  readonly state: 'invited' | 'active' | 'closed';
  readonly failedAttempts: number;
  readonly lockedUntil: Date | null;
}

@Injectable()
export class AccountRepository {
  constructor(
    private readonly ids: IdSource,
    private readonly system: SystemClock,
  ) {}

  /** The account with this sign-in (a phone or a name), locked against another attempt at the same time. */
  async findForUpdate(manager: EntityManager, signIn: string): Promise<AccountRecord | null> {
    const [row] = await manager.query<{ id: string; person_id: string; password_hash: string | null; state: AccountRecord['state']; failed_attempts: number; locked_until: Date | null }[]>(
      `select a.id, a.person_id, a.password_hash, a.state, a.failed_attempts, a.locked_until from account a join person p on p.id = a.person_id
       where a.sign_in = $1 or p.phone = $1 order by a.sign_in = $1 desc limit 1 for update of a`, [signIn]);
    return row === undefined ? null
      : { id: row.id, personId: row.person_id, passwordHash: row.password_hash, state: row.state, failedAttempts: row.failed_attempts, lockedUntil: row.locked_until };
  }

  async saveAttempts(manager: EntityManager, accountId: string, failedAttempts: number, lockedUntil: Date | null): Promise<void> {
    await manager.query('update account set failed_attempts = $2, locked_until = $3 where id = $1', [accountId, failedAttempts, lockedUntil]);
  }

  /** Gives an account its password and opens it. */
  async setPassword(manager: EntityManager, accountId: string, passwordHash: string): Promise<void> {
    await manager.query(`update account set password_hash = $2, state = 'active', failed_attempts = 0, locked_until = null, version = version + 1 where id = $1`, [accountId, passwordHash]);
  }

  /** An account for a person; without a password until an invitation sets it. */
  async create(manager: EntityManager, account: { personId: string; signIn: string; passwordHash: string | null }): Promise<string> {
    const id = this.ids.next();
    await manager.query('insert into account (id, person_id, sign_in, password_hash, state) values ($1, $2, $3, $4, $5)',
      [id, account.personId, account.signIn, account.passwordHash, account.passwordHash === null ? 'invited' : 'active']);
    return id;
  }

  /**
   * Accounts without a password for many people at once; nothing is hashed, an invitation sets the password (decision 28).
   * A sign-in that somebody has already gets a number: 王芳@2152520011-2.
   */
  async createInvited(manager: EntityManager, people: readonly { readonly personId: string; readonly signIn: string }[]): Promise<void> {
    if (people.length === 0) return;
    const taken = await manager.query<{ sign_in: string }[]>(
      `select sign_in from account where regexp_replace(sign_in, '-[0-9]+$', '') = any($1::text[])`, [[...new Set(people.map((person) => person.signIn))]]);
    const used = new Set(taken.map((row) => row.sign_in));
    const rows = people.map(({ personId, signIn }) => {
      let free = signIn;
      for (let number = 2; used.has(free); number += 1) free = `${signIn}-${number}`;
      used.add(free);
      return { id: this.ids.next(), personId, signIn: free };
    });
    await manager.query(
      `insert into account (id, person_id, sign_in, state) select id, "personId", "signIn", 'invited' from jsonb_to_recordset($1) as r (id uuid, "personId" uuid, "signIn" text)`, [JSON.stringify(rows)]);
  }

  /** Starts a session and returns the cookie's token. */
  async openSession(manager: EntityManager, accountId: string, lifeMs: number): Promise<string> {
    const token = newToken();
    const now = this.system.now();
    await manager.query('insert into auth_session (id_hash, account_id, created_at, seen_at, expires_at) values ($1, $2, $3, $3, $4)', [tokenHash(token), accountId, new Date(now), new Date(now + lifeMs)]);
    return token;
  }

  async closeSession(manager: EntityManager, hash: string): Promise<void> {
    await manager.query('update auth_session set revoked_at = $2 where id_hash = $1', [hash, new Date(this.system.now())]);
  }
}
