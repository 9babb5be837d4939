import type { FindingParams } from './finding.js';
import { canonicalName, compactText, ordinal } from './normalise.js';
import { parsed, refused, type Parsed } from './parse-values.js';
import { gradeBandsOf, gradeBandsWithin, GRADE_BANDS, plannedSubject, type GradeBand, type PlannedSubject } from './subjects.js';
import type { CellValue } from './sheet-grid.js';

/** A subject and a grade band a net teacher may teach. */
export interface QualificationRow {
  readonly subject: PlannedSubject;
  readonly gradeBand: GradeBand;
}

/** Names in one cell: 甲小学、乙小学 (also commas, semicolons, line breaks). */
export function splitNames(cell: CellValue): string[] {
  const names = String(cell ?? '').split(/[、,，;；/\n\r]/).map((name) => canonicalName(name));
  return [...new Set(names.filter((name) => name !== '' && name !== '无'))];
}

const LAST_GRADE = 9;

/** 1、2 · 1-2 · 一、二年级 · 3. */
export function parseGrades(cell: CellValue): Parsed<readonly number[]> {
  const text = compactText(cell);
  const grades = gradesOf(text);
  if (grades) return parsed(grades);
  const parts = [...text.matchAll(/[1-9]/g)].map((match) => match[0]);
  return refused({ code: 'import.bad-grades', suggestion: parts.length > 0 ? parts.join('、') : undefined });
}

function gradesOf(text: string): number[] | null {
  const found = new Set<number>();
  for (const part of text.replace(/年级|年段/g, '').split(/[、,;和及]/)) {
    const [first, last = first, ...more] = part.split(/[-~—–至到]+/).map((piece) => ordinal(piece));
    if (typeof first !== 'number' || typeof last !== 'number' || more.length > 0 || first < 1 || last > LAST_GRADE || last < first) return null;
    for (let grade = first; grade <= last; grade++) found.add(grade);
  }
  return [...found].sort((a, b) => a - b);
}

const BAND_WORDS: Readonly<Record<string, readonly GradeBand[]>> = {
  低年级: ['L'], 低段: ['L'], 中年级: ['M'], 中段: ['M'], 高年级: ['H'], 高段: ['H'], 全部年级: ['L', 'M', 'H'], 各年级: ['L', 'M', 'H'],
};

/** What 学科 and 年级段 say together; words for subjects that are not planned are returned to be mentioned. */
export interface Qualifications {
  readonly qualifications: readonly QualificationRow[];
  readonly notPlanned: readonly string[];
}

/** 音乐：1-2年级、3-4年级；科学：1-2年级. Without a subject in front the bands are for every subject of 学科. */
export function parseQualifications(subjects: CellValue, bands: CellValue): Parsed<Qualifications> {
  const listed = splitNames(subjects);
  const bandsBySubject = new Map<string, GradeBand[]>();
  for (const part of compactText(bands).split(/[;。]/).filter((piece) => piece !== '')) {
    const match = /^(?:([^:0-9]+):)?(.+)$/.exec(part);
    const read = bandsOf(match?.[2] ?? '');
    if (!read.ok) return refused({ code: 'import.bad-qualification', suggestion: read.better && compactText(bands).replace(read.part, read.better) });
    for (const subject of match?.[1] ? splitNames(match[1]) : listed) {
      bandsBySubject.set(subject, [...(bandsBySubject.get(subject) ?? []), ...read.bands]);
    }
  }
  const disagreement = disagreementOf(listed, [...bandsBySubject.keys()]);
  if (disagreement) return refused({ code: 'import.subjects-disagree', params: disagreement });
  return parsed(collect(bandsBySubject));
}

function disagreementOf(listed: readonly string[], banded: readonly string[]): FindingParams | null {
  const unbanded = listed.filter((subject) => !banded.includes(subject));
  const unlisted = banded.filter((subject) => !listed.includes(subject));
  if (unbanded.length === 0 && unlisted.length === 0) return null;
  return { withoutGrades: unbanded.join('、'), notListed: unlisted.join('、') };
}

function collect(bandsBySubject: ReadonlyMap<string, readonly GradeBand[]>): Qualifications {
  const qualifications: QualificationRow[] = [];
  const notPlanned: string[] = [];
  for (const [word, bands] of bandsBySubject) {
    const subject = plannedSubject(word);
    if (!subject) notPlanned.push(word);
    else for (const gradeBand of ['L', 'M', 'H'] as const) if (bands.includes(gradeBand)) qualifications.push({ subject, gradeBand });
  }
  return { qualifications, notPlanned };
}

type Bands = { readonly ok: true; readonly bands: GradeBand[] } | { readonly ok: false; readonly part: string; readonly better: string | undefined };

function bandsOf(text: string): Bands {
  const bands: GradeBand[] = [];
  for (const part of text.split(/[、,和及]/).filter((piece) => piece !== '')) {
    const grades = gradesOf(part);
    const named = BAND_WORDS[part] ?? (grades ? gradeBandsWithin(grades) : []);
    const whole = named.flatMap((band) => [...GRADE_BANDS[band]]);
    // A band is the smallest thing a teacher is qualified for: grade 3 alone would promise or refuse grade 4 without saying so.
    if (named.length === 0 || grades?.some((grade) => !whole.some((covered) => covered === grade))) return { ok: false, part, better: wholeBands(grades) };
    bands.push(...named);
  }
  return { ok: true, bands };
}

function wholeBands(grades: readonly number[] | null): string | undefined {
  const met = gradeBandsOf(grades ?? []).map((band) => `${GRADE_BANDS[band][0]}-${GRADE_BANDS[band][1]}年级`);
  return met.length > 0 ? met.join('、') : undefined;
}
