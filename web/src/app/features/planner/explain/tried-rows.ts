import type { PlanFact } from '../fact-text.js';
import type { ExplanationItem } from './explain.api.js';

type Tried = ExplanationItem['tried'][number];

export interface TriedRow {
  readonly weekday: number;
  /** Periods of that day; empty where the time is no period of the school. */
  readonly periods: readonly number[];
  readonly starts: string | null;
  readonly fact: PlanFact;
  readonly text: string;
}

/** Times tried, those of one day with the same fact in one row; the order stays: nearest to success first. */
export function triedRows(tried: readonly Tried[], textOf: (fact: PlanFact) => string): readonly TriedRow[] {
  const rows = new Map<string, { weekday: number; periods: number[]; starts: string | null; fact: PlanFact; text: string }>();
  for (const { weekday, periodNo, starts, blocked } of tried) {
    const text = textOf(blocked);
    const key = `${weekday} ${text} ${periodNo === null ? starts : ''}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { weekday, periods: periodNo === null ? [] : [periodNo], starts, fact: blocked, text });
    else if (periodNo !== null && !row.periods.includes(periodNo)) row.periods.push(periodNo);
  }
  return [...rows.values()].map((row) => ({ ...row, periods: row.periods.sort((a, b) => a - b) }));
}
