import { weightsOf, TERM_NAMES, type Problem } from '../problem.js';
import { bellModel, type BellModel } from './bell-model.js';
import { flatten, groupBy, positions, type Lists } from './numbering.js';
import { placeModel, type PlaceModel } from './place-model.js';
import { teacherModel, type TeacherModel } from './teacher-model.js';

/**
 * A problem as integers and typed arrays, built once and never changed. Everything is named by its position in the problem.
 * A *slot* is a start: `day * slotsPerDay + start / grid`. A *period* is the position of a bell period in its schedule, 0..maxPeriods-1;
 * slack windows of one schedule never overlap, so "taken in this period" replaces every test on minutes.
 * A *zone* is a (bell schedule, district): its sites see the same starts and the same teachers. A *demand* is a (class, subject) with unmet periods.
 */
export interface Model extends BellModel, PlaceModel, TeacherModel {
  readonly problem: Problem;
  readonly lesson: number;
  readonly grid: number;
  readonly breakMinutes: number;
  readonly gapTolerance: number;
  readonly maxInteractive: number;
  /** Classes a section can hold; never more than there are classes. */
  readonly maxClasses: number;
  readonly subjects: number;
  readonly bands: number;
  /** Weight of each soft term, in the order of TERM_NAMES. */
  readonly weights: Float64Array;

  readonly classSite: Int32Array;
  readonly classSize: Int32Array;
  readonly classBands: Lists;
  /** [class][period]: 1 when site and class are open and a lesson may come at all. */
  readonly classOpen: Uint8Array;
  /** Open periods of each class. */
  readonly classPeriods: Lists;
  /** [class][subject]: demand, or -1. */
  readonly demandAt: Int32Array;
  readonly demandClass: Int32Array;
  readonly demandSubject: Int32Array;
  readonly demandUnmet: Int32Array;
  readonly siteUnmet: Int32Array;
  readonly totalUnmet: number;

  readonly zones: number;
  readonly siteZone: Int32Array;
  readonly zoneBell: Int32Array;
  readonly zoneDistrict: Int32Array;
  /** Zones in which a lesson can start at a slot. */
  readonly slotZones: Lists;
}

/** Turns a well-formed problem into its model. */
export function buildModel(problem: Problem): Model {
  const { delivery } = problem, weights = weightsOf(problem);
  const bells = bellModel(problem), places = placeModel(problem, bells), teachers = teacherModel(problem, bells);
  const classes = classModel(problem, bells, places), zones = zoneModel(bells, places);
  return {
    ...bells, ...places, ...teachers, ...classes, ...zones, problem,
    lesson: delivery.lessonMinutes, grid: delivery.startGridMinutes, breakMinutes: delivery.teacherBreakMinutes, gapTolerance: delivery.gapToleranceMinutes,
    maxInteractive: delivery.maxInteractiveEndpoints, maxClasses: Math.min(delivery.maxClassesPerSection, Math.max(1, problem.classes.length)),
    subjects: problem.subjects.length, bands: problem.gradeBands.length, weights: Float64Array.from(TERM_NAMES, (name) => weights[name]),
  };
}

function classModel(problem: Problem, bells: BellModel, places: PlaceModel) {
  const { maxPeriods } = bells, subjectIndex = positions(problem.subjects), bandIndex = positions(problem.gradeBands), siteIndex = positions(problem.sites);
  const count = problem.classes.length, subjects = problem.subjects.length;
  const classSite = Int32Array.from(problem.classes, (c) => siteIndex.get(c.siteId)!);
  const classOpen = new Uint8Array(count * maxPeriods), demandAt = new Int32Array(count * subjects).fill(-1);
  const demandClass: number[] = [], demandSubject: number[] = [], demandUnmet: number[] = [], siteUnmet = new Int32Array(problem.sites.length);
  problem.classes.forEach((group, c) => {
    const site = classSite[c]!;
    for (let p = 0; p < maxPeriods; p++) classOpen[c * maxPeriods + p] = places.siteOpen[site * maxPeriods + p]!;
    for (const [day, period] of group.busyPeriods) {
      const p = bells.periodAt(places.siteBell[site]!, day, period);
      if (p >= 0) classOpen[c * maxPeriods + p] = 0;
    }
    for (const demand of group.demands) {
      const unmet = demand.requiredPeriods - demand.localPeriods, subject = subjectIndex.get(demand.subjectId)!;
      siteUnmet[site]! += unmet;
      if (unmet === 0) continue;
      demandAt[c * subjects + subject] = demandClass.length;
      demandClass.push(c);
      demandSubject.push(subject);
      demandUnmet.push(unmet);
    }
  });
  const periods = problem.classes.map((_, c) => Array.from({ length: maxPeriods }, (__, p) => p).filter((p) => classOpen[c * maxPeriods + p] === 1));
  return {
    classSite, classSize: Int32Array.from(problem.classes, (c) => c.size), classOpen, classPeriods: flatten(periods),
    classBands: flatten(problem.classes.map((c) => c.gradeBandIds.map((id) => bandIndex.get(id)!))),
    demandAt, demandClass: Int32Array.from(demandClass), demandSubject: Int32Array.from(demandSubject), demandUnmet: Int32Array.from(demandUnmet),
    siteUnmet, totalUnmet: siteUnmet.reduce((a, b) => a + b, 0),
  };
}

function zoneModel(bells: BellModel, places: PlaceModel) {
  const number = new Map<string, number>(), zoneBell: number[] = [], zoneDistrict: number[] = [];
  const siteZone = places.siteBell.map((bell, site) => {
    const district = places.siteDistrict[site]!, key = `${bell}/${district}`;
    if (!number.has(key)) {
      number.set(key, zoneBell.length);
      zoneBell.push(bell);
      zoneDistrict.push(district);
    }
    return number.get(key)!;
  });
  const zonesOfBell = groupBy(Int32Array.from(zoneBell), bells.bellCount);
  const perSlot = Array.from({ length: bells.slots }, (_, slot) => {
    const list: number[] = [];
    for (let bell = 0; bell < bells.bellCount; bell++) {
      if (bells.bellPeriod[bell * bells.slots + slot]! < 0) continue;
      list.push(...zonesOfBell.items.subarray(zonesOfBell.start[bell], zonesOfBell.start[bell + 1]));
    }
    return list;
  });
  return { zones: zoneBell.length, siteZone, zoneBell: Int32Array.from(zoneBell), zoneDistrict: Int32Array.from(zoneDistrict), slotZones: flatten(perSlot) };
}
