import { Injectable } from '@nestjs/common';
import { Clock, DomainError, IdSource } from '@tongtang/kernel';
import { SessionResolver, sessionLifeMs } from '../../platform/auth/session-resolver.js';
import { violates } from '../../platform/database/sql-state.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AccountRepository } from './account.repository.js';
import { OneTimeTokens } from './one-time-tokens.repository.js';
import { hashPassword } from './passwords.js';

/** The root of the organisation tree has node number 0. */
const PLATFORM_NAME = '同堂';

/** Makes the platform and its first operator in an empty system. Works once: a second operator is invited by the first. */
@Injectable()
export class CreateFirstOperator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: OneTimeTokens,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionResolver,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `setup.closed` if the link is not good any more or an operator exists */
  async execute(command: { token: string; name: string; signIn: string; password: string }): Promise<{ token: string; personId: string; accountId: string }> {
    const passwordHash = await hashPassword(command.password);
    try {
      return await this.unitOfWork.run(async ({ manager }) => {
        if ((await this.tokens.redeem(manager, 'setup', command.token)) === null) throw new DomainError('setup.closed');
        const [existing] = await manager.query<unknown[]>(`select 1 from role_grant where role = 'operator' limit 1`);
        if (existing !== undefined) throw new DomainError('setup.closed');
        const today = new Date(this.clock.now());
        const [platform] = await manager.query<{ id: string }[]>(
          `insert into organisation (id, kind, name, node_no, path, valid_from) values ($1, 'platform', $2, 0, '0', $3)
           on conflict (node_no) do update set name = organisation.name returning id`, [this.ids.next(), PLATFORM_NAME, today]);
        if (platform === undefined) throw new DomainError('setup.closed');
        const personId = this.ids.next();
        await manager.query('insert into person (id, name, home_organisation_id) values ($1, $2, $3)', [personId, command.name, platform.id]);
        await manager.query(`insert into role_grant (id, person_id, role, organisation_id, valid_from) values ($1, $2, 'operator', $3, $4)`, [this.ids.next(), personId, platform.id, today]);
        const accountId = await this.accounts.create(manager, { personId, signIn: command.signIn, passwordHash });
        const life = sessionLifeMs({ personId, accountId, grants: [{ role: 'operator', organisationId: platform.id, path: '0' }] });
        return { token: await this.accounts.openSession(manager, accountId, life), personId, accountId };
      });
    } catch (error) {
      if (violates(error, 'account_sign_in_key')) throw new DomainError('account.sign-in-taken');
      throw error;
    }
  }
}
