import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { CalendarQuery } from './calendar.query.js';
import { CreateTerm } from './create-term.use-case.js';

@Controller('api')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarQuery,
    private readonly createTerm: CreateTerm,
  ) {}

  @ContractRoute('listTerms')
  async list(@CurrentScope() scope: Scope): Promise<RouteOutput<'listTerms'>> {
    return { items: await this.calendar.terms(scope) };
  }

  @ContractRoute('createTerm')
  async create(@Input() { body }: RouteInput<'createTerm'>, @CurrentScope() scope: Scope, @CommandId() commandId: string | null): Promise<RouteOutput<'createTerm'>> {
    const id = await this.createTerm.execute(body, { scope, commandId });
    const made = (await this.calendar.terms(scope)).find((term) => term.id === id);
    if (made === undefined) throw new DomainError('not-found');
    return made;
  }

  @ContractRoute('listHolidays')
  holidays(@Input() { query }: RouteInput<'listHolidays'>): Promise<RouteOutput<'listHolidays'>> {
    return this.calendar.year(query.year);
  }
}
