import type { Model } from '../engine/model.js';

/** Largest number of the classes, given by size in rising order, that fit into a number of seats together. */
export function fitting(sizes: readonly number[], seats: number): number {
  let left = seats, count = 0;
  for (const size of sizes) {
    if (size > left) break;
    left -= size;
    count++;
  }
  return count;
}

/** Classes of each site, grouped once. */
export function classesOfSites(model: Model): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: model.siteBell.length }, () => []);
  model.classSite.forEach((site, c) => lists[site]!.push(c));
  return lists;
}

/** Endpoints a site can run in a period: the least of its line, the open rooms and the assistants who are there for the whole bell period. */
export function endpointsAt(model: Model, site: number, period: number): number {
  if (model.siteOpen[site * model.maxPeriods + period] === 0) return 0;
  let rooms = 0;
  for (let i = model.siteRooms.start[site]!; i < model.siteRooms.start[site + 1]!; i++) rooms += model.roomOpen[model.siteRooms.items[i]! * model.maxPeriods + period]!;
  return Math.min(rooms, model.siteCapacity[site]!, assistantsThrough(model, site, period));
}

function assistantsThrough(model: Model, site: number, period: number): number {
  let count = 0;
  for (let i = model.siteAssistants.start[site]!; i < model.siteAssistants.start[site + 1]!; i++) {
    const at = model.siteAssistants.items[i]! * model.maxPeriods + period;
    if (model.assistantFrom[at]! <= model.assistantTo[at]!) count++;
  }
  return count;
}

/**
 * [period]: classes that can attend at once at a site. A room holds classes of one section, so of one band: at most as many as its seats take of the
 * smallest classes of some band; the best rooms count, as many as there can be endpoints.
 */
export function seatsOfSite(model: Model, site: number, classes: readonly number[]): Int32Array {
  const P = model.maxPeriods, supply = new Int32Array(P), rooms = [...model.siteRooms.items.subarray(model.siteRooms.start[site], model.siteRooms.start[site + 1])];
  if (rooms.length === 0 || classes.length === 0) return supply;
  const sizes = new Map<number, number[]>();
  for (const c of classes) for (let b = model.classBands.start[c]!; b < model.classBands.start[c + 1]!; b++) {
    const band = model.classBands.items[b]!, list = sizes.get(band) ?? [];
    sizes.set(band, list);
    list.push(model.classSize[c]!);
  }
  const bands = [...sizes.values()].map((list) => list.sort((a, b) => a - b));
  const share = rooms.map((room) => Math.min(model.maxClasses, bands.reduce((best, list) => Math.max(best, fitting(list, model.roomSeats[room]!)), 0)));
  for (let p = 0; p < P; p++) {
    const endpoints = endpointsAt(model, site, p);
    if (endpoints === 0) continue;
    const open = share.filter((_, i) => model.roomOpen[rooms[i]! * P + p] === 1).sort((a, b) => b - a);
    for (let i = 0; i < endpoints; i++) supply[p]! += open[i]!;
  }
  return supply;
}
