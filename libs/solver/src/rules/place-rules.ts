import { append, clashes, type Taken } from '../plan-facts.js';
import type { Violation } from '../solution.js';
import type { Rule } from './rule.js';
import { insideOne } from './teacher-rules.js';

/** H11: the room is at the class's site, open, has the seats, and serves one section at a time. */
export const roomFits: Rule = {
  id: 'H11',
  evaluate: ({ sections }) => {
    const found: Violation[] = [], taken = new Map<string, Taken[]>();
    for (const { section, members, endpoints } of sections) {
      for (const { group, room, key, period } of members) {
        const about = { sectionId: section.id, classId: group.group.id, roomId: room.room.id };
        if (period && room.closed.has(key)) found.push({ rule: 'H11', code: 'room-closed', ...about });
        if (room.room.siteId !== group.at.site.id) found.push({ rule: 'H11', code: 'room-elsewhere', ...about });
      }
      for (const { room, pupils, from, to } of endpoints) {
        if (pupils > room.seats) found.push({ rule: 'H11', code: 'too-few-seats', sectionId: section.id, roomId: room.id });
        append(taken, room.id, { day: section.day, from, to, sectionId: section.id });
      }
    }
    for (const [roomId, list] of taken) for (const [a, b] of clashes(list, 0)) {
      found.push({ rule: 'H11', code: 'room-clash', roomId, sectionId: b.sectionId, otherSectionId: a.sectionId, day: a.day });
    }
    return found;
  },
};

/** H12: the assistant is at the site, there for the whole occupation, and at one endpoint at a time. */
export const assistantPresent: Rule = {
  id: 'H12',
  evaluate: ({ sections }) => {
    const found: Violation[] = [], taken = new Map<string, Taken[]>();
    for (const { section, endpoints } of sections) for (const endpoint of endpoints) {
      for (const { group, assistant, from, to } of endpoint.members) {
        const about = { sectionId: section.id, classId: group.group.id, assistantId: assistant.id };
        if (assistant.siteId !== group.at.site.id) found.push({ rule: 'H12', code: 'assistant-elsewhere', ...about });
        if (!insideOne(assistant.availability, section.day, from, to)) found.push({ rule: 'H12', code: 'assistant-not-available', ...about, day: section.day });
        // A second assistant in one room already breaks H15; that person is taken all the same.
        if (assistant.id !== endpoint.assistantId) append(taken, assistant.id, { day: section.day, from, to, sectionId: section.id });
      }
      append(taken, endpoint.assistantId, { day: section.day, from: endpoint.from, to: endpoint.to, sectionId: section.id });
    }
    for (const [assistantId, list] of taken) for (const [a, b] of clashes(list, 0)) {
      found.push({ rule: 'H12', code: 'assistant-clash', assistantId, sectionId: b.sectionId, otherSectionId: a.sectionId, day: a.day });
    }
    return found;
  },
};

/** H13: at most so many classes and interactive endpoints in a section. */
export const sectionSize: Rule = {
  id: 'H13',
  evaluate: ({ problem: { delivery }, sections }) => sections.flatMap(({ section, members, endpoints }) => {
    const found: Violation[] = [];
    if (members.length > delivery.maxClassesPerSection) found.push({ rule: 'H13', code: 'too-many-classes', sectionId: section.id });
    if (endpoints.filter((e) => e.role === 'interactive').length > delivery.maxInteractiveEndpoints) {
      found.push({ rule: 'H13', code: 'too-many-interactive', sectionId: section.id });
    }
    return found;
  }),
};

/** H14: no live lesson at bandwidth C, no interactive role at B, and never more endpoints at a site than its line carries. */
export const siteBandwidth: Rule = {
  id: 'H14',
  evaluate: ({ problem, sections }) => {
    const found: Violation[] = [], taken = new Map<string, { at: number; change: 1 | -1 }[]>();
    for (const { section, members, endpoints } of sections) {
      for (const { member, group } of members) {
        const { bandwidthClass, id } = group.at.site;
        if (bandwidthClass === 'C' || (bandwidthClass === 'B' && member.role === 'interactive')) {
          found.push({ rule: 'H14', code: 'bandwidth-too-low', sectionId: section.id, classId: member.classId, siteId: id });
        }
      }
      for (const { at, from, to } of endpoints) {
        append(taken, at.site.id, { at: section.day * 1440 + from, change: 1 });
        append(taken, at.site.id, { at: section.day * 1440 + to, change: -1 });
      }
    }
    const capacity = new Map(problem.sites.map((s) => [s.id, s.maxConcurrentEndpoints]));
    for (const [siteId, events] of taken) for (const at of overloads(events, capacity.get(siteId) ?? 0)) {
      found.push({ rule: 'H14', code: 'too-many-endpoints', siteId, day: Math.floor(at / 1440) });
    }
    return found;
  },
};

function overloads(events: { at: number; change: 1 | -1 }[], capacity: number): number[] {
  const starts: number[] = [];
  let running = 0, over = false;
  for (const { at, change } of events.sort((a, b) => a.at - b.at || a.change - b.change)) {
    running += change;
    if (running <= capacity) over = false;
    else if (!over) { over = true; starts.push(at); }
  }
  return starts;
}

/** H15: classes sharing a room in one section have the same assistant, role and period. */
export const endpointShared: Rule = {
  id: 'H15',
  evaluate: ({ sections }) => sections.flatMap(({ section, endpoints }) => endpoints.flatMap(({ members, room }) => {
    const first = members[0]?.member;
    return members.filter(({ member: m }) => m.assistantId !== first?.assistantId || m.role !== first.role || m.period !== first.period)
      .map(({ member }): Violation => ({ rule: 'H15', code: 'endpoint-differs', sectionId: section.id, classId: member.classId, roomId: room.id }));
  })),
};

/** H16: every pinned baseline section is kept as it is; members may be added. */
export const pinnedKept: Rule = {
  id: 'H16',
  evaluate: ({ problem: { baseline }, solution }) => {
    if (!baseline) return [];
    const now = new Map(solution.sections.map((s) => [s.id, s])), old = new Map(baseline.sections.map((s) => [s.id, s]));
    return baseline.pinnedSectionIds.filter((id) => {
      const a = old.get(id), b = now.get(id);
      return !(a && b && a.teacherId === b.teacherId && a.subjectId === b.subjectId && a.gradeBandId === b.gradeBandId && a.day === b.day && a.start === b.start
        && a.members.every((m) => b.members.some((x) => x.classId === m.classId && x.period === m.period && x.roomId === m.roomId)));
    }).map((sectionId): Violation => ({ rule: 'H16', code: 'pinned-section-changed', sectionId }));
  },
};
