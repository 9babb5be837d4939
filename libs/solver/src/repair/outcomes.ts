import type { DeskPlan } from '../desk/desk-plan.js';
import type { Orphan } from './overlay.js';
import type { Rescue } from './rescue.js';

export const OUTCOMES = ['kept', 'retimed', 'joined', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of one lesson of a class that the event took. */
export interface RepairOutcome {
  readonly classId: string;
  readonly siteId: string;
  readonly subjectId: string;
  readonly sectionId: string;
  readonly day: number;
  readonly period: number;
  readonly outcome: Outcome;
  /** The lesson it gets instead. */
  readonly to: { readonly sectionId: string; readonly teacherId: string; readonly day: number; readonly start: number; readonly period: number } | null;
}

export function countOutcomes(outcomes: readonly RepairOutcome[]): Record<Outcome, number> {
  const counts = { kept: 0, retimed: 0, joined: 0, lost: 0 };
  for (const { outcome } of outcomes) counts[outcome]++;
  return counts;
}

/** Looks at the plan just after the event; what it returns tells, after a rescue, what became of every orphan. */
export function outcomesOf(plan: DeskPlan, orphans: readonly Orphan[]): (rescue: Rescue) => RepairOutcome[] {
  const standing = new Set<number>();
  for (const { c, q } of orphans) for (const { period } of lessonsOf(plan, c, q)) standing.add(c * plan.model.maxPeriods + period);
  return (rescue) => {
    const out = new Map<Orphan, RepairOutcome>(), free = new Map<number, { period: number; section: number }[]>();
    for (const { c, q } of orphans) if (!free.has(q)) free.set(q, lessonsOf(plan, c, q).filter(({ period }) => !standing.has(c * plan.model.maxPeriods + period)));
    // A lesson in the old period is that lesson kept; only then the others are handed out.
    for (const orphan of orphans) give(orphan, free.get(orphan.q)!.findIndex(({ period }) => period === orphan.period), () => 'kept');
    for (const orphan of orphans) if (!out.has(orphan)) give(orphan, 0, (section) => (rescue.wasOpened(plan.idOf(section)) ? 'retimed' : 'joined'));
    function give(orphan: Orphan, at: number, outcome: (section: number) => Outcome): void {
      const [lesson] = at < 0 ? [] : free.get(orphan.q)!.splice(at, 1);
      if (lesson) out.set(orphan, told(plan, orphan, outcome(lesson.section), lesson.section));
    }
    return orphans.map((orphan) => out.get(orphan) ?? told(plan, orphan, 'lost', -1));
  };
}

function lessonsOf({ state, model: m }: DeskPlan, c: number, q: number): { period: number; section: number }[] {
  const out: { period: number; section: number }[] = [];
  for (let i = state.servingStart[q]!, end = i + state.given[q]!; i < end; i++) out.push({ period: state.periodOf(state.serving[i]!, m.classSite[c]!), section: state.serving[i]! });
  return out.sort((a, b) => a.period - b.period);
}

function told(plan: DeskPlan, { c, q, slot, sectionId, periodNumber }: Orphan, outcome: Outcome, section: number): RepairOutcome {
  const { problem, state, model: m } = plan;
  return {
    classId: problem.classes[c]!.id, siteId: problem.classes[c]!.siteId, subjectId: problem.subjects[m.demandSubject[q]!]!.id, sectionId, day: m.slotDay[slot]!, period: periodNumber, outcome,
    to: section < 0 ? null : {
      sectionId: plan.idOf(section), teacherId: problem.teachers[state.sectionTeacher[section]!]!.id, day: m.slotDay[state.sectionSlot[section]!]!,
      start: m.slotStart[state.sectionSlot[section]!]!, period: plan.periodNumber(section, c),
    },
  };
}
