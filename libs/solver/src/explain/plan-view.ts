import { classesOfSites } from '../bound/site-supply.js';
import type { PlanState } from '../engine/plan-state.js';
import { Seating } from '../engine/seating.js';

/** A plan that is looked at, with what looking needs again and again. */
export class PlanView {
  readonly seating: Seating;
  private classes: readonly (readonly number[])[] | null = null;

  constructor(readonly state: PlanState) { this.seating = new Seating(state); }

  classesOf(site: number): readonly number[] {
    this.classes ??= classesOfSites(this.state.model);
    return this.classes[site]!;
  }
}

/** Day and number of a period of a site, and its bell. */
export function periodFacts({ model: m }: PlanState, site: number, period: number): { day: number; period: number; start: number; end: number } {
  const cell = m.siteBell[site]! * m.maxPeriods + period;
  return { day: m.periodDay[cell]!, period: m.periodNumber[cell]!, start: m.periodStart[cell]!, end: m.periodEnd[cell]! };
}

/** Classes of a site that have a live lesson in a period. */
export function classesAt(view: PlanView, site: number, period: number): string[] {
  const { model: m, classSection } = view.state;
  return view.classesOf(site).filter((c) => classSection[c * m.maxPeriods + period]! >= 0).map((c) => m.problem.classes[c]!.id);
}
