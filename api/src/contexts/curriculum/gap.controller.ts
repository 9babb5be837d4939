import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { GapQuery } from './gap.query.js';

@Controller('api')
export class GapController {
  constructor(private readonly gap: GapQuery) {}

  @ContractRoute('readGap')
  read(@Input() { params, query }: RouteInput<'readGap'>, @CurrentScope() scope: Scope): Promise<RouteOutput<'readGap'>> {
    return this.gap.read(params.id, query.schoolId, scope);
  }
}
