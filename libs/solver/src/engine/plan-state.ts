import { Ledger, TERM, type LedgerTotals } from './ledger.js';
import { BaselineIndex } from './baseline-index.js';
import type { Model } from './model.js';
import { OpenDemands } from './open-demands.js';
import { UndoLog, OP } from './undo-log.js';

// Taken once: a global is slow to reach from a sandbox, and these run millions of times.
const { ceil } = Math;

export const LISTENER = 0, INTERACTIVE = 1;

/**
 * The plan in work: sections, who sits where in which period, and the score. Four steps change it (open, close, join, leave); each is written to
 * the undo log, so any sequence of them is one move that can be taken back. The steps trust their caller: legality is asked of `Seating` and
 * `TeacherDiary` before.
 */
export class PlanState {
  readonly ledger: Ledger;
  readonly open: OpenDemands;
  readonly log = new UndoLog();
  private readonly baseline: BaselineIndex | null;

  readonly sectionTeacher: Int32Array;
  readonly sectionSkill: Int32Array;
  readonly sectionSlot: Int32Array;
  readonly sectionSize: Int32Array;
  readonly sectionInteractive: Int32Array;
  /** Section of the baseline that this one carries on, or -1. */
  readonly sectionOrigin: Int32Array;
  /** [section][i]: classes. */
  readonly members: Int32Array;
  /** Sections in use, dense. */
  readonly inUse: Int32Array;
  used = 0;
  private readonly usePlace: Int32Array;
  private readonly free: Int32Array;
  private freeCount: number;

  /** First section of each (skill, slot), then chained. */
  readonly chainHead: Int32Array;
  readonly chainNext: Int32Array;
  private readonly chainPrevious: Int32Array;

  /** Sections of each skill, dense; those that are not full come first. */
  readonly skillStart: Int32Array;
  readonly skillSections: Int32Array;
  /** [skill] */
  readonly skillUsed: Int32Array;
  readonly skillRoomy: Int32Array;
  private readonly skillPlace: Int32Array;

  /** [class][period]: section and room, or -1. */
  readonly classSection: Int32Array;
  readonly classRoom: Int32Array;
  /** [baseline section]: 1 when the plan carries it on as pinned: it is never closed. */
  readonly originPinned: Uint8Array;
  /** [class][period]: 1 for a member that a pinned section must keep. */
  readonly pinned: Uint8Array;
  /** [room][period] */
  readonly endpointSection: Int32Array;
  readonly endpointAssistant: Int32Array;
  readonly endpointPupils: Int32Array;
  readonly endpointClasses: Int32Array;
  readonly endpointRole: Uint8Array;
  /** [assistant][period] */
  readonly assistantTaken: Uint8Array;
  /** [site][period]: endpoints. */
  readonly siteRunning: Int32Array;

  /** Lessons given to each demand, and the sections that give them. */
  readonly given: Int32Array;
  readonly servingStart: Int32Array;
  readonly serving: Int32Array;

  readonly teacherLessons: Int32Array;
  /** [teacher][day] */
  readonly teacherDay: Int32Array;
  readonly diaryStart: Int32Array;
  readonly diary: Int32Array;
  /** While going back to known totals nothing is counted. */
  private quiet = false;

