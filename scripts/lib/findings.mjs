import { readFileSync } from 'node:fs';

/** Rows named for one finding; a systematic fault would otherwise fill the screen. */
const MOST_ROWS = 8;
const texts = JSON.parse(readFileSync(new URL('../../libs/messages/en.json', import.meta.url), 'utf8')).planner.findings;

/** The row a finding comes from, by its identifier and, where it has one, its name. */
function rowOf({ params, name }) {
  const id = params.classId ?? params.roomId ?? params.assistantId ?? params.teacherId ?? params.bellScheduleId ?? params.siteId;
  return [id, name === id ? undefined : name, params.subjectId].filter((part) => part !== undefined).join(' ');
}

function say(text, { params }) {
  const values = { ...params, periodNo: params.period, names: (params.names ?? []).join(', ') };
  return text.replace(/\{\{(\w+)\}\}/g, (_, key) => String(values[key] ?? ''));
}

/** Findings of one severity, a line for each sentence: what is wrong, in which rows, what to do. */
export function findingLines(findings, severity) {
  const rows = new Map();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const what = say(texts[finding.code].text, finding), known = rows.get(what);
    if (known === undefined) rows.set(what, { rows: [rowOf(finding)], fix: say(texts[finding.code].fix, finding) });
    else known.rows.push(rowOf(finding));
  }
  return [...rows].map(([what, { rows: all, fix }]) => {
    const named = all.filter((row) => row !== ''), more = named.length - MOST_ROWS;
    const where = named.length === 0 ? '' : ` (${named.slice(0, MOST_ROWS).join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
    return `${what}${where}. ${fix}`;
  });
}
