import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { parseWallTime } from '@tongtang/time';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { EditSections } from './edit-sections.use-case.js';
import { PlanEditQuery } from './plan-edit.query.js';
import { repairEvent } from './repair-event.js';
import { RepairPlan } from './repair-plan.use-case.js';

@Controller('api')
export class PlanEditController {
  constructor(
    private readonly editing: PlanEditQuery,
    private readonly editSections: EditSections,
    private readonly repairPlan: RepairPlan,
  ) {}

  @ContractRoute('readVerdicts')
  verdicts(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readVerdicts'>): Promise<RouteOutput<'readVerdicts'>> {
    return this.editing.verdicts(scope, params.id, params.sectionId);
  }

  @ContractRoute('moveSection')
  async move(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'moveSection'>, @CommandId() commandId: string | null): Promise<RouteOutput<'moveSection'>> {
    const move = { sectionId: params.sectionId, weekday: body.weekday, startsMinute: parseWallTime(body.starts), version: body.version };
    return this.editing.edited(scope, await this.editSections.move(scope, params.id, move, commandId));
  }

  @ContractRoute('pinSection')
  async pin(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'pinSection'>, @CommandId() commandId: string | null): Promise<RouteOutput<'pinSection'>> {
    return this.editing.edited(scope, await this.editSections.pin(scope, params.id, { sectionId: params.sectionId, pinned: body.pinned }, commandId));
  }

  @ContractRoute('undoEdit')
  async undo(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'undoEdit'>, @CommandId() commandId: string | null): Promise<RouteOutput<'undoEdit'>> {
    return this.editing.edited(scope, await this.editSections.undo(scope, params.id, commandId));
  }

  @ContractRoute('proposeRepairs')
  async propose(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'proposeRepairs'>): Promise<RouteOutput<'proposeRepairs'>> {
    const plan = await this.editing.plan(scope, params.id);
    return this.editing.proposals(plan, await this.repairPlan.propose(plan, 'question', { event: repairEvent(body.event), touchNothingElse: body.touchNothingElse ?? false }));
  }

  @ContractRoute('applyRepair')
  async repair(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'applyRepair'>, @CommandId() commandId: string | null): Promise<RouteOutput<'applyRepair'>> {
    const command = { event: repairEvent(body.event), touchNothingElse: body.touchNothingElse ?? false, proposal: body.proposal, version: body.version };
    return this.editing.edited(scope, await this.repairPlan.apply(scope, params.id, command, commandId));
  }
}
