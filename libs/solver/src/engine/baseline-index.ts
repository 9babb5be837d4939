import type { Baseline } from '../problem.js';
import { TERM, type Ledger } from './ledger.js';
import type { Model } from './model.js';
import { positions } from './numbering.js';

/** Memberships of the plan in force, found by (class, period), for the two disruption terms. */
export class BaselineIndex {
  /** All memberships, also of classes and periods that are gone: those are disrupted whatever the plan does. */
  readonly memberships: number;
  private readonly head: Int32Array;
  private readonly next: number[] = [];
  private readonly subject: number[] = [];
  private readonly teacher: number[] = [];

  constructor(model: Model, baseline: Baseline) {
    const { problem, maxPeriods } = model, classes = positions(problem.classes), teachers = positions(problem.teachers), subjects = positions(problem.subjects);
    this.head = new Int32Array(problem.classes.length * maxPeriods).fill(-1);
    let memberships = 0;
    for (const section of baseline.sections) for (const member of section.members) {
      memberships++;
      const c = classes.get(member.classId);
      const p = c === undefined ? -1 : model.periodAt(model.siteBell[model.classSite[c]!]!, section.day, member.period);
      if (c === undefined || p < 0) continue;
      const cell = c * maxPeriods + p;
      this.next.push(this.head[cell]!);
      this.head[cell] = this.next.length - 1;
      this.subject.push(subjects.get(section.subjectId)!);
      this.teacher.push(teachers.get(section.teacherId) ?? -1);
    }
    this.memberships = memberships;
  }

  /** The class attends (+1) or no longer attends (-1) the subject with that teacher in `cell` = class and period. */
  count(ledger: Ledger, cell: number, subject: number, teacher: number, change: 1 | -1): void {
    for (let e = this.head[cell]!; e >= 0; e = this.next[e]!) {
      if (this.subject[e] !== subject) continue;
      ledger.count(TERM.disruptionTime, -change);
      if (this.teacher[e] !== teacher) ledger.count(TERM.disruptionTeacher, change);
    }
  }
}
