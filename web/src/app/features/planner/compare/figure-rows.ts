import { coveragePercent, percentText } from '../coverage.js';
import type { ComparisonColumn, Subject } from '../planner.api.js';

export type Tone = 'better' | 'worse' | 'same';
export interface FigureCell {
  readonly text: string;
  /** Against the column that the others are held to, with its sign; empty in that column and where nothing can be said. */
  readonly delta: string;
  readonly tone: Tone | null;
}
export interface FigureRow {
  readonly id: string;
  /** Message key of the row's name. */
  readonly label: string;
  readonly cells: readonly FigureCell[];
  /** The columns are not all alike here. */
  readonly differs: boolean;
}
interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: (column: ComparisonColumn) => number | null;
  readonly text: (column: ComparisonColumn, value: number | null) => string;
  readonly digits?: number;
  /** What is better; without it the row only states. */
  readonly wants?: 'more' | 'less';
}
type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string;

const share = (part: number, of: number): number | null => (of === 0 ? null : Math.round((1_000 * part) / of) / 10);
const whole = (value: number | null): string => (value === null ? '—' : String(value));

function figures(subjects: readonly Subject[], say: Say): Figure[] {
  const bySubject = (subject: Subject): Figure => ({
    id: subject, label: `subjects.${subject}`, wants: 'more', digits: 1, text: (_, value) => percentText(value),
    value: (column) => { const found = column.subjects.find((each) => each.subject === subject); return found === undefined ? null : coveragePercent(found.coverage, found.missing); },
  });
  const label = (id: string): { id: string; label: string } => ({ id, label: `planner.compare.row.${id}` });
  return [
    { ...label('coverage'), wants: 'more', digits: 1, value: (column) => coveragePercent(column.coverage, column.missing), text: (_, value) => percentText(value) },
    { ...label('uncovered'), wants: 'less', value: (column) => column.uncovered, text: (_, value) => whole(value) },
    ...subjects.map(bySubject),
    { ...label('nothing'), wants: 'less', value: (column) => column.schoolsWithNothing, text: (_, value) => whole(value) },
    { ...label('worst'), wants: 'more', digits: 1, value: ({ worstSchool }) => (worstSchool === null ? null : coveragePercent(worstSchool.coverage, worstSchool.missing)), text: ({ worstSchool }) => (worstSchool === null ? '—' : say('planner.compare.worst', { school: worstSchool.school.name, coverage: worstSchool.coverage, missing: worstSchool.missing })) },
    { ...label('sections'), value: (column) => column.sections, text: (_, value) => whole(value) },
    { ...label('classes'), digits: 1, value: (column) => column.classesPerSection, text: (column) => column.classesPerSection.toFixed(1) },
    { ...label('busiest'), wants: 'less', value: ({ busiestTeacher }) => busiestTeacher?.sections ?? null, text: ({ busiestTeacher }) => (busiestTeacher === null ? '—' : say('planner.compare.busiest', { name: busiestTeacher.netTeacher.name, count: busiestTeacher.sections })) },
    { ...label('sameTeacher'), wants: 'more', digits: 1, value: ({ sameTeacher }) => share(sameTeacher.same, sameTeacher.pairs), text: (_, value) => percentText(value) },
    { ...label('violations'), wants: 'less', value: (column) => column.violations, text: (_, value) => whole(value) },
    { ...label('changed'), value: ({ key, changed }) => (key === 'inForce' || changed === null ? null : share(changed.memberships, changed.of)), text: (_, value) => percentText(value) },
  ];
}

/** Rows of figures over the columns. `base` is the index of the column that the others are held to. */
export function figureRows(columns: readonly ComparisonColumn[], base: number, subjects: readonly Subject[], say: Say): FigureRow[] {
  return figures(subjects, say).map((figure) => {
    const values = columns.map(figure.value), held = values[base] ?? null;
    const cells = columns.map((column, index): FigureCell => {
      const value = values[index] ?? null, text = figure.text(column, value);
      if (index === base || value === null || held === null || figure.wants === undefined) return { text, delta: '', tone: null };
      const change = Math.round((value - held) * 10) / 10;
      if (change === 0) return { text, delta: '', tone: 'same' };
      return { text, delta: `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(figure.digits ?? 0)}`, tone: change > 0 === (figure.wants === 'more') ? 'better' : 'worse' };
    });
    return { id: figure.id, label: figure.label, cells, differs: new Set(cells.map((cell) => cell.text)).size > 1 };
  });
}
