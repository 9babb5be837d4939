export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where an arrow key leads in a grid; null for other keys. */
export function moveInGrid(key: string, row: number, column: number, rows: number, columns: number): GridPlace | null {
  const clamp = (value: number, count: number): number => Math.min(Math.max(value, 0), Math.max(0, count - 1));
  switch (key) {
    case 'ArrowUp': return { row: clamp(row - 1, rows), column };
    case 'ArrowDown': return { row: clamp(row + 1, rows), column };
    case 'ArrowLeft': return { row, column: clamp(column - 1, columns) };
    case 'ArrowRight': return { row, column: clamp(column + 1, columns) };
    case 'Home': return { row, column: 0 };
    case 'End': return { row, column: clamp(columns - 1, columns) };
    default: return null;
  }
}
