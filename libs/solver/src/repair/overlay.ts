import type { Model } from '../engine/model.js';
import { positions } from '../engine/numbering.js';
import { siteUnfairness } from '../score-plan.js';
import type { ScoreVector } from '../solution.js';
import type { DeskPlan } from '../desk/desk-plan.js';
import { hits, type RepairEvent } from './event.js';

/** A lesson of a class that the event takes away. */
export interface Orphan {
  readonly c: number;
  readonly q: number;
  /** Where and when it was; `period` is -1 where the new bell has none. */
  readonly period: number;
  readonly slot: number;
  readonly skill: number;
  readonly teacher: number;
  readonly sectionId: string;
  /** Number of the old period in the bell, for people. */
  readonly periodNumber: number;
}

type Cells = Uint8Array | Uint16Array | Int32Array;

/**
 * An event laid over a warm model: what it takes away is closed in the arrays, so that nothing looks for a place there, and given back at the end.
 * A changed bell moves every index and is no overlay: it needs a model of its own.
 */
export class Overlay {
  private readonly written: { readonly cells: Cells; readonly at: number; readonly was: number }[] = [];
  private readonly closed: number[] = [];
  private dropped = -1;

  constructor(private readonly plan: DeskPlan) {}

  private write(cells: Cells, at: number, value: number): void {
    this.written.push({ cells, at, was: cells[at]! });
    cells[at] = value;
  }

  /** Lays the event over the model and takes out of the plan what it takes away. */
  lay(event: Exclude<RepairEvent, { kind: 'bell-changed' }>): Orphan[] {
    const m = this.plan.model, { problem } = this.plan;
    switch (event.kind) {
      case 'teacher-absent': return this.takeTeacher(numberOf(problem.teachers, event.teacherId), (day) => hits(event, day));
      case 'room-lost': {
        const room = numberOf(problem.rooms, event.roomId);
        return this.periodsOf(m.roomSite[room]!, (day) => hits(event, day)).flatMap((p) => {
          this.write(m.roomOpen, room * m.maxPeriods + p, 0);
          return this.orphanAt(m.roomSite[room]!, p, (c) => this.plan.state.classRoom[c * m.maxPeriods + p] === room);
        });
      }
      case 'assistant-lost': {
        const assistant = numberOf(problem.assistants, event.assistantId), site = numberOf(problem.sites, problem.assistants[assistant]!.siteId);
        return this.periodsOf(site, (day) => hits(event, day)).flatMap((p) => {
          this.write(m.assistantTo, assistant * m.maxPeriods + p, 0);
          return this.orphanAt(site, p, (c) => this.plan.state.endpointAssistant[this.plan.state.classRoom[c * m.maxPeriods + p]! * m.maxPeriods + p] === assistant);
        });
      }
      case 'period-closed': {
        const site = numberOf(problem.sites, event.siteId), p = m.periodAt(m.siteBell[site]!, event.day, event.period);
        if (p < 0) throw new RangeError(`site "${event.siteId}" has no period ${event.period} on day ${event.day}`);
        this.closeSite(site, p);
        return this.orphanAt(site, p, () => true);
      }
      case 'site-dropped': {
        const site = numberOf(problem.sites, event.siteId), gone = this.periodsOf(site, () => true).flatMap((p) => {
          this.closeSite(site, p);
          return this.orphanAt(site, p, () => true);
        });
        this.dropped = site;
        m.demandClass.forEach((c, q) => {
          if (m.classSite[c] !== site || !this.plan.state.open.isOpen(q)) return;
          this.plan.state.open.remove(q);
          this.closed.push(q);
        });
        return gone;
      }
    }
  }

  /** The score on the changed problem: a dropped school no longer wants anything. */
  score(): ScoreVector {
    const { state, model: m } = this.plan, [violations, uncovered, unfairness, soft] = state.ledger.vector();
    if (this.dropped < 0) return [violations, uncovered, unfairness, soft];
    const open = state.ledger.siteUncovered[this.dropped]!;
    return [violations, uncovered - open, unfairness - siteUnfairness(open, m.siteUnmet[this.dropped]!), soft];
  }

  /** Gives back what the event took. The plan must hold nothing but what the event left; it is rewound afterwards. */
  lift(): void {
    for (const { cells, at, was } of this.written.reverse()) cells[at] = was;
    for (const q of this.closed) if (this.plan.state.given[q]! < this.plan.model.demandUnmet[q]!) this.plan.state.open.add(q);
  }

