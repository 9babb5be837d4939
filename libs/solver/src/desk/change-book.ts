import type { PlannedSection } from '../problem.js';
import type { MemberMove, SectionChange } from './answers.js';
import type { DeskPlan, RawSection } from './desk-plan.js';

/** A lesson of a class, as it was or is. */
interface Lesson { readonly period: number; readonly subject: number; readonly teacher: number; readonly slot: number; readonly room: number; readonly sectionId: string }

/** A section as it was: as numbers where it came from the desk, which is quick to note, else as it was given. */
type Before = RawSection | PlannedSection | null;

/** What was touched since the book was opened, as it was before: so that any sequence of steps can be told as before and after. */
export class ChangeBook {
  private readonly sections = new Map<string, Before>();
  private readonly classes = new Map<number, readonly Lesson[]>();
  private readonly noted: (string | number)[] = [];
  private isOpen = false;

  constructor(private readonly plan: DeskPlan) {}

  /** Forgets everything and starts to write. */
  open(): void {
    this.sections.clear();
    this.classes.clear();
    this.noted.length = 0;
    this.isOpen = true;
  }

  /** Notes so far; after a rewind, what was noted since is as before again and need not be kept. */
  get length(): number { return this.noted.length; }

  forgetFrom(length: number): void {
    while (this.noted.length > length) {
      const key = this.noted.pop()!;
      if (typeof key === 'string') this.sections.delete(key);
      else this.classes.delete(key);
    }
  }

  /** Whether the section was touched: its id must not be given to another. */
  knows(id: string): boolean { return this.sections.has(id); }

  /** Called before a section changes; `section` is null where it is only now opened. */
  noteSection(id: string, section: number | null): void {
    if (!this.isOpen || this.sections.has(id)) return;
    this.sections.set(id, section === null ? null : this.plan.raw(section));
    this.noted.push(id);
  }

  /** Says how a section was that changed before the book could see it. */
  remember(section: PlannedSection): void {
    if (!this.sections.has(section.id)) this.noted.push(section.id);
    this.sections.set(section.id, section);
  }

  /** Called before a class joins or leaves. */
  noteClass(c: number): void {
    if (!this.isOpen || this.classes.has(c)) return;
    this.classes.set(c, this.lessonsOf(c));
    this.noted.push(c);
  }

  /** Sections that are other than before, by id. */
  changes(): SectionChange[] {
    const out: SectionChange[] = [];
    for (const [sectionId, was] of this.sections) {
      const section = this.plan.numberOf(sectionId), before = was !== null && 'seats' in was ? this.plan.told(sectionId, was) : was, after = section < 0 ? null : this.plan.planned(section);
      if (text(before) !== text(after)) out.push({ sectionId, before, after });
    }
    return out.sort((a, b) => (a.sectionId < b.sectionId ? -1 : 1));
  }

  /** How many lessons of classes changed time, teacher or room or are gone, those counted out by `isOrphan` aside. */
  disturbed(isOrphan: (c: number, period: number) => boolean): number {
    let count = 0;
    for (const [c, before] of this.classes) {
      for (const lesson of before) if (!isOrphan(c, lesson.period) && !this.kept(c, lesson)) count++;
    }
    return count;
  }

  private kept(c: number, lesson: Lesson): boolean {
    const { state, model: m } = this.plan, cell = c * m.maxPeriods + lesson.period, section = state.classSection[cell]!;
    return section >= 0 && state.sectionTeacher[section] === lesson.teacher && state.sectionSlot[section] === lesson.slot && state.subjectOf(section) === lesson.subject && state.classRoom[cell] === lesson.room;
  }

  /** Lessons of classes that changed section or period, old to new, those that are `expected` aside. */
  memberMoves(expected: (from: string, to: string) => boolean): MemberMove[] {
    const { problem, model: m } = this.plan, moves: MemberMove[] = [];
    for (const [c, before] of [...this.classes].sort((a, b) => a[0] - b[0])) {
      const now = this.lessonsOf(c), gone = before.filter((l) => !now.some((n) => same(l, n))), come = now.filter((n) => !before.some((l) => same(l, n)));
      const where = (l: Lesson) => ({ sectionId: l.sectionId, day: m.slotDay[l.slot]!, period: m.periodNumber[m.siteBell[m.classSite[c]!]! * m.maxPeriods + l.period]! });
      for (const lesson of gone) {
        const fits = (n: Lesson) => n.subject === lesson.subject, at = come.findIndex((n) => fits(n) && n.sectionId === lesson.sectionId);
        const [to] = come.splice(at >= 0 ? at : come.findIndex(fits), at >= 0 || come.some(fits) ? 1 : 0);
        if (to && expected(lesson.sectionId, to.sectionId)) continue;
        moves.push({ classId: problem.classes[c]!.id, siteId: problem.sites[m.classSite[c]!]!.id, subjectId: problem.subjects[lesson.subject]!.id, from: where(lesson), to: to ? where(to) : null });
      }
    }
    return moves;
  }

  private lessonsOf(c: number): Lesson[] {
    const { state, model: m } = this.plan, P = m.maxPeriods, out: Lesson[] = [];
    for (let period = 0; period < P; period++) {
      const section = state.classSection[c * P + period]!;
      if (section < 0) continue;
      out.push({ period, subject: state.subjectOf(section), teacher: state.sectionTeacher[section]!, slot: state.sectionSlot[section]!, room: state.classRoom[c * P + period]!, sectionId: this.plan.idOf(section) });
    }
    return out;
  }
}

const same = (a: Lesson, b: Lesson) => a.sectionId === b.sectionId && a.period === b.period && a.slot === b.slot;

/** A section as text that does not depend on the order of its members. */
function text(section: PlannedSection | null): string {
  if (section === null) return '';
  const { teacherId, subjectId, gradeBandId, day, start, members } = section;
  return JSON.stringify([teacherId, subjectId, gradeBandId, day, start, members.map((m) => JSON.stringify([m.classId, m.period, m.roomId, m.assistantId, m.role])).sort()]);
}
