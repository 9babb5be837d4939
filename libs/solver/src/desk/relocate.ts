import type { DeskPlan } from './desk-plan.js';

/** What moving others may do. */
export interface MoveRules {
  /** Whether a class may be taken out of a section. */
  mayMove(section: number, c: number): boolean;
  /** A moved lesson stays in its period: only its teacher changes. */
  readonly keepPeriod: boolean;
  /** Places that may still be tried: bounds the time where much is in the way. */
  readonly budget: { tries: number };
}

/** Sections that may take a demand, best first; at most so many are looked at. */
const WIDTH = 24;
/** Members tried in a full lesson. */
const TRIES = 8;

interface Option { readonly section: number; readonly period: number; readonly cost: number }

/** Pairing and spread cost of one more lesson of the demand in the section, and whether it lies on the wished period or day. */
function costOf(plan: DeskPlan, section: number, q: number, period: number, wished: number): number {
  const { state, model: m } = plan, teacher = state.sectionTeacher[section]!, day = m.slotDay[state.sectionSlot[section]!]!;
  let stranger = state.given[q]! > 0 ? 1 : 0, sameDay = 0;
  for (let i = state.servingStart[q]!, end = i + state.given[q]!; i < end; i++) {
    const other = state.serving[i]!;
    if (state.sectionTeacher[other] === teacher) stranger = 0;
    if (m.slotDay[state.sectionSlot[other]!] === day) sameDay = 1;
  }
  return stranger * m.weights[0]! + sameDay * m.weights[1]! + (period === wished ? 0 : 12);
}

/** Sections of the right subject and band in the open periods of the class, whether they have a place or not. */
function optionsFor(plan: DeskPlan, q: number, wished: number, onlyWished: boolean): Option[] {
  const { model: m, state } = plan, c = m.demandClass[q]!, site = m.classSite[c]!, bell = m.siteBell[site]!, P = m.maxPeriods, found: Option[] = [];
  for (let i = m.classPeriods.start[c]!; i < m.classPeriods.start[c + 1]!; i++) {
    const p = m.classPeriods.items[i]!;
    const holder = state.classSection[c * P + p]!;
    if ((onlyWished && p !== wished) || m.classOpen[c * P + p] === 0 || (holder >= 0 && (plan.isPinned(holder) || state.demandOf(holder, c) === q))) continue;
    for (let b = m.classBands.start[c]!; b < m.classBands.start[c + 1]!; b++) {
      const chain = (m.demandSubject[q]! * m.bands + m.classBands.items[b]!) * m.slots;
      for (let slot = m.slotFrom[bell * P + p]!, end = m.slotTo[bell * P + p]!; slot < end; slot++) {
        for (let section = state.chainHead[chain + slot]!; section >= 0; section = state.chainNext[section]!) {
          if (plan.serves(state.sectionTeacher[section]!, c)) found.push({ section, period: p, cost: costOf(plan, section, q, p, wished) });
        }
      }
    }
  }
  // The order of a chain depends on the past of the plan; the rank does not.
  return found.sort((a, b) => a.cost - b.cost || plan.rankOf(a.section) - plan.rankOf(b.section));
}

/** Gives a demand a place in a section that is there, without moving anybody; at its wished period where possible. */
export function joinAnywhere(plan: DeskPlan, q: number, wished: number, onlyWished = false, avoid = -1): boolean {
  const { model: m, state, seating } = plan, c = m.demandClass[q]!, site = m.classSite[c]!, bell = m.siteBell[site]!, P = m.maxPeriods;
  let best = -1, lowest = Infinity;
  if (state.given[q]! >= m.demandUnmet[q]!) return false;
  for (let i = m.classPeriods.start[c]!; i < m.classPeriods.start[c + 1]!; i++) {
    const p = m.classPeriods.items[i]!;
    if ((onlyWished && p !== wished) || m.classOpen[c * P + p] === 0 || state.classSection[c * P + p]! >= 0) continue;
    for (let b = m.classBands.start[c]!; b < m.classBands.start[c + 1]!; b++) {
      const chain = (m.demandSubject[q]! * m.bands + m.classBands.items[b]!) * m.slots;
      for (let slot = m.slotFrom[bell * P + p]!, end = m.slotTo[bell * P + p]!; slot < end; slot++) {
        for (let section = state.chainHead[chain + slot]!; section >= 0; section = state.chainNext[section]!) {
          if (section === avoid || state.sectionSize[section]! >= m.maxClasses || !plan.serves(state.sectionTeacher[section]!, c)) continue;
          const cost = costOf(plan, section, q, p, wished);
          if (cost > lowest || (cost === lowest && plan.rankOf(section) > plan.rankOf(best)) || !seating.find(section, c, p)) continue;
          best = section;
          lowest = cost;
        }
      }
    }
  }
  return best >= 0 && plan.sitDown(best, c, null);
}

