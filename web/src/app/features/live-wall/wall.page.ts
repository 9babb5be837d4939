import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, type OnInit, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgeLabel, Seal, TileMap, type MapTile } from '@tongtang/ui';
import { Clock } from '../../core/clock.js';
import { PageTitle } from '../../core/page-title.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import { SocketConnection } from '../../core/socket-connection.js';
import { boardRows, elapsed, wallPage } from './board-rows.js';
import { BoardStore } from './board.store.js';
import { LiveWallApi, type LiveBoard } from './live-wall.api.js';

const ROWS = 10;
const PAGE_MS = 20_000;
const DRIFT_MS = 600_000;
/** Soft reload at this hour, when no lesson runs. */
const RELOAD_HOUR = 3;
type Attention = LiveBoard['attention'][number];

/** 大屏: one screen, read only, honest about its age. Scales with the shorter side; nothing scrolls. */
@Component({
  selector: 'tt-wall-page',
  imports: [AgeLabel, SchoolTimePipe, Seal, TileMap, TranslocoPipe],
  providers: [BoardStore],
  host: { 'data-theme': 'dark', '(document:keydown)': 'key($event)' },
  templateUrl: './wall.page.html',
  styleUrl: './wall.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WallPage implements OnInit {
  readonly token = input.required<string>();
  private readonly api = inject(LiveWallApi);
  private readonly socket = inject(SocketConnection);
  private readonly clock = inject(Clock);
  private readonly title = inject(PageTitle);
  protected readonly store = inject(BoardStore);
  protected readonly now = this.clock.now;
  protected readonly gone = signal(false);
  protected readonly page = signal(0);
  protected readonly drift = signal(false);
  protected readonly rows = computed(() => {
    const board = this.store.board();
    return board === null ? [] : boardRows(board);
  });
  protected readonly shown = computed(() => wallPage(this.rows(), this.page(), ROWS));
  protected readonly schoolsPercent = computed(() => {
    const totals = this.store.board()?.totals;
    return totals === undefined || totals.schoolsExpected === 0 ? null : Math.round((totals.schoolsOnline / totals.schoolsExpected) * 100);
  });
  protected readonly pupilsPercent = computed(() => {
    const totals = this.store.board()?.totals;
    return totals === undefined || totals.expected === 0 ? null : Math.round((totals.present / totals.expected) * 100);
  });
  protected readonly attention = computed(() => this.store.board()?.attention.slice(0, 4) ?? []);
  protected readonly tiles = computed(() => (this.store.board()?.townships ?? []).map(toTile));
  protected readonly week = computed(() => (this.store.board()?.week ?? []).map((row) => ({ subject: row.subject, percent: row.required === 0 ? 0 : Math.floor((row.covered / row.required) * 100) })));
  protected readonly bars = computed(() => {
    const hours = this.store.board()?.day.hours ?? [];
    const most = Math.max(1, ...hours.map((hour) => hour.lessons));
    const now = this.clock.now();
    const current = now === null ? -1 : Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: this.clock.zone() }).format(now));
    return hours.map((hour) => ({ ...hour, share: hour.lessons / most, current: hour.hour === current }));
  });

  constructor() {
    const paging = setInterval(() => this.page.update((page) => page + 1), PAGE_MS);
    const drifting = setInterval(() => this.drift.update((drift) => !drift), DRIFT_MS);
    const nightly = setInterval(() => this.reloadAtNight(), 60_000);
    inject(DestroyRef).onDestroy(() => [paging, drifting, nightly].forEach(clearInterval));
    effect(() => this.title.setObject(this.store.board()?.place ?? ''));
  }

  ngOnInit(): void {
    void this.clock.start();
    void this.open();
  }

  private async open(): Promise<void> {
    try {
      const wall = await this.api.wall(this.token());
      this.socket.useTicket(() => this.api.wallTicket(this.token()));
      this.socket.start();
      await this.store.follow({ organisationId: wall.organisationId, read: async () => (await this.api.wall(this.token())).board }, wall.board);
    } catch {
      this.gone.set(true);
    }
  }

  protected lasted(item: Attention): { minutes: number; seconds: number } {
    return elapsed(item.since, this.clock.now());
  }

  protected key(event: KeyboardEvent): void {
    if (event.key === 'f' || event.key === 'F') void document.documentElement.requestFullscreen?.();
    if (event.key === 'ArrowRight') this.page.update((page) => page + 1);
    if (event.key === 'ArrowLeft') this.page.update((page) => Math.max(0, page - 1));
  }

  private reloadAtNight(): void {
    const now = this.clock.now();
    if (now === null || (this.store.board()?.lessons.length ?? 0) > 0) return;
    const [hour, minute] = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: this.clock.zone() }).format(now).split(':').map(Number);
    if (hour === RELOAD_HOUR && minute === 0) location.reload();
  }
}

/** Lessons of now, school by school, as one block per township. */
function toTile(township: LiveBoard['townships'][number]): MapTile {
  const taking = township.schools.filter((school) => school.state !== 'none');
  const online = taking.filter((school) => school.state === 'online' || school.state === 'unstable').length;
  const lost = taking.some((school) => school.state === 'offline');
  const weak = taking.some((school) => school.state === 'unstable');
  const mark = lost ? '✕ ' : weak ? '▲ ' : '';
  return {
    id: township.name, name: township.name.replace(/(街道|镇|乡)$/, ''), text: taking.length === 0 ? '—' : `${mark}${online}/${taking.length}`,
    tone: taking.length === 0 ? 'none' : lost ? 'bad' : weak ? 'warn' : 'ok',
  };
}
