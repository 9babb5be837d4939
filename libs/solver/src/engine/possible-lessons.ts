import type { Model } from './model.js';

/** A lesson that could serve a demand if nothing else were planned. */
export interface PossibleLesson {
  readonly teacher: number;
  readonly skill: number;
  readonly slot: number;
  readonly period: number;
  /** Assistants of the site who are there for the whole occupation. */
  readonly assistants: number;
  /** The section the teacher gives then, set by whoever knows the plan; -1 for none. */
  section: number;
}

/** Teachers who could serve a demand at all, and every lesson of theirs that meets an open period of the class with a room. */
export function possibleLessons(m: Model, q: number): { teachers: number[]; lessons: PossibleLesson[] } {
  const c = m.demandClass[q]!, site = m.classSite[c]!, bell = m.siteBell[site]!, P = m.maxPeriods, teachers = new Set<number>(), lessons: PossibleLesson[] = [];
  const skills = [...m.classBands.items.subarray(m.classBands.start[c], m.classBands.start[c + 1])].map((band) => m.demandSubject[q]! * m.bands + band);
  const qualified = skills.map((skill) => [...m.skillTeachers.items.subarray(m.skillTeachers.start[skill], m.skillTeachers.start[skill + 1])]
    .filter((t) => m.teacherServes[t * m.districts + m.siteDistrict[site]!] === 1 && m.maxPerWeek[t]! > 0 && m.maxPerDay[t]! > 0));
  for (const list of qualified) for (const t of list) teachers.add(t);
  for (const period of m.classPeriods.items.subarray(m.classPeriods.start[c], m.classPeriods.start[c + 1])) {
    if (!roomOpen(m, c, site, period)) continue;
    for (let slot = m.slotFrom[bell * P + period]!; slot < m.slotTo[bell * P + period]!; slot++) {
      const assistants = assistantsAt(m, site, period, slot);
      qualified.forEach((list, i) => {
        for (const teacher of list) if (m.teacherInterval[teacher * m.slots + slot]! > 0) lessons.push({ teacher, skill: skills[i]!, slot, period, assistants, section: -1 });
      });
    }
  }
  return { teachers: [...teachers], lessons };
}

function roomOpen(m: Model, c: number, site: number, period: number): boolean {
  for (let i = m.siteRooms.start[site]!; i < m.siteRooms.start[site + 1]!; i++) {
    const room = m.siteRooms.items[i]!;
    if (m.roomSeats[room]! >= m.classSize[c]! && m.roomOpen[room * m.maxPeriods + period] === 1) return true;
  }
  return false;
}

function assistantsAt(m: Model, site: number, period: number, slot: number): number {
  const P = m.maxPeriods, cell = m.siteBell[site]! * P + period, start = m.slotStart[slot]!;
  const from = Math.min(start, m.periodStart[cell]!), to = Math.max(start + m.lesson, m.periodEnd[cell]!);
  let count = 0;
  for (let i = m.siteAssistants.start[site]!; i < m.siteAssistants.start[site + 1]!; i++) {
    const at = m.siteAssistants.items[i]! * P + period;
    if (m.assistantFrom[at]! <= from && to <= m.assistantTo[at]!) count++;
  }
  return count;
}
