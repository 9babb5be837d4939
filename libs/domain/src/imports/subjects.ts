/** Subjects that live lessons are planned for, with the words a bureau writes. Order as on pages. */
export const PLANNED_SUBJECTS = ['music', 'art', 'english', 'science'] as const;
export type PlannedSubject = (typeof PLANNED_SUBJECTS)[number];

const WORDS: Readonly<Record<string, PlannedSubject>> = {
  音乐: 'music', 唱游: 'music',
  美术: 'art',
  英语: 'english', 外语: 'english',
  科学: 'science',
};

/** The subject a Chinese word means, or null where no live lessons are planned for it. */
export function plannedSubject(word: string): PlannedSubject | null {
  return WORDS[word.replace(/课$/, '')] ?? null;
}

export const GRADE_BANDS = { L: [1, 2], M: [3, 4], H: [5, 6] } as const;
export type GradeBand = keyof typeof GRADE_BANDS;

/** Every band that a class with these grades may join. */
export function gradeBandsOf(grades: readonly number[]): GradeBand[] {
  return bandsWhere((band) => band.some((grade) => grades.includes(grade)));
}

/** Every band whose grades are all among these. */
export function gradeBandsWithin(grades: readonly number[]): GradeBand[] {
  return bandsWhere((band) => band.every((grade) => grades.includes(grade)));
}

function bandsWhere(fits: (grades: readonly number[]) => boolean): GradeBand[] {
  return (Object.keys(GRADE_BANDS) as GradeBand[]).filter((band) => fits(GRADE_BANDS[band]));
}
