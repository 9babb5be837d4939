import type { Problem } from '../problem.js';
import type { Solution } from '../solution.js';
import { candidates, type Candidate } from './candidates.js';
import { planOf } from './explain.js';
import { applyFix, type Fix } from './fix.js';
import { Openings } from './openings.js';
import { PlanView } from './plan-view.js';
import { Trial, type Focus } from './trial.js';

export interface FixOptions {
  readonly seed: number;
  /** Moves for each change that is solved again, and for the unchanged problem: the last of three rounds, before it a sixteenth and a quarter of them. */
  readonly iterations: number;
  /** Asked every few moves: true ends the search with the fixes that were checked by then. */
  readonly shouldStop?: () => boolean;
}

/** Changes solved again at all, of one kind, with the whole effort of a round, and in a later round. */
const MOST_TRIED = 12, MOST_OF_A_KIND = 3, MOST_CHECKED = 6, MOST_AGAIN = 8;
/** Part of the effort of a round that goes to the first look. */
const FIRST_LOOK = 0.25;
/** Rounds of more and more effort: who stops early has the answer of the round before. */
const ROUNDS = [1 / 16, 1 / 4, 1];

/**
 * What somebody could change so that more is covered: for one class and subject, or for the county. Changes come from the facts that block; the most
 * hopeful are made and the plan is searched again from where it is, with and without the change and with the same effort. Only what gains is offered,
 * most gain first, then what disturbs least. Pure and deterministic.
 */
