import type { Model } from './model.js';
import { INTERACTIVE, LISTENER, type PlanState } from './plan-state.js';

// Taken once: a global is slow to reach from a sandbox, and these run millions of times.
const { abs, max, min } = Math;

/** Finds a legal place for a class in a section (rules H3, H9 to H15). The answer of `find` lies in `room`, `assistant` and `role`. */
export class Seating {
  room = -1;
  assistant = -1;
  role = LISTENER;
  /** Which of several free rooms to take: the smallest that fits, or the largest, where more classes can sit together. */
  preferLarge = false;
  private readonly model: Model;

  constructor(private readonly state: PlanState) { this.model = state.model; }

  /** Whether the class could attend in its period at all, full or not: serves the district, lesson on the bell, class free. */
  classFree(c: number, period: number): boolean {
    const cell = c * this.model.maxPeriods + period;
    return this.model.classOpen[cell] === 1 && this.state.classSection[cell]! < 0;
  }

  /** Whether the teacher of the section serves the district of the site. */
  serves(section: number, site: number): boolean {
    const { model, state } = this;
    return model.teacherServes[state.sectionTeacher[section]! * model.districts + model.siteDistrict[site]!] === 1;
  }

  /** A room, assistant and role for a class that is free in the period of the section; false when there is none. */
  find(section: number, c: number, period: number): boolean {
    const { model, state } = this;
    if (state.sectionSize[section]! >= model.maxClasses) return false;
    return this.shareEndpoint(section, c, period) || this.newEndpoint(section, c, period);
  }

  /** Sits down with classes of the same site and section. */
  shareEndpoint(section: number, c: number, period: number): boolean {
    const { model, state } = this, site = model.classSite[c]!, P = model.maxPeriods;
    if (state.siteRunning[site * P + period] === 0) return false;
    for (let i = model.siteRooms.start[site]!, end = model.siteRooms.start[site + 1]!; i < end; i++) {
      const room = model.siteRooms.items[i]!, endpoint = room * P + period;
      if (state.endpointSection[endpoint] !== section || state.endpointPupils[endpoint]! + model.classSize[c]! > model.roomSeats[room]!) continue;
      this.room = room;
      this.assistant = state.endpointAssistant[endpoint]!;
      this.role = state.endpointRole[endpoint]!;
      return true;
    }
    return false;
  }

  /** Takes a free room and a free assistant, when the line of the site carries one more. */
  private newEndpoint(section: number, c: number, period: number): boolean {
    const { model, state } = this, site = model.classSite[c]!;
    if (!this.newEndpointFree(c, period, state.sectionSlot[section]!)) return false;
    this.role = model.siteTwoWay[site] === 1 && state.sectionInteractive[section]! < model.maxInteractive ? INTERACTIVE : LISTENER;
    return true;
  }

  /** Whether room, assistant and line are free for a lesson at a slot of that period. */
  newEndpointFree(c: number, period: number, slot: number): boolean {
    const { model, state } = this, site = model.classSite[c]!;
    return state.siteRunning[site * model.maxPeriods + period]! < model.siteCapacity[site]!
      && this.findRoom(site, period, model.classSize[c]!) && this.findAssistant(site, period, slot);
  }

  private findRoom(site: number, period: number, pupils: number): boolean {
    const { model, state } = this, P = model.maxPeriods;
    this.room = -1;
    let best = 0;
    for (let i = model.siteRooms.start[site]!, end = model.siteRooms.start[site + 1]!; i < end; i++) {
      const room = model.siteRooms.items[i]!, seats = model.roomSeats[room]!;
      if (seats < pupils || model.roomOpen[room * P + period] === 0 || state.endpointSection[room * P + period]! >= 0) continue;
      if (this.room < 0 || (this.preferLarge ? seats > best : seats < best)) {
        this.room = room;
        best = seats;
      }
    }
    return this.room >= 0;
  }

  /** An assistant who is there for the whole occupation; the wished one when possible. */
  findAssistant(site: number, period: number, slot: number, wished = -1): boolean {
    const { model, state } = this, P = model.maxPeriods, cell = model.siteBell[site]! * P + period, start = model.slotStart[slot]!;
    const from = min(start, model.periodStart[cell]!), to = max(start + model.lesson, model.periodEnd[cell]!);
    let found = false;
    for (let i = model.siteAssistants.start[site]!, end = model.siteAssistants.start[site + 1]!; i < end; i++) {
      const assistant = model.siteAssistants.items[i]!, at = assistant * P + period;
      if (state.assistantTaken[at] === 1 || model.assistantFrom[at]! > from || model.assistantTo[at]! < to) continue;
      this.assistant = assistant;
      found = true;
      if (wished < 0 || assistant === wished) break;
    }
    return found;
  }
}

/** Whether a teacher can give one more lesson at a slot: available, under the limits, break kept (rules H4 to H6). */
export function teacherFree(state: PlanState, teacher: number, slot: number): boolean {
  const m = state.model;
  return m.teacherInterval[teacher * m.slots + slot]! > 0 && underLimits(state, teacher, m.slotDay[slot]!) && clashOf(state, teacher, slot) < 0;
}

/** Whether day and week of a teacher leave one more lesson. */
export function underLimits(state: PlanState, teacher: number, day: number): boolean {
  const m = state.model;
  return state.teacherLessons[teacher]! < m.maxPerWeek[teacher]! && state.teacherDay[teacher * 8 + day]! < m.maxPerDay[teacher]!;
}

/** A section of the teacher that a lesson at this slot would clash with, or -1. */
export function clashOf(state: PlanState, teacher: number, slot: number): number {
  const m = state.model, day = m.slotDay[slot]!, start = m.slotStart[slot]!, distance = m.lesson + m.breakMinutes;
  for (let i = state.diaryStart[teacher]!, end = i + state.teacherLessons[teacher]!; i < end; i++) {
    const section = state.diary[i]!, other = state.sectionSlot[section]!;
    if (m.slotDay[other] === day && abs(m.slotStart[other]! - start) < distance) return section;
  }
  return -1;
}
