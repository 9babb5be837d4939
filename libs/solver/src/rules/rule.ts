import type { PlanFacts } from '../plan-facts.js';
import type { RuleId, Violation } from '../solution.js';

/** One hard rule of the problem definition, evaluated over a whole resolved plan. */
export interface Rule { readonly id: RuleId; evaluate(facts: PlanFacts): Violation[] }
