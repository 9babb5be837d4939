import type { ClassGroupId, PersonId, RoomId, SchoolId, SectionId } from '@tongtang/kernel';
import type { WallTime, Weekday, WeekPattern } from '@tongtang/time';

/** A class group's place in a section. */
export interface SectionMember {
  readonly classGroupId: ClassGroupId;
  readonly schoolId: SchoolId;
  readonly roomId: RoomId;
  readonly assistantId: PersonId;
  readonly periodNo: number;
  readonly kind: 'interactive' | 'broadcast';
}

/** One weekly time of one net teacher for the class groups that join. Copies of a plan keep `originId`. */
export interface Section {
  readonly id: SectionId;
  readonly originId: SectionId;
  readonly netTeacherId: PersonId;
  readonly subject: string;
  readonly gradeBand: string;
  readonly weekday: Weekday;
  readonly startsMinute: WallTime;
  readonly weekPattern: WeekPattern;
  readonly members: readonly SectionMember[];
}
