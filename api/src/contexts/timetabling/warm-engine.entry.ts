import { parentPort, workerData } from 'node:worker_threads';
import { applyChanges, explain, findFixes, PlanDesk, scorePlan, shortages, type Solution, type Unplaced } from '@tongtang/solver';
import { EngineAnswers } from './engine-answers.js';
import type { EngineAnswer, EngineInput, Question, QuestionKind, Questions } from './warm-engine.messages.js';

/** Moves for each change that is tried: some seconds for a county, then the clock decides. */
const FIX_MOVES = 20_000;

type Answers = { readonly [K in QuestionKind]: (ask: Questions[K]['ask']) => Questions[K]['answer'] };

/** A plan in a thread of its own: plain questions in, plain answers out. No database, queue or framework here. */
class Engine {
  #solution: Solution;
  #pinnedIds: readonly string[];
  #desk: PlanDesk | null = null;
  #unplaced: readonly Unplaced[] | null = null;

  readonly #say: EngineAnswers;

  constructor(private readonly input: EngineInput) {
    this.#say = new EngineAnswers(input.problem);
    this.#solution = input.solution;
    this.#pinnedIds = input.pinnedIds;
  }

  readonly answers: Answers = {
    uncovered: () => ({
      items: this.#explained().map((item) => this.#say.uncovered(item)),
      shortages: shortages(this.input.problem, this.#solution).map((each) => this.#say.shortage(each)),
    }),
    uncoveredItem: ({ classId, subjectId }) => {
      const item = this.#explained().find((each) => each.classId === classId && each.subjectId === subjectId);
      return item === undefined ? null : this.#say.item(item);
    },
    fixes: ({ about, seed, maxMs }) => {
      const until = performance.now() + maxMs;
      let complete = true;
      const shouldStop = (): boolean => {
        complete &&= performance.now() < until;
        return !complete;
      };
      const fixes = findFixes(this.input.problem, this.#solution, about, { seed, iterations: FIX_MOVES, shouldStop });
      return { items: fixes.map((fix) => this.#say.fix(fix)), complete };
    },
    verdicts: ({ sectionId }) => (this.#isWhole(sectionId) ? this.#say.slots(this.#atDesk().verdicts(sectionId).slots, this.#solution) : null),
    move: ({ sectionId, day, start }) => {
      if (!this.#isWhole(sectionId)) return null;
      const desk = this.#atDesk(), result = desk.move(sectionId, day, start);
      if (result.undoToken !== null) desk.undo(result.undoToken);
      if (!result.changes.every((change) => change.before === null || this.#isWhole(change.sectionId))) return null;
      return { changes: result.changes, impossible: result.verdict.verdict === 'impossible' ? (result.verdict.reasons[0]?.code ?? '') : null };
    },
    repairs: ({ event, touchNothingElse }) => {
      try {
        return this.#atDesk().repair(event, { touchNothingElse }).map((proposal, index) => this.#say.proposal(proposal, index));
      } catch (error) {
        if (error instanceof RangeError) return null;
        throw error;
      }
    },
    check: ({ changes }) => this.#violations(applyChanges(this.#solution.sections, changes)) - this.#violations(this.#solution.sections),
    apply: ({ changes, pinnedIds }) => {
      this.#solution = { ...this.#solution, sections: applyChanges(this.#solution.sections, changes) };
      this.#pinnedIds = pinnedIds;
      this.#desk = this.#unplaced = null;
      this.#atDesk();
      return null;
    },
  };

  #explained(): readonly Unplaced[] {
    return (this.#unplaced ??= explain(this.input.problem, this.#solution));
  }

  #atDesk(): PlanDesk {
    if (this.#desk === null) {
      this.#desk = new PlanDesk(this.input.problem, this.#solution);
      const loaded = new Set(this.#desk.solution.sections.map(({ id }) => id));
      for (const id of this.#pinnedIds) if (loaded.has(id)) this.#desk.pin(id);
    }
    return this.#desk;
  }

  /** Whether a lesson lies on the desk with all its classes. */
  #isWhole(sectionId: string): boolean {
    const desk = this.#atDesk();
    return desk.solution.sections.some(({ id }) => id === sectionId) && !desk.notLoaded.some(({ section }) => section.id === sectionId);
  }

  /** A plan that names what the inputs no longer know cannot be judged: nothing is held against it. */
  #violations(sections: Solution['sections']): number {
    try {
      return scorePlan(this.input.problem, { ...this.#solution, sections }).vector[0];
    } catch (error) {
      if (error instanceof RangeError) return 0;
      throw error;
    }
  }
}

const port = parentPort;
if (port === null) throw new Error('this file runs in a thread');
const engine = new Engine(workerData as EngineInput);
port.on('message', ({ id, kind, ask }: Question) => {
  const answer = engine.answers[kind] as (about: unknown) => unknown;
  try {
    port.postMessage({ id, answer: answer(ask) } satisfies EngineAnswer);
  } catch (error) {
    port.postMessage({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies EngineAnswer);
  }
});

