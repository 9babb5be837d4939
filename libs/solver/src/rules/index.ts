import { classFree, classNotOverserved, classWants, lessonOnTheBell } from './class-rules.js';
import { assistantPresent, endpointShared, pinnedKept, roomFits, sectionSize, siteBandwidth } from './place-rules.js';
import type { Rule } from './rule.js';
import { teacherAvailable, teacherBreak, teacherLimits, teacherQualified, teacherServesDistrict } from './teacher-rules.js';

export type { Rule } from './rule.js';

/** Every hard rule, in the order of the problem definition. */
export const RULES: readonly Rule[] = [
  teacherQualified, teacherServesDistrict, teacherAvailable, teacherBreak, teacherLimits, classWants, classNotOverserved, lessonOnTheBell,
  classFree, roomFits, assistantPresent, sectionSize, siteBandwidth, endpointShared, pinnedKept,
];
