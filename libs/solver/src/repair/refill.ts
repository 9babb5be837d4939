import type { DeskPlan } from '../desk/desk-plan.js';
import type { Orphan } from './overlay.js';

/** Offers the places that a dropped school leaves to classes that still miss the subject, worst-off school first. Returns how many took one. */
export function refill(plan: DeskPlan, gone: readonly Orphan[]): number {
  const { state, model: m } = plan, { open } = state;
  let taken = 0;
  for (const id of [...new Set(gone.map((orphan) => orphan.sectionId))].sort()) {
    const section = plan.numberOf(id);
    if (section < 0) continue;
    const slot = state.sectionSlot[section]!, skill = state.sectionSkill[section]!, found: number[] = [];
    for (let i = m.slotZones.start[slot]!; i < m.slotZones.start[slot + 1]!; i++) {
      const zone = m.slotZones.items[i]!;
      if (m.teacherServes[state.sectionTeacher[section]! * m.districts + m.zoneDistrict[zone]!] === 0) continue;
      for (let k = 0; k < open.sizeOf(zone, skill); k++) found.push(m.demandClass[open.at(zone, skill, k)]!);
    }
    found.sort((a, b) => state.ledger.siteUncovered[m.classSite[b]!]! - state.ledger.siteUncovered[m.classSite[a]!]! || a - b);
    for (const c of found) if (state.sectionSize[section]! < m.maxClasses && plan.sitDown(section, c, null)) taken++;
  }
  return taken;
}
