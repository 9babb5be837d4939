import { Injectable } from '@nestjs/common';
import { DomainError } from '@tongtang/kernel';
import { SessionResolver, sessionLifeMs } from '../../platform/auth/session-resolver.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AccountRepository } from './account.repository.js';
import { OneTimeTokens } from './one-time-tokens.repository.js';
import { hashPassword } from './passwords.js';

/** Sets a person's password with the link that an officer handed over, and signs the person in. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: OneTimeTokens,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionResolver,
  ) {}

  /** @throws DomainError `invitation.gone` if the link is unknown, used or too old */
  async execute(token: string, password: string): Promise<{ token: string; personId: string; accountId: string }> {
    const passwordHash = await hashPassword(password);
    return this.unitOfWork.run(async ({ manager }) => {
      const accountId = await this.tokens.redeem(manager, 'invitation', token);
      if (accountId === null) throw new DomainError('invitation.gone');
      const [account] = await manager.query<{ person_id: string }[]>('select person_id from account where id = $1', [accountId]);
      if (account === undefined) throw new DomainError('invitation.gone');
      await this.accounts.setPassword(manager, accountId, passwordHash);
      const scope = await this.sessions.scopeOf(account.person_id, accountId, manager);
      return { token: await this.accounts.openSession(manager, accountId, sessionLifeMs(scope)), personId: account.person_id, accountId };
    });
  }
}
