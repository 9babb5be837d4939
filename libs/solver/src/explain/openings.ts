import type { PossibleLesson } from '../engine/possible-lessons.js';
import { clashOf, underLimits } from '../engine/seating.js';
import { blockingFact, reached, REACHED, type Reached } from './blocking.js';
import type { Fact } from './fact.js';
import type { PlanView } from './plan-view.js';
import { canGive, sectionAt, takesOneMore, walk, type Walk } from './walk.js';

/**
 * How many missing periods a change could open if nothing else stood in the way: cheap and hopeful. It only decides what is worth solving again.
 */
export class Openings {
  private readonly walks = new Map<number, Walk>();

  constructor(readonly view: PlanView) {}

  /** The filters of an open demand, walked once. */
  walkOf(q: number): Walk {
    let w = this.walks.get(q);
    if (!w) this.walks.set(q, w = walk(this.view, q));
    return w;
  }

  missing(q: number): number { return this.view.state.model.demandUnmet[q]! - this.view.state.given[q]!; }

  /** Lessons of a demand that fail at a filter and would pass the later ones, as far as they can be asked; `loose` leaves those to the search. */
  lessonsAt(q: number, at: Reached, loose = false): PossibleLesson[] {
    const { state } = this.view, w = this.walkOf(q), stuck = w.timely.filter((lesson) => reached(this.view, w.c, lesson) === at);
    return loose ? stuck : stuck.filter((lesson) => (at >= REACHED.class || this.view.seating.classFree(w.c, lesson.period))
      && (at >= REACHED.lesson || takesOneMore(state, lesson.section)) && (at >= REACHED.limits || canGive(state, lesson)));
  }

  /** What is in the way of them, with the lesson it concerns. */
  factsAt(q: number, at: Reached, loose = false): { readonly lesson: PossibleLesson; readonly fact: Fact }[] {
    const { c } = this.walkOf(q);
    return this.lessonsAt(q, at, loose).map((lesson) => ({ lesson, fact: blockingFact(this.view, c, lesson, at) }));
  }

  /** Missing periods of a school that its bells, so many minutes later on a day, would open; less the seats it would give up. */
  byBell(site: number, demands: readonly number[], day: number, minutes: number): { opened: number; lost: number; demands: number[] } {
    const { state, seating } = this.view, m = state.model, bell = m.siteBell[site]!, P = m.maxPeriods, by = minutes / m.grid, opens: number[] = [];
    let opened = 0;
    for (const q of demands) {
      const w = this.walkOf(q), periods = new Set<number>();
      for (const p of m.classPeriods.items.subarray(m.classPeriods.start[w.c], m.classPeriods.start[w.c + 1])) {
        if (m.periodDay[bell * P + p] !== day || !seating.classFree(w.c, p)) continue;
        for (let slot = m.slotFrom[bell * P + p]! + by; slot < m.slotTo[bell * P + p]! + by && !periods.has(p); slot++) {
          if (this.couldTeach(w, slot) && seating.newEndpointFree(w.c, p, slot - by)) periods.add(p);
        }
      }
      if (periods.size === 0) continue;
      opens.push(q);
      opened += Math.min(periods.size, this.missing(q));
    }
    return { opened, lost: this.lostByBell(site, day, by), demands: opens };
  }

  private couldTeach({ c, demand, teachers }: Walk, slot: number): boolean {
    const { state } = this.view, m = state.model;
    for (const teacher of teachers) {
      if (m.teacherInterval[teacher * m.slots + slot] === 0) continue;
      for (const band of m.classBands.items.subarray(m.classBands.start[c], m.classBands.start[c + 1])) {
        const skill = m.demandSubject[demand]! * m.bands + band;
        if (!m.teacherSkills.items.subarray(m.teacherSkills.start[teacher], m.teacherSkills.start[teacher + 1]).includes(skill)) continue;
        const section = sectionAt(state, { teacher, skill, slot });
        if (section >= 0 ? takesOneMore(state, section) : underLimits(state, teacher, m.slotDay[slot]!) && clashOf(state, teacher, slot) < 0) return true;
      }
    }
    return false;
  }

  private lostByBell(site: number, day: number, by: number): number {
    const { state } = this.view, m = state.model, bell = m.siteBell[site]!, P = m.maxPeriods;
    let lost = 0;
    for (const c of this.view.classesOf(site)) {
      for (let p = 0; p < P; p++) {
        const section = state.classSection[c * P + p]!;
        if (section < 0 || m.periodDay[bell * P + p] !== day) continue;
        const slot = state.sectionSlot[section]!;
        if (slot < m.slotFrom[bell * P + p]! + by || slot >= m.slotTo[bell * P + p]! + by) lost++;
      }
    }
    return lost;
  }

  /** Open demands that could join one more lesson of a skill at a slot, in these districts: one class of a site, up to a full lesson. */
  joining(serves: (district: number) => boolean, skill: number, slot: number, without: ReadonlySet<number> = new Set()): number[] {
    const { state } = this.view, m = state.model, { open } = state, P = m.maxPeriods, found: number[] = [], sites = new Set<number>();
    for (let i = m.slotZones.start[slot]!; i < m.slotZones.start[slot + 1]!; i++) {
      const zone = m.slotZones.items[i]!;
      if (!serves(m.zoneDistrict[zone]!)) continue;
      const period = m.bellPeriod[m.zoneBell[zone]! * m.slots + slot]!;
      for (let k = 0; k < open.sizeOf(zone, skill); k++) {
        const q = open.at(zone, skill, k), c = m.demandClass[q]!, site = m.classSite[c]!;
        if (without.has(q) || sites.has(site) || m.classOpen[c * P + period] === 0 || state.classSection[c * P + period]! >= 0 || !this.view.seating.newEndpointFree(c, period, slot)) continue;
        sites.add(site);
        found.push(q);
        if (found.length === m.maxClasses) return found;
      }
    }
    return found;
  }

  /** The best lesson of some skills at a slot. */
  bestLesson(serves: (district: number) => boolean, skills: Iterable<number>, slot: number, without?: ReadonlySet<number>): number[] {
    let best: number[] = [];
    for (const skill of skills) {
      const demands = this.joining(serves, skill, slot, without);
      if (demands.length > best.length) best = demands;
    }
    return best;
  }
}
