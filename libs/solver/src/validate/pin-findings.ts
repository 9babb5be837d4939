import { buildModel } from '../engine/model.js';
import { PlanState } from '../engine/plan-state.js';
import type { PlannedSection, Problem } from '../problem.js';
import { scorePlan } from '../score-plan.js';
import { carryOver } from '../search/carry-over.js';
import { SeededRandom } from '../search/seeded-random.js';
import { Workbench } from '../search/workbench.js';
import { SOLUTION_FORMAT, type Violation } from '../solution.js';
import { FINDING_CODES, type FindingCode, type FindingParams, type Findings } from './finding.js';

/** Pinned sections that cannot be kept, each with the rule it breaks: a plan with one of them left out would not be what was asked for. */
export function pinFindings(found: Findings, problem: Problem): void {
  const baseline = problem.baseline;
  if (!baseline || baseline.pinnedSectionIds.length === 0) return;
  const pinnedIds = new Set(baseline.pinnedSectionIds), pinned = baseline.sections.filter((s) => pinnedIds.has(s.id));
  const known = knownIds(problem), present = pinned.filter((section) => allPresent(found, known, section));
  const lost = lostSections(problem, present);
  if (lost.length === 0) return;
  const reasons = reasonsOf(problem, present);
  for (const section of lost) {
    const violations = reasons.get(section.id) ?? [], row = { teacherId: section.teacherId, subjectId: section.subjectId, gradeBandId: section.gradeBandId, day: section.day, start: section.start };
    if (violations.length === 0) found.add('error', 'pin-not-possible', row);
    for (const violation of violations) found.add('error', codeOf(violation), { ...row, ...placeOf(violation) });
  }
}

const knownIds = (problem: Problem) => ({
  teachers: new Set(problem.teachers.map((t) => t.id)), classes: new Set(problem.classes.map((c) => c.id)), rooms: new Set(problem.rooms.map((r) => r.id)),
});

/** Says who or what of a pinned section has left since. */
function allPresent(found: Findings, known: ReturnType<typeof knownIds>, section: PlannedSection): boolean {
  const { subjectId, gradeBandId, day, start } = section, before = found.list.length, row = { subjectId, gradeBandId, day, start };
  if (!known.teachers.has(section.teacherId)) found.add('error', 'pin-teacher-gone', { ...row, names: [section.teacherId] });
  for (const member of section.members) {
    if (!known.classes.has(member.classId)) found.add('error', 'pin-class-gone', { ...row, names: [member.classId] });
    else if (!known.rooms.has(member.roomId)) found.add('error', 'pin-room-gone', { ...row, classId: member.classId, names: [member.roomId] });
  }
  return found.list.length === before;
}

/** Which of them the engine itself would have to leave out: an assistant or a role may be replaced, nothing else. */
function lostSections(problem: Problem, sections: readonly PlannedSection[]): PlannedSection[] {
  if (sections.length === 0) return [];
  const state = new PlanState(buildModel({ ...problem, baseline: { sections, pinnedSectionIds: sections.map((s) => s.id) } }));
  carryOver(new Workbench(state, new SeededRandom(0)));
  return sections.filter((_, i) => state.originPinned[i] === 0);
}

/** Broken rules by section. Assistants and roles are the engine's to choose, so theirs do not count, except where no assistant is there. */
function reasonsOf({ baseline, ...problem }: Problem, sections: readonly PlannedSection[]): Map<string, Violation[]> {
  const assistants = new Map(problem.assistants.map((a) => [a.id, a])), reasons = new Map<string, Violation[]>();
  const anyone = problem.assistants[0]?.id ?? '';
  if (anyone === '' || !baseline) return reasons;
  const plan = sections.map((s) => ({
    ...s, members: s.members.map((m) => ({ ...m, role: 'listener' as const, assistantId: assistants.has(m.assistantId) ? m.assistantId : anyone })),
  }));
  for (const violation of scorePlan(problem, { format: SOLUTION_FORMAT, instanceId: problem.id, sections: plan }).violations) {
    const concerned = violation.sectionId === undefined ? sections.filter((s) => concerns(s, violation)) : sections.filter((s) => s.id === violation.sectionId || s.id === violation.otherSectionId);
    for (const { id } of concerned) reasons.set(id, [...(reasons.get(id) ?? []), violation]);
  }
  return reasons;
}

function concerns(section: PlannedSection, { teacherId, classId, subjectId, day }: Violation): boolean {
  if (teacherId !== undefined) return section.teacherId === teacherId && (day === undefined || section.day === day);
  return classId !== undefined && (subjectId === undefined || section.subjectId === subjectId) && section.members.some((m) => m.classId === classId);
}

function codeOf({ code }: Violation): FindingCode {
  const named = `pin-${code}` as FindingCode;
  return FINDING_CODES.includes(named) ? named : 'pin-not-possible';
}

function placeOf({ classId, roomId, assistantId, siteId }: Violation): FindingParams {
  return { ...(siteId === undefined ? {} : { siteId }), ...(classId === undefined ? {} : { classId }), ...(roomId === undefined ? {} : { roomId }), ...(assistantId === undefined ? {} : { assistantId }) };
}