export function findFixes(problem: Problem, solution: Solution, about: { readonly classId: string; readonly subjectId: string } | null, options: FixOptions): Fix[] {
  const shouldStop = options.shouldStop ?? (() => false), view = new PlanView(planOf(problem, solution)), asked = about === null ? null : demandOf(view, about);
  if (asked !== null && (asked < 0 || view.state.given[asked]! >= view.state.model.demandUnmet[asked]!)) return [];
  const { model: m } = view.state, focus: Focus = {
    asked: about, teacherIds: [], siteIds: [], districtIds: asked === null ? null : new Set([problem.districts[m.siteDistrict[m.classSite[m.demandClass[asked]!]!]!]!.id]),
  };
  const hopeful = choose(candidates(new Openings(view), asked));
  if (hopeful.length === 0) return [];
  const missing = asked === null ? 0 : m.demandUnmet[asked]! - view.state.given[asked]!;
  let start = solution, tried = hopeful, found: ReadonlyMap<Candidate, Fix> = new Map();
  for (const part of ROUNDS) {
    const moves = Math.ceil(options.iterations * part), warm = new Trial(problem, solution, start, focus, options.seed);
    // The plan without any change, searched as long: what it gains by itself is no merit of a change.
    if (!warm.run(moves, shouldStop)) break;
    start = warm.solution();
    const search: Search = { problem, solution, focus, start, seed: options.seed, first: Math.ceil(moves * FIRST_LOOK), rest: moves - Math.ceil(moves * FIRST_LOOK), shouldStop };
    const looked = look(search, tried), checked = check(search, looked.slice(0, MOST_CHECKED)), now = new Map(checked.map((c) => [c.candidate, toFix(search, c, missing)]));
    if (shouldStop()) {
      found = new Map([...found, ...now]);
      break;
    }
    found = now;
    tried = looked.slice(0, MOST_AGAIN).map(({ candidate }) => candidate);
  }
  return [...found.values()].filter((fix) => fix.gain > 0 && (asked === null || fix.covers > 0)).sort((a, b) => b.gain - a.gain || a.moved - b.moved || JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'));
}

/** `start` is the plan that the unchanged problem comes to: every change is searched from there. */
interface Search {
  readonly problem: Problem;
  readonly solution: Solution;
  readonly focus: Focus;
  readonly start: Solution;
  readonly seed: number;
  /** Moves of the first look, and the rest of the round. */
  readonly first: number;
  readonly rest: number;
  readonly shouldStop: () => boolean;
}
interface Checked { readonly candidate: Candidate; readonly trial: Trial; readonly gain: number }

function demandOf({ state: { model } }: PlanView, { classId, subjectId }: { classId: string; subjectId: string }): number {
  const c = model.problem.classes.findIndex((group) => group.id === classId), subject = model.problem.subjects.findIndex((s) => s.id === subjectId);
  return c < 0 || subject < 0 ? -1 : model.demandAt[c * model.subjects + subject]!;
}

/** The best of each kind, then the second of each: a county wants to see what rooms would do beside what teachers would. */
function choose(all: readonly Candidate[]): Candidate[] {
  const perKind = new Map<string, number>(), kindOf = ({ change }: Candidate) => (change.kind === 'bell-earlier' ? 'bell-later' : change.kind);
  return all.map((candidate) => {
    const kind = kindOf(candidate), place = perKind.get(kind) ?? 0;
    perKind.set(kind, place + 1);
    return { candidate, place };
  }).filter(({ place }) => place < MOST_OF_A_KIND).sort((a, b) => a.place - b.place).slice(0, MOST_TRIED).map(({ candidate }) => candidate);
}

/** A short search for every change; the best of them are worth the whole effort. */
function look(search: Search, hopeful: readonly Candidate[]): Checked[] {
  const { problem, solution, start, focus, seed, first, shouldStop } = search, looked: Checked[] = [];
  for (const candidate of hopeful) {
    const trial = new Trial(applyFix(problem, candidate.change), solution, start, { ...focus, teacherIds: touchedTeachers(problem, candidate), siteIds: candidate.siteIds }, seed);
    if (!trial.run(first, shouldStop)) break;
    looked.push({ candidate, trial, gain: trial.coverage });
  }
  return looked.sort((a, b) => b.gain - a.gain || b.candidate.opened - a.candidate.opened);
}

/**
 * The whole effort with the change; then the plan it led to is taken back into the unchanged problem and searched on from there. What is left of it
 * without the change is no merit of the change either: luck of the search cancels out, and no change gains more than what falls away with it.
 */
function check(search: Search, looked: readonly Checked[]): Checked[] {
  const { problem, solution, start, focus, seed, first, rest, shouldStop } = search, checked: Checked[] = [];
  const without = new Trial(problem, solution, start, focus, seed);
  if (![first, rest, first].every((moves) => without.run(moves, shouldStop))) return checked;
  for (const { candidate, trial } of looked) {
    if (!trial.run(rest, shouldStop)) break;
    const undone = new Trial(problem, solution, trial.solution(), focus, seed), lost = trial.coverage - undone.coverage;
    if (!trial.run(first, shouldStop) || !undone.run(first, shouldStop)) break;
    checked.push({ candidate, trial, gain: Math.min(lost, trial.coverage - Math.max(without.coverage, undone.coverage)) });
  }
  return checked;
}

function touchedTeachers(problem: Problem, { change, teacherIds }: Candidate): readonly string[] {
  if (change.kind !== 'extra-teacher') return teacherIds;
  const known = new Set(problem.teachers.map((t) => t.id));
  return applyFix(problem, change).teachers.map((t) => t.id).filter((id) => !known.has(id));
}

/** `moved` and `sites` leave out what the search would have moved without the change. */
function toFix({ problem, solution, start }: Search, { candidate, trial, gain }: Checked, missing: number): Fix {
  const now = memberships(solution), before = memberships(start), after = memberships(trial.solution()), siteOf = new Map(problem.classes.map((c) => [c.id, c.siteId])), sites = new Set<string | undefined>();
  let moved = 0;
  for (const [key, classId] of before) if (now.has(key) && !after.has(key)) {
    moved++;
    sites.add(siteOf.get(classId));
  }
  for (const [key, classId] of after) if (!before.has(key) && !now.has(key)) sites.add(siteOf.get(classId));
  return { ...candidate.change, gain, moved, sites: sites.size, covers: Math.max(0, missing - trial.askedMissing) };
}

/** Who has which lesson when with whom, and the class it is about. */
function memberships({ sections }: Solution): Map<string, string> {
  return new Map(sections.flatMap(({ teacherId, subjectId, day, members }) => members.map(({ classId, period }) => [JSON.stringify([classId, subjectId, day, period, teacherId]), classId] as const)));
}
