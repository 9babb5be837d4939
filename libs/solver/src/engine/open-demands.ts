import type { Model } from './model.js';
import { flatten } from './numbering.js';

/**
 * Demands that still miss a period: one dense list of all, and one for each (zone, skill), so that a fill looks only at classes
 * that want the subject. A class of several bands stands in several lists. Demands that nothing can ever reach stand in none.
 */
export class OpenDemands {
  /** Dense list of all open demands. */
  readonly all: Int32Array;
  size = 0;
  private readonly place: Int32Array;

  /** An entry is a (demand, band). */
  readonly entryDemand: Int32Array;
  private readonly entryList: Int32Array;
  private readonly entryPlace: Int32Array;
  private readonly demandEntries: Int32Array;

  private readonly listStart: Int32Array;
  private readonly listSize: Int32Array;
  private readonly listed: Int32Array;
  private readonly skills: number;

  constructor(model: Model) {
    const demands = model.demandClass.length;
    this.skills = model.subjects * model.bands;
    this.all = new Int32Array(demands);
    this.place = new Int32Array(demands).fill(-1);
    this.demandEntries = new Int32Array(demands + 1);
    const entryDemand: number[] = [], entryList: number[] = [], lists: number[][] = Array.from({ length: model.zones * this.skills }, () => []);
    for (let q = 0; q < demands; q++) {
      const c = model.demandClass[q]!;
      for (let i = model.classBands.start[c]!; i < model.classBands.start[c + 1]!; i++) {
        const list = this.listOf(model.siteZone[model.classSite[c]!]!, model.demandSubject[q]! * model.bands + model.classBands.items[i]!);
        lists[list]!.push(entryDemand.length);
        entryDemand.push(q);
        entryList.push(list);
      }
      this.demandEntries[q + 1] = entryDemand.length;
    }
    this.entryDemand = Int32Array.from(entryDemand);
    this.entryList = Int32Array.from(entryList);
    this.entryPlace = new Int32Array(entryDemand.length).fill(-1);
    const { start, items } = flatten(lists);
    this.listStart = start;
    this.listed = items;
    this.listSize = new Int32Array(lists.length);
    for (let q = 0; q < demands; q++) if (reachable(model, model.demandClass[q]!)) this.add(q);
      else this.place[q] = -2;
  }

  private listOf(zone: number, skill: number): number { return zone * this.skills + skill; }

  /** How many open demands of the zone the skill could serve. */
  sizeOf(zone: number, skill: number): number { return this.listSize[this.listOf(zone, skill)]!; }

  /** The i-th of them. */
  at(zone: number, skill: number, i: number): number { return this.entryDemand[this.listed[this.listStart[this.listOf(zone, skill)]! + i]!]!; }

  isOpen(demand: number): boolean { return this.place[demand]! >= 0; }

  add(demand: number): void {
    if (this.place[demand] !== -1) return;
    this.place[demand] = this.size;
    this.all[this.size++] = demand;
    for (let e = this.demandEntries[demand]!; e < this.demandEntries[demand + 1]!; e++) {
      const list = this.entryList[e]!, at = this.listSize[list]!++;
      this.listed[this.listStart[list]! + at] = e;
      this.entryPlace[e] = at;
    }
  }

  remove(demand: number): void {
    const at = this.place[demand]!;
    if (at < 0) return;
    const last = this.all[--this.size]!;
    this.all[at] = last;
    this.place[last] = at;
    this.place[demand] = -1;
    for (let e = this.demandEntries[demand]!; e < this.demandEntries[demand + 1]!; e++) {
      const list = this.entryList[e]!, start = this.listStart[list]!, hole = this.entryPlace[e]!, moved = this.listed[start + --this.listSize[list]!]!;
      this.listed[start + hole] = moved;
      this.entryPlace[moved] = hole;
    }
  }
}

/** Whether the class has any open period and a room at its site that seats it. */
function reachable(model: Model, c: number): boolean {
  const site = model.classSite[c]!;
  if (model.classPeriods.start[c] === model.classPeriods.start[c + 1]) return false;
  for (let i = model.siteRooms.start[site]!; i < model.siteRooms.start[site + 1]!; i++) {
    if (model.roomSeats[model.siteRooms.items[i]!]! >= model.classSize[c]!) return true;
  }
  return false;
}
