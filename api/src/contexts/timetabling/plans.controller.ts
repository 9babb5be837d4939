import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { AdoptRun } from './adopt-run.use-case.js';
import { CreatePlan } from './create-plan.use-case.js';
import { EditPlan } from './edit-plan.use-case.js';
import { PlanQuery } from './plan.query.js';
import { PublishPlan } from './publish-plan.use-case.js';

@Controller('api')
export class PlansController {
  constructor(
    private readonly plans: PlanQuery,
    private readonly createPlan: CreatePlan,
    private readonly editPlan: EditPlan,
    private readonly adoptRun: AdoptRun,
    private readonly publishPlan: PublishPlan,
  ) {}

  @ContractRoute('listPlans')
  async list(@CurrentScope() scope: Scope, @Input() { query }: RouteInput<'listPlans'>): Promise<RouteOutput<'listPlans'>> {
    return { items: await this.plans.list(scope, query.termId) };
  }

  @ContractRoute('createPlan')
  async create(@CurrentScope() scope: Scope, @Input() { body }: RouteInput<'createPlan'>, @CommandId() commandId: string | null): Promise<RouteOutput<'createPlan'>> {
    return this.plans.read(scope, (await this.createPlan.execute(scope, body, commandId)).id);
  }

  @ContractRoute('readPlan')
  read(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readPlan'>): Promise<RouteOutput<'readPlan'>> {
    return this.plans.read(scope, params.id);
  }

  @ContractRoute('editPlanRules')
  async editRules(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'editPlanRules'>): Promise<RouteOutput<'editPlanRules'>> {
    await this.editPlan.setRules(scope, params.id, body.rules);
    return this.plans.read(scope, params.id);
  }

  @ContractRoute('discardPlan')
  async discard(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'discardPlan'>, @CommandId() commandId: string | null): Promise<RouteOutput<'discardPlan'>> {
    await this.editPlan.discard(scope, params.id, commandId);
    return this.plans.read(scope, params.id);
  }

  @ContractRoute('listSections')
  async sections(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'listSections'>): Promise<RouteOutput<'listSections'>> {
    return { items: await this.plans.sections(scope, params.id) };
  }

  @ContractRoute('adoptRun')
  async adopt(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'adoptRun'>): Promise<RouteOutput<'adoptRun'>> {
    await this.adoptRun.execute(scope, params.id, body.runId);
    return this.plans.read(scope, params.id);
  }

  @ContractRoute('previewPublication')
  preview(@CurrentScope() scope: Scope, @Input() { params, query }: RouteInput<'previewPublication'>): Promise<RouteOutput<'previewPublication'>> {
    return this.publishPlan.preview(scope, params.id, query.effectiveFrom);
  }

  @ContractRoute('publishPlan')
  publish(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'publishPlan'>, @CommandId() commandId: string | null): Promise<RouteOutput<'publishPlan'>> {
    return this.publishPlan.execute(scope, params.id, body.effectiveFrom, commandId);
  }
}