  constructor(readonly model: Model) {
    const { teachers, maxPeriods: P } = model;
    this.ledger = new Ledger(model);
    this.open = new OpenDemands(model);
    this.baseline = model.problem.baseline ? new BaselineIndex(model, model.problem.baseline) : null;
    if (this.baseline) this.ledger.count(TERM.disruptionTime, this.baseline.memberships);
    this.diaryStart = new Int32Array(teachers + 1);
    for (let t = 0; t < teachers; t++) {
      this.diaryStart[t + 1] = this.diaryStart[t]! + Math.min(model.maxPerWeek[t]!, model.teacherSlots.start[t + 1]! - model.teacherSlots.start[t]!);
    }
    const capacity = this.diaryStart[teachers]!, demands = model.demandClass.length, classes = model.classSite.length, rooms = model.roomSite.length;
    const sections = () => new Int32Array(capacity);
    this.sectionTeacher = sections(); this.sectionSkill = sections(); this.sectionSlot = sections(); this.sectionSize = sections();
    this.sectionInteractive = sections(); this.sectionOrigin = sections(); this.inUse = sections(); this.usePlace = sections();
    this.chainNext = sections(); this.chainPrevious = sections(); this.diary = sections();
    this.members = new Int32Array(capacity * model.maxClasses);
    this.free = Int32Array.from({ length: capacity }, (_, i) => capacity - 1 - i);
    this.freeCount = capacity;
    this.chainHead = new Int32Array(model.subjects * model.bands * model.slots).fill(-1);
    const skills = model.subjects * model.bands;
    this.skillStart = new Int32Array(skills + 1);
    for (let skill = 0; skill < skills; skill++) {
      let most = 0;
      for (let i = model.skillTeachers.start[skill]!; i < model.skillTeachers.start[skill + 1]!; i++) {
        const t = model.skillTeachers.items[i]!;
        most += this.diaryStart[t + 1]! - this.diaryStart[t]!;
      }
      this.skillStart[skill + 1] = this.skillStart[skill]! + most;
    }
    this.skillSections = new Int32Array(this.skillStart[skills]!);
    this.skillUsed = new Int32Array(skills);
    this.skillRoomy = new Int32Array(skills);
    this.skillPlace = sections();
    this.classSection = new Int32Array(classes * P).fill(-1);
    this.classRoom = new Int32Array(classes * P).fill(-1);
    this.originPinned = new Uint8Array(model.problem.baseline?.sections.length ?? 0);
    this.pinned = new Uint8Array(classes * P);
    this.endpointSection = new Int32Array(rooms * P).fill(-1);
    this.endpointAssistant = new Int32Array(rooms * P);
    this.endpointPupils = new Int32Array(rooms * P);
    this.endpointClasses = new Int32Array(rooms * P);
    this.endpointRole = new Uint8Array(rooms * P);
    this.assistantTaken = new Uint8Array(model.assistantTo.length);
    this.siteRunning = new Int32Array(model.siteBell.length * P);
    this.given = new Int32Array(demands);
    this.servingStart = new Int32Array(demands + 1);
    for (let q = 0; q < demands; q++) this.servingStart[q + 1] = this.servingStart[q]! + model.demandUnmet[q]!;
    this.serving = new Int32Array(this.servingStart[demands]!);
    this.teacherLessons = new Int32Array(teachers);
    this.teacherDay = new Int32Array(teachers * 8);
  }

  /** The period of a site in which a section's lesson lies, or -1. */
  periodOf(section: number, site: number): number {
    const m = this.model;
    return m.bellPeriod[m.siteBell[site]! * m.slots + this.sectionSlot[section]!]!;
  }

  isUsed(section: number): boolean {
    const at = this.usePlace[section]!;
    return at < this.used && this.inUse[at] === section;
  }

  isPinned(section: number): boolean {
    const origin = this.sectionOrigin[section]!;
    return origin >= 0 && this.originPinned[origin] === 1;
  }

  subjectOf(section: number): number { return (this.sectionSkill[section]! / this.model.bands) | 0; }

  demandOf(section: number, c: number): number { return this.model.demandAt[c * this.model.subjects + this.subjectOf(section)]!; }

  /** Opens an empty section; `origin` names the baseline section it carries on. */
  openSection(teacher: number, skill: number, slot: number, origin = -1): number {
    const section = this.free[--this.freeCount]!, chain = skill * this.model.slots + slot, head = this.chainHead[chain]!;
    this.sectionTeacher[section] = teacher;
    this.sectionSkill[section] = skill;
    this.sectionSlot[section] = slot;
    this.sectionOrigin[section] = origin;
    this.sectionSize[section] = 0;
    this.sectionInteractive[section] = 0;
    this.usePlace[section] = this.used;
    this.inUse[this.used++] = section;
    this.chainNext[section] = head;
    this.chainPrevious[section] = -1;
    if (head >= 0) this.chainPrevious[head] = section;
    this.chainHead[chain] = section;
    const place = this.skillStart[skill]! + this.skillUsed[skill]!++;
    this.skillSections[place] = section;
    this.skillPlace[section] = place;
    this.becomeRoomy(section, skill);
    this.countSection(section, 1);
    this.log.write(OP.open, section, teacher, skill, slot, origin);
    return section;
  }

