import type { Problem } from '../problem.js';
import type { RepairEvent } from '../repair/event.js';
import { proposals, ranked, type RepairOptions, type RepairProposal } from '../repair/proposals.js';
import { SOLUTION_FORMAT, type ScoreVector, type Solution } from '../solution.js';
import { applyChanges, type MoveResult, type SectionChange, type SectionVerdicts, type SlotVerdict } from './answers.js';
import { DeskPlan, type Mark, type NotLoaded } from './desk-plan.js';
import { exchange, Judge, type Trial } from './judge.js';

interface Step { readonly token: number; readonly mark: Mark; readonly before: Solution; readonly changes: readonly SectionChange[] }

/**
 * A plan kept warm for questions and edits: where a lesson can go, what a move disturbs, how a plan is repaired after something happened.
 * Questions leave the plan as it is; edits stay until they are taken back. Pins of the problem's baseline and of the desk are kept.
 */
export class PlanDesk {
  private readonly plan: DeskPlan;
  private readonly steps: Step[] = [];
  private given: Solution;
  private tokens = 0;

  constructor(readonly problem: Problem, solution: Solution) {
    this.plan = new DeskPlan(problem, solution.sections);
    const ids = solution.sections.map((section) => section.id).filter((id) => this.plan.numberOf(id) >= 0);
    this.given = { format: SOLUTION_FORMAT, instanceId: problem.id, sections: ids.map((id) => this.plan.planned(this.plan.numberOf(id))) };
  }

  /** Memberships of the given plan that break a hard rule: they are not on the desk. */
  get notLoaded(): readonly NotLoaded[] { return this.plan.notLoaded; }

  /** The plan as it lies on the desk. */
  get solution(): Solution { return this.given; }

  get score(): ScoreVector { return this.plan.state.ledger.vector(); }

  get pinnedIds(): ReadonlySet<string> { return this.plan.pinnedIds; }

  /** A pinned lesson is never moved and loses no member. */
  pin(sectionId: string): void {
    this.number(sectionId);
    this.plan.pinnedIds.add(sectionId);
  }

  /** Pins of the problem's baseline stay: they are a hard rule. */
  unpin(sectionId: string): void {
    this.number(sectionId);
    if (!this.problem.baseline?.pinnedSectionIds.includes(sectionId)) this.plan.pinnedIds.delete(sectionId);
  }

  /** Judges every start of the week at which the teacher has time or a school of the lesson has a period. */
  verdicts(sectionId: string): SectionVerdicts {
    const section = this.number(sectionId), { model: m, state } = this.plan, teacher = state.sectionTeacher[section]!, judge = new Judge(this.plan, sectionId), slots: SlotVerdict[] = [];
    const bells = new Set(this.plan.members(section).map((c) => m.siteBell[m.classSite[c]!]!));
    for (let slot = 0; slot < m.slots; slot++) {
      if (m.teacherInterval[teacher * m.slots + slot]! > 0 || [...bells].some((bell) => m.bellPeriod[bell * m.slots + slot]! >= 0)) slots.push(judge.judge(slot));
    }
    return { sectionId, teacherId: this.problem.teachers[teacher]!.id, slots };
  }

  /** Moves a lesson with the moves its verdict shows. Impossible: nothing changes, and the verdict says why. */
  move(sectionId: string, day: number, start: number): MoveResult {
    this.number(sectionId);
    const slot = this.plan.slotAt(day, start), { plan } = this;
    if (slot < 0) throw new RangeError(`day ${day}, minute ${start} is no start of this problem`);
    return this.keepOrRewind(plan.mark, new Judge(plan, sectionId).attempt(slot));
  }

  /** Two lessons exchange their times, with the moves that takes. */
  swap(firstId: string, secondId: string): MoveResult {
    if (firstId === secondId) throw new RangeError(`the lesson "${firstId}" cannot be exchanged with itself`);
    const first = this.number(firstId), second = this.number(secondId), mark = this.plan.mark;
    return this.keepOrRewind(mark, exchange(this.plan, first, second));
  }

  private keepOrRewind(mark: Mark, { done, verdict }: Trial): MoveResult {
    const { plan } = this;
    if (!done || verdict.current) {
      plan.rewind(mark);
      return { verdict, changes: [], undoToken: null, score: this.score };
    }
    const changes = plan.book.changes(), token = ++this.tokens;
    this.steps.push({ token, mark, before: this.given, changes });
    this.given = { ...this.given, sections: applyChanges(this.given.sections, changes) };
    return { verdict, changes, undoToken: token, score: this.score };
  }

  /** Takes back the last edit, or every edit since and with the one of the token. Returns the changes that takes; null when there is nothing to take back. */
  undo(token?: number): readonly SectionChange[] | null {
    const from = token === undefined ? this.steps.length - 1 : this.steps.findIndex((step) => step.token === token), first = this.steps[from];
    if (!first) return null;
    const taken = this.steps.splice(from).reverse();
    this.plan.rewind(first.mark);
    const merged = new Map<string, SectionChange>();
    for (const { changes } of taken) for (const { sectionId, before, after } of changes) merged.set(sectionId, { sectionId, before: merged.has(sectionId) ? merged.get(sectionId)!.before : after, after: before });
    this.given = first.before;
    return [...merged.values()];
  }

  /** Up to three proposals, best first, to repair the plan after something happened; the desk stays as it is. */
  repair(event: RepairEvent, options: RepairOptions = {}): RepairProposal[] { return ranked(proposals(this.plan, this.given.sections, event, options)); }

  private number(sectionId: string): number {
    const section = this.plan.numberOf(sectionId);
    if (section < 0) throw new RangeError(`the plan has no section "${sectionId}"`);
    return section;
  }
}
