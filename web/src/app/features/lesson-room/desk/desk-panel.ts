import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HandQueue, PointTile } from '@tongtang/ui';
import { Clock } from '../../../core/clock.js';
import { StageStore } from '../shared/stage.store.js';
import { Words } from '../shared/words.js';
import { DeskStore } from './desk.store.js';
import { TileWords } from './tile-view.js';
import { handsOf, silentRooms } from './tiles.js';

/** Figures, raised hands and a tile per room, whoever needs the teacher first. Without `runs` it is for reading only. */
@Component({
  selector: 'tt-desk-panel',
  imports: [HandQueue, PointTile, TranslocoPipe],
  templateUrl: './desk-panel.html',
  styleUrl: './desk-panel.css',
  host: { '[class.many]': 'store.tiles().length > 7', '[class.reading]': '!runs()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeskPanel {
  private readonly words = inject(Words);
  protected readonly clock = inject(Clock);
  private readonly stage = inject(StageStore);
  protected readonly store = inject(DeskStore);
  protected readonly text = inject(TileWords);
  readonly runs = input(false);
  /** Room of which a reminder was just sent. */
  readonly reminded = input(false);
  readonly grant = output<string>();
  readonly dismiss = output<string>();
  readonly seat = output<string>();
  readonly remind = output<void>();
  readonly closeHelp = output<string>();
  private readonly later = signal<Readonly<Record<string, number>>>({});

  /** The queue as it stands; the page's keys 1 to 9 use it too. */
  readonly hands = computed(() => handsOf(this.store.tiles(), this.later()));
  protected readonly started = computed(() => (this.stage.stage()?.startedAt ?? null) !== null);
  /** Many rooms lost at once: the line's fault, not theirs. */
  protected readonly incident = computed(() => (this.stage.stage()?.incidentRoomIds?.length ?? 0) > 0);
  /** Said once when a room is lost: the text changes only with who is. */
  protected readonly lost = computed(() => {
    const names = this.store.tiles().filter((tile) => tile.status === 'room.lost').map((tile) => tile.name).sort();
    return names.length === 0 ? '' : this.words.of('live.lostSaid', { names: this.words.list(names) });
  });
  /** The room with the stamp on its tile. */
  protected readonly praised = computed(() => this.stage.praise()?.roomId ?? null);
  protected readonly rows = computed(() => this.hands().map((tile) => ({ id: tile.roomId, name: tile.name, detail: this.text.hand(tile, this.clock.now()), fresh: tile.spoken === 0 })));
  protected readonly handTexts = computed(() => ({
    title: this.words.of('live.hands.title'), order: this.words.of('live.hands.order'), later: this.words.of('live.hands.later'), dismiss: this.words.of('live.hands.dismiss'),
    grant: this.words.of('live.hands.grant'), empty: this.words.of('live.hands.empty'),
  }));
  protected readonly silent = computed(() => {
    const names = silentRooms(this.store.tiles()).map((tile) => (tile.handSince === null ? tile.name : this.words.of('live.silent.handUp', { name: tile.name })));
    return names.length === 0 ? this.words.of('live.silent.none') : this.words.list(names);
  });
  protected readonly unreported = computed(() => {
    const names = this.store.figures()?.unreported ?? [];
    return names.length === 0 ? '' : this.words.of('live.figures.unreported', { names: this.words.list(names, 2) });
  });

  /** 稍后: one place down. The last one stays the last: it can be put down instead. */
  postpone(roomId: string): void {
    const tile = this.hands().find((one) => one.roomId === roomId);
    if (tile === undefined) return;
    const key = `${roomId}@${tile.handSince}`;
    this.later.update((all) => ({ ...all, [key]: (all[key] ?? 0) + 1 }));
  }
}
