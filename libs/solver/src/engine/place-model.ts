import type { Problem } from '../problem.js';
import type { BellModel } from './bell-model.js';
import { groupBy, positions, type Lists } from './numbering.js';

/** Sites, rooms and assistants. */
export interface PlaceModel {
  readonly siteBell: Int32Array;
  readonly siteDistrict: Int32Array;
  /** 1 when rooms of the site can speak (bandwidth A). */
  readonly siteTwoWay: Uint8Array;
  readonly siteCapacity: Int32Array;
  /** [site][period]: 1 when the period exists, the site is not closed and its line carries live lessons. */
  readonly siteOpen: Uint8Array;
  readonly siteRooms: Lists;
  readonly siteAssistants: Lists;
  readonly roomSite: Int32Array;
  readonly roomSeats: Int32Array;
  /** [room][period] */
  readonly roomOpen: Uint8Array;
  /** [assistant][period]: the availability interval around the bell period; from 1, to 0 when there is none. */
  readonly assistantFrom: Int32Array;
  readonly assistantTo: Int32Array;
}

/** Indexes sites, rooms and assistants. */
export function placeModel(problem: Problem, bells: BellModel): PlaceModel {
  const { maxPeriods } = bells, siteIndex = positions(problem.sites), bellIndex = positions(problem.bellSchedules), districtIndex = positions(problem.districts);
  const siteBell = Int32Array.from(problem.sites, (s) => bellIndex.get(s.bellScheduleId)!);
  const siteOpen = new Uint8Array(problem.sites.length * maxPeriods), roomOpen = new Uint8Array(problem.rooms.length * maxPeriods);
  problem.sites.forEach((site, s) => {
    if (site.bandwidthClass === 'C' || site.maxConcurrentEndpoints === 0) return;
    const periods = problem.bellSchedules[siteBell[s]!]!.periods.length;
    siteOpen.fill(1, s * maxPeriods, s * maxPeriods + periods);
    for (const [day, period] of site.closedPeriods) siteOpen[s * maxPeriods + bells.periodAt(siteBell[s]!, day, period)] = 0;
  });
  const roomSite = Int32Array.from(problem.rooms, (r) => siteIndex.get(r.siteId)!);
  problem.rooms.forEach((room, r) => {
    const s = roomSite[r]!;
    for (let p = 0; p < maxPeriods; p++) roomOpen[r * maxPeriods + p] = siteOpen[s * maxPeriods + p]!;
    for (const [day, period] of room.closedPeriods) roomOpen[r * maxPeriods + bells.periodAt(siteBell[s]!, day, period)] = 0;
  });
  const assistantSite = Int32Array.from(problem.assistants, (a) => siteIndex.get(a.siteId)!);
  const assistantFrom = new Int32Array(problem.assistants.length * maxPeriods).fill(1), assistantTo = new Int32Array(problem.assistants.length * maxPeriods);
  problem.assistants.forEach((assistant, a) => {
    const bell = siteBell[assistantSite[a]!]!;
    for (let p = 0; p < problem.bellSchedules[bell]!.periods.length; p++) {
      const cell = bell * maxPeriods + p;
      const around = assistant.availability.find(([day, from, to]) => day === bells.periodDay[cell] && from <= bells.periodStart[cell]! && bells.periodEnd[cell]! <= to);
      if (!around) continue;
      assistantFrom[a * maxPeriods + p] = around[1];
      assistantTo[a * maxPeriods + p] = around[2];
    }
  });
  return {
    siteBell, siteDistrict: Int32Array.from(problem.sites, (s) => districtIndex.get(s.districtId)!),
    siteTwoWay: Uint8Array.from(problem.sites, (s) => (s.bandwidthClass === 'A' ? 1 : 0)),
    siteCapacity: Int32Array.from(problem.sites, (s) => (s.bandwidthClass === 'C' ? 0 : s.maxConcurrentEndpoints)),
    siteOpen, siteRooms: groupBy(roomSite, problem.sites.length), siteAssistants: groupBy(assistantSite, problem.sites.length),
    roomSite, roomSeats: Int32Array.from(problem.rooms, (r) => r.seats), roomOpen, assistantFrom, assistantTo,
  };
}