  private periodsOf(site: number, takes: (day: number) => boolean): number[] {
    const m = this.plan.model, bell = m.siteBell[site]!;
    return this.plan.problem.bellSchedules[bell]!.periods.map((_, p) => p).filter((p) => takes(m.periodDay[bell * m.maxPeriods + p]!));
  }

  private closeSite(site: number, p: number): void {
    const m = this.plan.model, P = m.maxPeriods;
    this.write(m.siteOpen, site * P + p, 0);
    for (let i = m.siteRooms.start[site]!; i < m.siteRooms.start[site + 1]!; i++) this.write(m.roomOpen, m.siteRooms.items[i]! * P + p, 0);
    for (const c of classesOf(m, site)) this.write(m.classOpen, c * P + p, 0);
  }

  private takeTeacher(teacher: number, takes: (day: number) => boolean): Orphan[] {
    const { state, model: m } = this.plan, from = state.diaryStart[teacher]!;
    const sections = [...state.diary.subarray(from, from + state.teacherLessons[teacher]!)].filter((section) => takes(m.slotDay[state.sectionSlot[section]!]!));
    const orphans = sections.sort((a, b) => state.sectionSlot[a]! - state.sectionSlot[b]!).flatMap((section) => this.orphan(section, this.plan.members(section)));
    // Only now: the gaps between a teacher's lessons are counted by these hours, also when the lessons come back.
    for (let i = m.teacherSlots.start[teacher]!; i < m.teacherSlots.start[teacher + 1]!; i++) {
      const slot = m.teacherSlots.items[i]!;
      if (takes(m.slotDay[slot]!)) this.write(m.teacherInterval, teacher * m.slots + slot, 0);
    }
    return orphans;
  }

  private orphanAt(site: number, p: number, which: (c: number) => boolean): Orphan[] {
    const { state, model: m } = this.plan;
    return classesOf(m, site).flatMap((c) => {
      const section = state.classSection[c * m.maxPeriods + p]!;
      return section >= 0 && which(c) ? this.orphan(section, [c]) : [];
    });
  }

  private orphan(section: number, classes: readonly number[]): Orphan[] {
    const { plan } = this, { state, model: m } = plan;
    const orphans = classes.map((c): Orphan => ({
      c, q: state.demandOf(section, c), period: state.periodOf(section, m.classSite[c]!), periodNumber: plan.periodNumber(section, c),
      slot: state.sectionSlot[section]!, skill: state.sectionSkill[section]!, teacher: state.sectionTeacher[section]!, sectionId: plan.idOf(section),
    }));
    for (const c of classes) plan.leave(section, c);
    if (state.sectionSize[section] === 0) plan.close(section);
    return orphans;
  }
}

function numberOf(list: readonly { readonly id: string }[], id: string): number {
  const at = list.findIndex((element) => element.id === id);
  if (at < 0) throw new RangeError(`the event names "${id}", which the problem does not know`);
  return at;
}

function classesOf(m: Model, site: number): number[] {
  const out: number[] = [];
  m.classSite.forEach((s, c) => { if (s === site) out.push(c); });
  return out;
}

/** The lessons that a plan loaded after a changed bell no longer has. */
export function notLoadedOrphans(plan: DeskPlan): Orphan[] {
  const { model: m, problem, notLoaded } = plan;
  const classes = positions(problem.classes), teachers = positions(problem.teachers), subjects = positions(problem.subjects), bands = positions(problem.gradeBands);
  return notLoaded.flatMap(({ section, member }): Orphan[] => {
    const c = classes.get(member.classId), subject = subjects.get(section.subjectId), band = bands.get(section.gradeBandId);
    if (c === undefined || subject === undefined || band === undefined) return [];
    const q = m.demandAt[c * m.subjects + subject]!, slot = plan.slotAt(section.day, section.start);
    if (q < 0 || slot < 0) return [];
    return [{
      c, q, slot, period: m.periodAt(m.siteBell[m.classSite[c]!]!, section.day, member.period), periodNumber: member.period,
      skill: subject * m.bands + band, teacher: teachers.get(section.teacherId) ?? -1, sectionId: section.id,
    }];
  });
}
