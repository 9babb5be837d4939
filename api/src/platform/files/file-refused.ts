import { DomainError, type ErrorParams } from '@tongtang/kernel';

/** Why an uploaded table is not even opened. */
export const FILE_REFUSALS = [
  'import.too-large',
  'import.wrong-type',
  'import.xls',
  'import.macro',
  'import.encrypted',
  'import.zip-bomb',
  'import.unsafe-path',
  'import.too-many-cells',
  'import.damaged',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** An uploaded file was refused; `params.file` is its name. */
export class FileRefused extends DomainError {
  constructor(override readonly code: FileRefusal, params: ErrorParams & { readonly file: string }) {
    super(code, params);
  }
}

/** What a table may cost to read. */
export interface FileLimits {
  readonly fileBytes: number;
  readonly expandedBytes: number;
  readonly expandedTimes: number;
  readonly entries: number;
  readonly cells: number;
}

const MB = 1024 * 1024;

export const FILE_LIMITS: FileLimits = {
  fileBytes: 20 * MB,
  expandedBytes: 200 * MB,
  // Repetitive sheets shrink to a fiftieth; a file that grows two hundred times was made to.
  expandedTimes: 200,
  entries: 2_000,
  // Some 40,000 people with twelve columns each; more would take memory that a shared process does not have.
  cells: 500_000,
};

export const RATIO_COUNTS_FROM_BYTES = 10 * MB;
export const inMb = (bytes: number): number => Math.floor(bytes / MB);
