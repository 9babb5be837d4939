import * as z from 'zod';
import { Count, Id, SchoolDate } from '../values/values.js';
import { defineRoute } from './define-route.js';

/** One problem found in one cell: which file, row and column, what was read and what to do. */
export const FindingDto = z.object({
  severity: z.enum(['error', 'warning']), code: z.string(), file: z.string(), sheet: z.string(),
  row: z.int().nullable(),
  /** The header's own word, and the letter Excel shows above it. */
  column: z.string().nullable(), letter: z.string().nullable(), read: z.string(), suggestion: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What confirming would do to one kind of row. `ended` rows are in the system and no longer in the file: listed, never deleted. */
export const ImportCountsDto = z.object({
  kind: z.enum(['schools', 'classes', 'demands', 'bells', 'localLessons', 'netTeachers', 'rooms', 'assistants']),
  read: Count, added: Count, changed: Count, unchanged: Count, wrong: Count, missing: Count,
});

export const ImportChangeDto = z.object({
  kind: z.string(), change: z.enum(['added', 'changed', 'missing']), label: z.string(),
  fields: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});

export const ImportDto = z.object({
  id: Id, status: z.enum(['previewed', 'confirmed']), organisationId: Id,
  files: z.array(z.object({ name: z.string(), kind: z.string().nullable(), rows: Count })),
  term: z.object({ name: z.string(), firstMonday: SchoolDate, weeks: z.int() }).nullable(),
  counts: z.array(ImportCountsDto),
  findings: z.array(FindingDto),
  /** The first 500 changes; `counts` is complete. */
  changes: z.array(ImportChangeDto),
});

const params = z.strictObject({ id: Id });

export const importRoutes = {
  createImport: defineRoute({
    permission: 'import.run', summary: 'Read workbooks and preview what they would change; writes nothing but the preview',
    query: z.strictObject({ organisationId: Id }), files: true, response: ImportDto,
  }),
  readImport: defineRoute({ permission: 'import.run', summary: 'A preview as it stands', params, response: ImportDto }),
  fixImportCell: defineRoute({
    permission: 'import.run', summary: 'Change one cell of an uploaded workbook and read it again', params,
    /** `column`: the letter (`H`) or the word of a finding. */
    body: z.strictObject({ file: z.string().max(200), sheet: z.string().max(100), row: z.int().min(1).max(100_000), column: z.string().max(100), value: z.string().max(500) }),
    response: ImportDto,
  }),
  confirmImport: defineRoute({
    permission: 'import.run', summary: 'Write the preview in one transaction', params,
    body: z.strictObject({ term: z.strictObject({ name: z.string().min(1).max(60), firstMonday: SchoolDate, weeks: z.int().min(1).max(30) }).optional() }),
    response: ImportDto,
  }),
};