  /** Closes an empty section. */
  closeSection(section: number): void {
    const teacher = this.sectionTeacher[section]!, skill = this.sectionSkill[section]!, slot = this.sectionSlot[section]!;
    this.countSection(section, -1);
    const next = this.chainNext[section]!, previous = this.chainPrevious[section]!;
    if (next >= 0) this.chainPrevious[next] = previous;
    if (previous >= 0) this.chainNext[previous] = next;
    else this.chainHead[skill * this.model.slots + slot] = next;
    this.becomeFull(section, skill);
    this.swapPlaces(this.skillPlace[section]!, this.skillStart[skill]! + --this.skillUsed[skill]!);
    const at = this.usePlace[section]!, last = this.inUse[--this.used]!;
    this.inUse[at] = last;
    this.usePlace[last] = at;
    this.free[this.freeCount++] = section;
    this.log.write(OP.close, section, teacher, skill, slot, this.sectionOrigin[section]!);
  }

  private becomeRoomy(section: number, skill: number): void { this.swapPlaces(this.skillPlace[section]!, this.skillStart[skill]! + this.skillRoomy[skill]!++); }

  private becomeFull(section: number, skill: number): void { this.swapPlaces(this.skillPlace[section]!, this.skillStart[skill]! + --this.skillRoomy[skill]!); }

  private swapPlaces(a: number, b: number): void {
    const first = this.skillSections[a]!, second = this.skillSections[b]!;
    this.skillSections[a] = second;
    this.skillPlace[second] = a;
    this.skillSections[b] = first;
    this.skillPlace[first] = b;
  }

  private countSection(section: number, change: 1 | -1): void {
    const m = this.model, t = this.sectionTeacher[section]!, slot = this.sectionSlot[section]!, day = m.slotDay[slot]!, start = this.diaryStart[t]!, cell = t * 8 + day;
    if (change === 1) this.diary[start + this.teacherLessons[t]!++] = section;
    else {
      let i = start;
      while (this.diary[i] !== section) i++;
      this.diary[i] = this.diary[start + --this.teacherLessons[t]!]!;
    }
    const others = change === 1 ? this.teacherDay[cell]! : this.teacherDay[cell]! - 1;
    this.teacherDay[cell]! += change;
    if (this.quiet) return;
    if (others >= m.preferredPerDay[t]!) this.ledger.count(TERM.overload, change);
    if (m.offHours[t * m.slots + slot] === 1) this.ledger.count(TERM.preferredHours, change);
    this.ledger.count(TERM.section, change);
    if (others > 0) this.countGaps(section, t, slot, change);
  }

  /** Term S3: what a lesson between its neighbours of the day adds. */
  private countGaps(section: number, t: number, slot: number, change: 1 | -1): void {
    const m = this.model, first = m.slotDay[slot]! * m.slotsPerDay, end = first + m.slotsPerDay;
    let earlier = -1, later = end;
    for (let i = this.diaryStart[t]!, to = i + this.teacherLessons[t]!; i < to; i++) {
      const other = this.diary[i]!, at = this.sectionSlot[other]!;
      if (other === section || at < first || at >= end) continue;
      if (at < slot) { if (at > earlier) earlier = at; } else if (at < later) later = at;
    }
    const before = earlier >= 0 ? this.gap(t, earlier, slot) : 0, after = later < end ? this.gap(t, slot, later) : 0;
    const without = earlier >= 0 && later < end ? this.gap(t, earlier, later) : 0;
    if (before + after !== without) this.ledger.count(TERM.gap, change * (before + after - without));
  }

  /** Tens of idle minutes between two successive lessons of a teacher on one day. */
  private gap(t: number, earlier: number, later: number): number {
    const m = this.model, idle = m.slotStart[later]! - m.slotStart[earlier]! - m.lesson - m.gapTolerance;
    return idle > 0 && m.teacherInterval[t * m.slots + earlier] === m.teacherInterval[t * m.slots + later] ? ceil(idle / 10) : 0;
  }

  /** Seats a class of a section in a room with an assistant. */
  join(section: number, c: number, room: number, assistant: number, role: number): void {
    const m = this.model, P = m.maxPeriods, site = m.classSite[c]!, p = this.periodOf(section, site), endpoint = room * P + p;
    this.members[section * m.maxClasses + this.sectionSize[section]!++] = c;
    if (this.sectionSize[section] === m.maxClasses) this.becomeFull(section, this.sectionSkill[section]!);
    this.classSection[c * P + p] = section;
    this.classRoom[c * P + p] = room;
    if (this.endpointClasses[endpoint] === 0) {
      this.endpointSection[endpoint] = section;
      this.endpointAssistant[endpoint] = assistant;
      this.endpointRole[endpoint] = role;
      this.assistantTaken[assistant * P + p] = 1;
      this.siteRunning[site * P + p]!++;
      this.sectionInteractive[section]! += role;
    }
    this.endpointClasses[endpoint]!++;
    this.endpointPupils[endpoint]! += m.classSize[c]!;
    const q = this.demandOf(section, c);
    this.countMember(section, c, p, q, role, 1);
    this.serving[this.servingStart[q]! + this.given[q]!++] = section;
    if (this.given[q] === m.demandUnmet[q]) this.open.remove(q);
    this.log.write(OP.join, section, c, room, assistant, role);
  }

