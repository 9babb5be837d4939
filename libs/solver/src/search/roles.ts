import { INTERACTIVE, LISTENER, type PlanState } from '../engine/plan-state.js';

/** Gives the microphones of every section to the rooms with the most classes (term S9). Never makes a plan worse. */
export function shareMicrophones(state: PlanState): void {
  for (const section of state.inUse.slice(0, state.used)) {
    const endpoints = speakingRooms(state, section).sort((a, b) => b.classes.length - a.classes.length || b.role - a.role || a.room - b.room);
    const changed = endpoints.filter((endpoint, i) => endpoint.role !== (i < state.model.maxInteractive ? INTERACTIVE : LISTENER));
    for (const endpoint of changed.sort((a, b) => b.role - a.role)) reseatAll(state, section, endpoint);
  }
}

interface Endpoint { readonly room: number; readonly assistant: number; readonly role: number; readonly classes: number[] }

/** Endpoints of a section at sites that could speak. */
function speakingRooms(state: PlanState, section: number): Endpoint[] {
  const m = state.model, byRoom = new Map<number, Endpoint>(), from = section * m.maxClasses;
  for (const c of state.members.subarray(from, from + state.sectionSize[section]!)) {
    const site = m.classSite[c]!, period = state.periodOf(section, site), room = state.classRoom[c * m.maxPeriods + period]!, at = room * m.maxPeriods + period;
    if (m.siteTwoWay[site] === 0) continue;
    const endpoint = byRoom.get(room) ?? { room, assistant: state.endpointAssistant[at]!, role: state.endpointRole[at]!, classes: [] };
    endpoint.classes.push(c);
    byRoom.set(room, endpoint);
  }
  return [...byRoom.values()];
}

function reseatAll(state: PlanState, section: number, { room, assistant, role, classes }: Endpoint): void {
  for (const c of classes) state.leave(section, c);
  for (const c of classes) state.join(section, c, room, assistant, role === INTERACTIVE ? LISTENER : INTERACTIVE);
}
