import type { DeskPlan } from '../desk/desk-plan.js';
import type { Model } from '../engine/model.js';
import { teacherFree } from '../engine/seating.js';
import type { SeededRandom } from '../search/seeded-random.js';
import { chainIn, joinAnywhere, seatByMoving, type MoveRules } from '../desk/relocate.js';
import type { Orphan } from './overlay.js';
import { takeOver } from './take-over.js';

/** Memberships outside the event that may change for one rescued period. */
export const MOST_OUTSIDE = 3;

/** Places that the chains of one step may try. */
const MOST_TRIES = 3000;

interface Offer { readonly teacher: number; readonly skill: number; readonly slot: number; readonly group: readonly Orphan[]; readonly cost: number }

/** Whether a lesson at the slot begins before or ends after the period of the site. */
function offBell(m: Model, site: number, slot: number): boolean {
  const cell = m.siteBell[site]! * m.maxPeriods + m.bellPeriod[m.siteBell[site]! * m.slots + slot]!, start = m.slotStart[slot]!;
  return start < m.periodStart[cell]! || start + m.lesson > m.periodEnd[cell]!;
}

/** The orphans of an event and the steps that give them a lesson again. Every step leaves the plan legal and never costs a lesson outside. */
export class Rescue {
  private left: Orphan[];
  /** Ids of lessons that the repair opened. */
  private opened = new Set<string>();
  private readonly cells: ReadonlySet<number>;

  /** `taken` is all the event took, also what nobody waits for. `random` makes the steps pass over good offers now and then, for a search that runs them often. */
  constructor(readonly plan: DeskPlan, readonly orphans: readonly Orphan[], taken: readonly Orphan[], private readonly random: SeededRandom | null = null) {
    this.left = [...orphans];
    this.cells = new Set(taken.filter((o) => o.period >= 0).map((o) => o.c * plan.model.maxPeriods + o.period));
  }

  get waiting(): readonly Orphan[] { return this.left; }

  /** Memberships changed that the event did not touch. */
  get outside(): number { return this.plan.book.disturbed((c, period) => this.cells.has(c * this.plan.model.maxPeriods + period)); }

  wasOpened(sectionId: string): boolean { return this.opened.has(sectionId); }

  /** Where the rescue stands, to go back to together with the plan. */
  save(): () => void {
    const mark = this.plan.mark, left = [...this.left], opened = new Set(this.opened);
    return () => {
      this.plan.rewind(mark);
      this.left = left;
      this.opened = opened;
    };
  }

  /** Drops from the waiting list whose demand another step covered. */
  settle(): void {
    const { state } = this.plan, m = this.plan.model, missing = new Map<number, number>();
    this.left = this.left.filter((orphan) => {
      const open = (missing.get(orphan.q) ?? m.demandUnmet[orphan.q]! - state.given[orphan.q]!);
      if (open <= 0) return false;
      missing.set(orphan.q, open - 1);
      return true;
    });
  }

  private free({ c, period }: Orphan): boolean {
    const m = this.plan.model, cell = c * m.maxPeriods + period;
    return period >= 0 && m.classOpen[cell] === 1 && this.plan.state.classSection[cell]! < 0;
  }

  /** The same lesson, in another room or with another assistant. */
  sameLesson(): void {
    const { plan } = this;
    this.take((orphan) => {
      const section = plan.numberOf(orphan.sectionId);
      return section >= 0 && plan.state.sectionTeacher[section] === orphan.teacher && plan.state.sectionSlot[section] === orphan.slot && plan.sitDown(section, orphan.c, null);
    });
  }

  /** Another lesson of the subject, at the old time or at any. */
  joinOthers(onlySameTime: boolean): void {
    this.take((orphan) => joinAnywhere(this.plan, orphan.q, orphan.period, onlySameTime));
  }

