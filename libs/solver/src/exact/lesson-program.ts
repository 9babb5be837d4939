import type { LessonMarket } from '../bound/lesson-market.js';
import type { Model } from '../engine/model.js';
import type { PlannedSection } from '../problem.js';

interface Column { readonly choice: number; readonly offer: number; readonly demand: number }

/**
 * Lessons and their members as an integer program: y = a teacher gives a lesson of a skill at a start, x = a class joins it, z = screens its site runs
 * for it. Rooms of a site are counted, not told apart, so with unequal rooms the program allows a little more than the rules: a bound all the same.
 */
export class LessonProgram {
  readonly columns: Column[] = [];
  readonly choices: number[] = [];
  private readonly teacherOf = new Map<number, number>();
  private readonly rows: string[] = [];

  constructor(private readonly model: Model, private readonly market: LessonMarket, private readonly keep: (choice: number, offer: number, demand: number) => boolean) {
    for (let t = 0; t < model.teachers; t++) for (let i = market.choiceStart[t]!; i < market.choiceStart[t + 1]!; i++) {
      const before = this.columns.length;
      this.joiners(i);
      if (this.columns.length === before) continue;
      this.choices.push(i);
      this.teacherOf.set(i, t);
    }
  }

  private joiners(choice: number): void {
    const { market } = this, job = market.choiceJob[choice]!;
    for (let k = market.jobStart[job]!; k < market.jobStart[job + 1]!; k++) {
      const offer = market.jobOffers[k]!;
      for (let d = market.offerStart[offer]!; d < market.offerStart[offer + 1]!; d++) {
        const demand = market.offerDemands[d]!;
        if (this.keep(choice, offer, demand)) this.columns.push({ choice, offer, demand });
      }
    }
  }

  /** The program as LP text: the most memberships, and at least so many. */
  text(least: number): string {
    this.rows.length = 0;
    const all = sum(this.columns.map((_, i) => i));
    this.rows.push(`${all} >= ${least}`);
    const integers = this.memberRows();
    this.teacherRows();
    const binary = [...this.choices.map((choice) => `y${choice}`), ...this.columns.map((_, i) => `x${i}`), ...integers.binary];
    return ['Maximize', ` c: ${all}`, 'Subject To', ...this.rows.map((row, i) => ` r${i}: ${row}`),
      ...(integers.general.length > 0 ? ['Bounds', ...integers.general.map(([name, most]) => ` 0 <= ${name} <= ${most}`)] : []),
      'Binaries', ` ${binary.join('\n ')}`, ...(integers.general.length > 0 ? ['Generals', ` ${integers.general.map(([name]) => name).join('\n ')}`] : []), 'End', ''].join('\n');
  }

  /** Rows over members: section sizes, screens and seats, demands, one lesson at a time. */
  private memberRows(): { binary: string[]; general: [string, number][] } {
    const { model, market } = this, byChoice = new Map<number, number[]>(), byOffer = new Map<string, number[]>(), byDemand = new Map<number, number[]>(), byCell = new Map<number, number[]>();
    this.columns.forEach(({ choice, offer, demand }, i) => {
      push(byChoice, choice, i);
      push(byOffer, `${choice}_${offer}`, i);
      push(byDemand, demand, i);
      push(byCell, model.demandClass[demand]! * model.maxPeriods + market.offerPeriod[offer]!, i);
    });
    const binary: string[] = [], general: [string, number][] = [], bySite = new Map<number, string[]>();
    for (const [name, list] of byOffer) {
      const { choice, offer } = this.columns[list[0]!]!, at = market.offerSite[offer]! * model.maxPeriods + market.offerPeriod[offer]!, screens = market.endpoints[at]!;
      if (list.length === 1) {
        this.rows.push(`x${list[0]!} - y${choice} <= 0`);
        push(bySite, at, `x${list[0]!}`);
        continue;
      }
      const z = `z${name}`, most = Math.min(screens, list.length);
      if (most === 1) binary.push(z);
      else general.push([z, most]);
      this.rows.push(`${z} - ${most} y${choice} <= 0`, `${wrapped(list.map((i) => `${model.classSize[model.demandClass[this.columns[i]!.demand]!]!} x${i}`))} - ${market.offerSeats[offer]!} ${z} <= 0`);
      for (const i of list) this.rows.push(most === 1 ? `x${i} - ${z} <= 0` : `x${i} - y${choice} <= 0`);
      push(bySite, at, z);
    }
    for (const [choice, list] of byChoice) if (list.length > model.maxClasses) this.rows.push(`${sum(list)} - ${model.maxClasses} y${choice} <= 0`);
    for (const [demand, list] of byDemand) {
      const left = model.demandUnmet[demand]!;
      if (list.length > left) this.rows.push(`${sum(list)} <= ${left}`);
    }
    for (const list of byCell.values()) if (list.length > 1) this.rows.push(`${sum(list)} <= 1`);
    for (const [at, list] of bySite) {
      const left = market.endpoints[at]!;
      if (list.length > left) this.rows.push(`${wrapped(list)} <= ${left}`);
    }
    return { binary, general };
  }

