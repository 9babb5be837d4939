import type { MemberMove, SectionChange, SlotVerdict, VerdictReason } from './answers.js';
import { awayReason, clashesOf, limitReason, memberBlock, teachingReason } from './blocks.js';
import type { DeskPlan, Seat } from './desk-plan.js';
import { joinAnywhere, seatByMoving, type MoveRules } from './relocate.js';

/** A lesson taken off the grid: what is needed to put it down again. */
export interface Lifted { readonly id: string; readonly teacher: number; readonly skill: number; readonly slot: number; readonly members: readonly { readonly c: number; readonly seat: Seat }[] }

/** What a move on the desk came to, while it still lies on the desk; the caller keeps it or takes it back. */
export interface Trial { readonly verdict: SlotVerdict; readonly done: boolean }

/** Places tried to make room for the members of one lesson. */
const TRIES = 100;

interface Stuck { readonly c: number; readonly period: number; readonly reason: VerdictReason }

/** Takes a lesson off the grid. */
export function lift(plan: DeskPlan, section: number): Lifted {
  const { state } = plan, lifted = { id: plan.idOf(section), teacher: state.sectionTeacher[section]!, skill: state.sectionSkill[section]!, slot: state.sectionSlot[section]! };
  const members = plan.empty(section);
  plan.close(section);
  return { ...lifted, members };
}

/** Puts a lesson down with those of its members who can come; the others are returned with what keeps them. */
function putDown(plan: DeskPlan, lifted: Lifted, slot: number, into = -1): { section: number; stuck: Stuck[] } {
  const { model: m } = plan, section = into >= 0 ? into : plan.open(lifted.id, lifted.teacher, lifted.skill, slot), stuck: Stuck[] = [];
  for (const { c, seat } of lifted.members) {
    if (plan.sitDown(section, c, seat)) continue;
    const reason = memberBlock(plan, section, c), period = m.bellPeriod[m.siteBell[m.classSite[c]!]! * m.slots + lifted.slot]!;
    stuck.push({ c, period, reason: reason ?? teachingReason(plan, section, slot, true) });
  }
  return { section, stuck };
}

/** Slots at which every member of a lesson is free as the plan stands, its own time aside. */
function freeSlots(plan: DeskPlan, section: number): number[] {
  const { model: m, state } = plan, teacher = state.sectionTeacher[section]!, members = plan.members(section), out: number[] = [];
  for (let i = m.teacherSlots.start[teacher]!; i < m.teacherSlots.start[teacher + 1]!; i++) {
    const slot = m.teacherSlots.items[i]!;
    const free = members.every((c) => {
      const p = m.bellPeriod[m.siteBell[m.classSite[c]!]! * m.slots + slot]!;
      return p >= 0 && m.classOpen[c * m.maxPeriods + p] === 1 && (state.classSection[c * m.maxPeriods + p]! < 0 || state.classSection[c * m.maxPeriods + p] === section);
    });
    if (free) out.push(slot);
  }
  return out;
}

/** Judges slots for one lifted lesson. Slots for a lesson in its way are looked up once. */
export class Judge {
  private readonly elsewhere = new Map<string, readonly number[]>();

  constructor(private readonly plan: DeskPlan, private readonly sectionId: string) {}

  /** The verdict on one slot; the plan is as before. */
  judge(slot: number): SlotVerdict {
    const mark = this.plan.mark, { verdict } = this.attempt(slot);
    this.plan.rewind(mark);
    return verdict;
  }

