import type { Model } from '../engine/model.js';
import { flatten, groupBy, type Lists } from '../engine/numbering.js';
import type { PlanState } from '../engine/plan-state.js';
import type { Division, PieceModel, PieceTask } from './piece.js';

/** A piece's own numbers: position in the piece -> position in the problem. */
export interface Numbers { readonly teachers: number[]; readonly sites: number[]; readonly rooms: number[]; readonly assistants: number[]; readonly classes: number[] }

/** What lessons of the piece take at a site of another piece, by period. */
interface Hour { readonly classes: number[]; readonly rooms: number[]; readonly assistants: number[] }
type Visit = Map<number, Hour>;

/** Cuts pieces of a division out of the plan: small enough to lie in the processor's cache. */
export class Cutter {
  private readonly m: Model;
  private readonly P: number;
  private readonly classesOf: Lists;
  /** Position in the problem -> position in the piece being cut; only what belongs to the piece is ever read. */
  private readonly newSite; private readonly newRoom; private readonly newAssistant; private readonly newClass;

  /** The last piece a class was cut into. */
  private readonly inPiece: Int32Array;

  constructor(private readonly state: PlanState, private readonly division: Division) {
    this.m = state.model;
    this.P = this.m.maxPeriods;
    this.classesOf = groupBy(this.m.classSite, this.m.siteBell.length);
    this.newSite = new Int32Array(this.m.siteBell.length);
    this.newRoom = new Int32Array(this.m.roomSite.length);
    this.newAssistant = new Int32Array(this.m.assistantTo.length / this.P);
    this.newClass = new Int32Array(this.m.classSite.length);
    this.inPiece = new Int32Array(this.m.classSite.length).fill(-1);
  }

  cut(piece: number): { readonly task: PieceTask; readonly numbers: Numbers } {
    const { m, P, division } = this, teachers = slice(division.teachers, piece), homes = slice(division.sites, piece), visits = this.visitsOf(piece, teachers);
    const visited = [...visits.keys()].sort((a, b) => a - b), sites = [...homes, ...visited];
    const rooms: number[] = [], assistants: number[] = [], classes: number[] = [];
    for (const site of homes) {
      rooms.push(...slice(m.siteRooms, site));
      assistants.push(...slice(m.siteAssistants, site));
      for (const c of slice(this.classesOf, site)) if (this.unmetHere(piece, c) > 0) classes.push(c);
    }
    const counts = { rooms: rooms.length, assistants: assistants.length, classes: classes.length };
    for (const site of visited) {
      const hours = [...visits.get(site)!.values()];
      rooms.push(...distinct(hours, 'rooms'));
      assistants.push(...distinct(hours, 'assistants'));
      classes.push(...distinct(hours, 'classes'));
    }
    number(this.newSite, sites);
    number(this.newRoom, rooms);
    number(this.newAssistant, assistants);
    number(this.newClass, classes);
    for (const c of classes) this.inPiece[c] = piece;
    const siteOpen = new Uint8Array(sites.length * P), roomOpen = new Uint8Array(rooms.length * P), classOpen = new Uint8Array(classes.length * P);
    const assistantFrom = new Int32Array(assistants.length * P).fill(1), assistantTo = new Int32Array(assistants.length * P);
    homes.forEach((site, i) => copyRow(m.siteOpen, site, siteOpen, i, P));
    rooms.slice(0, counts.rooms).forEach((room, i) => copyRow(m.roomOpen, room, roomOpen, i, P));
    classes.slice(0, counts.classes).forEach((c, i) => copyRow(m.classOpen, c, classOpen, i, P));
    assistants.slice(0, counts.assistants).forEach((assistant, i) => {
      copyRow(m.assistantFrom, assistant, assistantFrom, i, P);
      copyRow(m.assistantTo, assistant, assistantTo, i, P);
    });
    const open = { siteOpen, roomOpen, classOpen, assistantFrom, assistantTo };
    for (const site of homes) this.closeTaken(piece, site, open);
    for (const [site, visit] of visits) for (const [p, hour] of visit) this.openVisited(site, p, hour, open);
    const classSite = Int32Array.from(classes, (c) => this.newSite[m.classSite[c]!]!);
    const demands = this.demandsOf(piece, classes, counts.classes), siteUnmet = new Int32Array(sites.length);
    demands.demandClass.forEach((c, q) => { siteUnmet[classSite[c]!]! += demands.demandUnmet[q]!; });
    const totalUnmet = siteUnmet.reduce((a, b) => a + b, 0), siteBell = gather(m.siteBell, sites), siteDistrict = gather(m.siteDistrict, sites), plan = this.planOf(teachers);
    const roomSite = Int32Array.from(rooms, (room) => this.newSite[m.roomSite[room]!]!), assistantSite = new Int32Array(assistants.length);
    this.siteOfAssistants(homes, visits, assistantSite);
    const model: PieceModel = {
      siteBell, siteDistrict, siteTwoWay: Uint8Array.from(sites, (s) => m.siteTwoWay[s]!), siteCapacity: gather(m.siteCapacity, sites),
      siteRooms: groupBy(roomSite, sites.length), siteAssistants: groupBy(assistantSite, sites.length), roomSite, roomSeats: gather(m.roomSeats, rooms), ...open,
      ...teachersOf(m, teachers, sites, this.newSite),
      classSite, classSize: gather(m.classSize, classes), classBands: gatherLists(m.classBands, classes), classPeriods: onesOf(classOpen, classes.length, P), ...demands, siteUnmet, totalUnmet,
      ...zonesOf(m, siteBell, siteDistrict),
    };
    return { task: { piece, model, plan: plan.snapshot, uncovered: totalUnmet - plan.members }, numbers: { teachers, sites, rooms, assistants, classes } };
  }

