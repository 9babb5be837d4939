import { bandwidthClass, gradeBandsOf, GRADE_BANDS, PLANNED_SUBJECTS } from '@tongtang/domain/imports';
import { merge, overlaps, subtract, type TimeRange } from '@tongtang/time';
import type { Problem } from '@tongtang/solver';
import type { BaselineSectionRow, BellPeriodRow, BusyRow, ClassGroupRow, InstanceRows, SchoolRow, TeacherRow, WeeklyHours, WeeklyPeriod } from './instance-rows.js';

/** Idle minutes between two lessons of a net teacher that count as no gap. */
const GAP_TOLERANCE_MINUTES = 20;
const MOST_LIVE_ROOMS = 100;

/** What stays out of the instance, and why. */
export interface InstanceWarning {
  readonly code: 'vettingExpired' | 'vettingMissing' | 'noQualification' | 'noBells' | 'noGradeBand';
  readonly subject: { readonly id: string; readonly name: string };
}

export interface BuiltInstance {
  readonly problem: Problem;
  readonly warnings: readonly InstanceWarning[];
}

type DayPeriod = [day: number, period: number];
type DayInterval = [day: number, start: number, end: number];

/**
 * The scheduling instance of a plan. Lists follow natural keys (codes and names), never ids or the order of rows,
 * because the solver breaks ties by position: a re-import with new ids plans the same.
 */
export function buildInstance(rows: InstanceRows): BuiltInstance {
  const warnings: InstanceWarning[] = [];
  const warn = (code: InstanceWarning['code'], { id, name }: { id: string; name: string }): false => { warnings.push({ code, subject: { id, name } }); return false; };
  const context = new Context(rows);
  const schools = by(rows.schools, (school) => [school.code, school.name])
    .filter((school) => (school.bellScheduleId !== null && context.hasBells(school.bellScheduleId)) || warn('noBells', school));
  const schoolOrder = new Map(schools.map((school, index) => [school.id, index]));
  const inSchool = <T extends { schoolId: string; name: string }>(list: readonly T[], more: (item: T) => string = () => ''): T[] =>
    by(list.filter((item) => schoolOrder.has(item.schoolId)), (item) => [schoolOrder.get(item.schoolId) ?? 0, item.name, more(item)]);
  const classGroups = inSchool(rows.classGroups).filter((group) => group.size > 0 && (gradeBandsOf(group.grades).length > 0 || warn('noGradeBand', group)));
  const teachers = by(rows.teachers, (teacher) => [teacher.registrationNo.length, teacher.registrationNo, teacher.name, teacher.phone]).filter((teacher) => {
    if (teacher.vettedUntil === null) return warn('vettingMissing', teacher);
    if (teacher.vettedUntil <= rows.effectiveOn) return warn('vettingExpired', teacher);
    return context.qualificationsOf(teacher.id).length > 0 || warn('noQualification', teacher);
  });
  const usedBells = new Set(schools.map((school) => school.bellScheduleId));
  const usedDistricts = new Set(schools.map((school) => school.districtId));
  const problem: Problem = {
    format: 'dual-teacher-instance/1', id: rows.planId, timeZone: rows.timeZone, term: { ...rows.term },
    delivery: { ...rows.rules, gapToleranceMinutes: GAP_TOLERANCE_MINUTES },
    districts: by(rows.districts.filter((district) => usedDistricts.has(district.id)), (district) => [district.code, district.name]).map(({ id, name }) => ({ id, name })),
    subjects: PLANNED_SUBJECTS.map((id) => ({ id })),
    gradeBands: Object.entries(GRADE_BANDS).map(([id, grades]) => ({ id, grades: [...grades] })),
    bellSchedules: by(rows.bells.filter((bell) => usedBells.has(bell.id)), (bell) => [bell.code]).map(({ id, code, earlySlack, lateSlack }) => ({
      id, name: code, earlySlack, lateSlack, periods: context.periodsOf(id).map(({ weekday, periodNo, starts, ends }) => ({ day: weekday, period: periodNo, start: starts, end: ends })),
    })),
    sites: schools.map((school) => ({
      id: school.id, name: school.name, districtId: school.districtId, bellScheduleId: school.bellScheduleId ?? '', bandwidthClass: bandwidthClass(school.upMbps),
      maxConcurrentEndpoints: Math.min(MOST_LIVE_ROOMS, Math.max(0, school.liveRoomsMax)), closedPeriods: context.existing(school, school.closed),
    })),
    rooms: inSchool(rows.rooms).filter((room) => room.seats > 0).map((room) => ({
      id: room.id, name: room.name, siteId: room.schoolId, seats: room.seats, closedPeriods: context.taken(room.schoolId, room.closed, room.id),
    })),
    assistants: once(inSchool(rows.assistants, (assistant) => assistant.phone)).map((assistant) => ({
      id: assistant.id, name: assistant.name, siteId: assistant.schoolId, availability: context.freeHours(assistant.id, 0),
    })),
    classes: classGroups.map((group) => ({
      id: group.id, name: group.name, siteId: group.schoolId, grades: [...new Set(group.grades)].sort((a, b) => a - b), size: group.size,
      gradeBandIds: gradeBandsOf(group.grades), busyPeriods: context.taken(group.schoolId, context.localLessonsOf(group.id), group.id), demands: context.demandsOf(group),
    })),
    teachers: teachers.map((teacher) => context.teacher(teacher, schoolOrder, usedDistricts)),
    ...(rows.baseline === null && rows.pinned.length === 0 ? {} : { baseline: baselineOf(rows.baseline ?? [], rows.pinned) }),
  };
  return { problem, warnings };
}

