import { planFacts, type PlanFacts } from './plan-facts.js';
import { weightsOf, type Problem, type TermName } from './problem.js';
import { RULES } from './rules/index.js';
import type { PlanScore, RuleId, Solution, TermScore } from './solution.js';
import { TERMS } from './terms/index.js';

// Taken once: a global is slow to reach from a sandbox, and these run millions of times.
const { floor } = Math;

/** Scores a well-formed plan from nothing: every hard rule, coverage, unfairness and every soft term. Throws RangeError on unknown references. */
export function scorePlan(problem: Problem, solution: Solution): PlanScore {
  const facts = planFacts(problem, solution), weights = weightsOf(problem);
  const violations = RULES.flatMap((rule) => rule.evaluate(facts));
  const violationsByRule: Partial<Record<RuleId, number>> = {};
  for (const { rule } of violations) violationsByRule[rule] = (violationsByRule[rule] ?? 0) + 1;
  const terms = Object.fromEntries(TERMS.map((term): [TermName, TermScore] => {
    const count = term.count(facts), weight = weights[term.name];
    return [term.name, { count, weight, cost: count * weight }];
  })) as Record<TermName, TermScore>;
  const soft = Object.values(terms).reduce((sum, term) => sum + term.cost, 0);
  const { unmet, coverage, unfairness } = coverageOf(facts);
  const uncovered = unmet - coverage;
  return { vector: [violations.length, uncovered, unfairness, soft], violations, violationsByRule, unmet, coverage, uncovered, unfairness, soft, terms };
}

/** Unfairness of one site with `unmet` periods of which `uncovered` are open: convex, so a lesson goes to the worst-off site first. */
export function siteUnfairness(uncovered: number, unmet: number): number {
  return unmet === 0 ? 0 : floor((1000 * uncovered * uncovered) / unmet);
}

function coverageOf(facts: PlanFacts): { unmet: number; coverage: number; unfairness: number } {
  const sites = new Map<string, { unmet: number; covered: number }>(facts.problem.sites.map((s) => [s.id, { unmet: 0, covered: 0 }]));
  for (const { group, unmet } of facts.classes.values()) {
    const site = sites.get(group.siteId);
    for (const periods of unmet.values()) if (site) site.unmet += periods;
  }
  for (const { group, unmet, sections } of facts.deliveries) {
    const site = sites.get(group.group.siteId);
    if (site) site.covered += Math.min(sections.length, unmet);
  }
  let unmet = 0, coverage = 0, unfairness = 0;
  for (const site of sites.values()) {
    unmet += site.unmet;
    coverage += site.covered;
    unfairness += siteUnfairness(site.unmet - site.covered, site.unmet);
  }
  return { unmet, coverage, unfairness };
}
