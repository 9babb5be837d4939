import type { Weekday } from '@tongtang/time';
import type { Fields } from './import-plan.js';
import { subjectWord, weekdayWord } from './in-workbook-words.js';
import { inSchool, type Planning } from './planning.js';

/** What each class needs, for the term of the upload. */
export function planDemands(planning: Planning): void {
  const { state, county, writes, schoolIds, classIds } = planning;
  const key = (classGroupId: string, subject: string): string => `${classGroupId}\n${subject}`;
  const standing = new Map(state.demands.map((demand) => [key(demand.classGroupId, demand.subject), demand]));
  const read = new Set<string>();
  const labels = new Map<string, string>();
  const fields = (demand: { readonly required: number; readonly own: number }): Fields => ({ required: String(demand.required), own: String(demand.own) });
  for (const row of county.classes) {
    const classGroupId = classIds.get(inSchool(schoolIds.get(row.school) ?? '', row.name));
    if (classGroupId !== undefined) labels.set(classGroupId, `${row.school} · ${row.name}`);
    for (const demand of row.demands) {
      const before = standing.get(key(classGroupId ?? '', demand.subject));
      read.add(key(classGroupId ?? '', demand.subject));
      const label = `${row.school} · ${row.name} · ${subjectWord(demand.subject)}`;
      const isWritten = planning.tally('demands').compare(label, before ? fields(before) : null, fields(demand));
      if (isWritten && classGroupId !== undefined) writes.demands.push({ classGroupId, subject: demand.subject, required: demand.required, own: demand.own });
    }
  }
  // Classes that the file lacks as a whole are listed as classes, not once more for each subject.
  planning.missing('demands', state.demands, (demand) => read.has(key(demand.classGroupId, demand.subject)) || !labels.has(demand.classGroupId),
    (demand) => `${labels.get(demand.classGroupId) ?? ''} · ${subjectWord(demand.subject)}`);
}

/** Which periods of each class are taken. A row is one period of a class over the week. */
export function planLocalLessons(planning: Planning): void {
  const { state, county, writes, schoolIds, classIds } = planning;
  const key = (classGroupId: string, periodNo: number): string => `${classGroupId}\n${periodNo}`;
  const standing = new Map<string, Map<number, string>>();
  for (const lesson of state.localLessons) {
    const at = key(lesson.classGroupId, lesson.periodNo);
    standing.set(at, (standing.get(at) ?? new Map<number, string>()).set(lesson.weekday, lesson.subject));
  }
  const knownClasses = new Set(state.classes.map((group) => group.id));
  const withLessons = new Set(state.localLessons.map((lesson) => lesson.classGroupId));
  const read = new Set<string>();
  const labels = new Map<string, string>();
  for (const row of county.localLessons) {
    const classGroupId = classIds.get(inSchool(schoolIds.get(row.school) ?? '', row.className)) ?? '';
    const at = key(classGroupId, row.periodNo);
    read.add(at);
    labels.set(classGroupId, `${row.school} · ${row.className}`);
    const before = standing.get(at);
    // A period without any lesson leaves no trace to compare with, so the class tells whether it was seen before.
    const isKnown = before !== undefined || withLessons.has(classGroupId) || (row.lessons.length === 0 && knownClasses.has(classGroupId));
    const after = new Map<number, string>(row.lessons.map((lesson) => [lesson.weekday, lesson.subject]));
    const days = [...new Set([...(before?.keys() ?? []), ...after.keys()])].sort((a, b) => a - b);
    const fields = (subjects: ReadonlyMap<number, string> | undefined): Fields => Object.fromEntries(days.map((day) => [weekdayWord(day), subjects?.get(day) ?? null]));
    const isWritten = planning.tally('localLessons').compare(`${row.school} · ${row.className} · 第${row.periodNo}节`, isKnown ? fields(before) : null, fields(after));
    if (!isWritten || classGroupId === '') continue;
    writes.clearedPeriods.push({ classGroupId, periodNo: row.periodNo });
    writes.localLessons.push(...row.lessons.map((lesson: { readonly weekday: Weekday; readonly subject: string }) => ({ classGroupId, periodNo: row.periodNo, ...lesson })));
  }
  const gone = [...standing].flatMap(([at]) => {
    const [classGroupId = '', periodNo = ''] = at.split('\n');
    return labels.has(classGroupId) ? [{ at, label: `${labels.get(classGroupId) ?? ''} · 第${periodNo}节` }] : [];
  });
  planning.missing('localLessons', gone, (row) => read.has(row.at), (row) => row.label);
}
