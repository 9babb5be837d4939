import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AgeLabel, Icon } from '@tongtang/ui';

/** The tools at the bottom, each with its key, and the next step. */
@Component({
  selector: 'tt-console-dock',
  imports: [AgeLabel, Icon, TranslocoPipe],
  template: `
    <button type="button" class="dock" [class.on]="speaker() === null" (click)="floor.emit()"><ui-icon name="microphone" />{{ (speaker() === null ? 'live.dock.speaking' : 'live.dock.takeBack') | transloco: { name: speaker() ?? '' } }} <kbd>M</kbd></button>
    <span class="line"></span>
    <button type="button" class="dock" [disabled]="pollOpen()" (click)="ask.emit('poll')"><ui-icon name="poll" />{{ 'live.dock.poll' | transloco }} <kbd>P</kbd></button>
    <button type="button" class="dock" (click)="ask.emit('praise')"><ui-icon name="star" />{{ 'live.dock.praise' | transloco }} <kbd>G</kbd></button>
    <button type="button" class="dock" (click)="ask.emit('timer')"><ui-icon name="clock" />{{ 'live.dock.timer' | transloco }} <kbd>T</kbd></button>
    <button type="button" class="dock" (click)="ask.emit('pick')"><ui-icon name="dice" />{{ 'live.dock.pick' | transloco }} <kbd>R</kbd></button>
    <span class="line"></span>
    <button type="button" class="dock" (click)="ask.emit('keys')"><ui-icon name="help" />{{ 'live.dock.keys' | transloco }} <kbd>?</kbd></button>
    <div class="grow"></div>
    <ui-age [ageS]="ageS()" [text]="'common.age' | transloco: { seconds: ageS() ?? 0 }" />
    @if (nextStep(); as name) { <button type="button" class="dock next" (click)="next.emit()">{{ 'live.dock.next' | transloco: { name } }} <kbd>→</kbd></button> }
  `,
  styles: `
    :host { background: var(--surface); border-top: 1px solid var(--line); display: flex; align-items: center; gap: calc(8 * var(--u)); padding: calc(9 * var(--u)) calc(20 * var(--u)); }
    .dock { min-height: calc(44 * var(--u)); padding: 0 calc(13 * var(--u)); border: 1px solid var(--line); background: var(--surface); border-radius: var(--radius-m); display: flex; align-items: center; gap: calc(8 * var(--u)); white-space: nowrap; }
    .dock:hover:not(:disabled) { background: var(--surface-2); }
    .dock:disabled { opacity: .55; }
    .on { background: var(--ok-tint); border-color: var(--ok-line); color: var(--ok); font-weight: 600; }
    .next { background: var(--primary); border-color: var(--primary); color: var(--on-primary); font-weight: 600; }
    .dock.next:hover { background: var(--primary-strong); }
    .line { width: 1px; height: 28px; background: var(--line); margin: 0 4px; }
    .grow { flex: 1; }
    ui-age { font-size: calc(12.5 * var(--u)); }
    @media (max-width: 1400px) { :host { gap: calc(6 * var(--u)); padding-left: 16px; padding-right: 16px; } .dock { padding: 0 calc(9 * var(--u)); gap: calc(6 * var(--u)); } .line { margin: 0; } }
    @media (max-width: 1300px) { :host { flex-wrap: wrap; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsoleDock {
  readonly nextStep = input.required<string | null>();
  readonly ageS = input.required<number | null>();
  /** Short name of the school that has the microphone. */
  readonly speaker = input.required<string | null>();
  readonly pollOpen = input(false);
  readonly floor = output<void>();
  readonly ask = output<'poll' | 'praise' | 'timer' | 'pick' | 'keys'>();
  readonly next = output<void>();
}
