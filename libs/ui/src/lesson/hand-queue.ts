import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon.js';

export interface HandRow {
  readonly id: string;
  readonly name: string;
  /** "等了 0:42 · 本节还没发过言" */
  readonly detail: string;
  /** Has not spoken in this lesson: its words stand out. */
  readonly fresh?: boolean;
}
export interface HandTexts {
  readonly title: string;
  readonly order: string;
  readonly later: string;
  /** 放下: the hand goes down without the microphone. */
  readonly dismiss: string;
  readonly grant: string;
  readonly empty: string;
}

/** Raised hands in the order of raising; key n grants the n-th, L and X are the first one's 稍后 and 放下 (the page listens). */
@Component({
  selector: 'ui-hand-queue',
  imports: [Icon],
  host: { role: 'region', '[attr.aria-label]': 'texts().title' },
  template: `
    <h2><ui-icon name="hand" />{{ texts().title }}<span>{{ texts().order }}</span></h2>
    @for (row of rows(); track row.id) {
      <div class="row" animate.enter="arrives">
        <span class="n num">{{ $index + 1 }}</span>
        <div><b>{{ row.name }}</b><small [class.fresh]="row.fresh">{{ row.detail }}</small></div>
        <button type="button" class="btn slim" [disabled]="$last" (click)="later.emit(row.id)">{{ texts().later }} @if ($first && !$last) {<kbd>L</kbd>}</button>
        <button type="button" class="btn slim down" [attr.aria-label]="texts().dismiss + ' ' + row.name" [title]="texts().dismiss" (click)="dismiss.emit(row.id)"><ui-icon name="cross" />@if ($first) {<kbd>X</kbd>}</button>
        <button type="button" class="btn slim hand" (click)="grant.emit(row.id)"><ui-icon name="microphone" />{{ texts().grant }} @if ($index < 9) {<kbd>{{ $index + 1 }}</kbd>}</button>
      </div>
    } @empty { <p>{{ texts().empty }}</p> }
  `,
  styles: `
    :host { display: block; background: var(--surface); border: 1px solid var(--hand-line); border-left: 5px solid var(--hand); border-radius: var(--radius); }
    h2 { padding: calc(9 * var(--u)) calc(14 * var(--u)) 0; font-size: calc(13 * var(--u)); color: var(--hand); display: flex; gap: 8px; align-items: center; }
    h2 span { margin-left: auto; font-weight: 400; color: var(--ink-3); }
    .row { display: grid; grid-template-columns: 24px 1fr auto auto auto; gap: 10px; align-items: center; padding: calc(7 * var(--u)) calc(14 * var(--u)); }
    .row + .row { border-top: 1px solid var(--line); }
    .n { width: 22px; height: 22px; border-radius: 50%; background: var(--hand-tint); color: var(--hand); display: grid; place-items: center; font-weight: 600; font-size: 12px; }
    b { font-size: calc(15 * var(--u)); }
    small { color: var(--ink-3); font-size: calc(12.5 * var(--u)); margin-left: 8px; }
    .fresh { color: var(--hand); font-weight: 600; }
    p { padding: calc(6 * var(--u)) calc(14 * var(--u)) calc(9 * var(--u)); color: var(--ink-3); font-size: calc(13 * var(--u)); }
    .arrives { animation: arrive 200ms ease-out; }
    @keyframes arrive { from { opacity: 0; transform: translateY(-6px); } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandQueue {
  readonly rows = input.required<readonly HandRow[]>();
  readonly texts = input.required<HandTexts>();
  readonly later = output<string>();
  readonly dismiss = output<string>();
  readonly grant = output<string>();
}
