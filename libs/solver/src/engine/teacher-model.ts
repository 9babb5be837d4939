import type { DayInterval, Problem } from '../problem.js';
import type { BellModel } from './bell-model.js';
import { flatten, positions, type Lists } from './numbering.js';

/** Net teachers. */
export interface TeacherModel {
  readonly teachers: number;
  readonly districts: number;
  /** -1 for a volunteer outside the districts. */
  readonly teacherDistrict: Int32Array;
  /** [teacher][district] */
  readonly teacherServes: Uint8Array;
  /** What a teacher may teach, as `subject * bands + band`. */
  readonly teacherSkills: Lists;
  /** Teachers of each `subject * bands + band`. */
  readonly skillTeachers: Lists;
  readonly maxPerDay: Int32Array;
  readonly maxPerWeek: Int32Array;
  readonly preferredPerDay: Int32Array;
  /** Slots at which a lesson fits into one availability interval. */
  readonly teacherSlots: Lists;
  /** [teacher][slot]: number of that interval from 1, or 0. */
  readonly teacherInterval: Uint16Array;
  /** [teacher][slot]: 1 when the teacher states preferred hours and the slot is outside. */
  readonly offHours: Uint8Array;
  /** Preferred sites; none stated = none counted. */
  readonly preferredSites: Lists;
}

/** Indexes the net teachers of a problem. */
export function teacherModel(problem: Problem, bells: BellModel): TeacherModel {
  const { slots } = bells, list = problem.teachers, bands = problem.gradeBands.length;
  const districtIndex = positions(problem.districts), subjectIndex = positions(problem.subjects), bandIndex = positions(problem.gradeBands), siteIndex = positions(problem.sites);
  const districts = problem.districts.length, teacherServes = new Uint8Array(list.length * districts);
  const teacherInterval = new Uint16Array(list.length * slots), offHours = new Uint8Array(list.length * slots);
  const skillTeachers: number[][] = Array.from({ length: problem.subjects.length * bands }, () => []), teacherSlots: number[][] = [];
  const skills = list.map((teacher, t) => {
    if (teacher.serviceDistrictIds === null) teacherServes.fill(1, t * districts, (t + 1) * districts);
    else for (const id of teacher.serviceDistrictIds) teacherServes[t * districts + districtIndex.get(id)!] = 1;
    const startable: number[] = [];
    teacher.availability.forEach((interval, i) => forEachSlot(problem, bells, interval, (slot) => {
      teacherInterval[t * slots + slot] = i + 1;
      startable.push(slot);
    }));
    teacherSlots.push(startable.sort((a, b) => a - b));
    if (teacher.preferredHours.length > 0) {
      offHours.fill(1, t * slots, (t + 1) * slots);
      for (const interval of teacher.preferredHours) forEachSlot(problem, bells, interval, (slot) => { offHours[t * slots + slot] = 0; });
    }
    const own = teacher.qualifications.flatMap((q) => q.gradeBandIds.map((id) => subjectIndex.get(q.subjectId)! * bands + bandIndex.get(id)!));
    for (const skill of own) skillTeachers[skill]!.push(t);
    return own;
  });
  return {
    teachers: list.length, districts, teacherDistrict: Int32Array.from(list, (t) => (t.districtId === null ? -1 : districtIndex.get(t.districtId)!)), teacherServes,
    teacherSkills: flatten(skills), skillTeachers: flatten(skillTeachers), maxPerDay: Int32Array.from(list, (t) => t.maxPerDay), maxPerWeek: Int32Array.from(list, (t) => t.maxPerWeek),
    preferredPerDay: Int32Array.from(list, (t) => t.preferredPerDay), teacherSlots: flatten(teacherSlots), teacherInterval, offHours,
    preferredSites: flatten(list.map((t) => t.preferredSiteIds.map((id) => siteIndex.get(id)!))),
  };
}

/** Every slot whose lesson lies inside the interval. */
function forEachSlot(problem: Problem, bells: BellModel, [day, start, end]: DayInterval, visit: (slot: number) => void): void {
  const { startGridMinutes: grid, lessonMinutes: lesson } = problem.delivery;
  for (let k = Math.ceil(start / grid); k * grid + lesson <= end; k++) visit(day * bells.slotsPerDay + k);
}
