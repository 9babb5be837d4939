import { possibleLessons } from '../engine/possible-lessons.js';
import { teacherFree } from '../engine/seating.js';
import type { Workbench } from './workbench.js';

/** Gives every open demand a lesson that is still possible without moving anything. After it no uncovered period is merely forgotten. */
export function complete(bench: Workbench): void {
  const { open } = bench.state;
  for (let found = true; found;) {
    found = false;
    for (const q of open.all.slice(0, open.size)) if (open.isOpen(q) && (bench.insert(q) || openFor(bench, q))) found = true;
  }
}

function openFor(bench: Workbench, q: number): boolean {
  const { state, model, seating } = bench, c = model.demandClass[q]!;
  for (const { teacher, skill, slot, period } of possibleLessons(model, q).lessons) {
    if (!seating.classFree(c, period) || !seating.newEndpointFree(c, period, slot) || !teacherFree(state, teacher, slot)) continue;
    const section = state.openSection(teacher, skill, slot);
    bench.seat(section, c);
    bench.fill(section);
    return true;
  }
  return false;
}
