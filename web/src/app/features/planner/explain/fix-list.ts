import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorBlock } from '@tongtang/ui';
import { ErrorMessages } from '../../../core/error-messages.js';
import type { Asked } from './cases.store.js';
import type { Fix, Fixes } from './explain.api.js';
import { FixText } from './fix-text.js';

/** 怎么补上: what would help, each found by solving again, with what it brings and what it moves. */
@Component({
  selector: 'tt-fix-list',
  imports: [ErrorBlock, TranslocoPipe],
  template: `
    <h4>{{ 'planner.uncovered.fix' | transloco }}</h4>
    @let now = state();
    @switch (now.kind) {
      @case ('idle') {
        <div class="ask"><p class="small">{{ (offline() ? 'planner.uncovered.fixOffline' : 'planner.uncovered.fixHow') | transloco }}</p>
          <button type="button" class="btn slim" [disabled]="offline()" (click)="find.emit()">{{ 'planner.uncovered.fixFind' | transloco }}</button></div>
      }
      @case ('working') { <p class="working" role="status"><i></i>{{ 'planner.uncovered.fixFinding' | transloco }} <span class="num" aria-hidden="true">{{ 'planner.duration.seconds' | transloco: { seconds: seconds() } }}</span></p> }
      @case ('failed') { <ui-error-block [title]="errors.of(now.error)" [stillWorks]="'planner.uncovered.fixStill' | transloco" [retryText]="'common.retry' | transloco" (retry)="find.emit()" /> }
      @case ('ready') {
        @for (fix of now.value.items; track $index) {
          <div class="fix"><span>{{ words.title(fix) }}<small>{{ words.gain(fix) }}</small></span>
            <button type="button" class="btn slim" [attr.aria-label]="((words.asks(fix) ? 'planner.uncovered.write' : 'planner.uncovered.try') | transloco) + ' · ' + words.title(fix)" (click)="pick.emit(fix)">{{ (words.asks(fix) ? 'planner.uncovered.write' : 'planner.uncovered.try') | transloco }}</button></div>
        } @empty { <p class="none">{{ 'planner.uncovered.fixNone' | transloco }}</p> }
        @if (!now.value.complete) { <p class="small">{{ 'planner.uncovered.fixPart' | transloco }}</p> }
      }
    }
  `,
  styles: `
    :host { display: grid; gap: 8px; }
    h4 { font-size: calc(13 * var(--u)); font-weight: 600; color: var(--ink-2); }
    .ask, .fix { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 12px; align-items: center; border: 1px solid var(--line); border-radius: var(--radius-m); padding: 8px 8px 8px 14px; line-height: 1.45; }
    .fix small { display: block; color: var(--ok); font-size: calc(12.5 * var(--u)); }
    .working { display: flex; gap: 10px; align-items: center; color: var(--ink-2); padding: 8px 14px; }
    .working .num { margin-left: auto; color: var(--ink-3); }
    .working i { width: 14px; height: 14px; border: 2px solid var(--line); border-top-color: var(--primary); border-radius: 50%; animation: turn 900ms linear infinite; flex: none; }
    .none { padding: 8px 14px; border-left: 5px solid var(--off-line); color: var(--ink-2); }
    @keyframes turn { to { transform: rotate(1turn); } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FixList {
  protected readonly words = inject(FixText);
  protected readonly errors = inject(ErrorMessages);
  readonly state = input.required<Asked<Fixes>>();
  readonly offline = input(false);
  readonly find = output<void>();
  readonly pick = output<Fix>();
  private readonly tick = signal(performance.now());
  protected readonly seconds = computed(() => {
    const state = this.state();
    return state.kind === 'working' ? Math.max(0, Math.round((this.tick() - state.since) / 1_000)) : 0;
  });

  constructor() {
    const timer = setInterval(() => this.tick.set(performance.now()), 1_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
