import { buildModel, type Model } from '../engine/model.js';
import type { Problem } from '../problem.js';
import { FlowNetwork } from './max-flow.js';
import { ReachableLessons } from './reachable-lessons.js';
import { classesOfSites, seatsOfSite } from './site-supply.js';
import { weeklyLessons } from './teacher-supply.js';

/** Upper limits on the class-periods any legal plan can deliver, each from leaving out other rules. */
export interface CoverageBound {
  /** Every period that is missing at all. */
  readonly unmet: number;
  /** Per (class, subject): periods in which a teacher could come at all. */
  readonly demand: number;
  /** Per site: a class has one lesson at a time, a site a number of rooms, assistants and lines. */
  readonly site: number;
  /** Teachers' weekly lessons against what sites can take, all at once. */
  readonly joint: number;
  /** The least of the four: no plan covers more. */
  readonly bound: number;
  /** What each site can get at most, by id. */
  readonly bySite: ReadonlyMap<string, number>;
}

/** A number of class-periods that no legal plan exceeds: the least of four relaxations. Pure; the problem must be well-formed. */
export function coverageBound(problem: Problem): CoverageBound {
  return boundOf(buildModel(problem));
}

/** The same for a model that is already built. */
export function boundOf(model: Model): CoverageBound {
  const weekly = weeklyLessons(model), reach = new ReachableLessons(model, weekly), demandsOf = demandsOfClasses(model);
  const network = new FlowNetwork(), groups = new Map<string, DemandGroup>(), siteBounds = new Int32Array(model.siteBell.length);
  let demand = 0;
  classesOfSites(model).forEach((classes, site) => {
    const takers = takersOf(model, reach, site, classes, demandsOf);
    for (const taker of takers.list) {
      demand += taker.most;
      const group = groupOf(model, groups, taker.demand, site);
      group.most += taker.most;
    }
    siteBounds[site] = siteFlow(network, model, takers);
  });
  const site = siteBounds.reduce((a, b) => a + b, 0), joint = jointFlow(network, model, weekly, groups, siteBounds);
  return {
    unmet: model.totalUnmet, demand, site, joint, bound: Math.min(model.totalUnmet, demand, site, joint),
    bySite: new Map(model.problem.sites.map((s, i) => [s.id, siteBounds[i]!])),
  };
}

function demandsOfClasses(model: Model): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: model.classSite.length }, () => []);
  model.demandClass.forEach((c, q) => lists[c]!.push(q));
  return lists;
}

/** A demand that can be served at all: in which periods, and how often at most. */
interface Taker { readonly demand: number; readonly periods: readonly number[]; readonly most: number }
interface Takers { readonly list: readonly Taker[]; readonly supply: Int32Array }

function takersOf(model: Model, reach: ReachableLessons, site: number, classes: readonly number[], demandsOf: readonly (readonly number[])[]): Takers {
  const supply = seatsOfSite(model, site, classes), list: Taker[] = [], P = model.maxPeriods;
  const largest = model.siteRooms.items.subarray(model.siteRooms.start[site], model.siteRooms.start[site + 1]).reduce((most, room) => Math.max(most, model.roomSeats[room]!), 0);
  if (model.siteCapacity[site] === 0) return { list, supply };
  for (const c of classes) if (model.classSize[c]! <= largest) for (const demand of demandsOf[c]!) {
    const bands = [...model.classBands.items.subarray(model.classBands.start[c], model.classBands.start[c + 1])];
    const reachable = bands.map((band) => reach.periods(model.siteZone[site]!, model.demandSubject[demand]! * model.bands + band)), periods: number[] = [];
    for (let p = 0; p < P; p++) if (supply[p]! > 0 && model.classOpen[c * P + p] === 1 && reachable.some((r) => r[p] === 1)) periods.push(p);
    const most = Math.min(model.demandUnmet[demand]!, periods.length);
    if (most > 0) list.push({ demand, periods, most });
  }
  return { list, supply };
}

