/** Types of the independent checker, as far as the specs read it. The checker itself is carried unchanged. */
export class MalformedError extends Error {}
export interface CheckReport {
  feasible: boolean;
  violationsTotal: number;
  violationsByRule: Record<string, number>;
  violations: { rule: string; message: string }[];
  unmet: number;
  coverage: number;
  coverageUpperBound: number | null;
  fairness: { unfairness: number };
  soft: number;
  softTerms: Record<string, { count: number; weight: number; cost: number }>;
  score: [number, number, number, number];
}
export function loadInstance(instance: unknown): object;
export interface UpperBound { value: number; unmet: number; demandBound: number; siteBound: number; jointFlowBound: number; siteUB: ReadonlyMap<string, number> }
export function coverageUpperBound(view: object): UpperBound;
export function check(instance: unknown, solution: unknown, options?: { bound?: boolean; view?: object }): CheckReport;
