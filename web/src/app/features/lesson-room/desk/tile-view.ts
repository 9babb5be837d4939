import { inject, Injectable } from '@angular/core';
import { statusKey, type TileFigure } from '@tongtang/ui';
import { wait } from '../shared/waits.js';
import { Words } from '../shared/words.js';
import type { Tile } from './tiles.js';

/** A tile in words. */
@Injectable({ providedIn: 'root' })
export class TileWords {
  private readonly words = inject(Words);

  status(tile: Tile): string {
    return this.words.of(statusKey(tile.status));
  }

  /** "1:20" beside 断开, 举手 and 求助. */
  detail(tile: Tile, now: number | null): string | null {
    if (tile.status === 'room.help' && tile.help !== null) return this.words.of(`live.help.reason.${tile.help}`);
    return tile.since === null || now === null || !['room.lost', 'room.hand'].includes(tile.status) ? null : wait(now - tile.since);
  }

  extra(tile: Tile): string | null {
    if (tile.status === 'room.lost' && tile.present !== null) return this.words.of('live.tile.beforeLost');
    if (!tile.interactive) return this.words.of('live.tile.listens');
    return tile.audioOnly ? this.words.of('live.tile.audioOnly') : null;
  }

  bars(tile: Tile): string {
    return this.words.of('live.tile.bars', { bars: tile.bars ?? 0 });
  }

  figures(tile: Tile): TileFigure[] {
    return [
      { label: this.words.of('live.tile.spoken'), value: String(tile.spoken) },
      { label: this.words.of('live.tile.praised'), value: String(tile.praised) },
    ];
  }

  note(tile: Tile): string {
    if (tile.help !== null) return this.words.of('live.tile.help', { reason: this.words.of(`live.help.reason.${tile.help}`) });
    if (tile.status === 'room.lost') {
      return tile.leftReason === null ? this.words.of('live.tile.lost') : this.words.of('live.tile.lostBecause', { reason: this.words.of(`reasons.${tile.leftReason}`) });
    }
    if (tile.status === 'room.left' && tile.leftReason !== null) return this.words.of(`reasons.${tile.leftReason}`);
    if (tile.message !== null) return tile.message;
    return tile.status === 'room.notIn' ? this.words.of('live.tile.notIn') : '';
  }

  hand(tile: Tile, now: number | null): string {
    const waited = this.words.of('live.hands.waited', { time: wait((now ?? 0) - (tile.handSince ?? now ?? 0)) });
    return `${waited} · ${this.spoke(tile, now)}`;
  }

  /** Whether the room has had its turn in this lesson, and how long ago: who has not comes first in a fair teacher's eye. */
  spoke(tile: Tile, now: number | null): string {
    if (tile.spoken === 0) return this.words.of('live.hands.neverSpoke');
    const count = this.words.of('live.hands.spoke', { count: tile.spoken });
    if (tile.spokenAt === null || now === null) return count;
    const minutes = Math.floor(Math.max(0, now - tile.spokenAt) / 60_000);
    return `${count}${minutes === 0 ? this.words.of('live.hands.lastNow') : this.words.of('live.hands.last', { minutes })}`;
  }
}