  /** Chains that move others, with a price. */
  chains(onlySameTime: boolean, depth: number): void {
    const rules: MoveRules = { keepPeriod: onlySameTime, mayMove: () => true, budget: { tries: MOST_TRIES } };
    const { plan } = this;
    this.take((orphan) => this.affordable(1, () => {
      const section = plan.numberOf(orphan.sectionId), back = section >= 0 && plan.state.sectionSlot[section] === orphan.slot && plan.state.sectionTeacher[section] === orphan.teacher;
      return (back && seatByMoving(plan, section, orphan.c, rules, depth)) || chainIn(plan, orphan.q, orphan.period, rules, depth);
    }));
  }

  /** Takes a step back that changes more outside than its rescued periods are worth. */
  private affordable(rescued: number, step: () => boolean): boolean {
    const mark = this.plan.mark, before = this.outside;
    if (step() && this.outside - before <= MOST_OUTSIDE * rescued) return true;
    this.plan.rewind(mark);
    return false;
  }

  private take(rescue: (orphan: Orphan) => boolean): void {
    this.left = this.left.filter((orphan) => !rescue(orphan));
  }

  /** A substitute at the old time: whole lessons first, those with the fewest substitutes first. `takeOvers` also frees teachers by giving a lesson of theirs to a third. */
  substitutes(takeOvers: boolean): void {
    // Teachers only get busier: a lesson that found nobody once finds nobody later.
    const hopeless = new Set<string>();
    for (let again = true; again;) {
      again = false;
      const lessons = this.bySection().filter(([first]) => !hopeless.has(first!.sectionId)).map((group) => ({ group, offers: this.offersFor(group) }));
      lessons.sort((a, b) => a.offers.length - b.offers.length || b.group.length - a.group.length);
      for (const { group, offers } of lessons) {
        if (offers.length > 0 && (this.openBest(offers) || this.openBest(this.offersFor(group)))) again = true;
        else if (takeOvers && this.openBest(this.offersFor(group, true), true)) again = true;
        else hopeless.add(group[0]!.sectionId);
      }
    }
  }

  private bySection(): Orphan[][] {
    const groups = new Map<string, Orphan[]>();
    for (const orphan of this.left) if (this.free(orphan)) groups.set(orphan.sectionId, [...groups.get(orphan.sectionId) ?? [], orphan]);
    return [...groups.values()];
  }

  /** Lessons a teacher could give to some of a group in their old period, at the old start or near it. */
  private offersFor(group: readonly Orphan[], busy = false): Offer[] {
    const { plan } = this, m = plan.model, offers: Offer[] = [], skills = new Set<number>(), slots = new Set<number>();
    for (const { c, slot, period, skill } of group) {
      const cell = m.siteBell[m.classSite[c]!]! * m.maxPeriods + period;
      slots.add(slot);
      for (let s = m.slotFrom[cell]!; s < m.slotTo[cell]!; s++) slots.add(s);
      for (let i = m.classBands.start[c]!; i < m.classBands.start[c + 1]!; i++) skills.add(Math.floor(skill / m.bands) * m.bands + m.classBands.items[i]!);
    }
    for (const slot of slots) {
      const inTime = group.filter(({ c, period }) => m.bellPeriod[m.siteBell[m.classSite[c]!]! * m.slots + slot] === period);
      if (inTime.length > 0) for (const skill of skills) this.addOffers(offers, inTime.filter(({ c }) => plan.canAttend(c, skill)), skill, slot, busy, (slot === group[0]!.slot ? 0 : 2) + (skill === group[0]!.skill ? 0 : 1));
    }
    return offers.sort((a, b) => b.group.length - a.group.length || a.cost - b.cost || a.slot - b.slot || a.teacher - b.teacher);
  }

