import { buildModel, type Model } from '../engine/model.js';
import { positions } from '../engine/numbering.js';
import { INTERACTIVE, LISTENER, PlanState } from '../engine/plan-state.js';
import { Seating, teacherFree } from '../engine/seating.js';
import type { Member, PlannedSection, Problem } from '../problem.js';
import { ChangeBook } from './change-book.js';

/** Ranks of fresh ids: after those of any plan. */
const FIRST_FRESH = 2 ** 24;

/** A place of a class: room, assistant and role. */
export interface Seat { readonly room: number; readonly assistant: number; readonly role: number }

/** A membership of the given plan that breaks a hard rule and so is not on the desk. */
export interface NotLoaded { readonly section: PlannedSection; readonly member: Member }

/** A point to go back to. */
export interface Mark { readonly log: number; readonly names: number; readonly notes: number }

/** A section as numbers; a seat is class, period number, room, assistant and role. */
export interface RawSection { readonly teacher: number; readonly skill: number; readonly slot: number; readonly seats: readonly (readonly [c: number, period: number, room: number, assistant: number, role: number])[] }

/**
 * The plan of a desk: the engine's plan in work, where every section keeps the id it came with, pins are kept by id, and a book says what was
 * touched since it was opened. Every change goes through here and can be taken back.
 */
export class DeskPlan {
  readonly model: Model;
  readonly state: PlanState;
  readonly seating: Seating;
  readonly book: ChangeBook;
  readonly classNumbers: ReadonlyMap<string, number>;
  readonly pinnedIds = new Set<string>();
  /** Parts of the given plan that are not legal. */
  readonly notLoaded: NotLoaded[] = [];
  private readonly names: string[] = [];
  /** [section]: a number of its id that does not depend on the past of the plan: the order of the given plan, then of fresh ids. */
  private readonly ranks: number[] = [];
  private readonly rankOfId = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly renames: { readonly section: number; readonly name: string; readonly opened: boolean }[] = [];
  private readonly origins: ReadonlyMap<string, number>;

  constructor(readonly problem: Problem, sections: readonly PlannedSection[]) {
    this.model = buildModel(problem);
    this.state = new PlanState(this.model);
    this.seating = new Seating(this.state);
    this.book = new ChangeBook(this);
    this.classNumbers = positions(problem.classes);
    this.origins = new Map((problem.baseline?.sections ?? []).map((section, i) => [section.id, i]));
    sections.forEach((section, i) => this.rankOfId.set(section.id, i));
    const pinned = new Set(problem.baseline?.pinnedSectionIds);
    this.load(sections.filter((section) => pinned.has(section.id)));
    for (const section of this.sectionIds()) this.pinnedIds.add(section);
    this.load(sections.filter((section) => !pinned.has(section.id)));
    this.state.log.clear();
    this.renames.length = 0;
  }

  private load(sections: readonly PlannedSection[]): void {
    const { problem, model: m } = this, teachers = positions(problem.teachers), subjects = positions(problem.subjects), bands = positions(problem.gradeBands);
    const classes = this.classNumbers, rooms = positions(problem.rooms), assistants = positions(problem.assistants);
    for (const planned of sections) {
      const teacher = teachers.get(planned.teacherId), subject = subjects.get(planned.subjectId), band = bands.get(planned.gradeBandId);
      const skill = subject === undefined || band === undefined ? -1 : subject * m.bands + band, slot = this.slotAt(planned.day, planned.start);
      const legal = teacher !== undefined && slot >= 0 && skill >= 0 && !this.numbers.has(planned.id) && this.canTeach(teacher, skill) && teacherFree(this.state, teacher, slot);
      const section = legal ? this.open(planned.id, teacher, skill, slot) : -1;
      for (const member of planned.members) {
        const c = classes.get(member.classId), room = rooms.get(member.roomId), assistant = assistants.get(member.assistantId);
        if (c === undefined) continue;
        const seat = room === undefined || assistant === undefined ? null : { room, assistant, role: member.role === 'interactive' ? INTERACTIVE : LISTENER };
        if (section < 0 || !seat || this.periodNumber(section, c) !== member.period || !this.sitDown(section, c, seat, false)) this.notLoaded.push({ section: planned, member });
      }
      if (section >= 0 && this.state.sectionSize[section] === 0) this.close(section);
    }
  }

