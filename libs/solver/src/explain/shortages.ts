import { FlowNetwork } from '../bound/max-flow.js';
import { seatsOfSite } from '../bound/site-supply.js';
import { weeklyLessons } from '../bound/teacher-supply.js';
import type { Model } from '../engine/model.js';
import type { Problem } from '../problem.js';
import type { Solution } from '../solution.js';
import { explainState, planOf } from './explain.js';
import { PlanView } from './plan-view.js';
import { countReasons, type Reason, type UnplacedReason } from './reasons.js';

/** What the teachers of a county are short of in one subject, by week. Null = all bands, all districts. */
export interface Shortage {
  readonly subjectId: string;
  readonly gradeBandId: string | null;
  readonly districtId: string | null;
  /** Class-periods that the plan leaves uncovered, and their reasons. */
  readonly missing: number;
  readonly byReason: Readonly<Partial<Record<Reason, number>>>;
  /** Those of them for which teachers or their hours are wanting: rooms and lines would do. */
  readonly shortPeriods: number;
  /** Lessons a week that would hold them, each with as many classes as the lessons of the plan have; never less than `leastLessons`. */
  readonly shortLessons: number;
  /** Lessons that are short in whatever plan, each with all its classes: proven by the flow. */
  readonly leastLessons: number;
}

const NO_LIMIT = 1_000_000_000;

/**
 * Lessons that are short, most first: by subject, by subject and band, and with several districts by subject and district.
 *
 * `shortLessons` reads the plan: what it misses because nobody qualified serves, no hour meets, teachers are at their limits or their lessons full. `leastLessons`
 * holds for every plan: the teachers' weekly lessons, each full, flow to the classes that want them, a school takes what its rooms, line and assistants allow
 * (the relaxation of the upper bound). Where this flow ends, lessons from nowhere are added, subject by subject, until schools take no more. Their sum is the
 * least any plan would need; where teachers of several subjects could help out, its split follows what the plan leaves uncovered.
 */
export function shortages(problem: Problem, solution: Solution): Shortage[] {
  const view = new PlanView(planOf(problem, solution)), { model: m } = view.state, unplaced = explainState(view.state), cells = shortPeriods(view, m), found: Shortage[] = [];
  const row = (subject: number, band: number | null, district: number | null): void => {
    const reasons = unplaced.filter((u) => isOf(m, u, subject, band, district)), short = countOf(reasons.filter(wantsTeachers)), perBand = new Map<number, number>();
    for (const cell of cells) {
      if (cell.subject !== subject || (band !== null && cell.band !== band) || (district !== null && cell.district !== district)) continue;
      perBand.set(cell.band, (perBand.get(cell.band) ?? 0) + cell.periods);
    }
    const least = [...perBand.values()].reduce((sum, periods) => sum + Math.ceil(periods / m.maxClasses), 0), lessons = Math.max(least, Math.ceil(short / classesPerLesson(view, subject)));
    if (lessons === 0) return;
    found.push({
      subjectId: problem.subjects[subject]!.id, gradeBandId: band === null ? null : problem.gradeBands[band]!.id, districtId: district === null ? null : problem.districts[district]!.id,
      missing: countOf(reasons), byReason: countReasons(reasons), shortPeriods: short, shortLessons: lessons, leastLessons: least,
    });
  };
  for (let subject = 0; subject < m.subjects; subject++) {
    row(subject, null, null);
    for (let band = 0; band < m.bands; band++) row(subject, band, null);
    if (m.districts > 1) for (let district = 0; district < m.districts; district++) row(subject, null, district);
  }
  const depth = (s: Shortage) => (s.gradeBandId === null && s.districtId === null ? 0 : s.districtId === null ? 1 : 2);
  return found.sort((a, b) => depth(a) - depth(b) || b.shortLessons - a.shortLessons || b.shortPeriods - a.shortPeriods);
}

const countOf = (list: readonly UnplacedReason[]): number => list.reduce((sum, { missing }) => sum + missing, 0);

/** Whether more lessons would help: not when line, room, assistant or the class itself stand in the way. */
const wantsTeachers = ({ reason, detail }: UnplacedReason): boolean => reason === 'teacher' || reason === 'time' || reason === 'limits' || (reason === 'full' && detail.cause === 'lesson');

/** Classes that share a lesson of the subject in this plan; a full lesson when there is none. */
function classesPerLesson({ state }: PlanView, subject: number): number {
  let lessons = 0, classes = 0;
  for (const section of state.inUse.subarray(0, state.used)) {
    if (state.subjectOf(section) !== subject) continue;
    lessons++;
    classes += state.sectionSize[section]!;
  }
  return lessons === 0 ? state.model.maxClasses : classes / lessons;
}

/** A class of several bands counts for its first. */
const firstBand = (m: Model, c: number): number => m.classBands.items[m.classBands.start[c]!]!;

function isOf(m: Model, { classId, subjectId }: UnplacedReason, subject: number, band: number | null, district: number | null): boolean {
  if (m.problem.subjects[subject]!.id !== subjectId) return false;
  const c = classNumber(m, classId);
  return (band === null || firstBand(m, c) === band) && (district === null || m.siteDistrict[m.classSite[c]!] === district);
}

const numbers = new WeakMap<Model, ReadonlyMap<string, number>>();