  /** Offers of all teachers who can give the lesson to at least so many of the group. */
  private addOffers(offers: Offer[], group: readonly Orphan[], skill: number, slot: number, busy: boolean, extra: number, least = 1): void {
    const { plan } = this, m = plan.model, { state } = plan;
    if (group.length < least) return;
    for (let i = m.skillTeachers.start[skill]!; i < m.skillTeachers.start[skill + 1]!; i++) {
      const teacher = m.skillTeachers.items[i]!;
      if (m.teacherInterval[teacher * m.slots + slot] === 0 || m.maxPerWeek[teacher] === 0 || teacherFree(state, teacher, slot) === busy) continue;
      let count = 0, cost = extra + 4 * state.teacherLessons[teacher]! / m.maxPerWeek[teacher]!;
      for (const { c, q } of group) {
        if (!plan.serves(teacher, c)) continue;
        count++;
        if (!this.knows(teacher, q)) cost++;
        if (offBell(m, m.classSite[c]!, slot)) cost++;
        if (m.teacherDistrict[teacher]! >= 0 && m.teacherDistrict[teacher] !== m.siteDistrict[m.classSite[c]!]) cost++;
      }
      if (count >= least) offers.push({ teacher, skill, slot, group: count === group.length ? group : group.filter(({ c }) => plan.serves(teacher, c)), cost });
    }
  }

  private knows(teacher: number, q: number): boolean {
    const { state } = this.plan;
    for (let i = state.servingStart[q]!, end = i + state.given[q]!; i < end; i++) if (state.sectionTeacher[state.serving[i]!] === teacher) return true;
    return false;
  }

  /** Opens the best offer that comes true. */
  private openBest(offers: readonly Offer[], takeOvers = false): boolean {
    const { plan } = this, before = takeOvers ? this.outside : 0;
    for (const offer of offers.slice(0, takeOvers ? 24 : 12)) {
      const waiting = offer.group.filter((orphan) => this.left.includes(orphan) && this.free(orphan));
      if (waiting.length === 0 || (this.random !== null && this.random.next() < 0.3)) continue;
      const open = () => teacherFree(plan.state, offer.teacher, offer.slot) && this.openFor(offer, waiting);
      if (!takeOvers) {
        if (open()) return true;
        continue;
      }
      const back = this.save(), size = this.left.length;
      if (takeOver(plan, offer.teacher, offer.slot, MOST_OUTSIDE * waiting.length) && open() && this.outside - before <= MOST_OUTSIDE * (size - this.left.length)) return true;
      back();
    }
    return false;
  }

  private openFor({ teacher, skill, slot }: Offer, group: readonly Orphan[]): boolean {
    const { plan } = this, old = group[0]!.sectionId, section = plan.open(plan.numberOf(old) >= 0 ? plan.freshId() : old, teacher, skill, slot), seated = new Set<Orphan>();
    for (const orphan of group) if (plan.sitDown(section, orphan.c, null)) seated.add(orphan);
    if (seated.size === 0) {
      plan.close(section);
      return false;
    }
    this.left = this.left.filter((orphan) => !seated.has(orphan));
    this.opened.add(plan.idOf(section));
    return true;
  }

  /** New lessons at other times: each at the slot and with the teacher that reaches most of those who are left. */
  otherTimes(least = 1): void {
    const votes = this.votes();
    for (let offer = this.bestRetimed(votes, Math.max(2, least)); offer && this.openFor(offer, offer.group);) offer = this.bestRetimed(votes, Math.max(2, least));
    if (least > 1) return;
    // Nobody shares a lesson any more: each child's own choices are few.
    for (const orphan of [...this.left]) {
      const alone = this.bestRetimed(votes.filter(({ voters }) => voters.includes(orphan)).map((vote) => ({ ...vote, voters: [orphan] })), 1);
      if (alone) this.openFor(alone, alone.group);
    }
  }