  /** Rows over lessons of a teacher: break, day, week. */
  private teacherRows(): void {
    const { model, market } = this, byTeacher = new Map<number, number[]>(), distance = Math.ceil((model.lesson + model.breakMinutes) / model.grid);
    for (const choice of this.choices) push(byTeacher, this.teacherOf.get(choice)!, choice);
    for (const [t, list] of byTeacher) {
      const slot = (choice: number) => market.choiceSlot[choice]!, names = (choices: readonly number[]) => wrapped(choices.map((choice) => `y${choice}`));
      // Any two lessons that start within lesson and break of each other clash: the largest such groups, each once.
      for (let from = 0, to = 0; from < list.length; from++) {
        if (from > 0 && slot(list[from]!) === slot(list[from - 1]!)) continue;
        const before = to;
        while (to < list.length && slot(list[to]!) < slot(list[from]!) + distance) to++;
        if (to > before && to - from > 1) this.rows.push(`${names(list.slice(from, to))} <= 1`);
      }
      for (let day = 1; day <= 7; day++) {
        const ofDay = list.filter((choice) => model.slotDay[slot(choice)] === day);
        if (ofDay.length > model.maxPerDay[t]!) this.rows.push(`${names(ofDay)} <= ${model.maxPerDay[t]!}`);
      }
      if (list.length > model.maxPerWeek[t]!) this.rows.push(`${names(list)} <= ${model.maxPerWeek[t]!}`);
    }
  }

  /** The lessons an answer chose; rooms and assistants are left open. */
  sections(answer: Readonly<Record<string, number>>): PlannedSection[] {
    const { model, market } = this, { problem } = model, members = new Map<number, Column[]>();
    this.columns.forEach((column, i) => { if ((answer[`x${i}`] ?? 0) > 0.5) push(members, column.choice, column); });
    return [...members].map(([choice, list], i) => {
      const slot = market.choiceSlot[choice]!, skill = market.choiceSkill[choice]!;
      return {
        id: `program-${i + 1}`, teacherId: problem.teachers[this.teacherOf.get(choice)!]!.id, subjectId: problem.subjects[Math.floor(skill / model.bands)]!.id, gradeBandId: problem.gradeBands[skill % model.bands]!.id,
        day: model.slotDay[slot]!, start: model.slotStart[slot]!,
        // Large classes first: what shares a room with them is found more easily than the other way round.
        members: [...list].sort((a, b) => model.classSize[model.demandClass[b.demand]!]! - model.classSize[model.demandClass[a.demand]!]!).map(({ offer, demand }) => ({
          classId: problem.classes[model.demandClass[demand]!]!.id, period: model.periodNumber[model.siteBell[market.offerSite[offer]!]! * model.maxPeriods + market.offerPeriod[offer]!]!,
          roomId: '', assistantId: '', role: 'interactive' as const,
        })),
      };
    });
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const sum = (list: readonly number[]): string => wrapped(list.map((i) => `x${i}`));

/** Terms on lines of a length that every reader of the format takes. */
function wrapped(terms: readonly string[]): string {
  let text = '';
  terms.forEach((term, i) => { text += i === 0 ? term : i % 12 === 0 ? `\n  + ${term}` : ` + ${term}`; });
  return text;
}
