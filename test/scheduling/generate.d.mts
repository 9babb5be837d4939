import type { Problem, Solution } from '@tongtang/solver';

/** Types of the instance generator. The generator itself is carried unchanged. */
export function generate(options: { preset: 'tiny' | 'small' | 'xiuwen' | 'guiyang' | 'guizhou' | 'national'; seed?: number; planted?: boolean; tightness?: number }): { instance: Problem; solution: Solution | null };
export function deriveRepair(instance: Problem, solution: Solution, options?: { absent?: number; siteClosed?: number; seed?: number }): { instance: Problem; absentTeachers: string[]; orphanSections: number };
