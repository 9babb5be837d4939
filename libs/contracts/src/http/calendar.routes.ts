import * as z from 'zod';
import { Count, Id, Named, SchoolDate, Subject } from '../values/values.js';
import { defineRoute } from './define-route.js';

export const TermDto = z.object({
  id: Id, name: z.string(), bureau: Named, firstMonday: SchoolDate, weeks: z.int(),
  /** Years that the term touches and that have no holiday table yet. */
  yearsWithoutHolidays: z.array(z.int()),
});

/** Periods a week: required, taught by own staff, missing, planned (decisions 13). */
const Periods = z.object({ required: Count, own: Count, missing: Count, planned: Count });

export const GapDto = z.object({
  termId: Id,
  total: Periods,
  subjects: z.array(z.object({ subject: Subject, ...Periods.shape, supply: Count.describe('lessons a week that qualified net teachers can give; a teacher of two subjects counts in both') })),
  schools: z.array(z.object({
    school: z.object({ id: Id, name: z.string(), township: z.string(), kind: z.string() }), ...Periods.shape,
    subjects: z.partialRecord(Subject, Periods),
  })),
  classGroups: z.array(z.object({
    id: Id, name: z.string(), schoolId: Id, grades: z.array(z.int()), size: Count, subjects: z.partialRecord(Subject, Periods),
  })),
  supply: z.object({ netTeachers: Count, lessonsPerWeek: Count, hoursPerWeek: z.number() }),
});

export const calendarRoutes = {
  listTerms: defineRoute({ permission: 'calendar.read', summary: 'Terms of the bureaus in reach, newest first', response: z.object({ items: z.array(TermDto) }) }),
  createTerm: defineRoute({
    permission: 'calendar.edit', summary: 'A term of a bureau',
    body: z.strictObject({ bureauId: Id, name: z.string().trim().min(1).max(60), firstMonday: SchoolDate, weeks: z.int().min(1).max(30) }), response: TermDto,
  }),
  listHolidays: defineRoute({
    permission: 'self', summary: 'Holidays and make-up workdays of a year', query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
    response: z.object({ year: z.int(), known: z.boolean(), days: z.array(z.object({ date: SchoolDate, name: z.string(), off: z.boolean() })) }),
  }),
  readGap: defineRoute({
    permission: 'demand.read', summary: 'Required, own, missing and planned periods by class, school and subject, with the supply beside them',
    params: z.strictObject({ id: Id }), query: z.strictObject({ schoolId: Id.optional() }), response: GapDto,
  }),
};
