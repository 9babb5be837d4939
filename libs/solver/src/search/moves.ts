import { clashOf, underLimits } from '../engine/seating.js';
import { merge, substitute } from './comfort-moves.js';
import { chain } from './ejection-chain.js';
import type { Workbench } from './workbench.js';

/** One random change of the plan: compound, legal at its end, judged by the annealer. */
export interface Move {
  readonly name: string;
  /** How often it is tried while coverage is the aim, and once only comfort is. */
  readonly share: number;
  readonly comfortShare: number;
  run(bench: Workbench): void;
}

const SAMPLES = 6;

/** Takes one or two lessons of a teacher away and gives as many at other times, subjects or bands. */
export const reseat: Move = {
  name: 'reseat', share: 0.21, comfortShare: 0.08,
  run(bench) {
    const { model: m, random } = bench;
    if (m.teachers > 0) reseatTeacher(bench, random.below(m.teachers), random.next() < 0.3 ? 2 : 1);
  },
};

function reseatTeacher(bench: Workbench, teacher: number, lessons: number): void {
  const { state, random } = bench;
  let opened = state.teacherLessons[teacher]! < bench.model.maxPerWeek[teacher]! ? 1 : 0;
  for (let k = 0; k < lessons && state.teacherLessons[teacher]! > 0; k++) {
    if (bench.dissolve(state.diary[state.diaryStart[teacher]! + random.below(state.teacherLessons[teacher]!)]!)) opened++;
  }
  for (let k = 0; k < opened; k++) bench.openSampled(teacher, SAMPLES);
}

/** Two teachers of one subject and band at once: what one leaves, the other may take up. */
export const reseatPair: Move = {
  name: 'reseat-pair', share: 0.04, comfortShare: 0.01,
  run(bench) {
    const { model: m, state, random } = bench;
    if (state.used === 0) return;
    const skill = state.sectionSkill[state.inUse[random.below(state.used)]!]!, from = m.skillTeachers.start[skill]!, count = m.skillTeachers.start[skill + 1]! - from;
    const first = m.skillTeachers.items[from + random.below(count)]!, second = m.skillTeachers.items[from + random.below(count)]!;
    const lesson = (t: number) => (state.teacherLessons[t] === 0 ? -1 : state.diary[state.diaryStart[t]! + random.below(state.teacherLessons[t]!)]!);
    for (const t of [first, second]) {
      const section = lesson(t);
      if (section >= 0) bench.dissolve(section);
    }
    for (const t of [first, second]) bench.openSampled(t, SAMPLES);
  },
};

/** Sends a qualified teacher to a time at which an uncovered class can attend; lessons in the way give place. */
export const direct: Move = {
  name: 'direct', share: 0.22, comfortShare: 0.05,
  run(bench) {
    const { model: m, state, random, seating } = bench, { open } = state;
    if (open.size === 0) return;
    const q = open.all[random.below(open.size)]!, c = m.demandClass[q]!, site = m.classSite[c]!, cell = m.siteBell[site]! * m.maxPeriods;
    const periods = m.classPeriods.start[c + 1]! - m.classPeriods.start[c]!, p = m.classPeriods.items[m.classPeriods.start[c]! + random.below(periods)]!;
    const slots = m.slotTo[cell + p]! - m.slotFrom[cell + p]!;
    if (slots === 0 || !seating.classFree(c, p)) return;
    const slot = m.slotFrom[cell + p]! + random.below(slots), bands = m.classBands.start[c]!;
    const skill = m.demandSubject[q]! * m.bands + m.classBands.items[bands + random.below(m.classBands.start[c + 1]! - bands)]!;
    const teacher = someTeacher(bench, skill, slot, m.siteDistrict[site]!);
    if (teacher < 0 || !clear(bench, teacher, slot)) return;
    const section = state.openSection(teacher, skill, slot);
    bench.seat(section, c);
    bench.fill(section);
    if (state.sectionSize[section] === 0) state.closeSection(section);
    if (state.teacherLessons[teacher]! < m.maxPerWeek[teacher]!) bench.openSampled(teacher, 2);
  },
};

function someTeacher({ model: m, random }: Workbench, skill: number, slot: number, district: number): number {
  const from = m.skillTeachers.start[skill]!, count = m.skillTeachers.start[skill + 1]! - from;
  if (count === 0) return -1;
  const offset = random.below(count);
  for (let i = 0; i < count; i++) {
    const t = m.skillTeachers.items[from + ((i + offset) % count)]!;
    if (m.teacherInterval[t * m.slots + slot]! > 0 && m.teacherServes[t * m.districts + district] === 1) return t;
  }
  return -1;
}

/** Makes room in a teacher's week for a lesson at the slot: what clashes goes, then the emptiest lessons of a full day or week. */
function clear(bench: Workbench, teacher: number, slot: number): boolean {
  const { model: m, state } = bench, day = m.slotDay[slot]!;
  for (let section = clashOf(state, teacher, slot); section >= 0; section = clashOf(state, teacher, slot)) if (!bench.dissolve(section)) return false;
  while (!underLimits(state, teacher, day)) {
    const dayFull = state.teacherDay[teacher * 8 + day]! >= m.maxPerDay[teacher]!;
    let weakest = -1;
    for (let i = state.diaryStart[teacher]!, end = i + state.teacherLessons[teacher]!; i < end; i++) {
      const section = state.diary[i]!;
      if (state.isPinned(section) || (dayFull && m.slotDay[state.sectionSlot[section]!] !== day)) continue;
      if (weakest < 0 || state.sectionSize[section]! < state.sectionSize[weakest]!) weakest = section;
    }
    if (weakest < 0 || !bench.dissolve(weakest)) return false;
  }
  return true;
}

/** Covers an open demand by pushing others along. */
export const eject: Move = {
  name: 'eject', share: 0.31, comfortShare: 0.14,
  run(bench) {
    const { open } = bench.state;
    if (open.size > 0) chain(bench, open.all[bench.random.below(open.size)]!, 3);
  },
};

/** Moves one member to another section that has a place: opens seats elsewhere, mends pairing and spread. */
export const shift: Move = {
  name: 'shift', share: 0.1, comfortShare: 0.24,
  run(bench) {
    const { model: m, state, random } = bench;
    if (state.used === 0) return;
    const section = state.inUse[random.below(state.used)]!, c = state.members[section * m.maxClasses + random.below(state.sectionSize[section]!)]!;
    const q = state.demandOf(section, c);
    if (!bench.evict(section, c)) return;
    bench.orphans.length = 0;
    chain(bench, q, 2, section);
  },
};

/** Covers an open demand by the shortest chain of displacements that loses nothing. */
export const displace: Move = {
  name: 'displace', share: 0.09, comfortShare: 0.04,
  run(bench) {
    const { open } = bench.state;
    if (open.size > 0) bench.displacement.cover(open.all[bench.random.below(open.size)]!);
  },
};

/** All moves; their shares add up to 1 for either aim. */
export const MOVES: readonly Move[] = [reseat, reseatPair, direct, eject, shift, displace, merge, substitute];
