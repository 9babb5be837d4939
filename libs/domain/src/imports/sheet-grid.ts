/** What one cell holds: text, number, yes/no or nothing. Dates and times of day come as text (`2026-04-10`, `07:50`). */
export type CellValue = string | number | boolean | null;

/** One sheet of an uploaded file as plain values; `cells[0][0]` is A1. Rows may be shorter than the sheet is wide. */
export interface SheetGrid {
  readonly file: string;
  readonly sheet: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** Where a cell is, in the words a person sees in Excel. */
export interface CellAddress {
  readonly file: string;
  readonly sheet: string;
  /** 1-based, as Excel shows it. */
  readonly row: number;
  /** `A`, `B`, …, `AA`. */
  readonly letter: string;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The opposite of `columnLetter`. */
export function columnIndex(letter: string): number {
  return [...letter.toUpperCase()].reduce((index, char) => index * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

/** The grids with one cell replaced: how an inline correction is applied before reading again. */
export function withCell(grids: readonly SheetGrid[], at: CellAddress, value: CellValue): SheetGrid[] {
  return grids.map((grid) => {
    if (grid.file !== at.file || grid.sheet !== at.sheet) return grid;
    const cells = grid.cells.map((row) => [...row]);
    while (cells.length < at.row) cells.push([]);
    const row = cells[at.row - 1] ?? [];
    const index = columnIndex(at.letter);
    while (row.length <= index) row.push(null);
    row[index] = value;
    return { ...grid, cells };
  });
}
