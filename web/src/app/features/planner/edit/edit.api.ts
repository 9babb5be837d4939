import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../../core/contract-client.js';
import type { CallParts, RouteOutput } from '../../../core/contract-types.js';

export type Verdicts = RouteOutput<'readVerdicts'>;
export type SlotVerdict = Verdicts['slots'][number];
export type Edit = RouteOutput<'undoEdit'>;
export type Repairs = RouteOutput<'proposeRepairs'>;
export type RepairProposal = Repairs['proposals'][number];
export type RepairEvent = CallParts<'proposeRepairs'>['body']['event'];
export type SectionChange = RepairProposal['changes'][number];
/** An event and how far its repair may reach. */
export interface RepairWish {
  readonly event: RepairEvent;
  readonly touchNothingElse: boolean;
}

/** The first question wakes the engine up; later ones are answered at once. */
const WARM_MS = 60_000;

/** What the edit page asks of the engine and does to a draft. */
@Injectable({ providedIn: 'root' })
export class EditApi {
  private readonly client = inject(ContractClient);

  verdicts(planId: string, sectionId: string): Promise<Verdicts> {
    return this.client.call('readVerdicts', { params: { id: planId, sectionId }, timeoutMs: WARM_MS });
  }

  move(planId: string, sectionId: string, { weekday, starts }: Pick<SlotVerdict, 'weekday' | 'starts'>, version: number): Promise<Edit> {
    return this.client.call('moveSection', { params: { id: planId, sectionId }, body: { weekday, starts, version }, timeoutMs: WARM_MS });
  }

  pin(planId: string, sectionId: string, pinned: boolean): Promise<Edit> {
    return this.client.call('pinSection', { params: { id: planId, sectionId }, body: { pinned } });
  }

  undo(planId: string): Promise<Edit> {
    return this.client.call('undoEdit', { params: { id: planId } });
  }

  repairs(planId: string, { event, touchNothingElse }: RepairWish): Promise<Repairs> {
    return this.client.call('proposeRepairs', { params: { id: planId }, body: { event, touchNothingElse }, timeoutMs: WARM_MS });
  }

  applyRepair(planId: string, { event, touchNothingElse }: RepairWish, proposal: number, version: number): Promise<Edit> {
    return this.client.call('applyRepair', { params: { id: planId }, body: { event, touchNothingElse, proposal, version }, timeoutMs: WARM_MS });
  }
}
