import type { PlanState } from '../engine/plan-state.js';
import type { SeededRandom } from '../search/seeded-random.js';
import { divisionOf, type Division } from './piece.js';

/** How much company in lessons counts against chance when districts are put together. */
const CHANCE = 0.5;

/**
 * Cuts the plan into pieces of about `size` unmet periods. Whole districts stay together, most of all with those they share lessons with, so that
 * few lessons reach over; chance makes every division another one. A teacher goes where most of the classes taught are or could be.
 */
export function divide(state: PlanState, size: number, random: SeededRandom): Division {
  const m = state.model, pieces = Math.max(1, Math.round(m.totalUnmet / size)), pieceOf = groupDistricts(state, pieces, random);
  const siteOf = m.siteDistrict.map((district) => pieceOf[district]!);
  return divisionOf(pieces, siteOf, assignTeachers(state, pieces, pieceOf, siteOf, random));
}

/** The piece of every district. */
function groupDistricts(state: PlanState, pieces: number, random: SeededRandom): Int32Array {
  const m = state.model, D = m.districts, company = companyOf(state), weight = new Float64Array(D), pieceOf = new Int32Array(D).fill(-1), order = shuffled(D, random);
  m.siteUnmet.forEach((unmet, site) => { weight[m.siteDistrict[site]!]! += unmet; });
  const share = m.totalUnmet / pieces;
  let left = D, filled = 0;
  for (let piece = 0; piece < pieces && left > 0; piece++) {
    const pull = new Float64Array(D);
    let now = order.find((d) => pieceOf[d]! < 0)!;
    while (left > 0) {
      pieceOf[now] = piece;
      left--;
      filled += weight[now]!;
      if (piece < pieces - 1 && filled >= share * (piece + 1) - weight[now]! / 2) break;
      let next = -1, best = -1;
      for (const d of order) {
        if (pieceOf[d]! >= 0) continue;
        pull[d]! += company[now * D + d]!;
        const value = (pull[d]! + 1) / (weight[d]! + 1) * (1 - CHANCE * random.next());
        if (value <= best) continue;
        best = value;
        next = d;
      }
      if (next < 0) break;
      now = next;
    }
  }
  return pieceOf.map((piece) => (piece < 0 ? pieces - 1 : piece));
}

function shuffled(n: number, random: SeededRandom): number[] {
  const list = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.below(i + 1), other = list[j]!;
    list[j] = list[i]!;
    list[i] = other;
  }
  return list;
}

/** [district][district]: how many pairs of classes meet in a lesson, and how many teachers serve both without serving all. */
function companyOf(state: PlanState): Float64Array {
  const m = state.model, D = m.districts, company = new Float64Array(D * D);
  const meet = (list: readonly number[], value: number) => {
    for (const a of list) for (const b of list) if (a !== b) company[a * D + b]! += value;
  };
  for (const section of state.inUse.subarray(0, state.used)) {
    const from = section * m.maxClasses;
    meet([...state.members.subarray(from, from + state.sectionSize[section]!)].map((c) => m.siteDistrict[m.classSite[c]!]!), 1);
  }
  for (let t = 0; t < m.teachers; t++) {
    const served = districtsOf(state, t);
    if (served !== null) meet(served, 1);
  }
  return company;
}

/** The districts a teacher serves; null for all. */
function districtsOf({ model: m }: PlanState, teacher: number): number[] | null {
  const ids = m.problem.teachers[teacher]!.serviceDistrictIds;
  if (ids === null) return null;
  const from = teacher * m.districts, list: number[] = [];
  for (let d = 0; d < m.districts; d++) if (m.teacherServes[from + d] === 1) list.push(d);
  return list;
}

/** The piece of every teacher: where the classes are that come already, and where there are uncovered ones for the lessons left. */
function assignTeachers(state: PlanState, pieces: number, pieceOf: Int32Array, siteOf: Int32Array, random: SeededRandom): Int32Array {
  const m = state.model, skills = m.subjects * m.bands, missing = new Float64Array(pieces * skills), teacherOf = new Int32Array(m.teachers);
  for (const q of state.open.all.subarray(0, state.open.size)) {
    const c = m.demandClass[q]!, bands = m.classBands.start[c + 1]! - m.classBands.start[c]!, piece = siteOf[m.classSite[c]!]!;
    for (let b = 0; b < bands; b++) {
      missing[piece * skills + m.demandSubject[q]! * m.bands + m.classBands.items[m.classBands.start[c]! + b]!]! += (m.demandUnmet[q]! - state.given[q]!) / bands;
    }
  }
  const places = Array.from({ length: m.teachers }, (_, t) => {
    const served = districtsOf(state, t);
    return served === null ? null : [...new Set(served.map((d) => pieceOf[d]!))];
  });
  // Those who can go to few places choose first.
  const order = shuffled(m.teachers, random).sort((a, b) => (places[a]?.length ?? pieces) - (places[b]?.length ?? pieces));
  const here = new Float64Array(pieces), all = Array.from({ length: pieces }, (_, i) => i);
  for (const t of order) {
    here.fill(0);
    const seats = Math.min(m.maxPerWeek[t]!, m.teacherSlots.start[t + 1]! - m.teacherSlots.start[t]!) * m.maxClasses;
    let members = 0;
    for (let i = state.diaryStart[t]!, end = i + state.teacherLessons[t]!; i < end; i++) {
      const section = state.diary[i]!, from = section * m.maxClasses;
      for (const c of state.members.subarray(from, from + state.sectionSize[section]!)) here[siteOf[m.classSite[c]!]!]!++;
      members += state.sectionSize[section]!;
    }
    const own = m.teacherSkills.items.subarray(m.teacherSkills.start[t], m.teacherSkills.start[t + 1]), free = seats - members;
    const wanted = (piece: number) => own.reduce((sum, skill) => sum + Math.max(0, missing[piece * skills + skill]!), 0);
    let best = -1, chosen = 0;
    for (const piece of places[t] ?? all) {
      const want = wanted(piece), value = here[piece]! + Math.min(free, want) * (0.75 + 0.25 * random.next()) + want / (1 + m.totalUnmet);
      if (value <= best) continue;
      best = value;
      chosen = piece;
    }
    teacherOf[t] = chosen;
    take(missing, chosen * skills, own, Math.min(free, wanted(chosen)));
  }
  return teacherOf;
}

/** The seats of a teacher go to the subjects and bands taught, most to where most is missing. */
function take(missing: Float64Array, from: number, skills: Int32Array, seats: number): void {
  const total = skills.reduce((sum, skill) => sum + Math.max(0, missing[from + skill]!), 0);
  if (total > 0) for (const skill of skills) missing[from + skill]! -= seats * Math.max(0, missing[from + skill]!) / total;
}
