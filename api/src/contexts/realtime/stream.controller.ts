import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { CommandRouter } from './command-router.js';
import { LiveStates } from './live-states.js';
import { NUMBERED, StreamAuthoriser } from './stream-authoriser.js';
import { StreamLog } from './stream-log.query.js';

/** Commands and streams over HTTP, where a network lets no WebSocket through. */
@Controller('api')
export class StreamController {
  constructor(
    private readonly router: CommandRouter,
    private readonly authoriser: StreamAuthoriser,
    private readonly log: StreamLog,
    private readonly liveStates: LiveStates,
  ) {}

  @ContractRoute('sendCommands')
  async send(@CurrentScope() scope: Scope, @Input() { body }: RouteInput<'sendCommands'>): Promise<RouteOutput<'sendCommands'>> {
    return { verdicts: await this.router.run(scope, body.commands) };
  }

  @ContractRoute('readStreamSnapshot')
  async snapshot(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readStreamSnapshot'>): Promise<RouteOutput<'readStreamSnapshot'>> {
    await this.#require(scope, params.stream);
    await this.liveStates.refresh(params.stream);
    return this.log.read(params.stream, null);
  }

  @ContractRoute('listStreamEvents')
  async events(@CurrentScope() scope: Scope, @Input() { params, query }: RouteInput<'listStreamEvents'>): Promise<RouteOutput<'listStreamEvents'>> {
    await this.#require(scope, params.stream);
    const page = NUMBERED.test(params.stream) ? await this.log.events(params.stream, query.epoch, query.after, query.limit) : null;
    if (page === null) throw new DomainError('not-found');
    return page;
  }

  async #require(scope: Scope, stream: string): Promise<void> {
    if (!(await this.authoriser.mayRead({ kind: 'person', scope, sessionHash: '' }, stream))) throw new DomainError('not-found');
  }
}
