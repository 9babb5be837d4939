import { deriveSlack, type BellSchedule, type Period } from '@tongtang/domain/calendar';
import type { Section, SectionMember } from '@tongtang/domain/timetabling';
import { parseWallTime, type Weekday } from '@tongtang/time';

/** Bells of Monday to Friday with periods of 40 minutes at the given starts. */
export function aBellSchedule(id = 'bells-1', starts: readonly string[] = ['08:30', '09:20', '10:20', '11:10', '14:00', '14:50']): BellSchedule {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];
  const periods = weekdays.flatMap((weekday) => starts.map((text, index): Period => {
    const at = parseWallTime(text);
    return { weekday, periodNo: index + 1, starts: at, ends: at + 40 };
  }));
  return { id, slack: deriveSlack(periods), periods };
}

/** A class group's place in a section; class, school, room and assistant are named after its number. */
export function aMember(number: number, facts: Partial<SectionMember> = {}): SectionMember {
  return {
    classGroupId: `class-${number}`, schoolId: `school-${number}`, roomId: `room-${number}`, assistantId: `assistant-${number}`,
    periodNo: 3, kind: 'interactive', ...facts,
  };
}

/** Music on Tuesdays at 10:20, every week, for two classes. */
export function aSection(facts: Partial<Section> = {}): Section {
  return {
    id: 'section-1', originId: facts.id ?? 'section-1', netTeacherId: 'teacher-1', subject: 'music', gradeBand: 'L', weekday: 2,
    startsMinute: parseWallTime('10:20'), weekPattern: 'all', members: [aMember(1), aMember(2)], ...facts,
  };
}