  /** Moves the lesson to the slot as far as that is possible; the caller takes it back. */
  attempt(slot: number): Trial {
    const { plan } = this, { model: m, state } = plan, section = plan.numberOf(this.sectionId), current = state.sectionSlot[section] === slot;
    if (current) return outcome(plan, slot, { current, lostBefore: state.ledger.uncovered, reasons: [], lifted: [this.sectionId], into: this.sectionId });
    if (plan.isPinned(section)) return impossible(plan, slot, [{ code: 'pinned', params: { sectionId: this.sectionId } }]);
    const teacher = state.sectionTeacher[section]!, skill = state.sectionSkill[section]!, size = state.sectionSize[section]!, away = awayReason(plan, teacher, slot);
    if (away) return impossible(plan, slot, [away]);
    const clashes = clashesOf(plan, teacher, slot).filter((other) => other !== section), clash = clashes[0] ?? -1;
    if (clashes.length > 1) return impossible(plan, slot, clashes.map((other) => teachingReason(plan, other, slot)));
    const joins = clash >= 0 && state.sectionSlot[clash] === slot && state.sectionSkill[clash] === skill;
    const why: VerdictReason[] = clash >= 0 ? [teachingReason(plan, clash, slot, joins && state.sectionSize[clash]! + size > m.maxClasses)] : [];
    if (clash >= 0 && !joins && plan.isPinned(clash)) return impossible(plan, slot, why);
    if (clash >= 0 && !joins && !this.elsewhere.has(plan.idOf(clash))) this.elsewhere.set(plan.idOf(clash), freeSlots(plan, clash));
    const lostBefore = state.ledger.uncovered;
    plan.book.open();
    const lifted = lift(plan, section);
    if (joins && state.sectionSize[clash]! + size <= m.maxClasses) return this.settle(lifted, slot, clash, null, why, lostBefore);
    const inTheWay = clash >= 0 ? lift(plan, clash) : null, limit = limitReason(plan, teacher, m.slotDay[slot]!);
    if (limit) return impossible(plan, slot, [limit, ...why]);
    return this.settle(lifted, slot, -1, inTheWay, why, lostBefore);
  }

  private settle(lifted: Lifted, slot: number, into: number, inTheWay: Lifted | null, why: VerdictReason[], lostBefore: number): Trial {
    const { plan } = this, { section, stuck } = putDown(plan, lifted, slot, into), reasons = [...why, ...stuck.map((s) => s.reason)];
    if (hopeless(lifted, stuck)) return impossible(plan, slot, reasons);
    if (inTheWay && !this.putElsewhere(inTheWay, lifted.slot)) return impossible(plan, slot, why);
    if (!bringIn(plan, lifted, section, stuck)) return impossible(plan, slot, reasons);
    return outcome(plan, slot, { current: false, lostBefore, reasons, lifted: [lifted.id], into: plan.idOf(section) });
  }

  /** A lesson in the way goes to the time that became free, or to another where all its members can come. */
  private putElsewhere(inTheWay: Lifted, freed: number): boolean {
    const { plan } = this, { model: m } = plan;
    for (const slot of [freed, ...this.elsewhere.get(inTheWay.id) ?? []]) {
      if (m.teacherInterval[inTheWay.teacher * m.slots + slot] === 0 || clashesOf(plan, inTheWay.teacher, slot).length > 0 || limitReason(plan, inTheWay.teacher, m.slotDay[slot]!)) continue;
      const mark = plan.mark;
      if (putDown(plan, inTheWay, slot).stuck.length === 0) return true;
      plan.rewind(mark);
    }
    return false;
  }
}

/** Reasons that go away when somebody else moves. */
const MOVABLE: ReadonlySet<string> = new Set(['class-taken', 'room-taken', 'line-full', 'assistant-taken', 'lesson-full']);

function impossible({ model: m }: DeskPlan, slot: number, reasons: readonly VerdictReason[]): Trial {
  return { done: false, verdict: { day: m.slotDay[slot]!, start: m.slotStart[slot]!, verdict: 'impossible', current: false, moves: [], memberMoves: [], lost: 0, affectedSiteIds: [], reasons } };
}

