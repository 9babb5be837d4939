import type { Member, PlannedSection, Problem, Solution } from '@tongtang/solver';

/** A well-formed plan that need not be legal, and problems broken in one place: food for comparing two implementations. */

export interface Dice { below(n: number): number; chance(p: number): boolean; pick<T>(list: readonly T[]): T }

/** Repeatable dice. */
export function dice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  return { below, chance: (p) => below(1_000_000) < p * 1_000_000, pick: (list) => list[below(list.length)] as never };
}

/** Changes a legal plan in a few places and adds sections made of nothing but dice. */
export function randomPlan(problem: Problem, legal: Solution, d: Dice): Solution {
  const sections = structuredClone(legal.sections) as { -readonly [K in keyof PlannedSection]: PlannedSection[K] }[];
  for (let i = sections.length === 0 ? 0 : d.below(8); i > 0; i--) {
    const section = d.pick(sections), members = [...section.members], at = d.below(members.length);
    switch (d.below(8)) {
      case 0: section.start = Math.max(0, section.start + 5 * (d.below(21) - 10)); break;
      case 1: section.day = 1 + d.below(5); break;
      case 2: section.teacherId = d.pick(problem.teachers).id; break;
      case 3: section.gradeBandId = d.pick(problem.gradeBands).id; break;
      case 4: section.subjectId = d.pick(problem.subjects).id; break;
      case 5: members[at] = randomMember(problem, d, members[at]!.classId); break;
      case 6: { const other = d.pick(sections); Object.assign(section, { day: other.day, start: other.start, teacherId: d.chance(0.5) ? other.teacherId : section.teacherId }); break; }
      default: { const added = randomMember(problem, d); if (!members.some((m) => m.classId === added.classId)) members.push(added); }
    }
    section.members = members;
  }
  for (let i = d.below(4); i > 0; i--) sections.push(randomSection(problem, d, `new${i}`));
  return { ...legal, sections };
}

function randomSection(problem: Problem, d: Dice, id: string): PlannedSection {
  const members = new Map(Array.from({ length: 1 + d.below(10) }, () => randomMember(problem, d)).map((m) => [m.classId, m]));
  return {
    id, teacherId: d.pick(problem.teachers).id, subjectId: d.pick(problem.subjects).id, gradeBandId: d.pick(problem.gradeBands).id,
    day: 1 + d.below(7), start: d.chance(0.95) ? 470 + 5 * d.below(100) : d.below(1440), members: [...members.values()],
  };
}

function randomMember(problem: Problem, d: Dice, classId = d.pick(problem.classes).id): Member {
  const siteId = problem.classes.find((c) => c.id === classId)!.siteId;
  const here = <T extends { siteId: string }>(list: readonly T[]): T => d.pick(d.chance(0.9) ? list.filter((x) => x.siteId === siteId) : list) ?? d.pick(list);
  return { classId, period: 1 + d.below(8), roomId: here(problem.rooms).id, assistantId: here(problem.assistants).id, role: d.chance(0.5) ? 'interactive' : 'listener' };
}

/** The problem as JSON with one value somewhere deleted, doubled, renamed or replaced. */
export function brokenProblem(problem: Problem, d: Dice): unknown {
  const copy = structuredClone(problem) as object;
  let owner: object = copy, key = d.pick(Object.keys(copy));
  for (let next = Reflect.get(owner, key) as unknown; next !== null && typeof next === 'object' && Object.keys(next).length > 0 && d.chance(0.85); next = Reflect.get(owner, key)) {
    owner = next;
    key = d.pick(Object.keys(owner));
  }
  const value = Reflect.get(owner, key) as unknown;
  switch (d.below(5)) {
    case 0: Reflect.deleteProperty(owner, key); return JSON.parse(JSON.stringify(copy));
    case 1: Reflect.set(owner, Array.isArray(owner) ? key : `${key}x`, value); break;
    case 2: if (Array.isArray(owner)) owner.push(value); else Reflect.set(owner, key, [value]); break;
    case 3: Reflect.set(owner, key, typeof value === 'number' ? value + d.pick([-1000, -1, 1, 1000]) : d.pick([0, '', 'nobody', null, true])); break;
    default: Reflect.set(owner, key, d.pick([0, -1, 1.5, '', 'x', null, {}, [], true]));
  }
  return copy;
}
