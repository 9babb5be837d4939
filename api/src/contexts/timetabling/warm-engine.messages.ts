import type { RouteOutput } from '@tongtang/contracts';
import type { Problem, RepairEvent, SectionChange, Solution } from '@tongtang/solver';
import type { FixDto, ProposalDto, ShortageDto, SlotDto, UncoveredItem } from './engine-answers.js';

/** What a warm engine is about: a problem and a plan for it, with what nobody may move. */
export interface EngineInput {
  readonly problem: Problem;
  readonly solution: Solution;
  readonly pinnedIds: readonly string[];
}

interface Pair { readonly classId: string; readonly subjectId: string }

/** A move tried out: what would change, or why nothing can. */
export interface MoveAnswer { readonly changes: readonly SectionChange[]; readonly impossible: string | null }

/** Questions, with what they answer. None changes the plan but `apply`. */
export interface Questions {
  readonly uncovered: { readonly ask: null; readonly answer: { readonly items: readonly UncoveredItem[]; readonly shortages: readonly ShortageDto[] } };
  readonly uncoveredItem: { readonly ask: Pair; readonly answer: RouteOutput<'readExplanationItem'> | null };
  readonly fixes: { readonly ask: { readonly about: Pair | null; readonly seed: number; readonly maxMs: number }; readonly answer: { readonly items: FixDto[]; readonly complete: boolean } };
  /** Null where the lesson, or a part of it, breaks a rule and so is not on the desk. */
  readonly verdicts: { readonly ask: { readonly sectionId: string }; readonly answer: SlotDto[] | null };
  readonly move: { readonly ask: { readonly sectionId: string; readonly day: number; readonly start: number }; readonly answer: MoveAnswer | null };
  /** Null where the event speaks of somebody the inputs do not know. */
  readonly repairs: { readonly ask: { readonly event: RepairEvent; readonly touchNothingElse: boolean }; readonly answer: readonly ProposalDto[] | null };
  /** How many hard rules more the plan would break with these changes. */
  readonly check: { readonly ask: { readonly changes: readonly SectionChange[] }; readonly answer: number };
  readonly apply: { readonly ask: { readonly changes: readonly SectionChange[]; readonly pinnedIds: readonly string[] }; readonly answer: null };
}

export type QuestionKind = keyof Questions;
export interface Question<K extends QuestionKind = QuestionKind> { readonly id: number; readonly kind: K; readonly ask: Questions[K]['ask'] }
export type EngineAnswer = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly failed: string };