  private isForeign(piece: number, section: number): boolean { return section >= 0 && this.division.teacherOf[this.state.sectionTeacher[section]!] !== piece; }

  /** What the lessons of these teachers take at sites of other pieces. */
  private visitsOf(piece: number, teachers: readonly number[]): Map<number, Visit> {
    const { m, P, state, division: { siteOf } } = this, visits = new Map<number, Visit>();
    for (const t of teachers) for (let i = state.diaryStart[t]!, end = i + state.teacherLessons[t]!; i < end; i++) {
      const section = state.diary[i]!, first = section * m.maxClasses;
      for (let k = first; k < first + state.sectionSize[section]!; k++) {
        const c = state.members[k]!, site = m.classSite[c]!;
        if (siteOf[site] === piece) continue;
        const p = state.periodOf(section, site), room = state.classRoom[c * P + p]!, visit: Visit = visits.get(site) ?? new Map<number, Hour>();
        const hour: Hour = visit.get(p) ?? { classes: [], rooms: [], assistants: [] };
        hour.classes.push(c);
        hour.rooms.push(room);
        hour.assistants.push(state.endpointAssistant[room * P + p]!);
        visits.set(site, visit.set(p, hour));
      }
    }
    return visits;
  }

  /** Periods of a class at home that lessons of other pieces do not give. */
  private unmetHere(piece: number, c: number): number {
    const { m } = this;
    let unmet = 0;
    for (let subject = 0; subject < m.subjects; subject++) unmet += this.leftOf(piece, m.demandAt[c * m.subjects + subject]!);
    return unmet;
  }

  private leftOf(piece: number, q: number): number {
    if (q < 0) return 0;
    const { state, m } = this;
    let left = m.demandUnmet[q]!;
    for (let i = state.servingStart[q]!, end = i + state.given[q]!; i < end; i++) if (this.isForeign(piece, state.serving[i]!)) left--;
    return left;
  }