/** Gives a demand a place by moving others, all of whom find another place; otherwise nothing happens. */
export function chainIn(plan: DeskPlan, q: number, wished: number, rules: MoveRules, depth: number, avoid = -1): boolean {
  const c = plan.model.demandClass[q]!;
  let seen = 0;
  for (const { section } of optionsFor(plan, q, wished, rules.keepPeriod)) {
    if (section === avoid) continue;
    if (++seen > WIDTH) return false;
    if (seatByMoving(plan, section, c, rules, depth)) return true;
  }
  return false;
}

interface Pushed { readonly q: number; readonly period: number; readonly section: number }

/** Seats a class in a section after moving what is in its way: its own other lesson, a member of a full lesson, who holds the room. */
export function seatByMoving(plan: DeskPlan, section: number, c: number, rules: MoveRules, depth: number): boolean {
  const { state, model: m } = plan, mark = plan.mark, site = m.classSite[c]!, period = state.periodOf(section, site), pushed: Pushed[] = [];
  if (--rules.budget.tries < 0) return false;
  if (period < 0 || m.classOpen[c * m.maxPeriods + period] === 0) return false;
  const holder = state.classSection[c * m.maxPeriods + period]!;
  const undo = () => {
    plan.rewind(mark);
    return false;
  };
  if (holder === section) return false;
  if (holder >= 0 && !push(plan, holder, c, rules, pushed)) return undo();
  if (state.sectionSize[section]! >= m.maxClasses) {
    if (!pushOneOut(plan, section, rules)) return undo();
  }
  if (!plan.sitDown(section, c, null) && !(clearRoom(plan, section, c, period, rules, pushed) && plan.sitDown(section, c, null))) return undo();
  for (const { q, period: was, section: left } of pushed) {
    if (joinAnywhere(plan, q, was, rules.keepPeriod, left)) continue;
    if (depth <= 1 || !chainIn(plan, q, was, rules, depth - 1, left)) return undo();
  }
  for (const { section: left } of pushed) if (plan.state.isUsed(left) && plan.state.sectionSize[left] === 0) plan.close(left);
  return true;
}

function push(plan: DeskPlan, section: number, c: number, rules: MoveRules, pushed: Pushed[]): boolean {
  if (plan.isPinned(section) || !rules.mayMove(section, c)) return false;
  pushed.push({ q: plan.state.demandOf(section, c), period: plan.state.periodOf(section, plan.model.classSite[c]!), section });
  plan.leave(section, c);
  return true;
}

/** Makes one place in a full section: the first member that finds another place goes there. */
function pushOneOut(plan: DeskPlan, section: number, rules: MoveRules): boolean {
  const { state, model: m } = plan;
  if (plan.isPinned(section)) return false;
  for (const c of plan.members(section).slice(0, TRIES)) {
    if (!rules.mayMove(section, c)) continue;
    if (--rules.budget.tries < 0) return false;
    const mark = plan.mark, q = state.demandOf(section, c), period = state.periodOf(section, m.classSite[c]!);
    plan.leave(section, c);
    if (joinAnywhere(plan, q, period, rules.keepPeriod, section)) return true;
    plan.rewind(mark);
  }
  return false;
}

/** Pushes one other lesson out of a room of the site that would seat the class. */
function clearRoom(plan: DeskPlan, section: number, c: number, period: number, rules: MoveRules, pushed: Pushed[]): boolean {
  const { state, model: m, seating } = plan, P = m.maxPeriods, site = m.classSite[c]!;
  for (let i = m.siteRooms.start[site]!; i < m.siteRooms.start[site + 1]!; i++) {
    const room = m.siteRooms.items[i]!, running = state.endpointSection[room * P + period]!;
    if (running < 0 || running === section || m.roomSeats[room]! < m.classSize[c]!) continue;
    const mark = plan.mark, before = pushed.length, here = plan.members(running).filter((other) => m.classSite[other] === site && state.classRoom[other * P + period] === room);
    if (here.every((other) => push(plan, running, other, rules, pushed)) && seating.find(section, c, period)) return true;
    plan.rewind(mark);
    pushed.length = before;
  }
  return false;
}
