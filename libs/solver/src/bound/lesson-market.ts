import type { Model } from '../engine/model.js';
import { classesOfSites, endpointsAt, fitting } from './site-supply.js';

/**
 * Who could come to which lesson, as flat arrays. An *offer* is what one site can send to a lesson of one skill in one period: its classes, and how
 * many of them fit one, two … screens. A *job* is a lesson (skill, start) as given by a teacher of one service area: the offers it can choose from.
 */
export interface LessonMarket {
  readonly offers: number;
  readonly offerSite: Int32Array;
  readonly offerPeriod: Int32Array;
  /** Seats of the largest open room: two classes share it only when they fit. */
  readonly offerSeats: Int32Array;
  /** [offer]: classes of it in `offerDemands[offerStart .. offerStart + 1)`, as demands. */
  readonly offerStart: Int32Array;
  readonly offerDemands: Int32Array;
  /** [offer]: classes that fit on `e` screens at most, in `screens[screenStart + e - 1]`, rising. */
  readonly screenStart: Int32Array;
  readonly screens: Int32Array;
  readonly jobs: number;
  readonly jobStart: Int32Array;
  readonly jobOffers: Int32Array;
  /** [teacher]: lessons it could give, by rising start, in `choiceSlot` and `choiceJob`. */
  readonly choiceStart: Int32Array;
  readonly choiceSlot: Int32Array;
  readonly choiceJob: Int32Array;
  readonly choiceSkill: Int32Array;
  /** [site, period]: screens the site can run at once. */
  readonly endpoints: Int32Array;
}

/** Integers in an array that grows. */
class IntList {
  private data = new Int32Array(1024);
  size = 0;
  push(value: number): void {
    if (this.size === this.data.length) {
      const grown = new Int32Array(2 * this.size);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.size++] = value;
  }
  done(): Int32Array { return this.data.slice(0, this.size); }
}

/** Builds the market; null when it would hold more than `most` offers in jobs. */
export function lessonMarket(model: Model, weekly: Int32Array, most: number): LessonMarket | null {
  const { maxPeriods: P, bands, districts, slots } = model, sites = model.siteBell.length, skills = model.subjects * bands;
  const endpoints = Int32Array.from({ length: sites * P }, (_, i) => endpointsAt(model, Math.floor(i / P), i % P));
  const offers = collectOffers(model, endpoints), offersAt = offers.byPlace, sitesOfZone = sitesByZone(model);
  const jobOf = new Map<string, number>(), jobStart = new IntList(), jobOffers = new IntList(), choiceStart = new IntList(), choiceSlot = new IntList(), choiceJob = new IntList(), choiceSkill = new IntList();
  jobStart.push(0);
  for (let t = 0; t < model.teachers; t++) {
    choiceStart.push(choiceSlot.size);
    if (weekly[t] === 0) continue;
    const area = model.problem.teachers[t]!.serviceDistrictIds, name = area === null ? '*' : [...area].sort().join('\n');
    for (let i = model.teacherSlots.start[t]!; i < model.teacherSlots.start[t + 1]!; i++) {
      const slot = model.teacherSlots.items[i]!;
      for (let k = model.teacherSkills.start[t]!; k < model.teacherSkills.start[t + 1]!; k++) {
        const skill = model.teacherSkills.items[k]!, key = `${skill * slots + slot}/${name}`;
        let job = jobOf.get(key);
        if (job === undefined) {
          jobOf.set(key, job = jobOf.size);
          for (let z = model.slotZones.start[slot]!; z < model.slotZones.start[slot + 1]!; z++) {
            const zone = model.slotZones.items[z]!;
            if (model.teacherServes[t * districts + model.zoneDistrict[zone]!] === 0) continue;
            const p = model.bellPeriod[model.zoneBell[zone]! * slots + slot]!;
            for (const site of sitesOfZone[zone]!) {
              const offer = offersAt.get((site * P + p) * skills + skill);
              if (offer !== undefined && assistantStays(model, site, p, slot)) jobOffers.push(offer);
            }
          }
          jobStart.push(jobOffers.size);
          if (jobOffers.size > most) return null;
        }
        choiceSlot.push(slot);
        choiceJob.push(job);
        choiceSkill.push(skill);
      }
    }
  }
  choiceStart.push(choiceSlot.size);
  return {
    ...offers.arrays, endpoints, jobs: jobOf.size, jobStart: jobStart.done(), jobOffers: jobOffers.done(),
    choiceStart: choiceStart.done(), choiceSlot: choiceSlot.done(), choiceJob: choiceJob.done(), choiceSkill: choiceSkill.done(),
  };
}