  /** Lessons (skill and slot) that someone waiting could attend, those most wanted first. Later fewer can: the lists only shrink. */
  private votes(): { readonly skill: number; readonly slot: number; voters: Orphan[] }[] {
    const { plan } = this, m = plan.model, { state } = plan, P = m.maxPeriods, votes = new Map<number, Orphan[]>();
    for (const orphan of this.left) {
      const { c } = orphan, bell = m.siteBell[m.classSite[c]!]!, subject = Math.floor(orphan.skill / m.bands);
      for (let i = m.classPeriods.start[c]!; i < m.classPeriods.start[c + 1]!; i++) {
        const p = m.classPeriods.items[i]!;
        if (m.classOpen[c * P + p] === 0 || state.classSection[c * P + p]! >= 0) continue;
        for (let slot = m.slotFrom[bell * P + p]!; slot < m.slotTo[bell * P + p]!; slot++) {
          for (let b = m.classBands.start[c]!; b < m.classBands.start[c + 1]!; b++) {
            const key = (subject * m.bands + m.classBands.items[b]!) * m.slots + slot, list = votes.get(key);
            if (list) list.push(orphan);
            else votes.set(key, [orphan]);
          }
        }
      }
    }
    return [...votes].map(([key, voters]) => ({ skill: Math.floor(key / m.slots), slot: key % m.slots, voters })).filter(({ skill, slot }) => this.someoneFree(skill, slot))
      .sort((a, b) => b.voters.length - a.voters.length || a.skill - b.skill || a.slot - b.slot);
  }

  private bestRetimed(votes: ReturnType<Rescue['votes']>, least: number): Offer | null {
    const { plan } = this, m = plan.model, waiting = new Set(this.left);
    let best: Offer | null = null;
    for (const vote of votes) {
      if (vote.voters.length < Math.max(least, best?.group.length ?? 1)) continue;
      const { skill, slot } = vote, asked = new Set<number>();
      vote.voters = vote.voters.filter((orphan) => waiting.has(orphan) && this.free({ ...orphan, period: m.bellPeriod[m.siteBell[m.classSite[orphan.c]!]! * m.slots + slot]! }));
      // One lesson of a class at a time, though it may wait for two of the subject.
      const voters = vote.voters.filter(({ q }) => !asked.has(q) && asked.add(q) !== undefined);
      if (voters.length < Math.max(least, best?.group.length ?? 1)) continue;
      if (!this.someoneFree(skill, slot)) {
        vote.voters = [];
        continue;
      }
      const offers: Offer[] = [], moved = voters.filter((orphan) => m.slotDay[orphan.slot] !== m.slotDay[slot]).length;
      const seatable = voters.filter(({ c }) => plan.seating.newEndpointFree(c, m.bellPeriod[m.siteBell[m.classSite[c]!]! * m.slots + slot]!, slot));
      this.addOffers(offers, seatable, skill, slot, false, 2 * moved, Math.max(least, best?.group.length ?? 1));
      for (const offer of offers) if (!best || offer.group.length > best.group.length || offer.cost < best.cost) best = offer;
    }
    return best;
  }

  private someoneFree(skill: number, slot: number): boolean {
    const m = this.plan.model;
    for (let i = m.skillTeachers.start[skill]!; i < m.skillTeachers.start[skill + 1]!; i++) if (teacherFree(this.plan.state, m.skillTeachers.items[i]!, slot)) return true;
    return false;
  }

  /** Dissolves one of the lessons that the repair opened; its children wait again. */
  reopen(nth: number): void {
    const { plan } = this, ids = [...this.opened].filter((id) => plan.numberOf(id) >= 0).sort();
    if (ids.length === 0) return;
    const id = ids[nth % ids.length]!, section = plan.numberOf(id), subject = plan.state.subjectOf(section), m = plan.model, mine: Orphan[] = [];
    for (const c of plan.members(section)) {
      const q = m.demandAt[c * m.subjects + subject]!, orphan = this.orphans.find((o) => o.q === q && !this.left.includes(o) && !mine.includes(o));
      if (!orphan) return;
      mine.push(orphan);
    }
    plan.empty(section);
    plan.close(section);
    this.left.push(...mine);
    this.opened.delete(id);
  }
}
