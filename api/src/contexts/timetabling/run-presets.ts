import type { Baseline, Problem, Weights } from '@tongtang/solver';

export type RunPreset = 'coverage' | 'steady' | 'relaxed';

/** Weights that differ from the problem's own. Coverage and fairness come before them in any case. */
const WEIGHTS: Readonly<Record<RunPreset, Partial<Weights>>> = {
  coverage: {},
  steady: { disruptionTime: 50, disruptionTeacher: 25 },
  relaxed: { gap: 4, overload: 16, preferredHours: 8, crossDistrict: 4 },
};

/** The instance of a run: the plan's own, aimed at what the planner chose. `baseline` is the plan that a steady run keeps to. */
export function withPreset(problem: Problem, preset: RunPreset, baseline: Baseline | null = problem.baseline ?? null): Problem {
  if (preset === 'coverage') return problem;
  return { ...problem, weights: { ...problem.weights, ...WEIGHTS[preset] }, ...(baseline === null ? {} : { baseline }) };
}