/** Periods a week that nobody teaches yet: what there is to plan. */
export function missingPeriods(problem: Problem): number {
  return problem.classes.flatMap((group) => group.demands).reduce((sum, demand) => sum + demand.requiredPeriods - demand.localPeriods, 0);
}

/** The rows, grouped by what they belong to. */
class Context {
  readonly #periods: ReadonlyMap<string, readonly BellPeriodRow[]>;
  readonly #schools: ReadonlyMap<string, SchoolRow>;
  readonly #local: ReadonlyMap<string, readonly WeeklyPeriod[]>;
  readonly #demands;
  readonly #qualifications;
  readonly #hours;
  readonly #bonds;
  readonly #busy: ReadonlyMap<string, readonly BusyRow[]>;
  readonly #taught: ReadonlyMap<string, number>;

  constructor(private readonly rows: InstanceRows) {
    this.#periods = group([...rows.bellPeriods].sort((a, b) => a.weekday - b.weekday || a.starts - b.starts), (period) => period.bellScheduleId);
    this.#schools = new Map(rows.schools.map((school) => [school.id, school]));
    this.#local = group(rows.localLessons, (lesson) => lesson.classGroupId);
    this.#demands = group(rows.demands, (demand) => demand.classGroupId);
    this.#qualifications = group(rows.qualifications, (qualification) => qualification.personId);
    this.#hours = group(rows.hours, (hours) => hours.personId);
    this.#bonds = group(rows.bonds, (bond) => bond.personId);
    this.#busy = group(rows.busy, (busy) => busy.resourceId);
    this.#taught = new Map(rows.taught.map((taught) => [`${taught.classGroupId} ${taught.subject}`, taught.periods]));
  }

  hasBells(bellScheduleId: string): boolean {
    return this.periodsOf(bellScheduleId).length > 0;
  }

  periodsOf(bellScheduleId: string): readonly BellPeriodRow[] {
    return this.#periods.get(bellScheduleId) ?? [];
  }

  localLessonsOf(classGroupId: string): readonly WeeklyPeriod[] {
    return this.#local.get(classGroupId) ?? [];
  }

  /** Those of the periods that the school's bells ring, each once, in order. */
  existing(school: SchoolRow, periods: readonly WeeklyPeriod[]): DayPeriod[] {
    const wanted = new Set(periods.map((period) => `${period.weekday} ${period.periodNo}`));
    return this.periodsOf(school.bellScheduleId ?? '').filter((period) => wanted.has(`${period.weekday} ${period.periodNo}`)).map((period) => [period.weekday, period.periodNo]);
  }

