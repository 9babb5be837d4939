import { Injectable } from '@nestjs/common';
import { DomainError, SystemClock } from '@tongtang/kernel';
import { SessionResolver, sessionLifeMs } from '../../platform/auth/session-resolver.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AccountRepository } from './account.repository.js';
import { passwordMatches } from './passwords.js';

const ATTEMPTS = 5;
const LOCK_MS = 5 * 60_000;

type Verdict = { readonly token: string; readonly personId: string; readonly accountId: string } | { readonly refused: DomainError };

/** Checks a password and opens a session. Five wrong ones lock the account for five minutes; the answer says how many are left. */
@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionResolver,
    private readonly system: SystemClock,
  ) {}

  /** @throws DomainError `session.wrong-password` with `left`, `session.locked` with `minutes` */
  async execute(signIn: string, password: string): Promise<{ token: string; personId: string; accountId: string }> {
    // A refusal is returned, not thrown, inside the transaction: the count of wrong attempts must be kept.
    const verdict = await this.unitOfWork.run(async ({ manager }): Promise<Verdict> => {
      const account = await this.accounts.findForUpdate(manager, signIn);
      const now = this.system.now();
      if (account?.lockedUntil && account.lockedUntil.getTime() > now) {
        return { refused: new DomainError('session.locked', { minutes: Math.ceil((account.lockedUntil.getTime() - now) / 60_000) }) };
      }
      const matches = await passwordMatches(account?.passwordHash ?? null, password);
      if (account === null) return { refused: new DomainError('session.wrong-password', { left: ATTEMPTS - 1 }) };
      if (!matches || account.state !== 'active') {
        const failed = account.failedAttempts + 1;
        const locks = failed >= ATTEMPTS;
        await this.accounts.saveAttempts(manager, account.id, locks ? 0 : failed, locks ? new Date(now + LOCK_MS) : null);
        return { refused: locks ? new DomainError('session.locked', { minutes: LOCK_MS / 60_000 }) : new DomainError('session.wrong-password', { left: ATTEMPTS - failed }) };
      }
      await this.accounts.saveAttempts(manager, account.id, 0, null);
      const scope = await this.sessions.scopeOf(account.personId, account.id, manager);
      const token = await this.accounts.openSession(manager, account.id, sessionLifeMs(scope));
      return { token, personId: account.personId, accountId: account.id };
    });
    if ('refused' in verdict) throw verdict.refused;
    return verdict;
  }
}
