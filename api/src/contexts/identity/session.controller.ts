import { Controller, Req, Res } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { DEFAULT_TIME_ZONE } from '@tongtang/time';
import type { Response } from 'express';
import { SESSION_COOKIE, SLIDING_MS } from '../../platform/auth/session-resolver.js';
import { DomainClock } from '../../platform/clock/clocks.js';
import { ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { requestContext, type ContractRequest } from '../../platform/http/request-context.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { CreateFirstOperator } from './create-first-operator.use-case.js';
import { IdentityFacade } from './identity.facade.js';
import { SessionQuery } from './session.query.js';
import { SignIn } from './sign-in.use-case.js';

@Controller('api')
export class SessionController {
  constructor(
    private readonly signInUseCase: SignIn,
    private readonly createFirstOperator: CreateFirstOperator,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly session: SessionQuery,
    private readonly identity: IdentityFacade,
    private readonly clock: DomainClock,
  ) {}

  @ContractRoute('signIn')
  async signIn(@Input() { body }: RouteInput<'signIn'>, @Req() request: ContractRequest, @Res({ passthrough: true }) response: Response): Promise<RouteOutput<'signIn'>> {
    return this.#signedIn(await this.signInUseCase.execute(body.signIn, body.password), request, response);
  }

  @ContractRoute('createFirstOperator')
  async setUp(@Input() { body }: RouteInput<'createFirstOperator'>, @Req() request: ContractRequest, @Res({ passthrough: true }) response: Response): Promise<RouteOutput<'createFirstOperator'>> {
    return this.#signedIn(await this.createFirstOperator.execute(body), request, response);
  }

  @ContractRoute('acceptInvitation')
  async accept(@Input() { body }: RouteInput<'acceptInvitation'>, @Req() request: ContractRequest, @Res({ passthrough: true }) response: Response): Promise<RouteOutput<'acceptInvitation'>> {
    return this.#signedIn(await this.acceptInvitation.execute(body.token, body.password), request, response);
  }

  @ContractRoute('readSession')
  read(@CurrentScope() scope: Scope): Promise<RouteOutput<'readSession'>> {
    return this.session.read(scope.personId);
  }

  @ContractRoute('signOut')
  async signOut(@Req() request: ContractRequest, @Res({ passthrough: true }) response: Response): Promise<RouteOutput<'signOut'>> {
    const { sessionHash } = requestContext(request);
    if (sessionHash !== null) await this.identity.endSession(sessionHash);
    response.clearCookie(SESSION_COOKIE, { path: '/' });
    return { done: true };
  }

  @ContractRoute('createSocketTicket')
  async ticket(@Req() request: ContractRequest): Promise<RouteOutput<'createSocketTicket'>> {
    const { sessionHash } = requestContext(request);
    if (sessionHash === null) throw new DomainError('session.required');
    return { ticket: await this.identity.issueTicket(`session:${sessionHash}`) };
  }

  @ContractRoute('readClock')
  readClock(): RouteOutput<'readClock'> {
    return { now: this.clock.now(), sample: this.clock.sample, zone: DEFAULT_TIME_ZONE };
  }

  async #signedIn(session: { token: string; personId: string }, request: ContractRequest, response: Response): Promise<RouteOutput<'signIn'>> {
    response.cookie(SESSION_COOKIE, session.token, { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/', maxAge: SLIDING_MS });
    return this.session.read(session.personId);
  }
}