function collectOffers(model: Model, endpoints: Int32Array) {
  const { maxPeriods: P, bands } = model, skills = model.subjects * bands, byPlace = new Map<number, number>();
  const offerSite = new IntList(), offerPeriod = new IntList(), offerSeats = new IntList(), offerStart = new IntList(), offerDemands = new IntList(), screenStart = new IntList(), screens = new IntList();
  classesOfSites(model).forEach((classes, site) => {
    const rooms = [...model.siteRooms.items.subarray(model.siteRooms.start[site], model.siteRooms.start[site + 1])], bySkill = demandsBySkill(model, classes);
    for (let p = 0; p < P; p++) {
      if (endpoints[site * P + p] === 0) continue;
      const seats = rooms.filter((room) => model.roomOpen[room * P + p] === 1).map((room) => model.roomSeats[room]!).sort((a, b) => b - a);
      for (const [skill, all] of bySkill) {
        const demands = all.filter((q) => model.classOpen[model.demandClass[q]! * P + p] === 1 && model.classSize[model.demandClass[q]!]! <= seats[0]!);
        if (demands.length === 0) continue;
        byPlace.set((site * P + p) * skills + skill, offerSite.size);
        offerSite.push(site);
        offerPeriod.push(p);
        offerSeats.push(seats[0]!);
        offerStart.push(offerDemands.size);
        for (const q of demands) offerDemands.push(q);
        screenStart.push(screens.size);
        const sizes = demands.map((q) => model.classSize[model.demandClass[q]!]!).sort((a, b) => a - b);
        for (let e = 0, places = 0; e < endpoints[site * P + p]! && places < Math.min(demands.length, model.maxClasses); e++) {
          places = Math.min(demands.length, model.maxClasses, places + fitting(sizes, seats[e]!));
          screens.push(places);
        }
      }
    }
  });
  offerStart.push(offerDemands.size);
  screenStart.push(screens.size);
  return {
    byPlace,
    arrays: {
      offers: offerSite.size, offerSite: offerSite.done(), offerPeriod: offerPeriod.done(), offerSeats: offerSeats.done(),
      offerStart: offerStart.done(), offerDemands: offerDemands.done(), screenStart: screenStart.done(), screens: screens.done(),
    },
  };
}

function demandsBySkill(model: Model, classes: readonly number[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const c of classes) for (let subject = 0; subject < model.subjects; subject++) {
    const q = model.demandAt[c * model.subjects + subject]!;
    if (q < 0) continue;
    for (let b = model.classBands.start[c]!; b < model.classBands.start[c + 1]!; b++) {
      const skill = subject * model.bands + model.classBands.items[b]!, list = found.get(skill) ?? [];
      found.set(skill, list);
      list.push(q);
    }
  }
  return found;
}

function sitesByZone(model: Model): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: model.zones }, () => []);
  model.siteZone.forEach((zone, site) => lists[zone]!.push(site));
  return lists;
}

/** Whether some assistant of the site is there for the whole occupation of a lesson at that start. */
function assistantStays(model: Model, site: number, period: number, slot: number): boolean {
  const P = model.maxPeriods, cell = model.siteBell[site]! * P + period, start = model.slotStart[slot]!;
  const from = Math.min(start, model.periodStart[cell]!), to = Math.max(start + model.lesson, model.periodEnd[cell]!);
  for (let i = model.siteAssistants.start[site]!; i < model.siteAssistants.start[site + 1]!; i++) {
    const at = model.siteAssistants.items[i]! * P + period;
    if (model.assistantFrom[at]! <= from && to <= model.assistantTo[at]!) return true;
  }
  return false;
}
