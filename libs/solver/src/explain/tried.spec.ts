import { randomCounty } from '../fixtures/county.js';
import type { Member, PlannedSection, Problem } from '../problem.js';
import { scorePlan } from '../score-plan.js';
import type { RuleId, Solution } from '../solution.js';
import { solve } from '../solve.js';
import { explain, type FactCode, type TriedSlot, type Unplaced } from '../explain.js';

/** The hard rule that a lesson at a tried time would break, and those of the filters before it, which some place would keep. */
const BREAKS: Partial<Record<FactCode, readonly [rule: RuleId, ...kept: RuleId[]]>> = {
  teacherAway: ['H9'], assistantAbsent: ['H12', 'H9'], classTaken: ['H10', 'H9'], roomTaken: ['H11', 'H9', 'H10'], roomShared: ['H11', 'H9', 'H10'], lineFull: ['H14', 'H9', 'H10', 'H11'],
  assistantTaken: ['H12', 'H9', 'H10', 'H11', 'H14'], lessonFull: ['H13', 'H9', 'H10', 'H11', 'H12', 'H14'],
  teacherDayFull: ['H6', 'H9', 'H10', 'H11', 'H12', 'H13', 'H14'], teacherWeekFull: ['H6', 'H9', 'H10', 'H11', 'H12', 'H13', 'H14'], teacherBusy: ['H5', 'H6', 'H9', 'H10', 'H11', 'H12', 'H13', 'H14'],
};

/** The plan with the class in that lesson, in every room and with every assistant of its school. */
function placements(problem: Problem, { sections, ...plan }: Solution, { classId, subjectId }: Unplaced, { teacherId, start, day, period }: TriedSlot): Solution[] {
  const group = problem.classes.find((c) => c.id === classId)!, teacher = problem.teachers.find((t) => t.id === teacherId)!;
  const bands = teacher.qualifications.filter((q) => q.subjectId === subjectId).flatMap((q) => q.gradeBandIds).filter((band) => group.gradeBandIds.includes(band));
  return bands.flatMap((gradeBandId) => problem.rooms.filter((r) => r.siteId === group.siteId).flatMap((room) => problem.assistants.filter((a) => a.siteId === group.siteId).map((assistant) => {
    const there = sections.find((s) => s.teacherId === teacherId && s.day === day && s.start === start && s.subjectId === subjectId && s.gradeBandId === gradeBandId);
    const beside = there?.members.find((m) => m.roomId === room.id);
    const member: Member = { classId, period, roomId: room.id, assistantId: beside?.assistantId ?? assistant.id, role: beside?.role ?? 'listener' };
    const lesson: PlannedSection = there ? { ...there, members: [...there.members, member] } : { id: 'try', teacherId: teacher.id, subjectId, gradeBandId, day, start: start!, members: [member] };
    return { ...plan, sections: [...sections.filter((s) => s !== there), lesson] };
  })));
}

describe('the times tried', () => {
  const seen = new Set<string>();

  it.each(Array.from({ length: 13 }, (_, seed) => seed))('county %i: a lesson at each of them breaks the rule that the fact names', (seed) => {
    const problem = randomCounty(seed), { solution } = solve(problem, { seed, iterations: 60 });
    // Some lessons less, so that there are free places too.
    const plan = seed % 2 === 0 ? solution : { ...solution, sections: solution.sections.slice(1) };
    for (const unplaced of explain(problem, plan)) for (const slot of unplaced.tried) {
      if (slot.teacherId === null) continue;
      seen.add(slot.blocked.code);
      const broken = placements(problem, plan, unplaced, slot).map((p) => scorePlan(problem, p).violations.map((v) => v.rule));
      expect({ slot, free: broken.some((rules) => rules.length === 0) }).toEqual({ slot, free: slot.blocked.code === 'placeFree' });
      if (slot.blocked.code === 'placeFree') continue;
      const [rule, ...kept] = BREAKS[slot.blocked.code]!;
      expect({ slot, broken, named: broken.some((rules) => rules.includes(rule) && !rules.some((r) => kept.includes(r))) }).toMatchObject({ named: true });
    }
  });

  it('speaks of what is closed', () => {
    for (let seed = 0; seed < 15; seed++) {
      const problem = randomCounty(seed), nothing: Solution = { format: 'dual-teacher-solution/1', instanceId: problem.id, sections: [] };
      for (const { classId, tried } of explain(problem, nothing)) for (const { day, period, teacherId, blocked } of tried) {
        const group = problem.classes.find((c) => c.id === classId)!, site = problem.sites.find((s) => s.id === group.siteId)!, has = (list: readonly (readonly [number, number])[]) => list.some(([d, p]) => d === day && p === period);
        if (teacherId !== null) continue;
        seen.add(blocked.code);
        if (blocked.code === 'siteClosed') expect(has(site.closedPeriods)).toBe(true);
        if (blocked.code === 'classBusy') expect(has(group.busyPeriods)).toBe(true);
        if (blocked.code === 'roomClosed') expect(problem.rooms.filter((r) => r.siteId === site.id && r.seats >= group.size).every((r) => has(r.closedPeriods))).toBe(true);
      }
    }
  });

  it('meets nearly every fact in these counties', () => {
    const all = [...Object.keys(BREAKS), 'placeFree', 'siteClosed', 'classBusy', 'roomClosed', 'nobodyThatDay'];
    expect(all.filter((code) => !seen.has(code)).length).toBeLessThanOrEqual(3);
    expect([...seen].filter((code) => !all.includes(code))).toEqual([]);
  });

  it('keeps the list short and counts the rest', () => {
    const problem = randomCounty(3), crowd = { ...problem, teachers: Array.from({ length: 12 }, (_, i) => problem.teachers.map((t) => ({ ...t, id: `${t.id}-${i}`, maxPerDay: 1 }))).flat() };
    const unplaced = explain(crowd, { format: 'dual-teacher-solution/1', instanceId: crowd.id, sections: [] });
    expect(Math.max(...unplaced.map((u) => u.tried.length))).toBe(40);
    expect(unplaced.every((u) => u.triedMore === 0 || u.tried.length === 40)).toBe(true);
    expect(unplaced.some((u) => u.triedMore > 0)).toBe(true);
  });
});
