import { buildModel, type Model } from '../engine/model.js';
import { PlanState } from '../engine/plan-state.js';
import { possibleLessons } from '../engine/possible-lessons.js';
import { clashOf, teacherFree, underLimits } from '../engine/seating.js';
import { restore, snapshot, toSolution } from '../engine/snapshot.js';
import type { Problem } from '../problem.js';
import { loadSections } from '../search/carry-over.js';
import { chain } from '../search/ejection-chain.js';
import { SeededRandom } from '../search/seeded-random.js';
import { Workbench } from '../search/workbench.js';
import type { Solution } from '../solution.js';
import { applyFix, type Change } from './fix.js';

/** Coverage first; comfort holds the price of moving the plan that is there. Fairness is left out: it would stir up what nobody asked about. */
const UNCOVERED = 1000, SOFT = 8;
/** Temperatures as parts of one uncovered period: warm enough to leave a dead end, cool enough to stay near the plan. */
const HOT = 0.25, COLD = 0.03;
/** Moves between two questions whether to stop. */
const CHECK_EVERY = 64, SAMPLES = 8, PICKS = 12, ASKED_TRIES = 80;

/** What a search stays near: districts, all when null. */
export interface Focus {
  readonly districtIds: ReadonlySet<string> | null;
  /** The class and subject that should be covered. */
  readonly asked: { readonly classId: string; readonly subjectId: string } | null;
}

/** What a change touches. */
interface Touches { readonly teacherIds: readonly string[]; readonly siteIds: readonly string[] }

/** One problem solved again from a plan, near what is asked about. Deterministic in its seed; every run goes on from the best plan. */
export class Trial {
  readonly state: PlanState;
  readonly bench: Workbench;
  private readonly random: SeededRandom;
  private readonly near: Uint8Array;
  private readonly teachers: readonly number[];
  private readonly touched: readonly number[];
  private readonly asked: number;
  /** Lessons the asked demand has by now and must not lose again. */
  private floor = 0;

  private constructor(private readonly model: Model, load: (trial: { readonly state: PlanState; readonly bench: Workbench }) => void, private readonly focus: Focus, private readonly seed: number, touches: Touches = { teacherIds: [], siteIds: [] }) {
    this.state = new PlanState(model);
    this.random = new SeededRandom(seed);
    this.bench = new Workbench(this.state, this.random);
    load(this);
    const { districts, siteDistrict, problem } = model, inside = new Uint8Array(districts);
    problem.districts.forEach(({ id }, d) => { if (focus.districtIds === null || focus.districtIds.has(id)) inside[d] = 1; });
    this.near = Uint8Array.from(siteDistrict, (d) => inside[d]!);
    const all = problem.teachers.map((_, t) => t), serves = (t: number) => inside.some((is, d) => is === 1 && model.teacherServes[t * districts + d] === 1);
    this.teachers = all.filter(serves);
    this.touched = all.filter((t) => touches.teacherIds.includes(problem.teachers[t]!.id));
    this.asked = this.demandOf(problem);
    this.begin(touches);
  }

  /** The plan in use in its own problem: leaving it costs. */
  static unchanged(problem: Problem, kept: Solution, focus: Focus, seed: number): Trial {
    return new Trial(buildModel(settled(problem, kept)), ({ bench }) => loadSections(bench, kept.sections), focus, seed);
  }

  /** This plan, with a change of the problem. */
  with(change: Change): Trial {
    const { model, state: old } = this, { problem } = model, changed = applyFix(problem, change), known = new Set(problem.teachers.map((t) => t.id));
    const teacherIds = 'teacherId' in change ? [change.teacherId] : changed.teachers.map((t) => t.id).filter((id) => !known.has(id)), siteIds = 'siteId' in change ? [change.siteId] : [];
    // A change of bells can forbid a lesson. Every other change only allows more, and adds at the end: the numbers of the plan stay.
    const shifted = change.kind === 'bell-earlier' || change.kind === 'bell-later';
    return new Trial(buildModel(changed), ({ bench, state }) => {
      if (shifted) return loadSections(bench, this.solution().sections);
      restore(state, snapshot(old));
      state.originPinned.set(old.originPinned);
      state.pinned.set(old.pinned);
    }, this.focus, this.seed, { teacherIds, siteIds });
  }