  /** Closes at a site of the piece what lessons of other pieces take there. */
  private closeTaken(piece: number, site: number, open: Pick<PieceModel, 'siteOpen' | 'roomOpen' | 'classOpen' | 'assistantFrom' | 'assistantTo'>): void {
    const { m, P, state } = this, rooms = slice(m.siteRooms, site), s = this.newSite[site]!;
    for (let p = 0; p < P; p++) {
      if (state.siteRunning[site * P + p] === 0) continue;
      const taken = rooms.filter((room) => this.isForeign(piece, state.endpointSection[room * P + p]!));
      if (taken.length === 0) continue;
      const mine = rooms.filter((room) => state.endpointSection[room * P + p]! >= 0 && !taken.includes(room)), left = m.siteCapacity[site]! - taken.length;
      // The line carries fewer here than elsewhere: as many rooms stay open, those in use and the largest.
      const spare = rooms.filter((room) => state.endpointSection[room * P + p]! < 0).sort((a, b) => m.roomSeats[b]! - m.roomSeats[a]! || a - b).slice(0, left - mine.length);
      for (const room of rooms) if (!mine.includes(room) && !spare.includes(room)) open.roomOpen[this.newRoom[room]! * P + p] = 0;
      for (const room of taken) {
        const at = this.newAssistant[state.endpointAssistant[room * P + p]!]! * P + p;
        open.assistantFrom[at] = 1;
        open.assistantTo[at] = 0;
      }
      if (left === 0) open.siteOpen[s * P + p] = 0;
      for (const c of slice(this.classesOf, site)) {
        if (this.inPiece[c] === piece && (left === 0 || this.isForeign(piece, state.classSection[c * P + p]!))) open.classOpen[this.newClass[c]! * P + p] = 0;
      }
    }
  }

  /** Opens at a site of another piece what lessons of this one take there. */
  private openVisited(site: number, p: number, hour: Hour, open: Pick<PieceModel, 'siteOpen' | 'roomOpen' | 'classOpen' | 'assistantFrom' | 'assistantTo'>): void {
    const { m, P } = this;
    open.siteOpen[this.newSite[site]! * P + p] = 1;
    for (const room of hour.rooms) open.roomOpen[this.newRoom[room]! * P + p] = 1;
    for (const c of hour.classes) open.classOpen[this.newClass[c]! * P + p] = 1;
    for (const assistant of hour.assistants) {
      open.assistantFrom[this.newAssistant[assistant]! * P + p] = m.assistantFrom[assistant * P + p]!;
      open.assistantTo[this.newAssistant[assistant]! * P + p] = m.assistantTo[assistant * P + p]!;
    }
  }

  /** Demands at home as far as no other piece serves them, demands of visitors as far as this one does. */
  private demandsOf(piece: number, classes: readonly number[], homes: number): Pick<PieceModel, 'demandAt' | 'demandClass' | 'demandSubject' | 'demandUnmet'> {
    const { m } = this, demandAt = new Int32Array(classes.length * m.subjects).fill(-1), demandClass: number[] = [], demandSubject: number[] = [], demandUnmet: number[] = [];
    classes.forEach((c, i) => {
      for (let subject = 0; subject < m.subjects; subject++) {
        const q = m.demandAt[c * m.subjects + subject]!;
        if (q < 0) continue;
        const left = this.leftOf(piece, q), unmet = i < homes ? left : left - (m.demandUnmet[q]! - this.state.given[q]!);
        if (unmet <= 0) continue;
        demandAt[i * m.subjects + subject] = demandClass.length;
        demandClass.push(i);
        demandSubject.push(subject);
        demandUnmet.push(unmet);
      }
    });
    return { demandAt, demandClass: Int32Array.from(demandClass), demandSubject: Int32Array.from(demandSubject), demandUnmet: Int32Array.from(demandUnmet) };
  }

  private siteOfAssistants(homes: readonly number[], visits: ReadonlyMap<number, Visit>, out: Int32Array): void {
    for (const site of homes) for (const assistant of slice(this.m.siteAssistants, site)) out[this.newAssistant[assistant]!] = this.newSite[site]!;
    for (const [site, visit] of visits) for (const hour of visit.values()) for (const assistant of hour.assistants) out[this.newAssistant[assistant]!] = this.newSite[site]!;
  }

  /** The lessons of the teachers as a snapshot in the piece's numbers. */
  private planOf(teachers: readonly number[]): { snapshot: Int32Array; members: number } {
    const { m, P, state } = this, out: number[] = [];
    let members = 0;
    teachers.forEach((t, i) => {
      for (let d = state.diaryStart[t]!, end = d + state.teacherLessons[t]!; d < end; d++) {
        const section = state.diary[d]!, size = state.sectionSize[section]!;
        members += size;
        out.push(i, state.sectionSkill[section]!, state.sectionSlot[section]!, -1, size);
        for (let k = section * m.maxClasses, last = k + size; k < last; k++) {
          const c = state.members[k]!, p = state.periodOf(section, m.classSite[c]!), room = state.classRoom[c * P + p]!, endpoint = room * P + p;
          out.push(this.newClass[c]!, this.newRoom[room]!, this.newAssistant[state.endpointAssistant[endpoint]!]!, state.endpointRole[endpoint]!);
        }
      }
    });
    return { snapshot: Int32Array.from(out), members };
  }
}

