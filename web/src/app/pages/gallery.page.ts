import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import {
  AgeLabel, BarList, ConfirmDialog, ConnectionPill, CountPad, DataTable, EmptyState, ErrorBlock, FileDrop, FilterBar, GiantButton, HandQueue, HeatTable, HelpPhone, Icon, ICONS, type IconName,
  LinePlot, OfflineBar, PointTile, PollCard, ProgressRing, ProgressSteps, RunSheet, Skeleton, STATUSES, type StatusName, StatusTag, Stepper, TableCell, TileMap,
} from '@tongtang/ui';

/** Every component of `libs/ui` at once, for looking at. Development builds only; its words are samples, so they are not in the catalogue. */
@Component({
  selector: 'tt-gallery-page',
  imports: [
    AgeLabel, BarList, ConfirmDialog, ConnectionPill, CountPad, DataTable, EmptyState, ErrorBlock, FileDrop, FilterBar, GiantButton, HandQueue, HeatTable, HelpPhone, Icon, LinePlot, OfflineBar,
    PointTile, PollCard, ProgressRing, ProgressSteps, RunSheet, Skeleton, StatusTag, Stepper, TableCell, TileMap,
  ],
  templateUrl: './gallery.page.html',
  styles: `
    :host { display: grid; gap: 20px; padding: 20px; }
    .row { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: start; }
    .tiles { display: grid; grid-template-columns: repeat(3, 1fr); grid-auto-rows: 128px; gap: 10px; }
    .col { display: grid; gap: 14px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GalleryPage {
  protected readonly icons = Object.keys(ICONS) as IconName[];
  protected readonly statuses = Object.keys(STATUSES) as StatusName[];
  protected readonly count = signal(23);
  protected readonly asking = signal(false);
  protected readonly hands = [{ id: 'a', name: '石坎', detail: '等了 0:42 · 本节还没发过言' }, { id: 'b', name: '白果坪', detail: '等了 0:15 · 发言 1 次' }];
  protected readonly handTexts = { title: '举手排队', order: '按举手先后', later: '稍后', dismiss: '放下', grant: '请发言', empty: '没有人举手' };
  protected readonly steps = [
    { name: '点名问好', minutes: 4, detail: '4 分' }, { name: '听唱《小星星》', minutes: 8, detail: '8 分' }, { name: '用筷子打节奏', minutes: 12, detail: '已 6:24 / 12 分' },
    { name: '各校轮流展示', minutes: 10, detail: '10 分' }, { name: '小结作业', minutes: 6, detail: '6 分' },
  ];
  protected readonly poll = [{ label: '短短（对）', count: 78, text: '78 人', main: true }, { label: '长', count: 13, text: '13 人' }, { label: '没举手', count: 6, text: '6 人' }];
  protected readonly bars = [{ id: 't', label: '网师不够', value: 40, text: '40' }, { id: 's', label: '时间对不上', value: 23, text: '23' }, { id: 'r', label: '教室被占', value: 12, text: '12' }, { id: 'b', label: '网络带不动', value: 7, text: '7' }];
  protected readonly curve: readonly (readonly [number, number])[] = [[0, 80], [1.5, 81.4], [4, 83.6], [7, 85], [11, 87.1], [15.6, 88.4], [20, 90], [27, 91], [45, 91.7], [70, 92.7], [102, 93.6]];
  protected readonly yTicks = [80, 85, 90, 95, 100].map((value) => ({ value, text: value === 100 ? '100%' : String(value) }));
  protected readonly xTicks = [0, 60, 120, 180, 240, 300].map((value) => ({ value, text: value === 0 ? '0' : `${value / 60} 分` }));
  protected readonly planSteps = [
    { id: 'import', label: '导入学校', detail: '64 所', done: true }, { id: 'demand', label: '填需求', detail: '1,286 课时/周', done: true }, { id: 'rules', label: '定规则', detail: '9 条', done: true },
    { id: 'solve', label: '自动排课', done: false }, { id: 'compare', label: '比一比、改一改', done: false }, { id: 'publish', label: '发布', done: false },
  ];
  protected readonly heat = [
    { id: 'a', label: '石坎', cells: [{ text: '2/2', tone: 'ok' as const }, { text: '1/2 ▲', tone: 'warn' as const }, { text: '2/2', tone: 'ok' as const }] },
    { id: 'b', label: '岔河', cells: [{ text: '2/2', tone: 'ok' as const }, { text: '0/2 ✕', tone: 'bad' as const }, { text: '—', tone: 'off' as const }] },
  ];
  protected readonly columns = [
    { id: 'plan', label: '方案', value: (row: { plan: string }): string => row.plan }, { id: 'coverage', label: '覆盖率', align: 'right' as const, value: (row: { coverage: number }): string => `${row.coverage}%` },
    { id: 'state', label: '状态' },
  ];
  protected readonly rows: { plan: string; coverage: number; state: StatusName }[] = [{ plan: '上学期在用', coverage: 87.5, state: 'plan.published' }, { plan: '方案 2 · 多覆盖优先', coverage: 93.6, state: 'plan.solving' }];
  protected readonly planOf = (row: { plan: string }): string => row.plan;
  protected readonly map = [
    { id: '1', name: '月亮山', text: '—', tone: 'none' as const }, { id: '2', name: '甲良', text: '3/3', tone: 'ok' as const }, { id: '3', name: '水塘', text: '▲ 3/3', tone: 'warn' as const }, { id: '4', name: '龙坪', text: '✕ 6/7', tone: 'bad' as const },
  ];
  protected readonly figures = [{ label: '发言', value: '0' }, { label: '表扬', value: '1' }, { label: '答对', value: '21/23' }];
  protected readonly padTexts = { less: '少一人', more: '多一人', erase: '删一位', done: '好了' };
}
