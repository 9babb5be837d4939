import { recogniseSheet } from './recognise-sheet.js';
import type { CellValue, SheetGrid } from './sheet-grid.js';

const sheetOf = (...cells: CellValue[][]): SheetGrid => ({ file: '随便.xlsx', sheet: 'Sheet1', cells });
const BELL_HEADER = ['作息编号', '节次', '上课', '下课', '适用'];
const BELL = ['B1', '第一节', '08:30', '09:15', '周一至周五'];

describe('a sheet is told by the words of its header', () => {
  it.each([
    ['schools', ['学校标识码', '学校名称', '办学类型', '所属乡镇', '作息时间表', '多媒体教室数', '可同时上直播课间数', '上行带宽(Mbps)']],
    ['classes', ['学校名称', '班级', '年级', '学生数', '音乐应开', '音乐自开']],
    ['bells', BELL_HEADER],
    ['localLessons', ['学校名称', '班级', '节次', '周一', '周二', '周三', '周四', '周五']],
    ['localLessons', ['学校', '班级', '节次', '星期一', '星期二', '星期三', '星期四', '星期五']],
    ['netTeachers', ['姓名', '单位', '学科', '年级段', '每天最多', '每周最多', '可授课时间']],
    ['roomsAndAssistants', ['学校名称', '类别', '名称', '座位数', '可到岗时间']],
  ])('%s', (kind, header) => expect(recogniseSheet(sheetOf(['某县某表'], header, ['x']))).toMatchObject({ kind, headerRow: 2, findings: [] }));

  it('wherever it stands and in whatever order', () => {
    const grid = sheetOf(['修文县各校作息时间表（2026—2027学年第一学期）', null], ['填报单位：县教育局'], [], [null, '适　用', '下 课', '上课时间', '节\n次', '作息编号*'], [null, '周一', '9:15', '8:30', 1, 'B1']);
    const sheet = recogniseSheet(grid);
    expect(sheet).toMatchObject({ kind: 'bells', headerRow: 4, title: '修文县各校作息时间表(2026—2027学年第一学期) 填报单位:县教育局' });
    expect(sheet?.columns.get('starts')).toEqual({ index: 3, letter: 'D', word: '上课时间' });
    expect(sheet?.data).toEqual([{ row: 5, cells: [null, '周一', '9:15', '8:30', 1, 'B1'] }]);
  });

  it('and not at all by a few common words', () => {
    expect(recogniseSheet(sheetOf(['学校名称', '班级', '联系电话'], ['甲小学', '一班', '1']))).toBeNull();
    expect(recogniseSheet(sheetOf(['说明'], ['请于八月底前填报']))).toBeNull();
    expect(recogniseSheet(sheetOf())).toBeNull();
  });
});

it('rows that are blank, repeat the header, add up or remark are no data', () => {
  const sheet = recogniseSheet(sheetOf(BELL_HEADER, BELL, [null, ' ', ''], BELL_HEADER, [...BELL.slice(0, 1), '第二节', '09:25', '10:10', '周一'], ['合计', 2], ['注：加粗为新增'], [null, '制表人：张三']));
  expect(sheet?.data.map((data) => data.row)).toEqual([2, 5]);
});

it('a missing column is said once, with the word of the template', () => {
  expect(recogniseSheet(sheetOf(BELL_HEADER.slice(0, 4), BELL))?.findings).toEqual([
    { severity: 'error', code: 'import.missing-column', file: '随便.xlsx', sheet: 'Sheet1', row: 1, column: null, read: '', params: { word: '适用' } },
  ]);
});

it('a column of 自开 needs its 应开', () => {
  const sheet = recogniseSheet(sheetOf(['学校名称', '班级', '年级', '学生数', '音乐自开']));
  expect(sheet?.findings.map((finding) => finding.params)).toEqual([{ word: '音乐应开' }]);
});

it('of a repeated column the first counts', () => {
  const sheet = recogniseSheet(sheetOf([...BELL_HEADER, '上课时间'], [...BELL, '10:00']));
  expect(sheet?.columns.get('starts')?.letter).toBe('C');
  expect(sheet?.findings).toMatchObject([{ severity: 'warning', code: 'import.column-repeated', column: { word: '上课时间', letter: 'F' } }]);
});
