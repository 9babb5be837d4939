import type { Model } from '../engine/model.js';
import type { PlanState } from '../engine/plan-state.js';
import { Seating, teacherFree } from '../engine/seating.js';
import { Displacement } from './displacement.js';
import type { SeededRandom } from './seeded-random.js';

/** Candidates looked at in one fill; a province has thousands, of which eight are taken. */
const MOST_CANDIDATES = 256;

/** More than any cost of company. */
const TOO_DEAR = Number.MAX_SAFE_INTEGER;

/** The compound steps that construction and every move are made of. All of them leave the plan legal. */
export class Workbench {
  readonly model: Model;
  readonly seating: Seating;
  readonly displacement: Displacement;
  /** Demands that lost a lesson in this move. */
  readonly orphans: number[] = [];
  /** Sections that lost a member in this move: to be filled again, or closed when empty. */
  readonly touched: number[] = [];
  /** How much chance blurs the choice of members, 0 in construction. */
  noise = 0;
  private readonly candidateClass = new Int32Array(MOST_CANDIDATES);
  private readonly candidateScore = new Float64Array(MOST_CANDIDATES);
  private readonly siteStamp: Int32Array;
  private stamp = 0;

  constructor(readonly state: PlanState, readonly random: SeededRandom) {
    this.model = state.model;
    this.seating = new Seating(state);
    this.displacement = new Displacement(this);
    this.siteStamp = new Int32Array(state.model.siteBell.length);
  }

  /** How many sites could send a class to such a lesson, counted up to `enough`. */
  joinable(teacher: number, skill: number, slot: number, enough: number): number {
    const m = this.model, { state } = this, { open } = state, P = m.maxPeriods, stamp = ++this.stamp, from = m.slotZones.start[slot]!, zones = m.slotZones.start[slot + 1]! - from;
    const offset = this.random.below(zones);
    let count = 0;
    for (let i = 0; i < zones; i++) {
      const zone = m.slotZones.items[from + ((i + offset) % zones)]!, size = open.sizeOf(zone, skill);
      if (size === 0 || m.teacherServes[teacher * m.districts + m.zoneDistrict[zone]!] === 0) continue;
      const period = m.bellPeriod[m.zoneBell[zone]! * m.slots + slot]!;
      for (let k = 0; k < size; k++) {
        const c = m.demandClass[open.at(zone, skill, k)]!, cell = c * P + period;
        if (m.classOpen[cell] === 0 || state.classSection[cell]! >= 0) continue;
        const site = m.classSite[c]!;
        if (this.siteStamp[site] === stamp || state.siteRunning[site * P + period]! >= m.siteCapacity[site]!) continue;
        this.siteStamp[site] = stamp;
        if (++count >= enough) return count;
      }
    }
    return count;
  }

  /** Seats open demands in a section, worst-off site first, until it is full. */
  fill(section: number): void {
    const m = this.model, { state, candidateClass, candidateScore } = this;
    if (state.sectionSize[section]! >= m.maxClasses) return;
    let count = this.collect(section);
    while (count > 0 && state.sectionSize[section]! < m.maxClasses) {
      let best = 0;
      for (let i = 1; i < count; i++) if (candidateScore[i]! > candidateScore[best]!) best = i;
      this.seat(section, candidateClass[best]!);
      candidateClass[best] = candidateClass[--count]!;
      candidateScore[best] = candidateScore[count]!;
    }
  }

  private collect(section: number): number {
    const m = this.model, { state, candidateClass, candidateScore } = this, { open } = state, P = m.maxPeriods;
    const slot = state.sectionSlot[section]!, skill = state.sectionSkill[section]!, teacher = state.sectionTeacher[section]!;
    const from = m.slotZones.start[slot]!, zones = m.slotZones.start[slot + 1]! - from, offset = this.random.below(zones);
    let count = 0;
    for (let i = 0; i < zones; i++) {
      const zone = m.slotZones.items[from + ((i + offset) % zones)]!, size = open.sizeOf(zone, skill);
      if (size === 0 || m.teacherServes[teacher * m.districts + m.zoneDistrict[zone]!] === 0) continue;
      const period = m.bellPeriod[m.zoneBell[zone]! * m.slots + slot]!;
      for (let k = 0; k < size; k++) {
        const q = open.at(zone, skill, k), c = m.demandClass[q]!;
        if (!this.seating.classFree(c, period)) continue;
        const site = m.classSite[c]!;
        if (state.siteRunning[site * P + period]! >= m.siteCapacity[site]! && m.siteRooms.start[site + 1]! - m.siteRooms.start[site]! === 1
          && state.endpointSection[m.siteRooms.items[m.siteRooms.start[site]!]! * P + period] !== section) continue;
        candidateClass[count] = c;
        candidateScore[count] = this.wish(section, q, c, site);
        if (++count === MOST_CANDIDATES) return count;
      }
    }
    return count;
  }

  /** How much a section wants a class: site deficit first, few open periods, the teacher it knows, another day than its other lessons. */
  private wish(section: number, q: number, c: number, site: number): number {
    const m = this.model, { state } = this;
    let score = state.ledger.siteUncovered[site]! / 10 + 4 / (m.classPeriods.start[c + 1]! - m.classPeriods.start[c]!);
    if (this.noise > 0) score += this.noise * this.random.next();
    const cost = this.companyCost(section, q);
    return score - cost / 40;
  }