/** Whether less than half of a lesson, or nobody, could come whatever else moves. */
function hopeless({ members }: Lifted, stuck: readonly Stuck[]): boolean {
  const fixed = stuck.filter(({ reason }) => !MOVABLE.has(reason.code)).length;
  return 2 * fixed > members.length || fixed === members.length;
}

/** Brings the stuck members in by moving others, or into another lesson; false when less than half of the lesson could come. */
function bringIn(plan: DeskPlan, { skill, members }: Lifted, section: number, stuck: readonly Stuck[]): boolean {
  const m = plan.model, rules: MoveRules = { keepPeriod: false, mayMove: (other) => other !== section, budget: { tries: TRIES } };
  const left = stuck.filter(({ c, reason }) => !MOVABLE.has(reason.code) || !seatByMoving(plan, section, c, rules, 1));
  if (2 * left.length > members.length || left.length === members.length) return false;
  for (const { c, period } of left) joinAnywhere(plan, m.demandAt[c * m.subjects + Math.floor(skill / m.bands)]!, period);
  return true;
}

/** Two lessons exchange their times; what stands in the way of either moves as for a single lesson. */
export function exchange(plan: DeskPlan, first: number, second: number): Trial {
  const { state, model: m } = plan, target = state.sectionSlot[second]!, lostBefore = state.ledger.uncovered, pinned = [first, second].filter((section) => plan.isPinned(section));
  if (pinned.length > 0) return impossible(plan, target, pinned.map((section) => ({ code: 'pinned', params: { sectionId: plan.idOf(section) } })));
  plan.book.open();
  const lifted = [lift(plan, first), lift(plan, second)] as const, down: { lesson: Lifted; section: number; stuck: Stuck[] }[] = [], reasons: VerdictReason[] = [];
  for (const [i, lesson] of lifted.entries()) {
    const slot = lifted[1 - i]!.slot, [clash] = clashesOf(plan, lesson.teacher, slot);
    const block = awayReason(plan, lesson.teacher, slot) ?? (clash === undefined ? limitReason(plan, lesson.teacher, m.slotDay[slot]!) : teachingReason(plan, clash, slot));
    if (block) return impossible(plan, target, [block]);
    const put = putDown(plan, lesson, slot);
    reasons.push(...put.stuck.map((s) => s.reason));
    if (hopeless(lesson, put.stuck)) return impossible(plan, target, reasons);
    down.push({ lesson, ...put });
  }
  for (const { lesson, section, stuck } of down) if (!bringIn(plan, lesson, section, stuck)) return impossible(plan, target, reasons);
  return outcome(plan, target, { current: false, lostBefore, reasons, lifted: lifted.map((l) => l.id), into: null });
}

interface Told { readonly current: boolean; readonly lostBefore: number; readonly reasons: readonly VerdictReason[]; readonly lifted: readonly string[]; readonly into: string | null }

/** What now lies on the desk, told as a verdict. Members of a lifted lesson are expected in it, or in the section it went into. */
function outcome(plan: DeskPlan, slot: number, { current, lostBefore, reasons, lifted, into }: Told): Trial {
  const { model: m, state } = plan, quiet = current || (reasons.length === 0 && state.ledger.uncovered === lostBefore);
  const whole = ({ sectionId, before, after }: SectionChange) => lifted.includes(sectionId) && before?.members.length === after?.members.length;
  const moves = quiet ? [] : plan.book.changes().filter((change) => !whole(change));
  const memberMoves: MemberMove[] = quiet ? [] : plan.book.memberMoves((from, to) => lifted.includes(from) && to === (into ?? from));
  return {
    done: true,
    verdict: {
      day: m.slotDay[slot]!, start: m.slotStart[slot]!, verdict: quiet ? 'possible' : 'with-moves', current, moves, memberMoves,
      lost: current ? 0 : Math.max(0, state.ledger.uncovered - lostBefore), affectedSiteIds: [...new Set(memberMoves.map((move) => move.siteId))].sort(), reasons,
    },
  };
}