  /** Periods that are closed by themselves, or in which another bureau's plan holds the class group or room. */
  taken(schoolId: string, periods: readonly WeeklyPeriod[], resourceId: string): DayPeriod[] {
    const school = this.#schools.get(schoolId);
    if (school === undefined) return [];
    const bell = this.rows.bells.find((schedule) => schedule.id === school.bellScheduleId);
    const busy = (this.#busy.get(resourceId) ?? []).flatMap((held) => this.periodsOf(school.bellScheduleId ?? '').filter((period) => period.weekday === held.weekday
      && overlaps({ start: period.starts - (bell?.earlySlack ?? 0), end: period.ends + (bell?.lateSlack ?? 0) }, { start: held.starts, end: held.ends })));
    return this.existing(school, [...periods, ...busy]);
  }

  /** A person's hours without those that another bureau's plan took, each widened by `breakMinutes`. */
  freeHours(personId: string, breakMinutes: number): DayInterval[] {
    const busy = this.#busy.get(personId) ?? [];
    return weekOf(this.#hours.get(personId) ?? [], (weekday, hours) => subtractAll(hours, busy.filter((held) => held.weekday === weekday)
      .map((held) => ({ start: held.starts - breakMinutes, end: held.ends + breakMinutes }))));
  }

  qualificationsOf(personId: string): { subjectId: string; gradeBandIds: string[] }[] {
    const held = this.#qualifications.get(personId) ?? [];
    return PLANNED_SUBJECTS.map((subjectId) => ({
      subjectId, gradeBandIds: Object.keys(GRADE_BANDS).filter((band) => held.some((qualification) => qualification.subject === subjectId && qualification.gradeBand === band)),
    })).filter(({ gradeBandIds }) => gradeBandIds.length > 0);
  }

  /** Demands in the order of subjects. What another bureau's plan gives counts as taught. */
  demandsOf({ id }: ClassGroupRow): { subjectId: string; requiredPeriods: number; localPeriods: number }[] {
    const rows = this.#demands.get(id) ?? [];
    return PLANNED_SUBJECTS.flatMap((subjectId) => rows.filter((demand) => demand.subject === subjectId).map(({ required, own }) => ({
      subjectId, requiredPeriods: required, localPeriods: Math.min(required, own + (this.#taught.get(`${id} ${subjectId}`) ?? 0)),
    })));
  }

  teacher(teacher: TeacherRow, schoolOrder: ReadonlyMap<string, number>, districts: ReadonlySet<string>): Problem['teachers'][number] {
    const given = (this.#busy.get(teacher.id) ?? []).filter((held) => held.asTeacher);
    const busiestDay = Math.max(0, ...[1, 2, 3, 4, 5, 6, 7].map((weekday) => given.filter((held) => held.weekday === weekday).length));
    const left = Math.max(0, teacher.maxPerDay - busiestDay);
    return {
      id: teacher.id, name: teacher.name, districtId: teacher.districtId !== null && districts.has(teacher.districtId) ? teacher.districtId : null, serviceDistrictIds: null, qualifications: this.qualificationsOf(teacher.id),
      availability: this.freeHours(teacher.id, this.rows.rules.teacherBreakMinutes),
      preferredHours: weekOf((this.#hours.get(teacher.id) ?? []).filter((hours) => hours.preferred), (_weekday, hours) => hours),
      preferredSiteIds: [...new Set((this.#bonds.get(teacher.id) ?? []).map((bond) => bond.schoolId))].filter((id) => schoolOrder.has(id))
        .sort((a, b) => (schoolOrder.get(a) ?? 0) - (schoolOrder.get(b) ?? 0)),
      maxPerDay: left, maxPerWeek: Math.max(0, teacher.maxPerWeek - given.length), preferredPerDay: Math.min(teacher.preferredPerDay, left),
    };
  }
}

/** The plan in force, and in the place of its own what the draft has pinned: a pin says where a lesson stays, not where it was. */
export function baselineOf(inForce: readonly BaselineSectionRow[], pinned: readonly BaselineSectionRow[]): NonNullable<Problem['baseline']> {
  const kept = new Set(pinned.map((section) => section.originId));
  const sorted = by([...inForce.filter((section) => !kept.has(section.originId)), ...pinned].filter(({ members }) => members.length > 0), (section) => [section.weekday, section.startsMinute, section.netTeacherId]);
  return {
    sections: sorted.map((section) => ({
      id: section.originId, teacherId: section.netTeacherId, subjectId: section.subject, gradeBandId: section.gradeBand, day: section.weekday, start: section.startsMinute,
      members: by(section.members, (member) => [member.classGroupId]).map((member) => ({
        classId: member.classGroupId, period: member.periodNo, roomId: member.roomId, assistantId: member.assistantId, role: member.kind === 'interactive' ? 'interactive' as const : 'listener' as const,
      })),
    })),
    pinnedSectionIds: sorted.filter((section) => kept.has(section.originId)).map((section) => section.originId),
  };
}

function weekOf(hours: readonly WeeklyHours[], change: (weekday: number, hours: readonly TimeRange[]) => readonly TimeRange[]): DayInterval[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => change(weekday, merge(hours.filter((row) => row.weekday === weekday).map((row) => ({ start: row.starts, end: row.ends }))))
    .map(({ start, end }): DayInterval => [weekday, start, end]));
}

function subtractAll(ranges: readonly TimeRange[], holes: readonly TimeRange[]): readonly TimeRange[] {
  return ranges.flatMap((range) => subtract(range, holes));
}

/** A person who assists at several schools is planned at the first of them only. */
function once<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return list.filter((item, index) => list.findIndex(({ id }) => id === item.id) === index);
}

function group<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const found = groups.get(key(item));
    if (found) found.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Sorted by a natural key, text by code points: independent of the machine's language. */
function by<T>(list: readonly T[], key: (item: T) => readonly (string | number)[]): T[] {
  return [...list].sort((a, b) => {
    const left = key(a), right = key(b);
    for (const [index, one] of left.entries()) {
      const other = right[index];
      if (other === undefined || one === other) continue;
      return one < other ? -1 : 1;
    }
    return 0;
  });
}
