import { readFileSync } from 'node:fs';
import { IMPORT_ERRORS, IMPORT_WARNINGS, type Finding } from './finding.js';
import { readCounty } from './read-county.js';
import { withCell, type CellValue, type SheetGrid } from './sheet-grid.js';

const grid = (file: string, ...cells: CellValue[][]): SheetGrid => ({ file, sheet: '表', cells });
const MORNINGS = '周一至周五 07:50-12:30';

/** Two schools, three classes, one bell schedule: the smallest county in which everything refers to something. */
const COUNTY: readonly SheetGrid[] = [
  grid('01', ['学校标识码', '学校名称', '办学类型', '所属乡镇', '上级中心校', '作息时间表', '多媒体教室数', '可同时上直播课间数', '下行带宽', '上行带宽', '不安排直播课的节次', '负责人', '联系电话'],
    ['2152520011', '久长小学', '中心校', '久长街道', null, 'B1', 1, 1, 57, 25, '周一第1节', '薛凤', '13909378657'],
    ['2152520048', '木杉教学点', '教学点', '久长街道', '久长小学', 'B1', 1, 1, 12, 2, null, null, null]),
  grid('02', ['学校名称', '班级', '年级', '学生数', '音乐应开', '音乐自开', '英语应开', '英语自开'],
    ['久长小学', '一年级（1）班', '1', 30, 2, 1, null, null],
    ['久长小学', '三年级（1）班', '3', 28, 2, null, 3, 3],
    ['木杉教学点', '一二年级复式班', '1、2', 9, 2, 0, 0, 0]),
  grid('03', ['作息编号', '节次', '上课', '下课', '适用'],
    ['B1', '第一节', '08:30', '09:10', '周一至周五'],
    ['B1', '第二节', '09:20', '10:00', '周一至周四']),
  grid('04', ['学校名称', '班级', '节次', '周一', '周二', '周三', '周四', '周五'],
    ['久长小学', '一年级（1）班', 1, '语文', null, '数学', null, '语文'],
    ['久长小学', '三年级（1）班', 1, '数学', null, null, null, null],
    ['木杉教学点', '一二年级复式班', 2, '数学', null, null, '语文', null]),
  grid('05', ['编号', '姓名', '单位', '学科', '年级段', '每天最多', '每周最多', '可授课时间', '优先时间', '愿意服务的教学点', '违法犯罪记录查询日期', '联系电话'],
    ['T1', '唐香平', '临海路小学', '音乐', '音乐：1-2年级', 2, 8, MORNINGS, '周二 09:00-11:00', '木杉教学点、久长小学', '2026-04-10', '18824504000']),
  grid('06', ['学校名称', '类别', '名称', '座位数', '不可用节次', '可到岗时间', '联系电话'],
    ['久长小学', '教室', '多媒体教室1', 36, '周二第2节', null, null],
    ['木杉教学点', '教室', '多媒体教室1', 36, null, null, null],
    ['久长小学', '助教', '邹丽贵', null, null, MORNINGS, '18180023904'],
    ['木杉教学点', '助教', '何明莲', null, null, MORNINGS, null]),
];

type Edit = readonly [file: string, cell: string, value: CellValue];