function classNumber(m: Model, classId: string): number {
  let known = numbers.get(m);
  if (!known) numbers.set(m, known = new Map(m.problem.classes.map(({ id }, c) => [id, c])));
  return known.get(classId)!;
}

interface Cell { readonly subject: number; readonly band: number; readonly district: number; periods: number }

/** Demands of one site, subject and set of bands. */
interface Group { readonly site: number; readonly subject: number; readonly bands: readonly number[]; wanted: number; missing: number; node: number }

function shortPeriods(view: PlanView, m: Model): Cell[] {
  const network = new FlowNetwork(), groups = groupsOf(view, m), most = siteTakes(view, m, network);
  network.clear();
  const source = network.addNodes(2), sink = source + 1, sites = network.addNodes(most.length), cells = new Map<string, { cell: Cell; node: number; missing: number }>(), skills = new Map<string, number>();
  most.forEach((takes, site) => network.addEdge(sites + site, sink, takes));
  for (const group of groups) {
    group.node = network.addNodes(1);
    network.addEdge(group.node, sites + group.site, group.wanted);
    const district = m.siteDistrict[group.site]!;
    for (const band of group.bands) {
      const key = `${group.subject}/${band}/${district}`;
      if (!skills.has(key)) skills.set(key, network.addNodes(1));
      network.addEdge(skills.get(key)!, group.node, NO_LIMIT);
    }
    const key = `${group.subject}/${group.bands[0]}/${district}`, known = cells.get(key);
    if (known) known.missing += group.missing;
    else cells.set(key, { cell: { subject: group.subject, band: group.bands[0]!, district, periods: 0 }, node: skills.get(key)!, missing: group.missing });
  }
  const weekly = weeklyLessons(m);
  for (let t = 0; t < m.teachers; t++) {
    if (weekly[t] === 0) continue;
    const node = network.addNodes(1);
    network.addEdge(source, node, Math.min(NO_LIMIT, weekly[t]! * m.maxClasses));
    for (const skill of m.teacherSkills.items.subarray(m.teacherSkills.start[t], m.teacherSkills.start[t + 1])) for (let district = 0; district < m.districts; district++) {
      const target = m.teacherServes[t * m.districts + district] === 1 ? skills.get(`${Math.floor(skill / m.bands)}/${skill % m.bands}/${district}`) : undefined;
      if (target !== undefined) network.addEdge(node, target, NO_LIMIT);
    }
  }
  network.maximum(source, sink);
  const order = [...cells.values()].sort((a, b) => b.missing - a.missing || a.node - b.node);
  // First as much as the plan misses there, then what is still short.
  for (const limit of [(missing: number) => missing, () => NO_LIMIT]) for (const { cell, node, missing } of order) {
    network.addEdge(source, node, limit(missing));
    cell.periods += network.maximum(source, sink);
  }
  return order.map(({ cell }) => cell);
}

function groupsOf({ state }: PlanView, m: Model): Group[] {
  const groups = new Map<string, Group>();
  m.demandUnmet.forEach((unmet, q) => {
    const c = m.demandClass[q]!, site = m.classSite[c]!, bands = [...m.classBands.items.subarray(m.classBands.start[c], m.classBands.start[c + 1])];
    const key = `${site}/${m.demandSubject[q]!}/${bands.join(',')}`, group = groups.get(key) ?? { site, subject: m.demandSubject[q]!, bands, wanted: 0, missing: 0, node: -1 };
    groups.set(key, group);
    group.wanted += Math.min(unmet, m.classPeriods.start[c + 1]! - m.classPeriods.start[c]!);
    group.missing += unmet - state.given[q]!;
  });
  return [...groups.values()];
}

/** Class-periods each site could take if there were teachers enough: demand → class in a period → site in a period, as in the upper bound. */
function siteTakes(view: PlanView, m: Model, network: FlowNetwork): number[] {
  const demandsOf: number[][] = Array.from({ length: m.classSite.length }, () => []), P = m.maxPeriods;
  m.demandClass.forEach((c, q) => demandsOf[c]!.push(q));
  return m.problem.sites.map((_, site) => {
    const classes = view.classesOf(site), supply = seatsOfSite(m, site, classes), rooms = m.siteRooms.items.subarray(m.siteRooms.start[site], m.siteRooms.start[site + 1]);
    const largest = rooms.reduce((most, room) => Math.max(most, m.roomSeats[room]!), 0);
    if (m.siteCapacity[site] === 0 || classes.length === 0) return 0;
    network.clear();
    const source = network.addNodes(2), sink = source + 1, periods = network.addNodes(P);
    supply.forEach((seats, p) => { if (seats > 0) network.addEdge(periods + p, sink, seats); });
    for (const c of classes) {
      if (m.classSize[c]! > largest || demandsOf[c]!.length === 0) continue;
      // Every subject of a class wants the same open periods, so the class is one node.
      const node = network.addNodes(1);
      network.addEdge(source, node, demandsOf[c]!.reduce((sum, q) => sum + m.demandUnmet[q]!, 0));
      for (const p of m.classPeriods.items.subarray(m.classPeriods.start[c], m.classPeriods.start[c + 1])) if (supply[p]! > 0) network.addEdge(node, periods + p, 1);
    }
    return network.maximum(source, sink);
  });
}