  /** What is left of another plan in this problem. */
  takeBack(other: Trial): Trial {
    return new Trial(this.model, ({ bench }) => loadSections(bench, other.solution().sections), this.focus, this.seed);
  }

  get coverage(): number { return this.model.totalUnmet - this.state.ledger.uncovered; }

  /** Missing periods of the asked demand. */
  get askedMissing(): number { return this.asked < 0 ? 0 : this.model.demandUnmet[this.asked]! - this.askedGiven(); }

  /** Tries so many moves and returns to the best plan; false when it was told to stop. */
  run(moves: number, shouldStop: () => boolean): boolean {
    const { state, random } = this;
    let cost = this.cost(), best = cost, temperature = 0, stopped = false;
    // The log leads back to the best plan: it begins anew with every better one.
    state.log.clear();
    this.bench.noise = 1;
    this.floor = this.askedGiven();
    for (let i = 0; i < moves; i++) {
      if (i % CHECK_EVERY === 0) {
        if ((stopped = shouldStop())) break;
        temperature = UNCOVERED * HOT * Math.pow(COLD / HOT, i / moves);
      }
      const mark = state.log.mark;
      this.move();
      this.bench.settle();
      if (state.log.mark === mark) continue;
      const after = this.cost(), worse = after - cost;
      if (this.askedGiven() < this.floor || (worse > 0 && random.next() >= Math.exp(-worse / temperature))) {
        state.rewind(mark);
        continue;
      }
      cost = after;
      this.floor = this.askedGiven();
      if (cost >= best) continue;
      best = cost;
      state.log.clear();
    }
    state.rewind(0);
    return !stopped;
  }

  private cost(): number { return UNCOVERED * this.state.ledger.uncovered + SOFT * this.state.ledger.soft; }

  solution(): Solution { return toSolution(this.state); }

  private demandOf({ classes, subjects }: Problem): number {
    const { asked } = this.focus;
    if (!asked) return -1;
    const c = classes.findIndex((group) => group.id === asked.classId), subject = subjects.findIndex((s) => s.id === asked.subjectId);
    return c < 0 || subject < 0 ? -1 : this.model.demandAt[c * this.model.subjects + subject]!;
  }

  /** What can be done at once: lessons of the touched teachers, seats at the touched schools, the asked class. */
  private begin({ siteIds }: Touches): void {
    const { bench, state, model: m } = this, sites = new Set(siteIds);
    for (const t of this.touched) while (bench.openSampled(t, 64)) { /* as long as somebody comes */ }
    for (const q of state.open.all.slice(0, state.open.size)) if (sites.has(m.problem.sites[m.classSite[m.demandClass[q]!]!]!.id)) this.place(q);
    if (this.asked < 0) return;
    for (let i = 0; i < ASKED_TRIES && state.open.isOpen(this.asked); i++) this.tryAsked();
  }

  private tryAsked(): void {
    const { bench, state, asked } = this, mark = state.log.mark, uncovered = state.ledger.uncovered, given = state.given[asked]!;
    if (!this.place(asked) && this.random.next() < 0.5) this.direct(asked);
    else if (state.open.isOpen(asked)) chain(bench, asked, 3);
    bench.settle();
    if (state.given[asked]! <= given || state.ledger.uncovered > uncovered) state.rewind(mark);
  }

  /** A seat for a demand without moving anybody: in a lesson that is there, or in a new one. */
  private place(q: number): boolean {
    const { bench, state, model } = this, { seating } = bench, c = model.demandClass[q]!;
    if (!state.open.isOpen(q)) return false;
    if (bench.insert(q)) return true;
    for (const { teacher, skill, slot, period } of possibleLessons(model, q).lessons) {
      if (!seating.classFree(c, period) || !seating.newEndpointFree(c, period, slot) || !teacherFree(state, teacher, slot)) continue;
      const section = state.openSection(teacher, skill, slot);
      bench.seat(section, c);
      bench.fill(section);
      return true;
    }
    return false;
  }

