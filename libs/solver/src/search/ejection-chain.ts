import type { Workbench } from './workbench.js';

/** Sections looked at for one demand, so that a province does not make a step slow. */
const WIDTH = 24;

/**
 * Gives a demand a lesson in an existing section; when all are blocked, one blocking member is pushed out, and the pushed-out demands
 * look for a place in turn, `depth` levels deep. `avoid` is a section that must not take it.
 */
export function chain(bench: Workbench, q: number, depth: number, avoid = -1): boolean {
  const { state, model: m } = bench, choice = choose(bench, q, avoid);
  if (choice < 0) return false;
  const c = m.demandClass[q]!, period = state.periodOf(choice, m.classSite[c]!), from = bench.orphans.length;
  if (!makeRoom(bench, choice, c, period) || !bench.seat(choice, c)) return false;
  const pushed = bench.orphans.slice(from);
  for (const next of pushed) {
    if (!state.open.isOpen(next) || bench.insert(next)) continue;
    if (depth > 1) chain(bench, next, depth - 1, choice);
  }
  return true;
}

/** A section with a free place for the demand if there is one, else one of those where something is in the way. */
function choose(bench: Workbench, q: number, avoid: number): number {
  const { model: m, state, seating, random } = bench, c = m.demandClass[q]!, site = m.classSite[c]!, bell = m.siteBell[site]! * m.slots, P = m.maxPeriods;
  const subject = m.demandSubject[q]! * m.bands;
  let chosen = -1, seen = 0, places = 0;
  for (let b = m.classBands.start[c]!; b < m.classBands.start[c + 1]! && seen < WIDTH; b++) {
    const skill = subject + m.classBands.items[b]!, from = state.skillStart[skill]!, used = state.skillUsed[skill]!;
    for (let i = 0, at = random.below(used); i < used && seen < WIDTH; i++, at++) {
      if (at === used) at = 0;
      const section = state.skillSections[from + at]!, p = m.bellPeriod[bell + state.sectionSlot[section]!]!;
      if (p < 0 || section === avoid || m.classOpen[c * P + p] === 0 || !seating.serves(section, site)) continue;
      const holder = state.classSection[c * P + p]!;
      if (holder >= 0 && (state.pinned[c * P + p] === 1 || state.demandOf(holder, c) === q)) continue;
      seen++;
      if (holder < 0 && seating.find(section, c, p)) {
        if (random.below(++places) === 0) chosen = section;
      } else if (places === 0 && random.below(seen) === 0) chosen = section;
    }
  }
  return chosen;
}

/** Pushes out what keeps the class from the section: its own other lesson, a member of the full section, the holder of its room. */
function makeRoom(bench: Workbench, section: number, c: number, period: number): boolean {
  const { model: m, state, seating, random } = bench, P = m.maxPeriods, holder = state.classSection[c * P + period]!;
  if (holder >= 0 && !bench.evict(holder, c)) return false;
  if (state.sectionSize[section]! >= m.maxClasses) {
    const other = state.members[section * m.maxClasses + random.below(state.sectionSize[section]!)]!;
    if (!bench.evict(section, other)) return false;
  }
  if (seating.find(section, c, period)) return true;
  const site = m.classSite[c]!, from = m.siteRooms.start[site]!, rooms = m.siteRooms.start[site + 1]! - from, offset = random.below(rooms);
  for (let i = 0; i < rooms; i++) {
    const room = m.siteRooms.items[from + ((i + offset) % rooms)]!, running = state.endpointSection[room * P + period]!;
    if (running < 0 || m.roomSeats[room]! < m.classSize[c]!) continue;
    return emptyRoom(bench, running, room, period) && seating.find(section, c, period);
  }
  return false;
}

/** Pushes all classes of a section out of a room. */
function emptyRoom(bench: Workbench, section: number, room: number, period: number): boolean {
  const { model: m, state } = bench, from = section * m.maxClasses;
  for (let i = state.sectionSize[section]! - 1; i >= 0; i--) {
    const c = state.members[from + i]!;
    if (m.roomSite[room] === m.classSite[c] && state.classRoom[c * m.maxPeriods + period] === room && !bench.evict(section, c)) return false;
  }
  return true;
}
