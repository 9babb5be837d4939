import type { CountyWorkbooks, RowAt } from '@tongtang/domain/imports';
import type { IdSource } from '@tongtang/kernel';
import type { CountyState } from './county-state.js';
import type { FindingDto } from './import-dto.js';
import { noWrites, Tally, type ImportKind } from './import-plan.js';

/** What the steps of planning an import share: what stands, what the files say, and where they put what they find. */
export class Planning {
  readonly writes = noWrites();
  readonly findings: FindingDto[] = [];
  /** Ids that schools have or will have, by name and by code. */
  readonly schoolIds = new Map<string, string>();
  readonly schoolCodes = new Map<string, string>();
  /** Ids that class groups have or will have, by `inSchool(schoolId, name)`. */
  readonly classIds = new Map<string, string>();
  readonly #tallies = new Map<ImportKind, Tally>();

  constructor(
    readonly state: CountyState,
    readonly county: CountyWorkbooks,
    readonly ids: IdSource,
    /** Kinds of which every row could be read: only then is a row that the file lacks missing. */
    readonly complete: ReadonlySet<ImportKind>,
  ) {}

  tally(kind: ImportKind): Tally {
    const tally = this.#tallies.get(kind) ?? new Tally(kind);
    this.#tallies.set(kind, tally);
    return tally;
  }

  /** Lists what stands and is not in the file. */
  missing<Row>(kind: ImportKind, standing: readonly Row[], found: (row: Row) => boolean, label: (row: Row) => string): void {
    if (!this.complete.has(kind)) return;
    for (const row of standing) if (!found(row)) this.tally(kind).miss(label(row));
  }

  /** A problem that only the database shows. */
  refuse(at: RowAt, code: string, read: string, params: FindingDto['params'] = {}): void {
    this.findings.push({ severity: 'error', code, file: at.file, sheet: at.sheet, row: at.row, column: null, letter: null, read, suggestion: null, params });
  }
}

export const inSchool = (schoolId: string, name: string): string => `${schoolId}\n${name}`;