  /** The slot of a start, or -1 when it lies beside the grid. */
  slotAt(day: number, start: number): number {
    const { grid, slotsPerDay } = this.model, k = start / grid;
    return day >= 1 && day <= 7 && k >= 0 && k < slotsPerDay && k % 1 === 0 ? day * slotsPerDay + k : -1;
  }

  canTeach(teacher: number, skill: number): boolean {
    const { start, items } = this.model.teacherSkills;
    for (let i = start[teacher]!; i < start[teacher + 1]!; i++) if (items[i] === skill) return true;
    return false;
  }

  canAttend(c: number, skill: number): boolean {
    const m = this.model, band = skill % m.bands, { start, items } = m.classBands;
    for (let i = start[c]!; i < start[c + 1]!; i++) if (items[i] === band) return true;
    return false;
  }

  /** Whether the teacher serves the district of the class. */
  serves(teacher: number, c: number): boolean {
    const m = this.model;
    return m.teacherServes[teacher * m.districts + m.siteDistrict[m.classSite[c]!]!] === 1;
  }

  rankOf(section: number): number { return this.ranks[section]!; }

  idOf(section: number): string { return this.names[section]!; }

  /** The engine's number of a section, or -1. */
  numberOf(id: string): number { return this.numbers.get(id) ?? -1; }

  sectionIds(): IterableIterator<string> { return this.numbers.keys(); }

  isPinned(section: number): boolean { return this.pinnedIds.has(this.names[section]!); }

  /** An id that no section has, or had when the book was opened. */
  freshId(): string {
    for (let n = 1; ; n++) {
      const id = `N${n}`;
      if (!this.numbers.has(id) && !this.origins.has(id) && !this.book.knows(id)) return id;
    }
  }

  open(id: string, teacher: number, skill: number, slot: number): number {
    const section = this.state.openSection(teacher, skill, slot, this.origins.get(id) ?? -1);
    this.book.noteSection(id, null);
    this.name(section, id);
    this.renames.push({ section, name: id, opened: true });
    return section;
  }

  private name(section: number, id: string): void {
    this.names[section] = id;
    this.ranks[section] = this.rankOfId.get(id) ?? FIRST_FRESH + Number(id.slice(1));
    this.numbers.set(id, section);
  }

  /** Closes an empty section. */
  close(section: number): void {
    const name = this.names[section]!;
    this.book.noteSection(name, section);
    this.state.closeSection(section);
    this.numbers.delete(name);
    this.renames.push({ section, name, opened: false });
  }

  join(section: number, c: number, seat: Seat): void {
    this.book.noteSection(this.names[section]!, section);
    this.book.noteClass(c);
    this.state.join(section, c, seat.room, seat.assistant, seat.role);
  }

  leave(section: number, c: number): void {
    this.book.noteSection(this.names[section]!, section);
    this.book.noteClass(c);
    this.state.leave(section, c);
  }

  /** Takes all members out, last first, and says where they sat. */
  empty(section: number): { readonly c: number; readonly seat: Seat }[] {
    const out = this.members(section).map((c) => ({ c, seat: this.seatOf(section, c) }));
    for (const { c } of [...out].reverse()) this.leave(section, c);
    return out;
  }

  /** Members in the order of their numbers: independent of the plan's history. */
  members(section: number): number[] {
    const from = section * this.model.maxClasses, size = this.state.sectionSize[section]!, out: number[] = [];
    for (let i = 0; i < size; i++) {
      const c = this.state.members[from + i]!;
      let at = i;
      for (; at > 0 && out[at - 1]! > c; at--) out[at] = out[at - 1]!;
      out[at] = c;
    }
    return out;
  }

  seatOf(section: number, c: number): Seat {
    const { state, model: m } = this, p = state.periodOf(section, m.classSite[c]!), room = state.classRoom[c * m.maxPeriods + p]!, endpoint = room * m.maxPeriods + p;
    return { room, assistant: state.endpointAssistant[endpoint]!, role: state.endpointRole[endpoint]! };
  }

  /** The number that the site of the class gives to the period of the section; 0 when there is none. */
  periodNumber(section: number, c: number): number {
    const m = this.model, site = m.classSite[c]!, p = this.state.periodOf(section, site);
    return p < 0 ? 0 : m.periodNumber[m.siteBell[site]! * m.maxPeriods + p]!;
  }

