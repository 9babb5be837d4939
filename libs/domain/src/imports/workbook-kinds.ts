import { headerKey } from './normalise.js';
import { weekdayOfWord } from './parse-weekly.js';

/** The six workbooks of a county. */
export const WORKBOOK_KINDS = ['schools', 'classes', 'bells', 'localLessons', 'netTeachers', 'roomsAndAssistants'] as const;
export type WorkbookKind = (typeof WORKBOOK_KINDS)[number];

export interface ColumnSpec {
  readonly id: string;
  /** The header of the template, then other words seen in bureaus' files. */
  readonly words: readonly [string, ...string[]];
  /** Without this column the sheet cannot be read. */
  readonly required: boolean;
  /** Only this workbook has such a column, so it tells which one a sheet is. */
  readonly telling: boolean;
}

interface Traits {
  readonly required?: boolean;
  readonly telling?: boolean;
}

const column = (id: string, words: readonly [string, ...string[]], { required = false, telling = false }: Traits = {}): ColumnSpec => ({
  id, words, required, telling,
});
const required = { required: true };
const telling = { required: true, telling: true };

const SCHOOL = column('school', ['学校名称', '学校', '校名', '教学点名称', '学校全称'], required);
const CLASS = column('class', ['班级', '班级名称', '班名'], required);
const PHONE = column('phone', ['联系电话', '电话', '手机', '手机号', '手机号码', '电话号码', '联系方式', '负责人电话']);

const WEEKDAY_WORDS: readonly (readonly [string, string, string])[] = [['周一', '星期一', '礼拜一'], ['周二', '星期二', '礼拜二'], ['周三', '星期三', '礼拜三'], ['周四', '星期四', '礼拜四'], ['周五', '星期五', '礼拜五']];

/** The columns of each workbook. */
export const COLUMNS: Readonly<Record<WorkbookKind, readonly ColumnSpec[]>> = {
  schools: [
    column('code', ['学校标识码', '标识码', '学校代码', '学校编码', '学校(机构)标识码', '学校机构标识码'], telling),
    SCHOOL,
    column('kind', ['办学类型', '学校类型', '学校类别', '类型'], telling),
    column('township', ['所属乡镇', '乡镇', '所在乡镇', '乡镇街道']),
    column('centralSchool', ['上级中心校', '中心校', '所属中心校', '主管中心校', '管理学校'], { telling: true }),
    column('bellSchedule', ['作息时间表', '作息编号', '作息节次', '作息表', '作息'], required),
    column('networkRooms', ['多媒体教室数', '多媒体教室', '多媒体教室数量', '网络教室数'], telling),
    column('liveRoomsMax', ['可同时上直播课间数', '同时上直播课间数', '可同时直播间数', '可同时上课间数'], telling),
    column('downMbps', ['下行带宽', '下行', '下行mbps', '下行速率'], { telling: true }),
    column('upMbps', ['上行带宽', '上行', '上行mbps', '上行速率'], telling),
    column('closedPeriods', ['不安排直播课的节次', '不安排直播课节次', '不可用节次', '不排课节次']),
    column('head', ['负责人', '负责人姓名', '校长', '校长姓名', '联系人']),
    PHONE,
  ],
  classes: [
    SCHOOL,
    CLASS,
    column('grades', ['年级', '所含年级'], required),
    column('size', ['学生数', '人数', '学生人数', '在校学生数', '班额'], telling),
  ],
  bells: [
    column('bellSchedule', ['作息编号', '作息时间表', '作息表', '作息', '编号'], required),
    column('period', ['节次', '课节', '节'], required),
    column('starts', ['上课', '上课时间', '开始时间', '开始'], telling),
    column('ends', ['下课', '下课时间', '结束时间', '结束'], telling),
    column('weekdays', ['适用', '适用星期', '适用日', '适用范围', '星期'], required),
  ],
  localLessons: [
    SCHOOL,
    CLASS,
    column('period', ['节次', '课节', '节'], required),
    ...WEEKDAY_WORDS.map((words, index) => column(`day${index + 1}`, [...words], telling)),
    column('day6', ['周六', '星期六', '礼拜六']),
    column('day7', ['周日', '星期日', '礼拜日', '星期天', '周天']),
  ],
  netTeachers: [
    column('code', ['编号', '网师编号']),
    column('name', ['姓名', '网师姓名', '教师姓名', '老师姓名'], required),
    column('organisation', ['单位', '所在单位', '工作单位', '授课单位', '所属单位'], required),
    column('subjects', ['学科', '任教学科', '科目', '授课学科'], required),
    column('gradeBands', ['年级段', '任教年级段', '任教年级', '授课年级段'], telling),
    column('maxPerDay', ['每天最多', '每日最多', '每天最多节数', '每天最多课时'], telling),
    column('maxPerWeek', ['每周最多', '每周最多节数', '每周最多课时'], telling),
    column('hours', ['可授课时间', '可授课时段', '可上课时间', '可排课时间'], telling),
    column('preferred', ['优先时间', '优先时段', '希望时间']),
    column('preferredSchools', ['愿意服务的教学点', '愿意服务的学校', '意向学校', '结对学校']),
    column('recordCheckedOn', ['违法犯罪记录查询日期', '违法犯罪记录查询', '准入查询日期', '查询日期']),
    PHONE,
  ],
  roomsAndAssistants: [
    SCHOOL,
    column('category', ['类别', '类型', '教室或助教'], required),
    column('name', ['名称', '姓名', '教室名称', '名称或姓名', '教室/姓名'], required),
    column('seats', ['座位数', '座位', '座位数量', '可坐人数'], telling),
    column('closedPeriods', ['不可用节次', '不可用时间', '不安排直播课的节次']),
    column('hours', ['可到岗时间', '到岗时间', '可到岗时段'], telling),
    PHONE,
  ],
};

const IDS: Readonly<Record<WorkbookKind, ReadonlyMap<string, string>>> = {
  schools: wordsOf('schools'),
  classes: wordsOf('classes'),
  bells: wordsOf('bells'),
  localLessons: wordsOf('localLessons'),
  netTeachers: wordsOf('netTeachers'),
  roomsAndAssistants: wordsOf('roomsAndAssistants'),
};

function wordsOf(kind: WorkbookKind): ReadonlyMap<string, string> {
  return new Map(COLUMNS[kind].flatMap((spec) => spec.words.map((word) => [headerKey(word), spec.id] as const)));
}

/** 音乐应开 → `required:音乐`, 音乐自开 → `own:音乐`. */
const DEMAND = /^(.+?)(应开|自开)(?:课时数?|节数|数)?$/;

/** The column of a workbook that a header cell names; null if it names none. */
export function columnIdOf(kind: WorkbookKind, header: string): string | null {
  const demand = kind === 'classes' ? DEMAND.exec(header) : null;
  if (demand) return `${demand[2] === '应开' ? 'required' : 'own'}:${demand[1]}`;
  if (kind === 'localLessons') {
    const weekday = weekdayOfWord(header);
    if (weekday) return `day${weekday}`;
  }
  return IDS[kind].get(header) ?? null;
}

/** Whether a column can only belong to this workbook. */
export function tells(kind: WorkbookKind, id: string): boolean {
  return id.includes(':') || COLUMNS[kind].some((spec) => spec.id === id && spec.telling);
}