  private move(): void {
    const { random, bench } = this, kind = random.next(), q = this.someOpen();
    if (kind < 0.25 || q < 0) this.reseat();
    else if (kind < 0.5) this.direct(q);
    else chain(bench, q, 3);
  }

  /** An open demand nearby; now and then the one asked about. */
  private someOpen(): number {
    const { state: { open }, random, model: m, near, asked } = this;
    if (open.size === 0) return -1;
    if (asked >= 0 && open.isOpen(asked) && random.next() < 0.1) return asked;
    for (let i = 0; i < PICKS; i++) {
      const q = open.all[random.below(open.size)]!;
      if (near[m.classSite[m.demandClass[q]!]!] === 1) return q;
    }
    return -1;
  }

  /** A teacher nearby gives one lesson at another time, to another subject or band. */
  private reseat(): void {
    const { state, bench, random, touched, teachers } = this, from = touched.length > 0 && random.next() < 0.3 ? touched : teachers;
    if (from.length === 0) return;
    const t = from[random.below(from.length)]!, lessons = state.teacherLessons[t]!;
    let opened = lessons < this.model.maxPerWeek[t]! ? 1 : 0;
    if (lessons > 0 && bench.dissolve(state.diary[state.diaryStart[t]! + random.below(lessons)]!)) opened++;
    for (let k = 0; k < opened; k++) bench.openSampled(t, SAMPLES);
  }

  /** Sends a teacher who could to a time of the class; what is in the way gives place. */
  private direct(q: number): void {
    const { model: m, state, bench, random } = this, c = m.demandClass[q]!, site = m.classSite[c]!, cell = m.siteBell[site]! * m.maxPeriods;
    const p = m.classPeriods.items[m.classPeriods.start[c]! + random.below(m.classPeriods.start[c + 1]! - m.classPeriods.start[c]!)]!, slots = m.slotTo[cell + p]! - m.slotFrom[cell + p]!;
    if (slots === 0 || !bench.seating.classFree(c, p)) return;
    const slot = m.slotFrom[cell + p]! + random.below(slots), bands = m.classBands.start[c]!;
    const skill = m.demandSubject[q]! * m.bands + m.classBands.items[bands + random.below(m.classBands.start[c + 1]! - bands)]!, teacher = this.someTeacher(skill, slot, m.siteDistrict[site]!);
    if (teacher < 0 || !this.clear(teacher, slot)) return;
    const section = state.openSection(teacher, skill, slot);
    bench.seat(section, c);
    bench.fill(section);
    if (state.sectionSize[section] === 0) state.closeSection(section);
  }

  private someTeacher(skill: number, slot: number, district: number): number {
    const { model: m, random } = this, from = m.skillTeachers.start[skill]!, count = m.skillTeachers.start[skill + 1]! - from, offset = random.below(count);
    for (let i = 0; i < count; i++) {
      const t = m.skillTeachers.items[from + ((i + offset) % count)]!;
      if (m.teacherInterval[t * m.slots + slot]! > 0 && m.teacherServes[t * m.districts + district] === 1) return t;
    }
    return -1;
  }

  /** Makes room in a week for a lesson: what clashes goes, then the emptiest lesson of a full day or week. */
  private clear(teacher: number, slot: number): boolean {
    const { model: m, state, bench } = this, day = m.slotDay[slot]!;
    if (m.maxPerDay[teacher] === 0 || m.maxPerWeek[teacher] === 0) return false;
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

  private askedGiven(): number { return this.asked < 0 ? 0 : this.state.given[this.asked]!; }
}

/** The plan in use as the plan in force: the search pays for leaving it. What was pinned stays pinned. */
function settled(problem: Problem, { sections }: Solution): Problem {
  const here = new Set(sections.map((section) => section.id));
  return { ...problem, baseline: { sections, pinnedSectionIds: (problem.baseline?.pinnedSectionIds ?? []).filter((id) => here.has(id)) } };
}
