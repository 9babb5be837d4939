import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountRepository } from './account.repository.js';
import { OneTimeTokens } from './one-time-tokens.repository.js';
import { hashPassword } from './passwords.js';

const TICKET_MS = 60_000;
const INVITATION_MS = 14 * 24 * 3_600_000;
const SETUP_MS = 24 * 3_600_000;

/** What other contexts may ask of identity. */
@Injectable()
export class IdentityFacade {
  constructor(
    private readonly dataSource: DataSource,
    private readonly accounts: AccountRepository,
    private readonly tokens: OneTimeTokens,
  ) {}

  /** A socket ticket for a session (`session:{hash}`) or a wall (`wall:{id}`), good once within 60 seconds. */
  async issueTicket(subject: `session:${string}` | `wall:${string}`): Promise<string> {
    return (await this.tokens.issue(this.dataSource.manager, 'socket', subject, TICKET_MS)).token;
  }

  /** Uses a ticket up and returns its subject. */
  redeemTicket(ticket: string): Promise<string | null> {
    return this.tokens.redeem(this.dataSource.manager, 'socket', ticket);
  }

  /** Ends a session; its sockets are closed by the gateway within seconds. */
  async endSession(hash: string): Promise<void> {
    await this.accounts.closeSession(this.dataSource.manager, hash);
  }

  /** An account for a person, with a password only where a sample sets one. */
  async createAccount(manager: EntityManager, account: { personId: string; signIn: string; password?: string }): Promise<string> {
    return this.accounts.create(manager, { personId: account.personId, signIn: account.signIn, passwordHash: account.password === undefined ? null : await hashPassword(account.password) });
  }

  /** Gives an account a password without an invitation: for samples only. */
  async setPassword(manager: EntityManager, accountId: string, password: string): Promise<void> {
    await this.accounts.setPassword(manager, accountId, await hashPassword(password));
  }

  /** Accounts without a password for many people at once; a sign-in that is taken gets a number. */
  createInvitedAccounts(manager: EntityManager, people: readonly { readonly personId: string; readonly signIn: string }[]): Promise<void> {
    return this.accounts.createInvited(manager, people);
  }

  /** A one-time link's secret with which the account's person sets the password; an older one stops working. */
  async invite(manager: EntityManager, accountId: string): Promise<{ token: string; expiresAt: Date }> {
    await this.tokens.withdraw(manager, 'invitation', accountId);
    return this.tokens.issue(manager, 'invitation', accountId, INVITATION_MS);
  }

  /** The secret of the first-run link; null once an operator exists. */
  async openSetup(): Promise<string | null> {
    const [operator] = await this.dataSource.query<unknown[]>(`select 1 from role_grant where role = 'operator' limit 1`);
    if (operator !== undefined) return null;
    await this.tokens.withdraw(this.dataSource.manager, 'setup', 'first-operator');
    return (await this.tokens.issue(this.dataSource.manager, 'setup', 'first-operator', SETUP_MS)).token;
  }
}
