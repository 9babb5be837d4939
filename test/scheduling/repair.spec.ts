import { applyChanges, applyEvent, PlanDesk, solve, type Problem, type RepairEvent, type Solution } from '@tongtang/solver';
import { check } from './check.mjs';
import { deriveRepair, generate } from './generate.mjs';

/** Many runners may share the machine. */
const SLOW = 180_000;

/** A few events of every kind, spread over the plan. */
function events(problem: Problem, { sections }: Solution, each: number): RepairEvent[] {
  const used = (pick: (s: Solution['sections'][number]) => string) => {
    const ids = [...new Set(sections.map(pick))].sort();
    return Array.from({ length: each }, (_, i) => ids[Math.floor((i * ids.length) / each)]!);
  };
  const siteOf = new Map(problem.classes.map((c) => [c.id, c.siteId])), sites = used((s) => siteOf.get(s.members[0]!.classId)!);
  const bellOf = (siteId: string) => problem.bellSchedules.find((b) => b.id === problem.sites.find((s) => s.id === siteId)!.bellScheduleId)!;
  const later = (siteId: string) => bellOf(siteId).periods.map((p) => ({ ...p, start: p.start + 10, end: p.end + 10 }));
  return [
    ...used((s) => s.teacherId).flatMap((teacherId): RepairEvent[] => [{ kind: 'teacher-absent', teacherId }, { kind: 'teacher-absent', teacherId, days: [2, 3] }]),
    ...used((s) => s.members[0]!.roomId).map((roomId): RepairEvent => ({ kind: 'room-lost', roomId })),
    ...used((s) => s.members[0]!.assistantId).map((assistantId): RepairEvent => ({ kind: 'assistant-lost', assistantId, days: [1, 4] })),
    ...sections.filter((_, i) => i % Math.ceil(sections.length / each) === 0).map(({ day, members: [m] }): RepairEvent => ({ kind: 'period-closed', siteId: siteOf.get(m!.classId)!, day, period: m!.period })),
    ...sites.flatMap((siteId): RepairEvent[] => [{ kind: 'site-dropped', siteId }, { kind: 'bell-changed', siteId, periods: later(siteId) }]),
    { kind: 'bell-changed', bellScheduleId: bellOf(sites[0]!).id, periods: later(sites[0]!) },
  ];
}

describe('repairs and the independent checker', () => {
  it.each([['small', false, 2], ['small', true, 1], ['xiuwen', true, 1]] as const)('agree on every proposal for %s (planted: %p)', (preset, planted, each) => {
    const { instance } = generate({ preset, seed: 5, planted, tightness: 0.7 }), plan = solve(instance, { seed: 1, iterations: 2000 }).solution;
    const problem: Problem = { ...instance, baseline: { sections: plan.sections, pinnedSectionIds: plan.sections.slice(0, 3).map((s) => s.id) } }, desk = new PlanDesk(problem, plan), kinds = new Set<string>();
    for (const event of events(problem, plan, each)) {
      const changed = applyEvent(problem, event);
      for (const touchNothingElse of [false, true]) {
        const proposals = desk.repair(event, { touchNothingElse, polishIterations: touchNothingElse ? 0 : 5 });
        expect(proposals.length).toBeGreaterThan(0);
        expect(proposals.length).toBeLessThanOrEqual(3);
        for (const proposal of proposals) {
          const report = check(changed, { ...desk.solution, sections: applyChanges(desk.solution.sections, proposal.changes) }, { bound: false });
          expect(report.violations).toEqual([]);
          expect(report.score).toEqual(proposal.score);
          expect(proposal.outside).toBeLessThanOrEqual(touchNothingElse ? 0 : 3 * (proposal.orphaned - proposal.lost));
          kinds.add(proposal.kind);
        }
      }
    }
    expect(JSON.stringify(desk.repair({ kind: 'site-dropped', siteId: problem.sites[0]!.id }))).toBe(JSON.stringify(new PlanDesk(problem, desk.solution).repair({ kind: 'site-dropped', siteId: problem.sites[0]!.id })));
    expect(kinds.size).toBeGreaterThanOrEqual(2);
  }, SLOW);

  it('agree on re-plans: legal, pins kept, little moved, coverage held', () => {
    let moved = 0, forced = 0;
    for (const seed of [1, 2, 3]) {
      const { instance } = generate({ preset: 'xiuwen', seed, planted: true, tightness: 0.7 }), before = solve(instance, { seed: 1, iterations: 15_000 }).solution;
      const { instance: after, absentTeachers } = deriveRepair(instance, before, { absent: 1, siteClosed: 0, seed }), left = before.sections.filter((s) => !absentTeachers.includes(s.teacherId));
      const problem: Problem = { ...after, baseline: { sections: before.sections, pinnedSectionIds: left.slice(0, 5).map((s) => s.id) } };
      const { solution, score } = solve(problem, { seed: 1, iterations: 10_000 }), report = check(problem, solution, { bound: false }), carried = solve(problem, { seed: 1, iterations: 0 }).score;
      expect(report.violations).toEqual([]);
      expect(report.score).toEqual(score.vector);
      expect(score.coverage).toBeGreaterThanOrEqual(carried.coverage);
      moved += score.terms.disruptionTime.count + score.terms.disruptionTeacher.count;
      forced += before.sections.filter((s) => absentTeachers.includes(s.teacherId)).reduce((n, s) => n + s.members.length, 0);
    }
    expect(moved).toBeLessThanOrEqual(3 * forced);
  }, SLOW);
});
