import type { Model } from '../engine/model.js';

/** Which periods some qualified teacher of the service area can reach, found when first asked for. */
export class ReachableLessons {
  /** [skill]: starts of teachers who serve everywhere; [skill, district]: starts of those who list the district. */
  private readonly everywhere = new Map<number, Uint8Array>();
  private readonly listed = new Map<number, Uint8Array>();
  private readonly memo = new Map<number, Uint8Array>();

  /** `weekly` = lessons a teacher can give in a week: one who can give none reaches nothing. */
  constructor(private readonly model: Model, weekly: ArrayLike<number>) {
    const { teacherSkills, teacherSlots, districts, problem } = model;
    for (let t = 0; t < model.teachers; t++) {
      if (weekly[t] === 0) continue;
      const anywhere = problem.teachers[t]!.serviceDistrictIds === null, served: number[] = [];
      if (!anywhere) for (let d = 0; d < districts; d++) if (model.teacherServes[t * districts + d] === 1) served.push(d);
      for (let k = teacherSkills.start[t]!; k < teacherSkills.start[t + 1]!; k++) {
        const skill = teacherSkills.items[k]!;
        const targets = anywhere ? [this.startsOf(this.everywhere, skill)] : served.map((d) => this.startsOf(this.listed, skill * districts + d));
        for (const starts of targets) for (let i = teacherSlots.start[t]!; i < teacherSlots.start[t + 1]!; i++) starts[teacherSlots.items[i]!] = 1;
      }
    }
  }

  private startsOf(map: Map<number, Uint8Array>, key: number): Uint8Array {
    let starts = map.get(key);
    if (!starts) map.set(key, starts = new Uint8Array(this.model.slots));
    return starts;
  }

  /** [period]: 1 when a lesson of the skill can start inside the slack window of that period in the zone. */
  periods(zone: number, skill: number): Uint8Array {
    const { model } = this, key = zone * model.subjects * model.bands + skill, known = this.memo.get(key);
    if (known) return known;
    const P = model.maxPeriods, bell = model.zoneBell[zone]!, found = new Uint8Array(P);
    const wide = this.everywhere.get(skill), near = this.listed.get(skill * model.districts + model.zoneDistrict[zone]!);
    for (let p = 0; p < P && (wide || near); p++) {
      for (let slot = model.slotFrom[bell * P + p]!; slot < model.slotTo[bell * P + p]!; slot++) if (wide?.[slot] === 1 || near?.[slot] === 1) found[p] = 1;
    }
    this.memo.set(key, found);
    return found;
  }
}