function teachersOf(m: Model, list: readonly number[], sites: readonly number[], newSite: Int32Array) {
  const here = (site: number) => sites[newSite[site]!] === site, skillTeachers: number[][] = Array.from({ length: m.subjects * m.bands }, () => []);
  const teacherServes = new Uint8Array(list.length * m.districts), teacherInterval = new Uint16Array(list.length * m.slots), offHours = new Uint8Array(list.length * m.slots);
  list.forEach((t, i) => {
    copyRow(m.teacherServes, t, teacherServes, i, m.districts);
    copyRow(m.teacherInterval, t, teacherInterval, i, m.slots);
    copyRow(m.offHours, t, offHours, i, m.slots);
    for (const skill of slice(m.teacherSkills, t)) skillTeachers[skill]!.push(i);
  });
  // A teacher whose preferred sites all lie elsewhere still prefers none of these: -1 is no site.
  const preferred = list.map((t) => {
    const stated = slice(m.preferredSites, t), known = stated.filter(here).map((site) => newSite[site]!);
    return stated.length > 0 && known.length === 0 ? [-1] : known;
  });
  return {
    teachers: list.length, teacherDistrict: gather(m.teacherDistrict, list), teacherServes, teacherSkills: gatherLists(m.teacherSkills, list), skillTeachers: flatten(skillTeachers),
    maxPerDay: gather(m.maxPerDay, list), maxPerWeek: gather(m.maxPerWeek, list), preferredPerDay: gather(m.preferredPerDay, list), teacherSlots: gatherLists(m.teacherSlots, list),
    teacherInterval, offHours, preferredSites: flatten(preferred),
  };
}

function zonesOf(m: Model, siteBell: Int32Array, siteDistrict: Int32Array) {
  const known = new Map<number, number>(), zoneBell: number[] = [], zoneDistrict: number[] = [];
  const siteZone = siteBell.map((bell, site) => {
    const district = siteDistrict[site]!, key = bell * m.districts + district, zone = known.get(key);
    if (zone !== undefined) return zone;
    known.set(key, zoneBell.length);
    zoneDistrict.push(district);
    return zoneBell.push(bell) - 1;
  });
  const perSlot: number[][] = Array.from({ length: m.slots }, () => []);
  zoneBell.forEach((bell, zone) => {
    for (let slot = 0; slot < m.slots; slot++) if (m.bellPeriod[bell * m.slots + slot]! >= 0) perSlot[slot]!.push(zone);
  });
  return { zones: zoneBell.length, siteZone, zoneBell: Int32Array.from(zoneBell), zoneDistrict: Int32Array.from(zoneDistrict), slotZones: flatten(perSlot) };
}

function slice({ start, items }: Lists, i: number): number[] { return [...items.subarray(start[i], start[i + 1])]; }

function distinct(hours: readonly Hour[], kind: keyof Hour): number[] {
  return [...new Set(hours.flatMap((hour) => hour[kind]))].sort((a, b) => a - b);
}

function number(out: Int32Array, list: readonly number[]): void { list.forEach((id, i) => { out[id] = i; }); }

function gather(values: Int32Array, list: readonly number[]): Int32Array { return Int32Array.from(list, (i) => values[i]!); }

function gatherLists(lists: Lists, list: readonly number[]): Lists { return flatten(list.map((i) => slice(lists, i))); }

function copyRow<A extends Int32Array | Uint16Array | Uint8Array>(from: A, row: number, to: A, at: number, width: number): void {
  to.set(from.subarray(row * width, (row + 1) * width), at * width);
}

/** For each row the columns that hold a one. */
function onesOf(table: Uint8Array, rows: number, width: number): Lists {
  const start = new Int32Array(rows + 1), items: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < width; i++) if (table[row * width + i] === 1) items.push(i);
    start[row + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
}
