import type { CountyWorkbooks, KnownCounty } from './county-workbooks.js';
import type { Finding, Problem } from './finding.js';
import { canonicalName } from './normalise.js';
import type { RecognisedSheet } from './recognise-sheet.js';
import { parseBellCode } from './read-schools.js';
import { findingAt, type RowAt } from './row-reader.js';
import type { WorkbookKind } from './workbook-kinds.js';

/** What the checks across rows and workbooks look at, and where they put what they find. */
export class CountyCheck {
  readonly findings: Finding[] = [];
  /** Names written in 01 or known already, also of rows with another mistake: one bad cell must not make 40 references wrong. */
  readonly schoolNames: ReadonlySet<string>;
  readonly classNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly bellCodes: ReadonlySet<string>;

  constructor(
    readonly sheets: readonly RecognisedSheet[],
    readonly county: CountyWorkbooks,
    readonly known: KnownCounty,
    readonly brokenKinds: ReadonlySet<WorkbookKind>,
  ) {
    this.schoolNames = new Set([...this.#written('schools', 'school'), ...this.#knownSchools().map((school) => school.name)]);
    this.bellCodes = new Set([...this.#bellCodesWritten(), ...known.bells.map((bell) => bell.bellSchedule)]);
    this.classNames = this.#classNames();
  }

  gives(...kinds: readonly WorkbookKind[]): boolean {
    return kinds.every((kind) => this.sheets.some((sheet) => sheet.kind === kind));
  }

  /** Whether workbooks were given and every row could be read: sums over half a workbook would mislead. */
  complete(...kinds: readonly WorkbookKind[]): boolean {
    return this.gives(...kinds) && kinds.every((kind) => !this.brokenKinds.has(kind));
  }

  report(at: RowAt, problem: Problem, column: string | null): void {
    const sheet = this.sheets.find((other) => other.file === at.file && other.sheet === at.sheet);
    if (sheet) this.findings.push(findingAt(sheet, at.row, problem, column));
  }

  /** Known schools, without those the upload itself describes (perhaps under a new name). */
  #knownSchools(): KnownCounty['schools'] {
    const uploaded = new Set(this.county.schools.map((school) => school.code));
    return this.known.schools.filter((school) => !uploaded.has(school.code));
  }

  /** The bell schedule of a school by name. */
  bellScheduleOf(school: string): string | null {
    return this.county.schools.find((row) => row.name === school)?.bellSchedule
      ?? this.#knownSchools().find((other) => other.name === school)?.bellSchedule ?? null;
  }

  *#written(kind: WorkbookKind, column: string): Iterable<string> {
    for (const [, cells, sheet] of this.#rows(kind)) yield canonicalName(cells[sheet.columns.get(column)?.index ?? -1]);
  }

  *#bellCodesWritten(): Iterable<string> {
    for (const [, cells, sheet] of this.#rows('bells')) {
      const code = parseBellCode(cells[sheet.columns.get('bellSchedule')?.index ?? -1] ?? null);
      if (code.ok) yield code.value;
    }
  }

  *#rows(kind: WorkbookKind): Iterable<[number, RecognisedSheet['data'][number]['cells'], RecognisedSheet]> {
    for (const sheet of this.sheets) if (sheet.kind === kind) for (const data of sheet.data) yield [data.row, data.cells, sheet];
  }

  #classNames(): ReadonlyMap<string, ReadonlySet<string>> {
    const names = new Map<string, Set<string>>();
    const add = (school: string, name: string): unknown => names.set(school, (names.get(school) ?? new Set()).add(name));
    for (const { school, name } of this.known.classes) add(school, name);
    for (const [, cells, sheet] of this.#rows('classes')) {
      add(canonicalName(cells[sheet.columns.get('school')?.index ?? -1]), canonicalName(cells[sheet.columns.get('class')?.index ?? -1]));
    }
    return names;
  }
}
