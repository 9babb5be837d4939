import { Injectable } from '@nestjs/common';
import type { SectionBody } from '@tongtang/contracts';
import type { PlannedSection } from '@tongtang/solver';
import { formatWallTime } from '@tongtang/time';
import type { EntityManager } from 'typeorm';
import type * as z from 'zod';

type Body = z.infer<typeof SectionBody>;
type Named = Body['netTeacher'];

/** Weekly lessons with the names of everybody in them. */
export class NamedSections {
  constructor(
    private readonly names: ReadonlyMap<string, Named>,
    private readonly schools: ReadonlyMap<string, Named>,
    private readonly lessonMinutes: number,
  ) {}

  named(id: string): Named {
    return this.names.get(id) ?? { id, name: '' };
  }

  subject(id: string): Body['subject'] {
    return id as Body['subject'];
  }

  body({ teacherId, subjectId, gradeBandId, day, start, members }: PlannedSection): Body {
    return {
      netTeacher: this.named(teacherId), subject: this.subject(subjectId), gradeBand: gradeBandId as Body['gradeBand'], weekday: day, starts: formatWallTime(start), ends: formatWallTime(start + this.lessonMinutes),
      members: members.map((member) => ({
        classGroup: this.named(member.classId), school: this.schools.get(member.classId) ?? { id: member.classId, name: '' }, periodNo: member.period, room: this.named(member.roomId),
        assistant: this.named(member.assistantId), kind: member.role === 'interactive' ? 'interactive' : 'broadcast',
      })),
    };
  }
}

/** Looks names up, also of people and rooms that have left the inputs since. */
@Injectable()
export class SectionBodies {
  async namesOf(manager: EntityManager, sections: readonly PlannedSection[], lessonMinutes: number): Promise<NamedSections> {
    const ids = [...new Set(sections.flatMap(({ teacherId, members }) => [teacherId, ...members.flatMap(({ classId, roomId, assistantId }) => [classId, roomId, assistantId])]))];
    const names = await manager.query<Named[]>(
      `select id, name from person where id = any($1::uuid[]) union all select id, name from class_group where id = any($1::uuid[]) union all select id, name from room where id = any($1::uuid[])`, [ids]);
    const schools = await manager.query<(Named & { classId: string })[]>(
      'select c.id as "classId", o.id, o.name from class_group c join organisation o on o.id = c.school_id where c.id = any($1::uuid[])', [ids]);
    return new NamedSections(new Map(names.map((named) => [named.id, named])), new Map(schools.map(({ classId, id, name }) => [classId, { id, name }])), lessonMinutes);
  }
}
