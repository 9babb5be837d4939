import type { SchoolKind, SchoolRow } from './county-workbooks.js';
import type { Finding } from './finding.js';
import { canonicalName, compactText, nearestName } from './normalise.js';
import { parseNumber, parsed, parsePhone, parseSchoolCode, refused, type Parsed } from './parse-values.js';
import { parseWeeklyPeriods } from './parse-weekly.js';
import type { RecognisedSheet } from './recognise-sheet.js';
import { RowReader } from './row-reader.js';
import type { CellValue } from './sheet-grid.js';

const KINDS: Readonly<Record<string, SchoolKind>> = {
  中心校: 'central', 中心小学: 'central', 中心学校: 'central', 乡镇中心校: 'central',
  村完小: 'village', 完小: 'village', 村小: 'village', 村级完小: 'village',
  教学点: 'teachingPoint',
  县城小学: 'urban', 城区小学: 'urban', 城区学校: 'urban',
};
const KIND_EXAMPLES = ['中心校', '村完小', '教学点', '县城小学'];

const MANY_ROOMS = 200;
const FASTEST_MBPS = 100_000;

/** Workbook 01. */
export function readSchools(sheet: RecognisedSheet, findings: Finding[]): SchoolRow[] {
  return sheet.data.flatMap((data) => {
    const row = new RowReader(sheet, data, findings);
    const rooms = (cell: CellValue): Parsed<number> => parseNumber(cell, { min: 0, max: MANY_ROOMS });
    const mbps = (cell: CellValue): Parsed<number> => parseNumber(cell, { min: 0, max: FASTEST_MBPS, fractions: true });
    const school = {
      at: row.at,
      code: row.need('code', parseSchoolCode) ?? '',
      name: row.name('school'),
      kind: row.need('kind', parseKind) ?? 'village',
      township: row.optionalName('township'),
      centralSchool: row.optionalName('centralSchool'),
      bellSchedule: row.need('bellSchedule', parseBellCode) ?? '',
      networkRooms: row.need('networkRooms', rooms) ?? 0,
      liveRoomsMax: row.need('liveRoomsMax', rooms) ?? 0,
      downMbps: row.maybe('downMbps', mbps),
      upMbps: row.need('upMbps', mbps) ?? 0,
      closedPeriods: row.maybe('closedPeriods', parseWeeklyPeriods) ?? [],
      head: readHead(row),
    };
    if (!row.broken && school.liveRoomsMax > school.networkRooms) {
      row.report({ code: 'import.live-rooms-exceed-rooms', params: { rooms: school.networkRooms } }, 'liveRoomsMax');
    }
    return row.broken ? [] : [school];
  });
}

/** The code of a bell schedule, as in 03: B2, b 2 and Ｂ２ are the same. */
export function parseBellCode(cell: CellValue): Parsed<string> {
  return parsed(compactText(cell).toUpperCase());
}

function parseKind(cell: CellValue): Parsed<SchoolKind> {
  const word = canonicalName(cell);
  const kind = KINDS[word];
  if (kind) return parsed(kind);
  return refused({ code: 'import.unknown-word', params: { allowed: KIND_EXAMPLES.join('、') }, suggestion: nearestName(word, KIND_EXAMPLES) });
}

function readHead(row: RowReader): SchoolRow['head'] {
  const name = row.optionalName('head');
  const phone = row.maybe('phone', parsePhone);
  return name === null ? null : { name, phone };
}