  /** Weighted pairing and spread cost if the section gave the demand one more lesson. */
  companyCost(section: number, q: number): number {
    const m = this.model, { state } = this;
    if (state.given[q] === 0) return 0;
    const teacher = state.sectionTeacher[section]!, day = m.slotDay[state.sectionSlot[section]!]!;
    let stranger = 1, sameDay = 0;
    for (let i = state.servingStart[q]!, end = i + state.given[q]!; i < end; i++) {
      const other = state.serving[i]!;
      if (state.sectionTeacher[other] === teacher) stranger = 0;
      if (m.slotDay[state.sectionSlot[other]!] === day) sameDay = 1;
    }
    return stranger * m.weights[0]! + sameDay * m.weights[1]!;
  }

  /** Seats a class when room, assistant and bandwidth allow; the class must be free. */
  seat(section: number, c: number): boolean {
    const { seating, state } = this, period = state.periodOf(section, this.model.classSite[c]!);
    if (!seating.classFree(c, period) || !seating.find(section, c, period)) return false;
    state.join(section, c, seating.room, seating.assistant, seating.role);
    return true;
  }

  /** Gives an open demand a lesson in some section that is already there and has a place. */
  insert(q: number): boolean {
    const m = this.model, { state, seating } = this, c = m.demandClass[q]!, site = m.classSite[c]!, bell = m.siteBell[site]! * m.slots;
    const subject = m.demandSubject[q]! * m.bands;
    let chosen = -1, lowest = TOO_DEAR;
    for (let b = m.classBands.start[c]!, end = m.classBands.start[c + 1]!; b < end; b++) {
      const skill = subject + m.classBands.items[b]!, from = state.skillStart[skill]!, roomy = state.skillRoomy[skill]!;
      if (roomy === 0) continue;
      for (let i = 0, at = this.random.below(roomy); i < roomy; i++, at++) {
        if (at === roomy) at = 0;
        const section = state.skillSections[from + at]!, p = m.bellPeriod[bell + state.sectionSlot[section]!]!;
        if (p < 0 || !seating.classFree(c, p) || !seating.serves(section, site)) continue;
        const cost = this.companyCost(section, q);
        if (cost >= lowest || !seating.find(section, c, p)) continue;
        chosen = section;
        if (cost === 0) return this.seat(chosen, c);
        lowest = cost;
      }
    }
    return chosen >= 0 && this.seat(chosen, c);
  }

  /** Opens the best of `tries` sampled lessons of a teacher that has room for one, and fills it. */
  openSampled(teacher: number, tries: number): boolean {
    const m = this.model, { state, random } = this, skills = m.teacherSkills.start[teacher]!, skillCount = m.teacherSkills.start[teacher + 1]! - skills;
    const slots = m.teacherSlots.start[teacher]!, slotCount = m.teacherSlots.start[teacher + 1]! - slots;
    if (slotCount === 0) return false;
    let best = 0, bestSkill = -1, bestSlot = -1;
    for (let i = 0; i < tries; i++) {
      const slot = m.teacherSlots.items[slots + random.below(slotCount)]!, skill = m.teacherSkills.items[skills + random.below(skillCount)]!;
      if (!teacherFree(state, teacher, slot)) continue;
      const value = this.joinable(teacher, skill, slot, m.maxClasses + 4) + random.next();
      if (value < 1 || value <= best) continue;
      best = value;
      bestSkill = skill;
      bestSlot = slot;
    }
    return bestSlot >= 0 && this.openFilled(teacher, bestSkill, bestSlot);
  }

  /** Opens a section and fills it; closes it again when nobody can come. */
  openFilled(teacher: number, skill: number, slot: number): boolean {
    const section = this.state.openSection(teacher, skill, slot);
    this.fill(section);
    if (this.state.sectionSize[section]! > 0) return true;
    this.state.closeSection(section);
    return false;
  }

  /** Takes a member out unless it is pinned; its demand becomes an orphan of this move. */
  evict(section: number, c: number): boolean {
    const m = this.model, { state } = this, period = state.periodOf(section, m.classSite[c]!);
    if (state.pinned[c * m.maxPeriods + period] === 1) return false;
    this.orphans.push(state.demandOf(section, c));
    this.touched.push(section);
    state.leave(section, c);
    return true;
  }

  /** Ends a lesson: all members become orphans. */
  dissolve(section: number): boolean {
    const m = this.model, { state } = this;
    if (state.isPinned(section)) return false;
    while (state.sectionSize[section]! > 0) {
      const c = state.members[section * m.maxClasses + state.sectionSize[section]! - 1]!;
      this.orphans.push(state.demandOf(section, c));
      state.leave(section, c);
    }
    state.closeSection(section);
    return true;
  }

  /** Ends a move: orphans look for a place, sections with holes are filled, empty ones closed. */
  settle(): void {
    const { state, orphans, touched } = this;
    for (let i = 0; i < orphans.length; i++) if (state.open.isOpen(orphans[i]!)) this.insert(orphans[i]!);
    for (let i = 0; i < touched.length; i++) {
      const section = touched[i]!;
      if (!state.isUsed(section)) continue;
      this.fill(section);
      if (state.sectionSize[section] === 0) state.closeSection(section);
    }
    orphans.length = 0;
    touched.length = 0;
  }
}