/** Demand → class in a period (one lesson at a time) → site in a period (its seats). */
function siteFlow(network: FlowNetwork, model: Model, { list, supply }: Takers): number {
  if (list.length === 0) return 0;
  network.clear();
  const source = network.addNodes(2), sink = source + 1, sitePeriod = network.addNodes(supply.length), classPeriods = new Map<number, number>();
  for (const { demand, periods, most } of list) {
    const node = network.addNodes(1), c = model.demandClass[demand]!;
    network.addEdge(source, node, most);
    for (const p of periods) {
      const key = c * supply.length + p;
      let at = classPeriods.get(key);
      if (at === undefined) {
        classPeriods.set(key, at = network.addNodes(1));
        network.addEdge(at, sitePeriod + p, 1);
      }
      network.addEdge(node, at, 1);
    }
  }
  supply.forEach((seats, p) => { if (seats > 0) network.addEdge(sitePeriod + p, sink, seats); });
  return network.maximum(source, sink);
}

/** Demands of one site that the same teachers can serve. */
interface DemandGroup { readonly site: number; readonly subject: number; readonly bands: readonly number[]; most: number }

function groupOf(model: Model, groups: Map<string, DemandGroup>, demand: number, site: number): DemandGroup {
  const c = model.demandClass[demand]!, subject = model.demandSubject[demand]!;
  const bands = [...model.classBands.items.subarray(model.classBands.start[c], model.classBands.start[c + 1])].sort((a, b) => a - b), key = `${site}/${subject}/${bands.join(',')}`;
  let group = groups.get(key);
  if (!group) groups.set(key, group = { site, subject, bands, most: 0 });
  return group;
}

const NO_LIMIT = 1_000_000_000;

/** Teacher (weekly lessons, each full) → (skill, district served) → demands of a site → site (its own bound). */
function jointFlow(network: FlowNetwork, model: Model, weekly: Int32Array, groups: ReadonlyMap<string, DemandGroup>, siteBounds: Int32Array): number {
  network.clear();
  const source = network.addNodes(2), sink = source + 1, sites = network.addNodes(siteBounds.length), skills = new Map<number, number>();
  // Teachers with the same skills and the same area are one supply.
  for (const { lessons, keys } of supplies(model, weekly)) {
    const node = network.addNodes(1);
    network.addEdge(source, node, Math.min(NO_LIMIT, lessons * model.maxClasses));
    for (const key of keys) {
      if (!skills.has(key)) skills.set(key, network.addNodes(1));
      network.addEdge(node, skills.get(key)!, NO_LIMIT);
    }
  }
  for (const { site, subject, bands, most } of groups.values()) {
    const node = network.addNodes(1);
    for (const band of bands) for (const area of [0, model.siteDistrict[site]! + 1]) {
      const skill = skills.get((subject * model.bands + band) * (model.districts + 1) + area);
      if (skill !== undefined) network.addEdge(skill, node, NO_LIMIT);
    }
    network.addEdge(node, sites + site, most);
  }
  siteBounds.forEach((most, site) => { if (most > 0) network.addEdge(sites + site, sink, most); });
  return network.maximum(source, sink);
}

/** Lessons by (skills, area): `keys` are skill × area, where area 0 is everywhere and `1 + d` district `d`. */
function supplies(model: Model, weekly: Int32Array): Iterable<{ lessons: number; keys: readonly number[] }> {
  const found = new Map<string, { lessons: number; keys: number[] }>(), { districts, teacherSkills } = model;
  model.problem.teachers.forEach((teacher, t) => {
    if (weekly[t] === 0) return;
    const areas: number[] = [];
    if (teacher.serviceDistrictIds === null) areas.push(0);
    else for (let d = 0; d < districts; d++) if (model.teacherServes[t * districts + d] === 1) areas.push(d + 1);
    const skills = [...teacherSkills.items.subarray(teacherSkills.start[t], teacherSkills.start[t + 1])].sort((a, b) => a - b);
    const keys = skills.flatMap((skill) => areas.map((area) => skill * (districts + 1) + area)), name = keys.join(',');
    const supply = found.get(name) ?? { lessons: 0, keys };
    supply.lessons += weekly[t]!;
    found.set(name, supply);
  });
  return found.values();
}
