/** Problems that keep a row, or the whole upload, from being written. */
export const IMPORT_ERRORS = [
  'import.unrecognised-file',
  'import.missing-workbook',
  'import.missing-column',
  'import.blank',
  'import.not-a-number',
  'import.out-of-range',
  'import.bad-school-code',
  'import.bad-phone',
  'import.bad-time',
  'import.bad-date',
  'import.bad-weekdays',
  'import.bad-hours',
  'import.bad-period',
  'import.bad-grades',
  'import.bad-qualification',
  'import.unknown-word',
  'import.unknown-school',
  'import.unknown-class',
  'import.unknown-bell-schedule',
  'import.own-central-school',
  'import.duplicate',
  'import.phone-shared',
  'import.own-more-than-required',
  'import.own-without-required',
  'import.ends-before-start',
  'import.bells-overlap',
  'import.period-order',
  'import.subjects-disagree',
] as const;

/** Things worth a look that do not stop the import. */
export const IMPORT_WARNINGS = [
  'import.sheet-ignored',
  'import.column-repeated',
  'import.subject-not-planned',
  'import.landline',
  'import.terms-differ',
  'import.not-a-central-school',
  'import.no-such-period',
  'import.live-rooms-exceed-rooms',
  'import.room-count-differs',
  'import.school-without-classes',
  'import.class-without-timetable',
  'import.class-larger-than-rooms',
  'import.limits-disagree',
  'import.preferred-outside-hours',
  'import.no-hours',
  'import.no-record-check',
  'import.assistant-without-room',
  'import.room-without-assistant',
] as const;

export type ImportError = (typeof IMPORT_ERRORS)[number];
export type ImportWarning = (typeof IMPORT_WARNINGS)[number];
export type FindingCode = ImportError | ImportWarning;
export type FindingParams = Readonly<Record<string, string | number>>;

/** One problem in an uploaded workbook, with everything needed to say it in words and to offer a correction. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly code: FindingCode;
  /** Empty where a whole workbook is missing. */
  readonly file: string;
  readonly sheet: string;
  /** 1-based, as Excel shows it; null where the finding is about the sheet or file. */
  readonly row: number | null;
  /** The header's own words and the column letter; null where the finding is about the row, sheet or file. */
  readonly column: { readonly word: string; readonly letter: string } | null;
  /** What the cell says, as written. */
  readonly read: string;
  readonly params: FindingParams;
  /** Text that could replace the cell. Offered, never applied by itself. */
  readonly suggestion?: string;
}

/** What a check says; the place is added by whoever knows it. */
export interface Problem {
  readonly code: FindingCode;
  readonly params?: FindingParams;
  readonly suggestion?: string | undefined;
}

const ERRORS: ReadonlySet<string> = new Set(IMPORT_ERRORS);

/** A finding from a problem and its place. */
export function findingOf(problem: Problem, place: Pick<Finding, 'file' | 'sheet' | 'row' | 'column' | 'read'>): Finding {
  return {
    severity: ERRORS.has(problem.code) ? 'error' : 'warning',
    code: problem.code,
    ...place,
    params: problem.params ?? {},
    ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
  };
}
