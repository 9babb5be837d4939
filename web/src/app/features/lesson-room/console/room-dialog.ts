import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Tile, pickRoom } from '../desk/tiles.js';
import { LiveDialog } from '../shared/live-dialog.js';

/** Chooses a room: by hand to praise it, or at random among the quietest to ask it. */
@Component({
  selector: 'tt-room-dialog',
  imports: [LiveDialog, TranslocoPipe],
  template: `
    <tt-live-dialog [open]="mode() !== null" [title]="(mode() === 'pick' ? 'live.pick.title' : 'live.praise.title') | transloco" (cancelled)="cancelled.emit()">
      @if (mode() === 'pick') {
        @if (picked(); as tile) {
          <p class="picked"><b>{{ tile.name }}</b><span>{{ (tile.spoken === 0 ? 'live.hands.neverSpoke' : 'live.hands.spoke') | transloco: { count: tile.spoken } }}</span></p>
          <div class="buttons"><button type="button" class="btn" (click)="pick()">{{ 'live.pick.other' | transloco }}</button><button type="button" class="btn hand" (click)="chosen.emit(tile.roomId)">{{ 'live.hands.grant' | transloco }}</button></div>
        } @else { <p>{{ 'live.pick.nobody' | transloco }}</p> }
      } @else {
        <div class="choices">@for (tile of inside(); track tile.roomId) {<button type="button" class="btn" (click)="chosen.emit(tile.roomId)">{{ tile.name }}</button>} @empty {<p>{{ 'live.pick.nobody' | transloco }}</p>}</div>
      }
    </tt-live-dialog>
  `,
  styles: `
    .picked { display: grid; justify-items: center; gap: 4px; padding: 14px 0; color: var(--ink-2); }
    .picked b { font-size: 2.2rem; color: var(--ink); }
    .buttons { display: flex; justify-content: center; gap: 12px; }
    .choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); gap: 10px; }
    .choices .btn { min-height: calc(48 * var(--u)); white-space: normal; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomDialog {
  readonly mode = input.required<'praise' | 'pick' | null>();
  readonly tiles = input.required<readonly Tile[]>();
  readonly chosen = output<string>();
  readonly cancelled = output<void>();
  private readonly pickedId = signal<string | null>(null);
  protected readonly picked = computed(() => this.tiles().find((tile) => tile.roomId === this.pickedId()) ?? null);
  /** Whoever is speaking stands first: praise follows an answer. */
  protected readonly inside = computed(() => this.tiles().filter((tile) => tile.inside).sort((a, b) => Number(b.speaking) - Number(a.speaking)));

  constructor() {
    effect(() => {
      if (this.mode() === 'pick') untracked(() => this.pick());
    });
  }

  protected pick(): void {
    this.pickedId.set(pickRoom(this.tiles(), Math.random(), this.pickedId())?.roomId ?? null);
  }
}
