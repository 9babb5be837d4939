import { Module } from '@nestjs/common';
import { AccountRepository } from './account.repository.js';
import { IdentityFacade } from './identity.facade.js';
import { SessionController } from './session.controller.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { CreateFirstOperator } from './create-first-operator.use-case.js';
import { OneTimeTokens } from './one-time-tokens.repository.js';
import { SessionQuery } from './session.query.js';
import { SignIn } from './sign-in.use-case.js';

@Module({
  controllers: [SessionController],
  providers: [AccountRepository, OneTimeTokens, SessionQuery, SignIn, CreateFirstOperator, AcceptInvitation, IdentityFacade],
  exports: [IdentityFacade],
})
export class IdentityModule {}
