import type { RouteOutput } from '@tongtang/contracts';
import type { Fix, Problem, RepairProposal, SectionChange, Shortage, SlotVerdict, Solution, Unplaced } from '@tongtang/solver';
import { formatWallTime } from '@tongtang/time';
import { FactNames, type EngineFact, type Fact } from './fact-names.js';

export type SlotDto = RouteOutput<'readVerdicts'>['slots'][number];
type SectionMoveDto = SlotDto['moves'][number];
type Subject = SectionMoveDto['subject'];
export type FixDto = RouteOutput<'findFixes'>['items'][number];
export type ShortageDto = NonNullable<RouteOutput<'readExplanation'>['shortages']>[number];
type ItemDto = RouteOutput<'readExplanationItem'>;
export type ProposalDto = Omit<RouteOutput<'proposeRepairs'>['proposals'][number], 'changes'> & { readonly changes: readonly SectionChange[] };

/** What is left of one subject of one class group, as a run keeps it. */
export interface UncoveredItem {
  readonly classGroupId: string;
  readonly subject: string;
  readonly missing: number;
  readonly reason: Unplaced['reason'];
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Reasons told for one slot, the hardest first: a grid has hundreds of slots. */
const MOST_REASONS = 4;

/** The engine's answers in the words of the contract, names resolved. It runs where the engine runs, so that no other thread needs the problem. */
export class EngineAnswers {
  readonly names: FactNames;
  readonly #lessonMinutes: number;

  constructor(problem: Problem) {
    this.names = new FactNames(problem);
    this.#lessonMinutes = problem.delivery.lessonMinutes;
  }

  uncovered({ classId, subjectId, missing, reason, detail: { holders, ...detail } }: Unplaced): UncoveredItem {
    return {
      classGroupId: classId, subject: subjectId, missing, reason,
      detail: { ...(detail as Record<string, string | number>), ...(holders === undefined ? {} : { holders: holders.map((id) => this.names.named(id).name).join('、') }) },
    };
  }

  item(item: Unplaced): ItemDto {
    const { classGroupId, subject, ...uncovered } = this.uncovered(item);
    return {
      ...uncovered, classGroup: this.names.named(classGroupId), school: this.names.schoolOf(classGroupId), subject: subject as Subject,
      chain: item.chain.map((step) => ({ ...step, facts: step.facts.map((fact) => this.#fact(fact)) })),
      tried: item.tried.map((slot) => ({
        weekday: slot.day, periodNo: slot.period, starts: slot.start === null ? null : formatWallTime(slot.start), netTeacher: slot.teacherId === null ? null : this.names.named(slot.teacherId), blocked: this.#fact(slot.blocked),
      })),
      triedMore: item.triedMore,
    };
  }

  fix({ gain, covers, moved, sites, ...change }: Fix): FixDto {
    return { kind: change.kind, gain, covers, moved, schools: sites, fact: this.#fact({ ...change, code: change.kind }) };
  }

  shortage({ subjectId, gradeBandId, districtId, ...figures }: Shortage): ShortageDto {
    return { ...figures, subject: subjectId as Subject, gradeBand: gradeBandId as ShortageDto['gradeBand'], county: districtId === null ? null : this.names.named(districtId) };
  }

  slots(verdicts: readonly SlotVerdict[], solution: Solution): SlotDto[] {
    const isStored = new Set(solution.sections.map(({ id }) => id));
    return verdicts.map((verdict) => this.#slot(verdict, isStored));
  }

  #slot(verdict: SlotVerdict, isStored: ReadonlySet<string>): SlotDto {
    return {
      weekday: verdict.day, starts: formatWallTime(verdict.start), ends: formatWallTime(verdict.start + this.#lessonMinutes), verdict: verdict.verdict === 'with-moves' ? 'withMoves' : verdict.verdict,
      current: verdict.current, lost: verdict.lost, reasons: verdict.reasons.slice(0, MOST_REASONS).map(({ code, params }) => this.#fact({ ...params, code })),
      moves: verdict.moves.flatMap((change) => this.#move(change, isStored)), affectedSchools: verdict.affectedSiteIds.map((id) => this.names.named(id)),
      memberMoves: verdict.memberMoves.map((move) => ({
        classGroup: this.names.named(move.classId), school: this.names.named(move.siteId), subject: move.subjectId as Subject, from: { weekday: move.from.day, periodNo: move.from.period },
        to: move.to === null ? null : { weekday: move.to.day, periodNo: move.to.period },
      })),
    };
  }

  proposal({ affectedSiteIds, changes, outcomes: _outcomes, score: _score, ...proposal }: RepairProposal, index: number): ProposalDto {
    return { ...proposal, no: index + 1, affectedSchools: affectedSiteIds.map((id) => this.names.named(id)), changes };
  }

  #move({ sectionId, before, after }: SectionChange, isStored: ReadonlySet<string>): SectionMoveDto[] {
    const shown = after ?? before, place = (section: typeof before) => (section === null ? null : { weekday: section.day, starts: formatWallTime(section.start), classGroups: section.members.length });
    if (shown === null) return [];
    return [{ sectionId: isStored.has(sectionId) ? sectionId : null, netTeacher: this.names.named(shown.teacherId), subject: shown.subjectId as Subject, before: place(before), after: place(after) }];
  }

  #fact(fact: object & { readonly code: string }): Fact {
    return this.names.fact(fact as EngineFact);
  }
}
