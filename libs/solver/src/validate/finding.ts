/** What can contradict itself in a problem. An error refuses the run; a warning is told and the search goes on. Texts live in the catalogue. */
export const FINDING_CODES = [
  // The file itself.
  'malformed', 'too-large', 'duplicate-id', 'unknown-row', 'bell-periods-overlap', 'bell-periods-order', 'hours-overlap', 'local-above-required',
  // Nothing could ever be planned, or not where it is pinned.
  'lesson-above-every-period', 'pin-teacher-gone', 'pin-class-gone', 'pin-room-gone', 'pin-not-possible',
  'pin-teacher-not-qualified', 'pin-district-not-served', 'pin-teacher-not-available', 'pin-teacher-clash', 'pin-teacher-week-full', 'pin-teacher-day-full',
  'pin-band-not-accepted', 'pin-no-unmet-demand', 'pin-too-many-lessons', 'pin-no-such-period', 'pin-off-grid', 'pin-past-midnight', 'pin-outside-slack',
  'pin-site-closed', 'pin-class-busy', 'pin-class-clash', 'pin-room-elsewhere', 'pin-room-closed', 'pin-too-few-seats', 'pin-room-clash',
  'pin-assistant-not-available', 'pin-too-many-classes', 'pin-bandwidth-too-low', 'pin-too-many-endpoints',
  // Warnings.
  'no-teachers', 'nothing-missing', 'demand-no-teacher', 'demand-not-served', 'demand-above-open-periods', 'class-above-every-room',
  'site-without-room', 'site-without-assistant', 'site-without-line', 'site-always-closed', 'assistant-never-present',
  'teacher-no-hour', 'teacher-no-lessons', 'bell-below-lesson',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** The row a finding comes from, as identifiers of the problem, and the numbers that contradict each other. Times are minutes of the day. */
export interface FindingParams {
  readonly siteId?: string;
  readonly classId?: string;
  readonly roomId?: string;
  readonly assistantId?: string;
  readonly teacherId?: string;
  readonly bellScheduleId?: string;
  readonly subjectId?: string;
  readonly gradeBandId?: string;
  readonly day?: number;
  readonly period?: number;
  readonly start?: number;
  readonly end?: number;
  readonly minutes?: number;
  readonly count?: number;
  readonly limit?: number;
  /** Values of the file that are no identifiers: a path, an id that nobody has. */
  readonly names?: readonly string[];
}

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  readonly params: FindingParams;
  /** Name of the row where it has one, for a host without the problem at hand. */
  readonly name?: string;
}

/** Collects findings up to a limit per code: a systematic fault would otherwise fill the screen. */
export class Findings {
  readonly list: Finding[] = [];
  private readonly counts = new Map<FindingCode, number>();

  constructor(private readonly mostOfACode = 100) {}

  add(severity: Finding['severity'], code: FindingCode, params: FindingParams, name?: string): void {
    const count = this.counts.get(code) ?? 0;
    this.counts.set(code, count + 1);
    if (count < this.mostOfACode) this.list.push({ severity, code, params, ...(name === undefined ? {} : { name }) });
  }

  /** Errors first, otherwise in the order they were found. */
  sorted(): Finding[] {
    return [...this.list.filter((f) => f.severity === 'error'), ...this.list.filter((f) => f.severity === 'warning')];
  }
}
