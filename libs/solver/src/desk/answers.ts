import type { PlannedSection } from '../problem.js';
import type { ScoreVector } from '../solution.js';

/** A section before and after: null where it is new, or gone. */
export interface SectionChange { readonly sectionId: string; readonly before: PlannedSection | null; readonly after: PlannedSection | null }

/** A lesson of a class that changes its section or time, or is lost. */
export interface MemberMove {
  readonly classId: string;
  readonly siteId: string;
  readonly subjectId: string;
  readonly from: { readonly sectionId: string; readonly day: number; readonly period: number };
  /** null: the class no longer gets this lesson. */
  readonly to: { readonly sectionId: string; readonly day: number; readonly period: number } | null;
}

/** Facts that decide about a slot, with ids and minutes as params. The texts live in the message catalogue under `planner.verdicts`. */
export const VERDICT_CODES = [
  'pinned', 'teacher-away', 'teacher-teaching', 'teacher-break', 'teacher-day-full', 'lesson-full',
  'no-bell', 'site-closed', 'class-busy', 'class-taken', 'room-closed', 'room-taken', 'line-full', 'assistant-away', 'assistant-taken',
] as const;
export type VerdictCode = (typeof VERDICT_CODES)[number];
export interface VerdictReason { readonly code: VerdictCode; readonly params: Readonly<Record<string, string | number>> }

export type Verdict = 'possible' | 'with-moves' | 'impossible';

/** One slot for a lifted lesson. */
export interface SlotVerdict {
  readonly day: number;
  readonly start: number;
  readonly verdict: Verdict;
  /** The slot in which the lesson lies now. */
  readonly current: boolean;
  /** Other sections that change; for the lifted lesson itself only when it loses members or joins another. */
  readonly moves: readonly SectionChange[];
  /** Lessons of classes that land in another section or time than the lifted lesson's new one, or are lost. */
  readonly memberMoves: readonly MemberMove[];
  /** Class-periods that lose their lesson by it. */
  readonly lost: number;
  /** Sites with such lessons. */
  readonly affectedSiteIds: readonly string[];
  /** `impossible`: why, the first hard reason first; `with-moves`: what the moves make room for. */
  readonly reasons: readonly VerdictReason[];
}

export interface SectionVerdicts { readonly sectionId: string; readonly teacherId: string; readonly slots: readonly SlotVerdict[] }

/** What a move, a swap or an undo did. */
export interface MoveResult {
  /** For a swap the verdict of the first lesson. */
  readonly verdict: SlotVerdict;
  /** Every section that changed, the lifted one included; empty when the move is impossible. */
  readonly changes: readonly SectionChange[];
  /** Hands the move back to `undo`; null when nothing was done. */
  readonly undoToken: number | null;
  readonly score: ScoreVector;
}

/** The sections of a plan with changes put in: replaced in place, new ones at the end, gone ones left out. */
export function applyChanges(sections: readonly PlannedSection[], changes: readonly SectionChange[]): PlannedSection[] {
  const open = new Map(changes.map((change) => [change.sectionId, change])), out: PlannedSection[] = [];
  for (const section of sections) {
    const change = open.get(section.id);
    open.delete(section.id);
    if (!change) out.push(section);
    else if (change.after) out.push(change.after);
  }
  for (const { after } of open.values()) if (after) out.push(after);
  return out;
}
