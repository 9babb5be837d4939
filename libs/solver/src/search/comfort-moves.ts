import { teacherFree } from '../engine/seating.js';
import type { Move } from './moves.js';
import type { Workbench } from './workbench.js';

/** Lessons drawn to find one that a move can mend. */
const DRAWS = 8;

/** Gives a class that has several teachers in one subject back to one of them: into a section of that teacher, by exchange when it is full. */
export const merge: Move = {
  name: 'merge', share: 0.02, comfortShare: 0.3,
  run(bench) {
    const { model: m, state, random } = bench;
    for (let i = 0; i < DRAWS && state.used > 0; i++) {
      const section = state.inUse[random.below(state.used)]!, c = state.members[section * m.maxClasses + random.below(state.sectionSize[section]!)]!;
      const teacher = otherTeacher(bench, section, state.demandOf(section, c));
      if (teacher < 0) continue;
      joinTeacher(bench, section, c, teacher);
      return;
    }
  },
};

/** Another teacher who serves the demand too, or -1. */
function otherTeacher({ state, random }: Workbench, section: number, q: number): number {
  const from = state.servingStart[q]!, given = state.given[q]!, offset = random.below(given);
  for (let i = 0; i < given; i++) {
    const teacher = state.sectionTeacher[state.serving[from + ((i + offset) % given)]!]!;
    if (teacher !== state.sectionTeacher[section]) return teacher;
  }
  return -1;
}

/** Moves a member into some section of the teacher with the same subject; a member of a full one changes places or becomes an orphan. */
function joinTeacher(bench: Workbench, section: number, c: number, teacher: number): void {
  const { model: m, state, seating, random } = bench, P = m.maxPeriods, site = m.classSite[c]!, q = state.demandOf(section, c), own = state.periodOf(section, site);
  const from = state.diaryStart[teacher]!, lessons = state.teacherLessons[teacher]!, offset = random.below(lessons);
  for (let i = 0; i < lessons; i++) {
    const target = state.diary[from + ((i + offset) % lessons)]!, p = state.periodOf(target, site);
    if (target === section || state.sectionSkill[target] !== state.sectionSkill[section] || p < 0 || m.classOpen[c * P + p] === 0 || !seating.serves(target, site)) continue;
    const holder = state.classSection[c * P + p]!;
    if (holder >= 0 && (p !== own || holder !== section)) continue;
    if (!bench.evict(section, c)) return;
    bench.orphans.pop();
    if (state.sectionSize[target]! >= m.maxClasses) {
      const other = state.members[target * m.maxClasses + random.below(m.maxClasses)]!, back = state.periodOf(section, m.classSite[other]!);
      if (!bench.evict(target, other)) return;
      if (bench.seat(target, c) && back >= 0 && seating.serves(section, m.classSite[other]!) && bench.seat(section, other)) return;
    } else bench.seat(target, c);
    if (state.open.isOpen(q)) bench.orphans.push(q);
    return;
  }
}

/** Another teacher gives a whole lesson, all else as it was: one whom a member knows, or anyone free. */
export const substitute: Move = {
  name: 'substitute', share: 0.01, comfortShare: 0.14,
  run(bench) {
    const { state, random } = bench;
    for (let draw = 0; draw < DRAWS && state.used > 0; draw++) {
      const section = state.inUse[random.below(state.used)]!, teacher = state.isPinned(section) ? -1 : random.below(2) === 0 ? knownHeir(bench, section) : anyHeir(bench, section);
      if (teacher < 0) continue;
      handOver(bench, section, teacher);
      return;
    }
  },
};

function knownHeir(bench: Workbench, section: number): number {
  const { model: m, state, random } = bench, c = state.members[section * m.maxClasses + random.below(state.sectionSize[section]!)]!;
  const teacher = otherTeacher(bench, section, state.demandOf(section, c));
  return teacher >= 0 && teaches(bench, teacher, state.sectionSkill[section]!) && canInherit(bench, section, teacher) ? teacher : -1;
}

function anyHeir(bench: Workbench, section: number): number {
  const { model: m, state, random } = bench, skill = state.sectionSkill[section]!, from = m.skillTeachers.start[skill]!, count = m.skillTeachers.start[skill + 1]! - from, offset = random.below(count);
  for (let i = 0; i < count; i++) {
    const teacher = m.skillTeachers.items[from + ((i + offset) % count)]!;
    if (canInherit(bench, section, teacher)) return teacher;
  }
  return -1;
}

function teaches({ model: m }: Workbench, teacher: number, skill: number): boolean {
  for (let i = m.teacherSkills.start[teacher]!; i < m.teacherSkills.start[teacher + 1]!; i++) if (m.teacherSkills.items[i] === skill) return true;
  return false;
}

function canInherit(bench: Workbench, section: number, teacher: number): boolean {
  const { state } = bench;
  return teacher !== state.sectionTeacher[section] && teacherFree(state, teacher, state.sectionSlot[section]!) && servesAll(bench, teacher, section);
}

function servesAll({ model: m, state }: Workbench, teacher: number, section: number): boolean {
  for (let i = section * m.maxClasses, end = i + state.sectionSize[section]!; i < end; i++) {
    if (m.teacherServes[teacher * m.districts + m.siteDistrict[m.classSite[state.members[i]!]!]!] === 0) return false;
  }
  return true;
}

function handOver({ model: m, state }: Workbench, section: number, teacher: number): void {
  const heir = state.openSection(teacher, state.sectionSkill[section]!, state.sectionSlot[section]!), from = section * m.maxClasses;
  const seats: number[] = [];
  while (state.sectionSize[section]! > 0) {
    const c = state.members[from + state.sectionSize[section]! - 1]!, p = state.periodOf(section, m.classSite[c]!), room = state.classRoom[c * m.maxPeriods + p]!, at = room * m.maxPeriods + p;
    seats.push(c, room, state.endpointAssistant[at]!, state.endpointRole[at]!);
    state.leave(section, c);
  }
  state.closeSection(section);
  for (let i = 0; i < seats.length; i += 4) state.join(heir, seats[i]!, seats[i + 1]!, seats[i + 2]!, seats[i + 3]!);
}
