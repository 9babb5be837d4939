import { Injectable } from '@nestjs/common';
import { may, reach, type Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';

export type AttendanceLine = RouteOutput<'listAttendance'>['items'][number];
type Totals = RouteOutput<'listAttendance'>['totals'];
type Correction = AttendanceLine['corrections'][number];

export interface AttendanceFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly under?: string | undefined;
  readonly outcome?: string | undefined;
  readonly lessonId?: string | undefined;
  readonly seatId?: string | undefined;
  readonly after?: readonly string[] | undefined;
}

interface LineRow {
  readonly seat_id: string; readonly lesson_id: string; readonly date: string; readonly starts_at: Date; readonly subject: AttendanceLine['subject']; readonly period_no: number;
  readonly school_id: string; readonly school_name: string; readonly path: string; readonly class_group_id: string; readonly class_group_name: string;
  readonly teacher_id: string; readonly teacher_name: string; readonly outcome: AttendanceLine['outcome']; readonly reason: AttendanceLine['reason']; readonly expected: number; readonly present: number | null;
  readonly sick: number; readonly leave: number; readonly unexplained: number; readonly attended_s: number; readonly evidence: AttendanceLine['evidence']; readonly source: AttendanceLine['source'];
  readonly sheet: 'open' | 'sealed'; readonly corrections: (Omit<Correction, 'canDecide'> & { readonly byId: string })[];
}

const FROM = `
  from attendance_line al join seat s on s.id = al.seat_id join lesson l on l.id = s.lesson_id join attendance_sheet sh on sh.lesson_id = l.id
    join organisation o on o.id = s.school_id join class_group c on c.id = s.class_group_id join person t on t.id = l.net_teacher_id
  where (($3 and l.net_teacher_id = $4) or ${pathPredicate('o.path', 1)})`;

const SELECT = `
  select al.seat_id, l.id as lesson_id, l.school_date::text as date, lower(l.during) as starts_at, l.subject, s.period_no, o.id as school_id, o.name as school_name, o.path::text,
    c.id as class_group_id, c.name as class_group_name, t.id as teacher_id, t.name as teacher_name, al.outcome, coalesce(al.reason, s.reason) as reason, al.expected, al.present,
    al.sick, al.leave, al.unexplained, al.attended_s, al.evidence, al.source, sh.status as sheet,
    coalesce((select json_agg(json_build_object('id', ac.id, 'field', ac.field, 'old', ac.old, 'new', ac.new, 'reason', ac.reason, 'by', bp.name, 'byId', ac.by, 'at', ac.at,
        'status', ac.status, 'decidedBy', dp.name, 'decidedAt', ac.decided_at) order by ac.at)
      from attendance_correction ac join person bp on bp.id = ac.by left join person dp on dp.id = ac.decided_by where ac.seat_id = s.id), '[]') as corrections
  ${FROM}`;

export const PAGE = 200;

/** Attendance as sheets and lists show it. An unreported seat is never an absence and is left out of every rate. */
@Injectable()
export class AttendanceQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** One page of lines, newest lesson first. One more than `PAGE` tells that there is a next page. */
  async lines(scope: Scope, filter: AttendanceFilter): Promise<AttendanceLine[]> {
    const { where, parameters } = this.#where(scope, filter);
    const after = filter.after === undefined ? '' : ` and (lower(l.during), al.seat_id) < ($${parameters.length + 1}, $${parameters.length + 2})`;
    const rows = await this.dataSource.query<LineRow[]>(
      `${SELECT}${where}${after} order by lower(l.during) desc, al.seat_id desc limit ${PAGE + 1}`, [...parameters, ...(filter.after ?? [])]);
    return rows.map((row) => toLine(scope, row));
  }

  /** @throws DomainError `not-found` if the seat has no line within reach */
  async line(scope: Scope, seatId: string): Promise<AttendanceLine> {
    const [line] = await this.lines(scope, { seatId });
    if (line === undefined) throw new DomainError('not-found');
    return line;
  }

  async totals(scope: Scope, filter: AttendanceFilter): Promise<Totals> {
    const { where, parameters } = this.#where(scope, filter);
    const [row] = await this.dataSource.query<Totals[]>(
      `select count(*) filter (where al.outcome <> 'excused')::int as due, count(*) filter (where al.outcome <> 'excused' and al.present is not null)::int as reported,
         count(*) filter (where al.outcome = 'unreported')::int as unreported, coalesce(sum(al.expected) filter (where al.present is not null), 0)::int as expected,
         coalesce(sum(al.present), 0)::int as present, count(*) filter (where al.outcome = 'notHeld')::int as "notHeld" ${FROM}${where}`, parameters);
    return row ?? { due: 0, reported: 0, unreported: 0, expected: 0, present: 0, notHeld: 0 };
  }

  /** The state of a lesson's sheet; `none` before the lesson is over. */
  async sheet(lessonId: string): Promise<{ policy: string; status: 'none' | 'open' | 'sealed'; sealedAt: string | null }> {
    const [row] = await this.dataSource.query<{ policy: string; status: 'open' | 'sealed'; sealed_at: Date | null }[]>('select policy, status, sealed_at from attendance_sheet where lesson_id = $1', [lessonId]);
    return { policy: row?.policy ?? '', status: row?.status ?? 'none', sealedAt: row?.sealed_at?.toISOString() ?? null };
  }

  #where(scope: Scope, filter: AttendanceFilter): { where: string; parameters: unknown[] } {
    const covered = reach(scope, 'attendance.read');
    const parameters: unknown[] = [...pathParameters(covered), covered.self, scope.personId];
    const conditions: string[] = [];
    const add = (condition: (n: number) => string, value: unknown): void => {
      if (value === undefined) return;
      parameters.push(value);
      conditions.push(` and ${condition(parameters.length)}`);
    };
    add((n) => `l.school_date >= $${n}`, filter.from);
    add((n) => `l.school_date <= $${n}`, filter.to);
    add((n) => `al.outcome = $${n}`, filter.outcome);
    add((n) => `l.id = $${n}`, filter.lessonId);
    add((n) => `s.id = $${n}`, filter.seatId);
    add((n) => `exists (select 1 from organisation u where u.id = $${n} and o.path <@ u.path)`, filter.under);
    return { where: conditions.join(''), parameters };
  }
}

function toLine(scope: Scope, row: LineRow): AttendanceLine {
  const target = { paths: [row.path] };
  const approves = may(scope, 'attendance.approve', target);
  return {
    seatId: row.seat_id, lessonId: row.lesson_id, date: row.date, startsAt: row.starts_at.toISOString(), subject: row.subject, periodNo: row.period_no,
    school: { id: row.school_id, name: row.school_name }, classGroup: { id: row.class_group_id, name: row.class_group_name }, netTeacher: { id: row.teacher_id, name: row.teacher_name },
    outcome: row.outcome, reason: row.reason, expected: row.expected, present: row.present, sick: row.sick, leave: row.leave, absent: row.unexplained,
    attendedMinutes: row.attended_s === 0 ? null : Math.round(row.attended_s / 60), evidence: row.evidence, source: row.source,
    corrections: row.corrections.map(({ byId, ...correction }) => ({
      ...correction, at: new Date(correction.at).toISOString(), decidedAt: correction.decidedAt === null ? null : new Date(correction.decidedAt).toISOString(),
      canDecide: correction.status === 'proposed' && approves && byId !== scope.personId,
    })),
    canReport: row.present === null && row.outcome !== 'excused' && may(scope, 'attendance.report', target),
    canCorrect: row.present !== null && may(scope, 'attendance.correct', target),
  };
}
