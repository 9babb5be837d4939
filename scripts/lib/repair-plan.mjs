// `npm run solve -- … --repair EVENT.json`: proposals for a plan after something happened.
import { Refused } from './solve-options.mjs';

/** Up to three proposals, best first; throws Refused when the event makes no sense for this problem. */
export function repairsOf({ repair, REPAIR_EVENT_KINDS }, problem, plan, event, touchNothingElse) {
  if (!REPAIR_EVENT_KINDS.includes(event?.kind)) throw new Refused(`the event has no known kind: one of ${REPAIR_EVENT_KINDS.join(', ')}`);
  try {
    return repair(problem, plan, event, { touchNothingElse });
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(error.message);
    throw error;
  }
}

/** The plan of a proposal with its figures on the problem after the event. */
export function repaired({ applyChanges, applyEvent, scorePlan }, problem, plan, event, { changes }) {
  const sections = applyChanges(plan.sections, changes), solution = { format: plan.format, instanceId: problem.id, sections };
  return { solution, score: scorePlan(applyEvent(problem, event), solution) };
}

/** A proposal in one line. */
export function proposalText({ kind, orphaned, gone, kept, retimed, joined, lost, gained, outside }, i) {
  return `${i + 1}. ${kind}: of ${orphaned} lessons of classes ${kept} keep their time, ${retimed} get another, ${joined} join other lessons, ${lost} are lost${gone > 0 ? `, ${gone} need none` : ''}; ${gained} gained, ${outside} others change`;
}
