import type { SectionChange } from '../desk/answers.js';
import { DeskPlan } from '../desk/desk-plan.js';
import type { PlannedSection, Problem } from '../problem.js';
import { SeededRandom } from '../search/seeded-random.js';
import type { ScoreVector, Solution } from '../solution.js';
import { applyEvent, type RepairEvent } from './event.js';
import { notLoadedOrphans, Overlay, type Orphan } from './overlay.js';
import { outcomesOf, countOutcomes, type RepairOutcome } from './outcomes.js';
import { refill } from './refill.js';
import { Rescue } from './rescue.js';

export interface RepairOptions {
  /** Nothing changes but the lessons the event took. */
  readonly touchNothingElse?: boolean;
  /** Rounds of search after the first proposals, on the lessons they touch. */
  readonly polishIterations?: number;
  /** How many proposals are looked for; 1 is the quickest answer. */
  readonly most?: number;
}

export const PROPOSAL_KINDS = ['least-disturbance', 'most-rescued', 'keep-times'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** One way to repair a plan. */
export interface RepairProposal {
  readonly kind: ProposalKind;
  /** Lessons of classes that the event took; of a dropped school they are `gone` and need nothing. */
  readonly orphaned: number;
  readonly gone: number;
  /** Of the orphaned: same subject in the same period; at another time in a new lesson; in another lesson that was there; without. */
  readonly kept: number;
  readonly retimed: number;
  readonly joined: number;
  readonly lost: number;
  /** Children's lessons that become possible beside that, and lessons outside the event that change. */
  readonly gained: number;
  readonly outside: number;
  readonly outcomes: readonly RepairOutcome[];
  readonly changes: readonly SectionChange[];
  readonly affectedSiteIds: readonly string[];
  /** On the problem after the event. */
  readonly score: ScoreVector;
}

type Plan = (rescue: Rescue) => void;

/** Nothing outside the event changes. */
const quietly: Plan = (rescue) => {
  rescue.sameLesson();
  rescue.substitutes(false);
  rescue.joinOthers(true);
  elsewhere(rescue);
};

/** The same, but places in other lessons are taken before a substitute is. */
const quietlyJoining: Plan = (rescue) => {
  rescue.sameLesson();
  rescue.joinOthers(true);
  rescue.substitutes(false);
  elsewhere(rescue);
};

const elsewhere: Plan = (rescue) => {
  rescue.otherTimes(3);
  rescue.joinOthers(false);
  rescue.otherTimes();
  rescue.joinOthers(false);
};

const whateverItTakes: Plan = (rescue) => {
  rescue.sameLesson();
  rescue.substitutes(false);
  rescue.joinOthers(true);
  rescue.substitutes(true);
  elsewhere(rescue);
  rescue.chains(false, 2);
  elsewhere(rescue);
};

/** Substitutes are freed before places in other lessons are taken, which would tie those lessons down. */
const freeingFirst: Plan = (rescue) => {
  rescue.sameLesson();
  rescue.substitutes(false);
  rescue.substitutes(true);
  rescue.joinOthers(true);
  elsewhere(rescue);
  rescue.chains(false, 2);
  elsewhere(rescue);
};

const atTheirTimes: Plan = (rescue) => {
  rescue.sameLesson();
  rescue.substitutes(false);
  rescue.joinOthers(true);
  rescue.substitutes(true);
  rescue.chains(true, 2);
};

const atTheirTimesQuietly: Plan = (rescue) => {
  rescue.sameLesson();
  rescue.substitutes(false);
  rescue.joinOthers(true);
};

/** Computes proposals one after the other, the quickest first; the plan is as before when the generator ends. */
export function* proposals(plan: DeskPlan, sections: readonly PlannedSection[], event: RepairEvent, options: RepairOptions): Generator<RepairProposal> {
  if (event.kind === 'bell-changed') {
    const changed = bellPlan(plan, sections, event), orphans = notLoadedOrphans(changed);
    yield* propose(changed, orphans, () => changed.state.ledger.vector(), event, options);
    return;
  }
  const mark = plan.mark, overlay = new Overlay(plan);
  plan.book.open();
  try {
    const orphans = overlay.lay(event);
    yield* propose(plan, orphans, () => overlay.score(), event, options);
  } finally {
    overlay.lift();
    plan.rewind(mark);
  }
}

/** A desk of its own on the problem with the new bell; its book knows the sections that are no longer whole. */
function bellPlan(plan: DeskPlan, sections: readonly PlannedSection[], event: RepairEvent): DeskPlan {
  const changed = new DeskPlan(applyEvent(plan.problem, event), sections);
  for (const id of plan.pinnedIds) changed.pinnedIds.add(id);
  changed.book.open();
  for (const { section } of changed.notLoaded) changed.book.remember(section);
  return changed;
}

function* propose(plan: DeskPlan, orphans: readonly Orphan[], score: () => ScoreVector, event: RepairEvent, options: RepairOptions): Generator<RepairProposal> {
  const gone = event.kind === 'site-dropped' ? orphans.length : 0, waiting = gone > 0 ? [] : orphans, mark = plan.mark, outcomes = outcomesOf(plan, waiting);
  const quiet = options.touchNothingElse === true, polish = options.polishIterations ?? 0;
  const run = (kind: ProposalKind, steps: readonly Plan[], rounds = 0): RepairProposal => {
    let best: RepairProposal | null = null;
    for (const step of steps) {
      const rescue = new Rescue(plan, waiting, orphans, rounds > 0 ? new SeededRandom(rounds) : null);
      step(rescue);
      rescue.settle();
      if (rounds > 0) search(rescue, () => priceOf({ ...countOutcomes(outcomes(rescue)), outside: rescue.outside, gained: 0 }), rounds, quiet);
      const gained = kind === 'most-rescued' && gone > 0 ? refill(plan, orphans) : 0, told = outcomes(rescue), changes = plan.book.changes();
      const proposal = { kind, orphaned: waiting.length, gone, ...countOutcomes(told), gained, outside: rescue.outside, outcomes: told, changes, affectedSiteIds: sitesOf(plan, changes), score: score() };
      plan.rewind(mark);
      if (!best || priceOf(proposal) < priceOf(best)) best = proposal;
      // Another order of the same steps only helps where somebody is left.
      if (best.lost === 0) break;
    }
    return best!;
  };
  const first = run('least-disturbance', [quietly, quietlyJoining]);
  yield first;
  if (options.most === 1) return;
  if (!quiet) yield run('most-rescued', [whateverItTakes, freeingFirst]);
  if (first.retimed + first.joined + first.lost === 0 || options.most === 2) return;
  yield run('keep-times', [quiet ? atTheirTimesQuietly : atTheirTimes]);
  if (polish > 0 && waiting.length > 0) yield run(quiet ? 'least-disturbance' : 'most-rescued', [quiet ? quietly : whateverItTakes], polish);
}

function sitesOf({ problem, model: m, classNumbers }: DeskPlan, changes: readonly SectionChange[]): string[] {
  const sites = new Set<string>();
  for (const { before, after } of changes) for (const { classId } of [...before?.members ?? [], ...after?.members ?? []]) sites.add(problem.sites[m.classSite[classNumbers.get(classId)!]!]!.id);
  return [...sites].sort();
}

/** What a proposal costs the children and schools: a lost period weighs as much as four changed ones. */
function priceOf({ lost, outside, retimed, joined, gained }: Pick<RepairProposal, 'lost' | 'outside' | 'retimed' | 'joined' | 'gained'>): number {
  return 4 * (lost - gained) + outside + retimed + joined;
}

/** Dissolves lessons the repair opened and tries other ways, keeping what is not worse. */
function search(rescue: Rescue, weigh: () => number, rounds: number, quiet: boolean): void {
  const random = new SeededRandom(rounds);
  let price = weigh();
  for (let i = 0; i < rounds && price > 0; i++) {
    const back = rescue.save();
    for (let k = random.below(3); k >= 0; k--) rescue.reopen(random.below(1000));
    if (random.next() < 0.5) rescue.joinOthers(true);
    rescue.substitutes(!quiet && random.next() < 0.7);
    rescue.joinOthers(true);
    rescue.otherTimes(1 + random.below(3));
    if (!quiet && random.next() < 0.5) rescue.chains(false, 1 + random.below(2));
    elsewhere(rescue);
    rescue.settle();
    const after = weigh();
    if (after > price) back();
    else price = after;
  }
}

/** Best first, one of a kind; one that is in nothing better than a better one is left out. */
export function ranked(list: Iterable<RepairProposal>): RepairProposal[] {
  const all = [...list].sort((a, b) => priceOf(a) - priceOf(b)), chosen: RepairProposal[] = [];
  for (const proposal of all) {
    const worse = chosen.some((other) => other.kind === proposal.kind || (other.gained === proposal.gained && other.lost <= proposal.lost && other.outside <= proposal.outside && other.retimed + other.joined <= proposal.retimed + proposal.joined));
    if (!worse) chosen.push(proposal);
  }
  return chosen;
}

/** Repairs a plan from nothing: for a caller without a warm desk. */
export function repair(problem: Problem, solution: Solution, event: RepairEvent, options: RepairOptions = {}): RepairProposal[] {
  const plan = new DeskPlan(problem, solution.sections);
  return ranked(proposals(plan, solution.sections, event, options));
}