function edited(...edits: readonly Edit[]): SheetGrid[] {
  return edits.reduce<SheetGrid[]>((grids, [file, cell, value]) => {
    const [, letter = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return withCell(grids, { file, sheet: '表', row: Number(row), letter }, value);
  }, [...COUNTY]);
}

const brief = ({ code, file, row, column, suggestion }: Finding): string => `${code} ${file}!${column?.letter ?? ''}${row ?? ''}${suggestion === undefined ? '' : ` → ${suggestion}`}`;
const seen: Finding[] = [];
const findingsOf = (grids: readonly SheetGrid[]): string[] => {
  const { findings } = readCounty(grids);
  seen.push(...findings);
  return findings.map(brief);
};

describe('a county without mistakes', () => {
  it('has no findings', () => expect(findingsOf(COUNTY)).toEqual([]));

  it('is the same whatever the order of the sheets', () => {
    const { county, findings } = readCounty([...COUNTY].reverse());
    expect(findings).toEqual([]);
    expect(county).toEqual(readCounty(COUNTY).county);
  });

  it('has typed rows', () => {
    const { county, recognised } = readCounty(COUNTY);
    expect(county.schools[1]).toEqual({
      at: { file: '01', sheet: '表', row: 3 }, code: '2152520048', name: '木杉教学点', kind: 'teachingPoint', township: '久长街道', centralSchool: '久长小学',
      bellSchedule: 'B1', networkRooms: 1, liveRoomsMax: 1, downMbps: 12, upMbps: 2, closedPeriods: [], head: null,
    });
    expect(county.classes.map((row) => row.demands)).toEqual([
      [{ subject: 'music', required: 2, own: 1 }],
      [{ subject: 'music', required: 2, own: 0 }, { subject: 'english', required: 3, own: 3 }],
      [{ subject: 'music', required: 2, own: 0 }],
    ]);
    expect(county.bells[1]).toMatchObject({ bellSchedule: 'B1', periodNo: 2, starts: 560, ends: 600, weekdays: [1, 2, 3, 4] });
    expect(county.localLessons[2]).toMatchObject({ className: '一二年级复式班', periodNo: 2, lessons: [{ weekday: 1, subject: '数学' }, { weekday: 4, subject: '语文' }] });
    expect(county.netTeachers[0]).toMatchObject({ code: 'T1', organisation: '临海路小学', maxPerWeek: 8, recordCheckedOn: '2026-04-10', phone: '18824504000', preferredSchools: ['木杉教学点', '久长小学'] });
    expect([county.rooms.length, county.assistants.length]).toEqual([2, 2]);
    expect(recognised.find((sheet) => sheet.kind === 'localLessons')).toEqual({ file: '04', sheet: '表', kind: 'localLessons', rows: 3, cells: 6 });
  });

  it('stays so with full-width digits, spaces, numbers as text and other brackets', () => {
    const grids = edited(['01', 'A2', 2152520011], ['01', 'F2', 'ｂ１'], ['01', 'G2', '１'], ['02', 'B2', '一年级 (1) 班'], ['02', 'A3', ' 久长\u00a0小学 '], ['02', 'D2', '３０人'], ['03', 'C2', '８：３０'], ['04', 'B2', '一年级(１)班'], ['05', 'L2', '188 2450 4000']);
    const { county, findings } = readCounty(grids);
    expect(findings).toEqual([]);
    expect(county).toEqual(readCounty(COUNTY).county);
  });
});

describe('a bad cell', () => {
  it('is one finding with place, words and suggestion, and takes only its own row away', () => {
    const { findings, county } = readCounty(edited(['01', 'G2', '一间']));
    expect(findings).toEqual([
      { severity: 'error', code: 'import.not-a-number', file: '01', sheet: '表', row: 2, column: { word: '多媒体教室数', letter: 'G' }, read: '一间', params: {}, suggestion: '1' },
    ]);
    expect(county.schools.map((school) => school.name)).toEqual(['木杉教学点']);
    expect(county.classes).toHaveLength(3);
  });

  it('is gone once its suggestion is taken', () => expect(findingsOf(edited(['01', 'G2', '一间'], ['01', 'G2', '1']))).toEqual([]));

  it.each<[string, Edit[], string[]]>([
    ['blank', [['02', 'D2', null]], ['import.blank 02!D2']],
    ['a bad phone', [['01', 'M2', '1390937']], ['import.bad-phone 01!M2']],
    ['weekdays in a circle', [['03', 'E2', '周五至周一']], ['import.bad-weekdays 03!E2']],
    ['no grades', [['02', 'C2', '学前']], ['import.bad-grades 02!C2']],
    ['words instead of a number', [['02', 'D2', '三十']], ['import.not-a-number 02!D2 → 30']],
    ['out of range', [['02', 'D2', 0]], ['import.out-of-range 02!D2']],
    ['a bad school code', [['01', 'A3', '21525']], ['import.bad-school-code 01!A3']],
    ['an unknown kind of school', [['01', 'C3', '教学店']], ['import.unknown-word 01!C3 → 教学点']],
    ['a bad closed period', [['01', 'K2', '周一上午']], ['import.bad-period 01!K2']],
    ['a fixed line', [['01', 'M2', '0851-82371234']], ['import.landline 01!M2']],
    ['an unknown category', [['06', 'B4', '助 叫']], ['import.unknown-word 06!B4 → 助教']],
    ['a time that may be a number', [['03', 'C2', 8.3]], ['import.bad-time 03!C2 → 08:30']],
    ['hours without a day', [['06', 'F4', '上午']], ['import.bad-hours 06!F4']],
    ['no hours', [['06', 'F4', null]], ['import.no-hours 06!F4']],
    ['no date of the record query', [['05', 'K2', null]], ['import.no-record-check 05!K2']],
    ['a date that does not exist', [['05', 'K2', '2026-02-30']], ['import.bad-date 05!K2']],
    ['half a grade band', [['05', 'E2', '音乐：1年级']], ['import.bad-qualification 05!E2 → 音乐:1-2年级']],
    ['subjects that disagree', [['05', 'D2', '美术']], ['import.subjects-disagree 05!E2']],
    ['own above required', [['02', 'F2', 3]], ['import.own-more-than-required 02!F2 → 2']],
    ['own without required', [['02', 'H2', 2]], ['import.own-without-required 02!G2 → 2']],
    ['an end before its start', [['03', 'D2', '08:10']], ['import.ends-before-start 03!D2']],
    ['more live rooms than rooms', [['01', 'H2', 2]], ['import.live-rooms-exceed-rooms 01!H2']],
    ['more a day than a week', [['05', 'G2', 1]], ['import.limits-disagree 05!F2']],
    ['preferred hours outside the possible ones', [['05', 'I2', '周二 15:00-16:00']], ['import.preferred-outside-hours 05!I2']],
  ])('%s', (_, edits, expected) => expect(findingsOf(edited(...edits))).toEqual(expected));
});

describe('rows that do not fit together', () => {
  it.each<[string, Edit[], string[]]>([
    ['unknown school of a class, with the nearest name', [['02', 'A4', '木衫教学点']], ['import.unknown-school 02!A4 → 木杉教学点']],
    ['unknown school among several', [['05', 'J2', '木衫教学点、久长小学']], ['import.unknown-school 05!J2']],
    ['unknown school of a room', [['06', 'A3', '甲乙丙丁学校']], ['import.unknown-school 06!A3']],
    ['unknown class', [['04', 'B2', '一年级（2）班']], ['import.unknown-class 04!B2 → 一年级（1）班']],
    ['unknown bell schedule', [['01', 'F2', 'B9']], ['import.unknown-bell-schedule 01!F2 → B1']],
    ['a central school that is none', [['01', 'C2', '村完小']], ['import.not-a-central-school 01!E3']],
    ['a central school above itself', [['01', 'E2', '久长小学']], ['import.own-central-school 01!E2']],
    ['the same school twice', [['01', 'A3', '2152520011']], ['import.duplicate 01!A3']],
    ['the same class twice', [['02', 'B3', '一年级(1)班']], ['import.duplicate 02!B3', 'import.unknown-class 04!B3 → 一年级（1）班']],
    ['one phone for two people', [['06', 'G5', '18180023904']], ['import.phone-shared 06!G5']],
    ['bells that overlap', [['03', 'C3', '09:00']], ['import.bells-overlap 03!C3']],
    ['periods in the wrong order', [['03', 'B2', '第三节']], ['import.period-order 03!B3']],
    ['a lesson in a period that does not exist', [['04', 'H4', '数学']], ['import.no-such-period 04!H4']],
    ['a closed period that does not exist', [['06', 'E2', '周五第2节']], ['import.no-such-period 06!E2']],
    ['fewer rooms than stated', [['01', 'G2', 2]], ['import.room-count-differs 01!G2']],
    ['a class larger than the rooms', [['02', 'D2', 40]], ['import.class-larger-than-rooms 02!D2']],
    ['a school without classes, and its timetable', [['02', 'A4', '久长小学'], ['04', 'A4', '久长小学']], ['import.school-without-classes 01!B3']],
    ['a class without a timetable', [['04', 'B3', '一年级（1）班'], ['04', 'C3', 2]], ['import.class-without-timetable 02!B3']],
    ['an assistant without a room', [['06', 'A3', '久长小学'], ['06', 'C3', '多媒体教室2'], ['01', 'G2', 2], ['01', 'G3', 0], ['01', 'H3', 0]], ['import.assistant-without-room 06!C5']],
    ['a room without an assistant', [['06', 'A4', '木杉教学点']], ['import.room-without-assistant 06!C2']],
  ])('%s', (_, edits, expected) => expect([...findingsOf(edited(...edits))].sort()).toEqual([...expected].sort()));

  it('say which row they collide with', () => {
    const [finding] = readCounty(edited(['01', 'A3', '2152520011'])).findings;
    expect(finding).toMatchObject({ severity: 'error', read: '2152520011', params: { firstFile: '01', firstSheet: '表', firstRow: 2 } });
  });

  it('are no cascade: a school that cannot be read is still known by name', () => {
    expect(findingsOf(edited(['01', 'A2', 'x'], ['01', 'A3', 'y']))).toEqual(['import.bad-school-code 01!A2', 'import.bad-school-code 01!A3']);
  });
});

describe('only some of the workbooks', () => {
  const only = (...files: string[]): SheetGrid[] => COUNTY.filter(({ file }) => files.includes(file));
  const known = { schools: [{ code: '2152520011', name: '久长小学', bellSchedule: 'B1' }, { code: '2152520048', name: '木杉教学点', bellSchedule: 'B1' }], classes: [{ school: '久长小学', name: '一年级（1）班' }, { school: '久长小学', name: '三年级（1）班' }, { school: '木杉教学点', name: '一二年级复式班' }], bells: [{ bellSchedule: 'B1', periodNo: 1, weekdays: [1, 2, 3, 4, 5] as const }] };

  it('name the workbook they need, once', () => {
    expect(readCounty(only('02', '04', '06')).findings.map(({ code, params }) => [code, params])).toEqual([
      ['import.missing-workbook', { kind: 'schools', neededBy: 'classes' }],
      ['import.missing-workbook', { kind: 'schools', neededBy: 'localLessons' }],
      ['import.missing-workbook', { kind: 'schools', neededBy: 'roomsAndAssistants' }],
    ]);
    expect(findingsOf(only('01'))).toEqual(['import.missing-workbook !']);
    expect(readCounty(only('01')).findings).toMatchObject([{ code: 'import.missing-workbook', severity: 'error', params: { kind: 'bells', neededBy: 'schools' } }]);
  });

  it('look up what the county holds already', () => {
    expect(readCounty(only('02'), known).findings).toEqual([]);
    expect(readCounty(only('01', '06'), known).findings.map(brief)).toEqual(['import.no-such-period 06!E2']);
    expect(readCounty(only('04'), known).findings.map(brief)).toEqual(['import.no-such-period 04!D4', 'import.no-such-period 04!G4']);
  });

  it('do not find a school by the name it had before the upload', () => {
    const renamed = edited(['01', 'B3', '木杉小学']).filter(({ file }) => file === '01' || file === '05');
    expect(readCounty(renamed, known).findings.map(brief)).toEqual(['import.unknown-school 05!J2']);
  });

  it('may be split over several sheets of one file', () => {
    const [schools, classes] = COUNTY;
    const half = (sheet: string, from: number, to: number): SheetGrid => ({ file: '02', sheet, cells: [classes?.cells[0] ?? [], ...(classes?.cells.slice(from, to) ?? [])] });
    const { county, findings } = readCounty([...(schools ? [schools] : []), ...only('03'), half('久长', 1, 3), half('木杉', 3, 4)]);
    expect([county.classes.length, findings]).toEqual([3, []]);
  });
});

describe('sheets that are none of the six', () => {
  it('are mentioned in a workbook that was recognised, and refused as a whole file', () => {
    const note: SheetGrid = { file: '03', sheet: '填表说明', cells: [['请填写']] };
    expect(findingsOf([...COUNTY, note])).toEqual(['import.sheet-ignored 03!']);
    expect(findingsOf([...COUNTY, { ...note, file: '通知' }])).toEqual(['import.unrecognised-file 通知!']);
    expect(findingsOf([...COUNTY, { ...note, cells: [[null, ' ']] }])).toEqual([]);
  });

  it('with a column twice are read by the first', () => {
    expect(findingsOf(edited(['03', 'F1', '上课'], ['03', 'F2', '10:00']))).toEqual(['import.column-repeated 03!F1']);
  });

  it('with a column missing give no rows and no finding per row', () => {
    const grids = edited(['03', 'E1', '备注']);
    expect(findingsOf(grids)).toEqual(['import.missing-column 03!1']);
    expect(readCounty(grids).county.bells).toEqual([]);
  });

  it('with a subject nobody plans are read without it', () => {
    expect(findingsOf(edited(['02', 'G1', '书法应开'], ['02', 'H1', '书法自开']))).toEqual(['import.subject-not-planned 02!G1']);
  });
});

it('takes the term from the titles and says where one differs', () => {
  const titled = COUNTY.map((sheet, index) => ({ ...sheet, cells: [[`某表（2026—2027学年第${index === 5 ? '二' : '一'}学期）`], ...sheet.cells] }));
  const { term } = readCounty(titled);
  expect(term).toEqual({ name: '2026—2027学年第一学期', schoolYear: 2026, half: 1 });
  expect(findingsOf(titled)).toEqual(['import.terms-differ 06!']);
});

describe('the words for findings', () => {
  const codes = [...IMPORT_ERRORS, ...IMPORT_WARNINGS];

  it('have been shown above for every code', () => {
    const shown = new Set(seen.map((finding) => finding.code));
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it.each(['zh-CN', 'en'])('are in %s, with nothing left to fill in', (language) => {
    const catalogue = JSON.parse(readFileSync(new URL(`../../../messages/${language}.json`, import.meta.url), 'utf8')) as { findings: { import: Record<string, string> } };
    // What only the database can tell (a school of another county, a taken phone) has texts too, and is shown where it is found.
    expect(Object.keys(catalogue.findings.import)).toEqual(expect.arrayContaining(codes.map((code) => code.replace('import.', ''))));
    for (const { code, params, read, sheet, column } of seen) {
      const filled: Record<string, unknown> = { ...params, read, sheet, column: column?.word };
      const text = catalogue.findings.import[code.replace('import.', '')] ?? '';
      const unfilled = [...text.matchAll(/\{\{(\w+)\}\}/g)].filter(([, name = '']) => filled[name] === undefined);
      expect({ code, unfilled: unfilled.map(([, name]) => name) }).toEqual({ code, unfilled: [] });
    }
  });
});
