import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { ComparisonQuery } from './comparison.query.js';
import { RunAnalysis } from './run-analysis.query.js';

@Controller('api')
export class RunAnalysisController {
  constructor(
    private readonly analysis: RunAnalysis,
    private readonly comparison: ComparisonQuery,
  ) {}

  @ContractRoute('listFindings')
  findings(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'listFindings'>): Promise<RouteOutput<'listFindings'>> {
    return this.analysis.findings(scope, params.id);
  }

  @ContractRoute('readExplanation')
  explanation(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readExplanation'>): Promise<RouteOutput<'readExplanation'>> {
    return this.analysis.explanation(scope, params.id);
  }

  @ContractRoute('readExplanationItem')
  item(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readExplanationItem'>): Promise<RouteOutput<'readExplanationItem'>> {
    return this.analysis.item(scope, params);
  }

  @ContractRoute('findFixes')
  fixes(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'findFixes'>): Promise<RouteOutput<'findFixes'>> {
    return this.analysis.fixes(scope, params.id, body);
  }

  @ContractRoute('comparePlans')
  compare(@CurrentScope() scope: Scope, @Input() { params, query }: RouteInput<'comparePlans'>): Promise<RouteOutput<'comparePlans'>> {
    return this.comparison.compare(scope, params.id, query);
  }
}
