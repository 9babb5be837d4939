import type { Problem } from '../problem.js';
import type { Solution } from '../solution.js';
import { candidates, type Candidate } from './candidates.js';
import { planOf } from './explain.js';
import type { Fix } from './fix.js';
import { Openings } from './openings.js';
import { PlanView } from './plan-view.js';
import { Trial } from './trial.js';

export interface FixOptions {
  readonly seed: number;
  /** Moves for each change that is solved again, and for the unchanged problem: in three rounds, the first of them a sixteenth. */
  readonly iterations: number;
  /** Asked every few moves: true ends the search with the fixes that were checked by then. */
  readonly shouldStop?: () => boolean;
}

/** Changes solved again at all, of one kind, in a later round, and checked at the end of a round. */
const MOST_TRIED = 12, MOST_OF_A_KIND = 3, MOST_AGAIN = 8, MOST_CHECKED = 6;
/** Rounds of more and more effort: who stops early has the answer of the round before. */
const ROUNDS = [1 / 16, 3 / 16, 3 / 4];
/** Part of a round that goes to the check. */
const CHECK = 1 / 4;

/**
 * What somebody could change so that more is covered: for one class and subject, or for the county. Changes come from the facts that block; the most
 * hopeful are made and the plan is searched again from where it is, with and without the change and with the same effort. Only what gains is offered,
 * most gain first, then what disturbs least. Pure and deterministic.
 */
export function findFixes(problem: Problem, solution: Solution, about: { readonly classId: string; readonly subjectId: string } | null, options: FixOptions): Fix[] {
  const shouldStop = options.shouldStop ?? (() => false), view = new PlanView(planOf(problem, solution)), asked = about === null ? null : demandOf(view, about);
  if (asked !== null && (asked < 0 || view.state.given[asked]! >= view.state.model.demandUnmet[asked]!)) return [];
  const { model: m } = view.state, districtIds = asked === null ? null : new Set([problem.districts[m.siteDistrict[m.classSite[m.demandClass[asked]!]!]!]!.id]);
  const hopeful = choose(candidates(new Openings(view), asked));
  if (hopeful.length === 0) return [];
  const missing = asked === null ? 0 : m.demandUnmet[asked]! - view.state.given[asked]!;
  // The plan without any change, searched as long: what it gains by itself is no merit of a change.
  const base = Trial.unchanged(problem, solution, { districtIds, asked: about }, options.seed), rounds = ROUNDS.map((part) => Math.ceil(options.iterations * part));
  if (!base.run(rounds[0]!, shouldStop)) return [];
  const search: Search = { problem, now: memberships(solution), start: memberships(base.solution()), base, without: base.takeBack(base), missing, shouldStop };
  let tried: Attempt[] = hopeful.map((candidate) => ({ candidate, trial: null })), found: ReadonlyMap<Candidate, Fix> = new Map();
  for (const moves of rounds) {
    const looked = look(search, tried, moves), now = check(search, looked.slice(0, MOST_CHECKED), Math.ceil(moves * CHECK)), stopped = shouldStop();
    found = stopped ? new Map([...found, ...now]) : now;
    if (stopped) break;
    tried = looked.slice(0, MOST_AGAIN);
  }
  return [...found.values()].filter((fix) => fix.gain > 0 && (asked === null || fix.covers > 0)).sort((a, b) => b.gain - a.gain || a.moved - b.moved || JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'));
}

interface Search {
  readonly problem: Problem;
  /** Memberships of the plan in use, and of the plan from which every change is searched. */
  readonly now: ReadonlyMap<string, string>;
  readonly start: ReadonlyMap<string, string>;
  /** Where every change is searched from, and what goes on from there unchanged. */
  readonly base: Trial;
  readonly without: Trial;
  readonly missing: number;
  readonly shouldStop: () => boolean;
}
interface Attempt { readonly candidate: Candidate; readonly trial: Trial | null }
interface Looked extends Attempt { readonly trial: Trial }

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

/** Searches every change, and the plan without any, so many moves further. Best first. */
function look({ base, without, shouldStop }: Search, tried: readonly Attempt[], moves: number): Looked[] {
  const looked: Looked[] = [];
  if (!without.run(moves, shouldStop)) return looked;
  for (const { candidate, trial: known } of tried) {
    const trial = known ?? base.with(candidate.change);
    if (!trial.run(moves, shouldStop)) break;
    looked.push({ candidate, trial });
  }
  return looked.sort((a, b) => b.trial.coverage - a.trial.coverage || b.candidate.opened - a.candidate.opened);
}

/**
 * Takes the plan that a change led to back into the unchanged problem and searches on from there. What is left of it without the change is no merit of
 * the change either: luck of the search cancels out, and no change gains more than what falls away with it.
 */
function check(search: Search, looked: readonly Looked[], moves: number): Map<Candidate, Fix> {
  const { base, without, shouldStop } = search, fixes = new Map<Candidate, Fix>();
  for (const { candidate, trial } of looked) {
    const undone = base.takeBack(trial), lost = trial.coverage - undone.coverage;
    if (!trial.run(moves, shouldStop) || !undone.run(moves, shouldStop)) break;
    fixes.set(candidate, toFix(search, candidate, trial, Math.min(lost, trial.coverage - Math.max(without.coverage, undone.coverage))));
  }
  return fixes;
}

/** `moved` and `sites` leave out what the search would have moved without the change. */
function toFix({ problem, now, start: before, missing }: Search, candidate: Candidate, trial: Trial, gain: number): Fix {
  const after = memberships(trial.solution()), siteOf = new Map(problem.classes.map((c) => [c.id, c.siteId])), sites = new Set<string | undefined>();
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
