import type { CountyReading, Finding, SheetGrid, WorkbookKind } from '@tongtang/domain/imports';
import type { IdSource } from '@tongtang/kernel';
import type { CountyState } from './county-state.js';
import type { FindingDto, ImportDto } from './import-dto.js';
import type { ImportChange, ImportKind, ImportWrites, TermTarget } from './import-plan.js';
import { PeoplePlan } from './plan-people.js';
import { nameSchools, planBells, planClasses, planRooms, planSchools } from './plan-places.js';
import { planDemands, planLocalLessons } from './plan-term.js';
import { Planning } from './planning.js';

/** What a preview shows, without the identity of its own row. */
export type ImportView = Pick<ImportDto, 'files' | 'term' | 'counts' | 'findings' | 'changes'>;

export interface ImportPlan {
  readonly view: ImportView;
  readonly writes: ImportWrites;
  /** All of them; the view shows the first. */
  readonly changes: readonly ImportChange[];
}

const SHOWN_CHANGES = 500;
const SHOWN_FINDINGS = 1_000;
const CHANGE_ORDER = { changed: 0, missing: 1, added: 2 } as const;

const KINDS_OF: Readonly<Record<WorkbookKind, readonly ImportKind[]>> = {
  schools: ['schools'], classes: ['classes', 'demands'], bells: ['bells'], localLessons: ['localLessons'], netTeachers: ['netTeachers'], roomsAndAssistants: ['rooms', 'assistants'],
};

/** Compares what the files say with what stands: what confirming would write, and how it looks to a person. Pure but for the ids of new rows. */
export function planImport(input: { readonly state: CountyState; readonly reading: CountyReading; readonly grids: readonly SheetGrid[]; readonly target: TermTarget; readonly ids: IdSource }): ImportPlan {
  const { state, reading, target } = input;
  const wrong = wrongRows(input);
  const given = new Set(reading.recognised.flatMap((sheet) => KINDS_OF[sheet.kind]));
  const planning = new Planning(state, reading.county, input.ids, new Set([...given].filter((kind) => !wrong.has(kind))));
  planBells(planning);
  nameSchools(planning);
  const people = new PeoplePlan(planning);
  planSchools(planning, people.heads());
  planClasses(planning);
  planDemands(planning);
  planLocalLessons(planning);
  planRooms(planning);
  people.netTeachers();
  people.assistants();
  people.finish();

  const kinds = [...given];
  const counts = kinds.map((kind) => {
    const { added, changed, unchanged, missing } = planning.tally(kind);
    const bad = wrong.get(kind)?.size ?? 0;
    return { kind, read: added + changed + unchanged + bad, added, changed, unchanged, wrong: bad, missing };
  });
  const changes = kinds.flatMap((kind) => planning.tally(kind).changes).sort((a, b) => CHANGE_ORDER[a.change] - CHANGE_ORDER[b.change]);
  return {
    writes: planning.writes,
    changes,
    view: {
      files: filesOf(reading, input.grids), counts,
      term: target === null ? null : { name: target.name, firstMonday: target.firstMonday, weeks: target.weeks },
      findings: [...reading.findings.map(findingDto), ...planning.findings].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning')).slice(0, SHOWN_FINDINGS),
      changes: changes.slice(0, SHOWN_CHANGES),
    },
  };
}

/** How many errors stand in the way of confirming. */
export function errorCount(view: ImportView): number {
  return view.findings.filter((finding) => finding.severity === 'error').length;
}

function findingDto(finding: Finding): FindingDto {
  const { column, suggestion, params, ...rest } = finding;
  return { ...rest, column: column?.word ?? null, letter: column?.letter ?? null, suggestion: suggestion ?? null, params: { ...params } };
}

function filesOf(reading: CountyReading, grids: readonly SheetGrid[]): ImportDto['files'] {
  return [...new Set(grids.map((grid) => grid.file))].map((name) => {
    const sheets = reading.recognised.filter((sheet) => sheet.file === name);
    return { name, kind: sheets[0]?.kind ?? null, rows: sheets.reduce((sum, sheet) => sum + sheet.rows, 0) };
  });
}

/** Rows with errors by kind. Workbook 06 holds two kinds, told apart by the word in the row. */
function wrongRows({ reading, grids }: { readonly reading: CountyReading; readonly grids: readonly SheetGrid[] }): ReadonlyMap<ImportKind, ReadonlySet<string>> {
  const wrong = new Map<ImportKind, Set<string>>();
  for (const finding of reading.findings) {
    if (finding.severity !== 'error' || finding.row === null) continue;
    const sheet = reading.recognised.find((each) => each.file === finding.file && each.sheet === finding.sheet);
    if (sheet === undefined) continue;
    const kind = kindOfRow(sheet.kind, grids.find((grid) => grid.file === finding.file && grid.sheet === finding.sheet), finding.row);
    wrong.set(kind, (wrong.get(kind) ?? new Set<string>()).add(`${finding.file}\n${finding.sheet}\n${finding.row}`));
  }
  return wrong;
}

function kindOfRow(workbook: WorkbookKind, grid: SheetGrid | undefined, row: number): ImportKind {
  if (workbook !== 'roomsAndAssistants') return workbook;
  return grid?.cells[row - 1]?.some((cell) => typeof cell === 'string' && /^\s*(?:助教|线下助教|辅导教师)/.test(cell)) === true ? 'assistants' : 'rooms';
}
