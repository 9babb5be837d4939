import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../../core/contract-client.js';
import type { RouteOutput } from '../../../core/contract-types.js';
import type { Subject } from '../planner.api.js';

export type ExplanationItem = RouteOutput<'readExplanationItem'>;
export type Fixes = RouteOutput<'findFixes'>;
export type Fix = Fixes['items'][number];
export type Shortage = NonNullable<RouteOutput<'readExplanation'>['shortages']>[number];
/** One class and subject; null for the whole county. */
export type About = { readonly classGroupId: string; readonly subject: Subject } | null;

/** Every fix is checked by solving again. */
const SOLVE_MS = 180_000;

/** What the planner asks about lessons that found no place. */
@Injectable({ providedIn: 'root' })
export class ExplainApi {
  private readonly client = inject(ContractClient);

  item(runId: string, { classGroupId, subject }: NonNullable<About>): Promise<ExplanationItem> {
    return this.client.call('readExplanationItem', { params: { id: runId, classGroupId, subject }, timeoutMs: SOLVE_MS });
  }

  fixes(runId: string, about: About): Promise<Fixes> {
    return this.client.call('findFixes', { params: { id: runId }, body: about ?? {}, timeoutMs: SOLVE_MS });
  }
}