  /** Takes a class out of a section. */
  leave(section: number, c: number): void {
    const m = this.model, P = m.maxPeriods, site = m.classSite[c]!, p = this.periodOf(section, site), room = this.classRoom[c * P + p]!, endpoint = room * P + p;
    const assistant = this.endpointAssistant[endpoint]!, role = this.endpointRole[endpoint]!;
    let i = section * m.maxClasses;
    if (this.sectionSize[section] === m.maxClasses) this.becomeRoomy(section, this.sectionSkill[section]!);
    const last = i + --this.sectionSize[section]!;
    while (this.members[i] !== c) i++;
    this.members[i] = this.members[last]!;
    this.classSection[c * P + p] = -1;
    this.classRoom[c * P + p] = -1;
    this.endpointPupils[endpoint]! -= m.classSize[c]!;
    if (--this.endpointClasses[endpoint]! === 0) {
      this.endpointSection[endpoint] = -1;
      this.assistantTaken[assistant * P + p] = 0;
      this.siteRunning[site * P + p]!--;
      this.sectionInteractive[section]! -= role;
    }
    const q = this.demandOf(section, c), from = this.servingStart[q]!;
    let k = from;
    while (this.serving[k] !== section) k++;
    this.serving[k] = this.serving[from + --this.given[q]!]!;
    this.countMember(section, c, p, q, role, -1);
    this.open.add(q);
    this.log.write(OP.leave, section, c, room, assistant, role);
  }

  /** Terms of one member, asked while `serving` holds only the other lessons of the demand. */
  private countMember(section: number, c: number, p: number, q: number, role: number, change: 1 | -1): void {
    const m = this.model, ledger = this.ledger, site = m.classSite[c]!, t = this.sectionTeacher[section]!, slot = this.sectionSlot[section]!;
    if (this.quiet) {
      ledger.siteUncovered[site]! -= change;
      return;
    }
    ledger.cover(site, change === 1 ? -1 : 1);
    if (this.given[q]! > 0) {
      const day = m.slotDay[slot]!;
      let sameTeacher = false, sameDay = false;
      for (let i = this.servingStart[q]!, end = i + this.given[q]!; i < end; i++) {
        const other = this.serving[i]!;
        if (this.sectionTeacher[other] === t) sameTeacher = true;
        if (m.slotDay[this.sectionSlot[other]!] === day) sameDay = true;
      }
      if (!sameTeacher) ledger.count(TERM.pairing, change);
      if (sameDay) ledger.count(TERM.spread, change);
    }
    const home = m.teacherDistrict[t]!;
    if (home >= 0 && home !== m.siteDistrict[site]) ledger.count(TERM.crossDistrict, change);
    if (!this.prefers(t, site)) ledger.count(TERM.preferredSite, change);
    if (role === LISTENER) ledger.count(TERM.listener, change);
    if (m.offBell[m.siteBell[site]! * m.slots + slot] === 1) ledger.count(TERM.offBell, change);
    this.baseline?.count(ledger, c * m.maxPeriods + p, m.demandSubject[q]!, t, change);
  }

  /** Whether the teacher states no preferred sites, or this one. */
  prefers(t: number, site: number): boolean {
    const { start, items } = this.model.preferredSites, from = start[t]!, to = start[t + 1]!;
    if (from === to) return true;
    for (let i = from; i < to; i++) if (items[i] === site) return true;
    return false;
  }

  /** Takes back every step after `mark`. Who remembers the totals of that moment hands them in: then they need not be counted again. */
  rewind(mark: number, totals?: LedgerTotals): void {
    this.quiet = totals !== undefined;
    this.log.rewind(this, mark);
    this.quiet = false;
    if (totals) this.ledger.reset(totals);
  }
}