  /** Seats a class, where possible as wished; `elsewhere` allows any other room or assistant. False when a hard rule forbids it. */
  sitDown(section: number, c: number, wished: Seat | null, elsewhere = true): boolean {
    const { state, model: m, seating } = this, site = m.classSite[c]!, period = state.periodOf(section, site), q = state.demandOf(section, c);
    if (period < 0 || q < 0 || state.given[q]! >= m.demandUnmet[q]! || !this.canAttend(c, state.sectionSkill[section]!) || !this.serves(state.sectionTeacher[section]!, c)) return false;
    if (!seating.classFree(c, period) || state.sectionSize[section]! >= m.maxClasses) return false;
    if (wished && this.seatFits(section, c, period, wished)) this.join(section, c, wished);
    else if (elsewhere && seating.find(section, c, period)) this.join(section, c, { room: seating.room, assistant: seating.assistant, role: seating.role });
    else return false;
    return true;
  }

  private seatFits(section: number, c: number, period: number, { room, assistant, role }: Seat): boolean {
    const { state, model: m } = this, P = m.maxPeriods, site = m.classSite[c]!, endpoint = room * P + period, holder = state.endpointSection[endpoint]!;
    if (m.roomSite[room] !== site || m.roomOpen[endpoint] === 0 || state.endpointPupils[endpoint]! + m.classSize[c]! > m.roomSeats[room]!) return false;
    if (holder === section) return state.endpointAssistant[endpoint] === assistant && state.endpointRole[endpoint] === role;
    if (holder >= 0 || state.siteRunning[site * P + period]! >= m.siteCapacity[site]! || !this.assistantFits(assistant, site, period, state.sectionSlot[section]!)) return false;
    return role === LISTENER || (m.siteTwoWay[site] === 1 && state.sectionInteractive[section]! < m.maxInteractive);
  }

  private assistantFits(assistant: number, site: number, period: number, slot: number): boolean {
    return this.isAssistantOf(assistant, site) && this.seating.findAssistant(site, period, slot, assistant) && this.seating.assistant === assistant;
  }

  private isAssistantOf(assistant: number, site: number): boolean {
    const { start, items } = this.model.siteAssistants;
    for (let i = start[site]!; i < start[site + 1]!; i++) if (items[i] === assistant) return true;
    return false;
  }

  get mark(): Mark { return { log: this.state.log.mark, names: this.renames.length, notes: this.book.length }; }

  /** Takes back everything after a mark. */
  rewind(mark: Mark): void {
    this.state.rewind(mark.log);
    this.book.forgetFrom(mark.notes);
    while (this.renames.length > mark.names) {
      const { section, name, opened } = this.renames.pop()!;
      if (opened) this.numbers.delete(name);
      else this.name(section, name);
    }
  }

  /** A section as numbers: cheap enough to note before every step. */
  raw(section: number): RawSection {
    const { state } = this;
    return {
      teacher: state.sectionTeacher[section]!, skill: state.sectionSkill[section]!, slot: state.sectionSlot[section]!,
      seats: this.members(section).map((c) => {
        const { room, assistant, role } = this.seatOf(section, c);
        return [c, this.periodNumber(section, c), room, assistant, role] as const;
      }),
    };
  }

  /** Numbers as plain JSON. */
  told(id: string, { teacher, skill, slot, seats }: RawSection): PlannedSection {
    const { model: m, problem } = this;
    return {
      id, teacherId: problem.teachers[teacher]!.id, subjectId: problem.subjects[Math.floor(skill / m.bands)]!.id, gradeBandId: problem.gradeBands[skill % m.bands]!.id,
      day: m.slotDay[slot]!, start: m.slotStart[slot]!,
      members: seats.map(([c, period, room, assistant, role]): Member => ({
        classId: problem.classes[c]!.id, period, roomId: problem.rooms[room]!.id, assistantId: problem.assistants[assistant]!.id, role: role === INTERACTIVE ? 'interactive' : 'listener',
      })),
    };
  }

  /** A section as plain JSON. */
  planned(section: number): PlannedSection { return this.told(this.names[section]!, this.raw(section)); }
}
