import { checkBells } from './check-bells.js';
import { checkDuplicates } from './check-duplicates.js';
import { checkReferences } from './check-references.js';
import { checkSupply } from './check-supply.js';
import { CountyCheck } from './county-check.js';
import { NOTHING_KNOWN, type CountyWorkbooks, type KnownCounty } from './county-workbooks.js';
import { findingOf, type Finding } from './finding.js';
import { groupBy } from './group-by.js';
import { plainText } from './normalise.js';
import { readBells, readLocalLessons } from './read-bells.js';
import { readClasses } from './read-classes.js';
import { readNetTeachers, readRoomsAndAssistants } from './read-people-and-rooms.js';
import { readSchools } from './read-schools.js';
import { readTerm, type TermProposal } from './read-term.js';
import { recogniseSheet, type RecognisedSheet } from './recognise-sheet.js';
import type { RowAt } from './row-reader.js';
import type { SheetGrid } from './sheet-grid.js';
import type { WorkbookKind } from './workbook-kinds.js';

/** What one sheet turned out to be. */
export interface Recognised {
  readonly file: string;
  readonly sheet: string;
  readonly kind: WorkbookKind;
  /** Rows of data in the sheet, readable or not. */
  readonly rows: number;
  /** Workbook 04 only: cells with a local lesson. */
  readonly cells?: number;
}

/** Everything that one upload says. */
export interface CountyReading {
  readonly recognised: readonly Recognised[];
  /** A row with an error is not in here. */
  readonly county: CountyWorkbooks;
  readonly findings: readonly Finding[];
  readonly term?: TermProposal;
}

/**
 * Reads any of the six workbooks, in any order and split over any files, into typed rows and findings.
 * Nothing is guessed: what cannot be read is a finding, with a suggestion where there is a likely one.
 * References to workbooks that were not given are looked up in `known`.
 */
export function readCounty(grids: readonly SheetGrid[], known: KnownCounty = NOTHING_KNOWN): CountyReading {
  const findings: Finding[] = [];
  const sheets = recogniseAll(grids, findings);
  const county = readRows(sheets, findings);
  const check = new CountyCheck(sheets, county, known, kindsWithErrors(sheets, findings));
  checkDuplicates(check);
  checkReferences(check);
  checkBells(check);
  checkSupply(check);
  findings.push(...check.findings);
  const term = readTerms(sheets, findings);
  return {
    recognised: sheets.map((sheet) => recognised(sheet, county)),
    county: withoutErrors(county, findings),
    findings: inOrder(findings, sheets),
    ...(term ? { term } : {}),
  };
}

function recogniseAll(grids: readonly SheetGrid[], findings: Finding[]): RecognisedSheet[] {
  const sheets: RecognisedSheet[] = [];
  for (const [file, ofFile] of groupBy(grids, (grid) => grid.file)) {
    const ignored: SheetGrid[] = [];
    const before = sheets.length;
    for (const grid of ofFile) {
      const sheet = recogniseSheet(grid);
      if (sheet) sheets.push(sheet);
      else if (grid.cells.some((row) => row.some((cell) => plainText(cell) !== ''))) ignored.push(grid);
    }
    const nowhere = { row: null, column: null, read: '' };
    if (sheets.length === before) findings.push(findingOf({ code: 'import.unrecognised-file' }, { file, sheet: '', ...nowhere }));
    else for (const { sheet } of ignored) findings.push(findingOf({ code: 'import.sheet-ignored' }, { file, sheet, ...nowhere }));
  }
  for (const sheet of sheets) findings.push(...sheet.findings);
  return sheets;
}

function readRows(sheets: readonly RecognisedSheet[], findings: Finding[]): CountyWorkbooks {
  const of = (kind: WorkbookKind): RecognisedSheet[] => sheets.filter((sheet) => sheet.kind === kind);
  const roomsAndAssistants = of('roomsAndAssistants').map((sheet) => readRoomsAndAssistants(sheet, findings));
  return {
    schools: of('schools').flatMap((sheet) => readSchools(sheet, findings)),
    classes: of('classes').flatMap((sheet) => readClasses(sheet, findings)),
    bells: of('bells').flatMap((sheet) => readBells(sheet, findings)),
    localLessons: of('localLessons').flatMap((sheet) => readLocalLessons(sheet, findings)),
    netTeachers: of('netTeachers').flatMap((sheet) => readNetTeachers(sheet, findings)),
    rooms: roomsAndAssistants.flatMap((both) => both.rooms),
    assistants: roomsAndAssistants.flatMap((both) => both.assistants),
  };
}

function kindsWithErrors(sheets: readonly RecognisedSheet[], findings: readonly Finding[]): Set<WorkbookKind> {
  const broken = new Set(findings.filter((finding) => finding.severity === 'error').map((finding) => `${finding.file}\n${finding.sheet}`));
  return new Set(sheets.filter((sheet) => broken.has(`${sheet.file}\n${sheet.sheet}`)).map((sheet) => sheet.kind));
}

function readTerms(sheets: readonly RecognisedSheet[], findings: Finding[]): TermProposal | null {
  let first: TermProposal | null = null;
  for (const { file, sheet, title } of sheets) {
    const term = readTerm(title);
    first ??= term;
    if (term && first && term.name !== first.name) {
      findings.push(findingOf({ code: 'import.terms-differ', params: { term: term.name, first: first.name } }, { file, sheet, row: null, column: null, read: '' }));
    }
  }
  return first;
}

function recognised(sheet: RecognisedSheet, county: CountyWorkbooks): Recognised {
  const found = { file: sheet.file, sheet: sheet.sheet, kind: sheet.kind, rows: sheet.data.length };
  if (sheet.kind !== 'localLessons') return found;
  const rows = county.localLessons.filter(({ at }) => at.file === sheet.file && at.sheet === sheet.sheet);
  return { ...found, cells: rows.reduce((sum, row) => sum + row.lessons.length, 0) };
}

function withoutErrors(county: CountyWorkbooks, findings: readonly Finding[]): CountyWorkbooks {
  const key = ({ file, sheet, row }: { file: string; sheet: string; row: number | null }): string => `${file}\n${sheet}\n${row}`;
  const bad = new Set(findings.filter((finding) => finding.severity === 'error').map(key));
  const good = <Row extends { readonly at: RowAt }>(rows: readonly Row[]): Row[] => rows.filter((row) => !bad.has(key(row.at)));
  return {
    schools: good(county.schools), classes: good(county.classes), bells: good(county.bells), localLessons: good(county.localLessons),
    netTeachers: good(county.netTeachers), rooms: good(county.rooms), assistants: good(county.assistants),
  };
}

/** By sheet as uploaded, then by row and column; findings about the upload as a whole first. */
function inOrder(findings: readonly Finding[], sheets: readonly RecognisedSheet[]): Finding[] {
  const order = new Map(sheets.map((sheet, index) => [`${sheet.file}\n${sheet.sheet}`, index]));
  const place = (finding: Finding): number => order.get(`${finding.file}\n${finding.sheet}`) ?? -1;
  const letter = ({ column }: Finding): string => (column?.letter ?? '').padStart(3, ' ');
  return [...findings].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0) || (letter(a) < letter(b) ? -1 : letter(a) > letter(b) ? 1 : 0));
}
