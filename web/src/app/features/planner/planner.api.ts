import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../core/contract-client.js';
import type { RouteOutput } from '../../core/contract-types.js';

export type Term = RouteOutput<'listTerms'>['items'][number];
export type Plan = RouteOutput<'readPlan'>;
export type PlanRules = Plan['rules'];
export type Run = RouteOutput<'readRun'>;
export type Gap = RouteOutput<'readGap'>;
export type Periods = Gap['total'];
export type Subject = Gap['subjects'][number]['subject'];
export type PlannedSection = RouteOutput<'listSections'>['items'][number];
export type Explanation = RouteOutput<'readExplanation'>;
export type UncoveredItem = Explanation['items'][number];
export type RunPreset = Run['preset'];
export type PlanFinding = Run['findings'][number];
export type Comparison = RouteOutput<'comparePlans'>;
export type ComparisonColumn = Comparison['columns'][number];
export type ComparisonKey = ComparisonColumn['key'];
export type Differences = NonNullable<Comparison['differences']>;
export type Difference = Differences['groups'][number]['changes'][number];
export type SectionBody = NonNullable<Difference['before']>;
/** What a search is asked for. */
export interface RunWish {
  readonly maxSeconds: number;
  readonly preset: RunPreset;
  /** A run that is over: the search goes on from its best plan. */
  readonly startRunId?: string;
}
/** Whose lessons differ between two candidates. */
export interface Between {
  readonly from: ComparisonKey;
  readonly to: ComparisonKey;
  readonly by: 'teacher' | 'school';
}
export type Publication = RouteOutput<'previewPublication'>;
export type Import = RouteOutput<'readImport'>;
export type Finding = Import['findings'][number];
export type ImportChange = Import['changes'][number];
export type ImportCounts = Import['counts'][number];
export type TermDates = Pick<Term, 'name' | 'firstMonday' | 'weeks'>;
export interface CellFix {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

/** Reading six workbooks and comparing 254 classes takes seconds on a small machine. */
const READ_MS = 180_000;

/** Everything the planner asks the server. */
@Injectable({ providedIn: 'root' })
export class PlannerApi {
  private readonly client = inject(ContractClient);

  async terms(): Promise<readonly Term[]> {
    return (await this.client.call('listTerms')).items;
  }

  createTerm(bureauId: string, dates: TermDates): Promise<Term> {
    return this.client.call('createTerm', { body: { bureauId, ...dates } });
  }

  gap(termId: string): Promise<Gap> {
    return this.client.call('readGap', { params: { id: termId }, query: {} });
  }

  async plans(termId: string): Promise<readonly Plan[]> {
    return (await this.client.call('listPlans', { query: { termId } })).items;
  }

  plan(id: string): Promise<Plan> {
    return this.client.call('readPlan', { params: { id } });
  }

  createPlan(termId: string, basedOn: string | null): Promise<Plan> {
    return this.client.call('createPlan', { body: { termId, ...(basedOn === null ? {} : { basedOn }) } });
  }

  editRules(id: string, rules: PlanRules): Promise<Plan> {
    return this.client.call('editPlanRules', { params: { id }, body: { rules } });
  }

  discardPlan(id: string): Promise<Plan> {
    return this.client.call('discardPlan', { params: { id } });
  }

  async sections(planId: string): Promise<readonly PlannedSection[]> {
    return (await this.client.call('listSections', { params: { id: planId } })).items;
  }

  async runs(planId: string): Promise<readonly Run[]> {
    return (await this.client.call('listRuns', { params: { id: planId } })).items;
  }

  run(id: string): Promise<Run> {
    return this.client.call('readRun', { params: { id } });
  }

  requestRun(planId: string, wish: RunWish): Promise<Run> {
    return this.client.call('requestRun', { params: { id: planId }, body: { ...wish } });
  }

  async findings(planId: string): Promise<readonly PlanFinding[]> {
    return (await this.client.call('listFindings', { params: { id: planId } })).items;
  }

  compare(planId: string, candidates: readonly ComparisonKey[], between: Between | null): Promise<Comparison> {
    const pair = between === null ? {} : { between: `${between.from},${between.to}`, by: between.by };
    return this.client.call('comparePlans', { params: { id: planId }, query: { candidates: candidates.join(','), ...pair } });
  }

  stopRun(id: string): Promise<Run> {
    return this.client.call('stopRun', { params: { id } });
  }

  explanation(runId: string): Promise<Explanation> {
    return this.client.call('readExplanation', { params: { id: runId } });
  }

  adopt(planId: string, runId: string): Promise<Plan> {
    return this.client.call('adoptRun', { params: { id: planId }, body: { runId } });
  }

  previewPublication(planId: string, effectiveFrom: string | null): Promise<Publication> {
    return this.client.call('previewPublication', { params: { id: planId }, query: effectiveFrom === null ? {} : { effectiveFrom } });
  }

  publish(planId: string, effectiveFrom: string): Promise<Publication> {
    return this.client.call('publishPlan', { params: { id: planId }, body: { effectiveFrom }, timeoutMs: READ_MS });
  }

  readWorkbooks(organisationId: string, files: readonly File[]): Promise<Import> {
    return this.client.call('createImport', { query: { organisationId }, files, timeoutMs: READ_MS });
  }

  import(id: string): Promise<Import> {
    return this.client.call('readImport', { params: { id } });
  }

  fixCell(id: string, fix: CellFix): Promise<Import> {
    return this.client.call('fixImportCell', { params: { id }, body: fix, timeoutMs: READ_MS });
  }

  confirmImport(id: string, term: TermDates | null): Promise<Import> {
    return this.client.call('confirmImport', { params: { id }, body: term === null ? {} : { term }, timeoutMs: READ_MS });
  }
}
