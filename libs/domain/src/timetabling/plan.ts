import { DomainError, statusMachine, type DomainEvent, type Outcome, type PersonId, type PlanId } from '@tongtang/kernel';
import { addDays, DEFAULT_TIME_ZONE, toWallClock, type Instant, type SchoolDate, type TimeZone } from '@tongtang/time';

export const PLAN_STATUSES = ['draft', 'proposed', 'published', 'superseded', 'discarded'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];
export const PLAN_TRIGGERS = ['propose', 'return', 'publish', 'supersede', 'discard'] as const;
export type PlanTrigger = (typeof PLAN_TRIGGERS)[number];

/** The status a plan gets; refused with `plan.wrong-status`. */
export const transitionPlan = statusMachine<PlanStatus, PlanTrigger>('plan', {
  propose: { draft: 'proposed' },
  return: { proposed: 'draft' },
  publish: { draft: 'published', proposed: 'published' },
  supersede: { published: 'superseded' },
  discard: { draft: 'discarded' },
});

/** One bureau's sections for a term. */
export interface Plan {
  readonly id: PlanId;
  readonly no: number;
  readonly status: PlanStatus;
  readonly effectiveFrom?: SchoolDate;
  readonly proposedBy?: PersonId;
}

/** What the bureau asks for before a plan may be published. */
export interface PublicationRules {
  readonly approvalRequired: boolean;
}

interface PlanEventData {
  readonly no: number;
  readonly reason?: string;
  readonly effectiveFrom?: SchoolDate;
  readonly lessons?: number;
  readonly teachers?: number;
  readonly schools?: number;
}
export type PlanEvent = DomainEvent<
  'plan', `plan.${'created' | 'proposed' | 'returned' | 'published' | 'superseded' | 'discarded'}.v1`, PlanEventData
>;
type Done<P extends Plan> = Outcome<P, PlanEvent>;

/** A new plan, empty or a copy of an older one. */
export function createPlan(input: { readonly id: PlanId; readonly no: number }): Outcome<Plan, PlanEvent> {
  return [{ id: input.id, no: input.no, status: 'draft' }, [event('plan.created.v1', { no: input.no })]];
}

/** Hands a draft in, where the bureau requires approval. */
export function proposePlan<P extends Plan>(plan: P, by: PersonId, rules: PublicationRules): Done<P> {
  const status = transitionPlan(plan.status, 'propose');
  if (!rules.approvalRequired) throw new DomainError('plan.approval-not-required', { planId: plan.id });
  return [{ ...plan, status, proposedBy: by }, [event('plan.proposed.v1', { no: plan.no })]];
}

/** Gives a proposed plan back with a reason. */
export function returnPlan<P extends Plan>(plan: P, reason: string): Done<P> {
  const status = transitionPlan(plan.status, 'return');
  if (reason.trim() === '') throw new DomainError('plan.reason-missing', { planId: plan.id });
  return [{ ...plan, status }, [event('plan.returned.v1', { no: plan.no, reason: reason.trim() })]];
}

export interface Publication {
  readonly by: PersonId;
  readonly effectiveFrom: SchoolDate;
  readonly counts: { readonly lessons: number; readonly teachers: number; readonly schools: number };
  readonly rules: PublicationRules;
  readonly timeZone?: TimeZone;
}

/** Puts a plan into force from tomorrow at the earliest; where approval is required, by a second person. */
export function publishPlan<P extends Plan>(plan: P, publication: Publication, now: Instant): Done<P> {
  const status = transitionPlan(plan.status, 'publish');
  if (publication.rules.approvalRequired) {
    if (plan.status !== 'proposed') throw new DomainError('plan.approval-required', { planId: plan.id });
    if (plan.proposedBy === publication.by) throw new DomainError('plan.second-person-required', { planId: plan.id });
  }
  const earliest = earliestEffectiveDate(now, publication.timeZone);
  if (publication.effectiveFrom < earliest) {
    throw new DomainError('plan.effective-too-early', { effectiveFrom: publication.effectiveFrom, earliest });
  }
  const published = { ...plan, status, effectiveFrom: publication.effectiveFrom };
  return [published, [event('plan.published.v1', { no: plan.no, effectiveFrom: publication.effectiveFrom, ...publication.counts })]];
}

/** A later version took effect. */
export function supersedePlan<P extends Plan>(plan: P): Done<P> {
  return [{ ...plan, status: transitionPlan(plan.status, 'supersede') }, [event('plan.superseded.v1', { no: plan.no })]];
}

/** Throws a draft away. */
export function discardPlan<P extends Plan>(plan: P): Done<P> {
  return [{ ...plan, status: transitionPlan(plan.status, 'discard') }, [event('plan.discarded.v1', { no: plan.no })]];
}

/** Tomorrow: what is already under way today is never rewritten. */
export function earliestEffectiveDate(now: Instant, timeZone: TimeZone = DEFAULT_TIME_ZONE): SchoolDate {
  return addDays(toWallClock(now, timeZone).date, 1);
}

function event(type: PlanEvent['type'], data: PlanEventData): PlanEvent {
  return { stream: 'plan', type, data };
}
