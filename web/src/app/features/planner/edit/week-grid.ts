import type { PlannedSection } from '../planner.api.js';
import type { SlotVerdict } from './edit.api.js';

/** Starts that lie so close together that nobody can give two of them are one row of the grid. */
const ROW_SPAN_MINUTES = 35;

/** A row of the week: lessons that start from one time to another. Bells differ from school to school, so a row is a span. */
export interface TimeRow {
  readonly from: number;
  readonly to: number;
  /** The first row after noon. */
  readonly afternoon: boolean;
}

/** What the week says of a lifted lesson at one cell: its best start there. */
export interface CellVerdict {
  readonly slot: SlotVerdict;
  /** Other starts in this cell that are possible, with or without moves. */
  readonly others: number;
}

export const GRID_KINDS = ['teacher', 'school', 'room', 'class'] as const;
export type GridKind = (typeof GRID_KINDS)[number];

const NOON = 12 * 60;
/** Facts in the order in which an officer wants to hear them: what could be changed first, what nobody can help last. */
const TELLING = ['lesson-full', 'pinned', 'teacher-day-full', 'teacher-teaching', 'teacher-break', 'room-taken', 'class-taken', 'assistant-taken', 'line-full', 'room-small', 'room-closed', 'assistant-away', 'site-closed', 'class-busy', 'no-bell', 'teacher-away'];
const RANK = { possible: 0, withMoves: 1, impossible: 2 } as const;

export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The rows of a plan's week, from the starts of all its lessons; the same for whoever is looked at. */
export function timeRows(starts: readonly string[]): readonly TimeRow[] {
  const times = [...new Set(starts)].map(minutesOf).sort((a, b) => a - b);
  const rows = split(times);
  return rows.map(([from, to], index) => ({ from, to, afternoon: from >= NOON && index > 0 && (rows[index - 1]?.[0] ?? NOON) < NOON }));
}

/** As few runs of starts as fit into the span; of these cuts the ones at the widest gaps. */
function split(times: readonly number[]): readonly (readonly [number, number])[] {
  const best: { readonly rows: number; readonly gaps: number; readonly from: number }[] = [];
  times.forEach((last, at) => {
    let found = { rows: Number.POSITIVE_INFINITY, gaps: 0, from: at };
    for (let from = at; from >= 0 && last - (times[from] ?? last) <= ROW_SPAN_MINUTES; from -= 1) {
      const before = from === 0 ? { rows: 0, gaps: 0 } : (best[from - 1] ?? { rows: 0, gaps: 0 });
      const gaps = before.gaps + (from === 0 ? 0 : (times[from] ?? 0) - (times[from - 1] ?? 0));
      if (before.rows + 1 < found.rows || (before.rows + 1 === found.rows && gaps > found.gaps)) found = { rows: before.rows + 1, gaps, from };
    }
    best.push(found);
  });
  const rows: (readonly [number, number])[] = [];
  for (let at = times.length - 1; at >= 0;) {
    const from = best[at]?.from ?? 0;
    rows.unshift([times[from] ?? 0, times[at] ?? 0]);
    at = from - 1;
  }
  return rows;
}

/** The row that a start belongs to: the one it lies in, or the nearest. */
export function rowAt(rows: readonly TimeRow[], starts: string): number {
  const at = minutesOf(starts);
  let best = 0;
  rows.forEach((row, index) => { if (distance(row, at) < distance(rows[best] ?? row, at)) best = index; });
  return best;
}

function distance({ from, to }: TimeRow, at: number): number {
  return at < from ? from - at : at > to ? at - to : 0;
}

/** Monday to Friday, and the week-end days on which something is taught. */
export function weekDays(sections: readonly PlannedSection[]): readonly number[] {
  return [1, 2, 3, 4, 5, ...[6, 7].filter((day) => sections.some((section) => section.weekday === day))];
}

/** Whether somebody or something is in a lesson. */
export function belongs(section: PlannedSection, kind: GridKind, id: string): boolean {
  switch (kind) {
    case 'teacher': return section.netTeacher.id === id;
    case 'school': return section.members.some((member) => member.school.id === id);
    case 'room': return section.members.some((member) => member.room.id === id);
    case 'class': return section.members.some((member) => member.classGroup.id === id);
  }
}

export function cellKey(row: number, weekday: number): string {
  return `${row},${weekday}`;
}

/** The best start of a lifted lesson in every cell: possible before with moves, few changes before many, its own time of day before others. */
export function cellVerdicts(rows: readonly TimeRow[], slots: readonly SlotVerdict[], ownStarts: string): ReadonlyMap<string, CellVerdict> {
  const cells = new Map<string, SlotVerdict[]>();
  for (const slot of slots) {
    const key = cellKey(rowAt(rows, slot.starts), slot.weekday);
    cells.set(key, [...(cells.get(key) ?? []), slot]);
  }
  const order = (a: SlotVerdict, b: SlotVerdict): number => Number(b.current) - Number(a.current) || RANK[a.verdict] - RANK[b.verdict] || a.lost - b.lost
    || a.moves.length + a.memberMoves.length - b.moves.length - b.memberMoves.length || telling(a) - telling(b) || Number(b.starts === ownStarts) - Number(a.starts === ownStarts) || a.starts.localeCompare(b.starts);
  return new Map([...cells].map(([key, list]) => {
    const [slot, ...rest] = [...list].sort(order);
    if (slot === undefined) throw new Error('a cell without a slot');
    return [key, { slot, others: rest.filter((each) => each.verdict !== 'impossible').length }];
  }));
}

function telling({ reasons }: SlotVerdict): number {
  const at = TELLING.indexOf(reasons[0]?.code ?? '');
  return at < 0 ? TELLING.length : at;
}
