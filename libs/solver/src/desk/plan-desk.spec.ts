import fc from 'fast-check';
import { randomCounty } from '../fixtures/county.js';
import type { PlannedSection, Problem } from '../problem.js';
import { applyEvent, type RepairEvent } from '../repair/event.js';
import { scorePlan } from '../score-plan.js';
import { SeededRandom } from '../search/seeded-random.js';
import { solve } from '../solve.js';
import { SOLUTION_FORMAT, type Solution } from '../solution.js';
import { applyChanges } from './answers.js';
import { PlanDesk } from './plan-desk.js';

/** Many runners may share the machine. */
const SLOW = 120_000;

const planned = (county: number, pins: number): { problem: Problem; solution: Solution } => {
  const problem = randomCounty(county), { sections } = solve(problem, { seed: county, iterations: 300 }).solution;
  const replan: Problem = pins === 0 ? problem : { ...problem, baseline: { sections, pinnedSectionIds: sections.slice(0, pins).map((s) => s.id) } };
  return { problem: replan, solution: { format: SOLUTION_FORMAT, instanceId: problem.id, sections } };
};

const expectLegal = (problem: Problem, desk: PlanDesk) => {
  const full = scorePlan(problem, desk.solution);
  expect(full.violations).toEqual([]);
  expect(desk.score).toEqual(full.vector);
};

const expectKept = (old: PlannedSection, now: PlannedSection | undefined) => {
  expect(now).toMatchObject({ teacherId: old.teacherId, day: old.day, start: old.start });
  expect(now!.members).toEqual(expect.arrayContaining([...old.members]));
};

/** Something that could happen to the county. */
function someEvent(problem: Problem, random: SeededRandom): RepairEvent {
  const pick = <T>(list: readonly T[]): T => list[random.below(list.length)]!, site = pick(problem.sites), days = random.next() < 0.5 ? {} : { days: [1 + random.below(3)] };
  const bell = problem.bellSchedules.find((b) => b.id === site.bellScheduleId)!;
  switch (random.below(6)) {
    case 0: return { kind: 'teacher-absent', teacherId: pick(problem.teachers).id, ...days };
    case 1: return { kind: 'room-lost', roomId: pick(problem.rooms).id, ...days };
    case 2: return { kind: 'assistant-lost', assistantId: pick(problem.assistants).id, ...days };
    case 3: return { kind: 'period-closed', siteId: site.id, day: 1 + random.below(3), period: 1 + random.below(4) };
    case 4: return { kind: 'site-dropped', siteId: site.id };
    default: return { kind: 'bell-changed', ...(random.next() < 0.5 ? { siteId: site.id } : { bellScheduleId: bell.id }), periods: bell.periods.map((p) => ({ ...p, start: p.start + 5, end: p.end + 5 })).slice(0, -1) };
  }
}

describe('a desk', () => {
  it('stays legal, with the score of a full recompute, through any moves, swaps, pins, repairs and undos', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 2 }), (seed, pins) => {
      const { problem, solution } = planned(seed, pins), desk = new PlanDesk(problem, solution), random = new SeededRandom(seed), tokens: number[] = [];
      expect(desk.notLoaded).toEqual([]);
      const begun = JSON.stringify(desk.solution), asked = someEvent(problem, random), answer = JSON.stringify(desk.repair(asked));
      for (let i = 0; i < 20 && desk.solution.sections.length > 0; i++) {
        const ids = desk.solution.sections.map((s) => s.id), id = ids[random.below(ids.length)]!, before = desk.solution, action = random.below(5), pinnedBefore = action === 3 ? [] : [...desk.pinnedIds];
        switch (action) {
          case 0: {
            const { slots } = desk.verdicts(id), slot = slots[random.below(slots.length)]!, { verdict, changes, undoToken } = desk.move(id, slot.day, slot.start);
            expect(verdict).toEqual(slot);
            expect(undoToken !== null).toBe(slot.verdict !== 'impossible' && !slot.current);
            if (slot.verdict === 'possible' && !slot.current) expect(changes.map((c) => c.sectionId)).toEqual([id]);
            expect(desk.solution.sections).toEqual(applyChanges(before.sections, changes));
            if (undoToken !== null) tokens.push(undoToken);
            break;
          }
          case 1: {
            const other = ids.find((candidate) => candidate !== id), undoToken = other === undefined ? null : desk.swap(id, other).undoToken;
            if (undoToken !== null) tokens.push(undoToken);
            break;
          }
          case 2: if (random.next() < 0.5) desk.pin(id); else desk.unpin(id); break;
          case 3: if (desk.undo(tokens.pop()) !== null && tokens.length === 0) expect(JSON.stringify(desk.solution)).toBe(begun); break;
          default: {
            const event = someEvent(problem, random), changed = applyEvent(problem, event), touchNothingElse = random.next() < 0.3;
            for (const proposal of desk.repair(event, { touchNothingElse, polishIterations: random.below(2) * 3 })) {
              const full = scorePlan(changed, { ...desk.solution, sections: applyChanges(desk.solution.sections, proposal.changes) });
              expect(full.violations).toEqual([]);
              expect(proposal.score).toEqual(full.vector);
              expect(proposal.kept + proposal.retimed + proposal.joined + proposal.lost).toBe(proposal.orphaned);
              expect(proposal.outside).toBeLessThanOrEqual(touchNothingElse ? 0 : 3 * (proposal.orphaned - proposal.lost));
            }
            expect(desk.solution).toBe(before);
          }
        }
        for (const pinnedId of pinnedBefore) expectKept(before.sections.find((s) => s.id === pinnedId)!, desk.solution.sections.find((s) => s.id === pinnedId));
        expectLegal(problem, desk);
      }
      while (desk.undo() !== null);
      for (const id of solution.sections.map((s) => s.id)) desk.unpin(id);
      expect(JSON.stringify(desk.repair(asked))).toBe(answer);
    }), { numRuns: 25 });
  }, SLOW);
});
