import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgeLabel, DataTable, EmptyState, ErrorBlock, FilterBar, Skeleton, statusKey, StatusTag, TableCell, type StatusName, type TableColumn } from '@tongtang/ui';
import { TranslocoService } from '@jsverse/transloco';
import { Clock } from '../../core/clock.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { MayDirective } from '../../core/may.directive.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import { SessionStore } from '../../core/session.store.js';
import { boardRows, type BoardRow } from './board-rows.js';
import { BoardStore } from './board.store.js';
import { LiveWallApi } from './live-wall.api.js';
import { WallLinks } from './wall-links.js';

type Show = 'all' | 'attention';

/** 正在上课: every lesson of now for officers and heads; look into one, or give a wall its link. */
@Component({
  selector: 'tt-live-now-page',
  imports: [AgeLabel, DataTable, EmptyState, ErrorBlock, FilterBar, MayDirective, RouterLink, SchoolTimePipe, Skeleton, StatusTag, TableCell, TranslocoPipe, WallLinks],
  providers: [BoardStore],
  templateUrl: './live-now.page.html',
  styleUrl: './live-now.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiveNowPage {
  private readonly api = inject(LiveWallApi);
  private readonly transloco = inject(TranslocoService);
  protected readonly now = inject(Clock).now;
  protected readonly errors = inject(ErrorMessages);
  protected readonly store = inject(BoardStore);
  protected readonly organisation = inject(SessionStore).mainGrant;
  protected readonly show = signal<Show>('all');
  protected readonly rows = computed(() => {
    const board = this.store.board();
    const rows = board === null ? [] : boardRows(board);
    return this.show() === 'all' ? rows : rows.filter((row) => row.urgent > 0);
  });
  protected readonly columns = computed((): TableColumn<BoardRow>[] => {
    this.transloco.getActiveLang();
    const text = (key: string): string => this.transloco.translate(`wall.column.${key}`);
    return [{ id: 'time', label: text('time') }, { id: 'lesson', label: text('lesson') }, { id: 'status', label: text('status') }, { id: 'rooms', label: text('rooms') }, { id: 'present', label: text('present') }, { id: 'open', label: text('open') }];
  });

  constructor() {
    const organisation = this.organisation();
    if (organisation !== null) void this.store.follow({ organisationId: organisation.organisation.id, read: () => this.api.board(organisation.organisation.id) });
  }

  protected status(row: BoardRow): StatusName {
    return `lesson.${row.lesson.status}` as StatusName;
  }

  protected readonly key = statusKey;
  protected readonly idOf = (row: BoardRow): string => row.id;
}
