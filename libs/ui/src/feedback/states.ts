import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icons.js';

/** Nothing here, in words, with what to do next projected below. */
@Component({
  selector: 'ui-empty-state',
  imports: [Icon],
  template: '<ui-icon [name]="icon()" /><h2>{{ title() }}</h2>@if (text()) {<p>{{ text() }}</p>}<div><ng-content /></div>',
  styles: `
    :host { display: grid; justify-items: center; gap: 10px; padding: 2.6rem 1.4rem; text-align: center; background: var(--surface); border: 1px dashed var(--off-line); border-radius: var(--radius-l); }
    ui-icon { width: 2.6rem; height: 2.6rem; color: var(--ink-3); --icon-stroke: 1.6; }
    h2 { font-size: 1.15rem; color: var(--ink); }
    p { color: var(--ink-2); max-width: 34em; }
    div { display: flex; flex-wrap: wrap; gap: 12px; justify-content: center; margin-top: 6px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmptyState {
  readonly title = input.required<string>();
  readonly text = input('');
  readonly icon = input<IconName>('list');
}

/** Grey bars in the place of what loads; they appear after 200 ms, so that quick answers do not flicker. */
@Component({
  selector: 'ui-skeleton',
  host: { 'aria-hidden': 'true' },
  template: '@for (width of widths(); track $index) {<i [style.width.%]="width"></i>}',
  styles: `
    :host { display: grid; gap: .8em; padding: 1.2em; opacity: 0; animation: appear 200ms 200ms forwards; }
    i { height: 1.1em; border-radius: 3px; background: var(--surface-2); }
    @keyframes appear { to { opacity: 1; } }
    @media (prefers-reduced-motion: reduce) { :host { opacity: 1; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Skeleton {
  /** Widths of the bars in percent. */
  readonly widths = input<readonly number[]>([62, 88, 74]);
}

/** What failed and what still works, at the place of the failure, with 重试. */
@Component({
  selector: 'ui-error-block',
  imports: [Icon],
  host: { role: 'alert' },
  template: `
    <ui-icon name="warning" />
    <div><b>{{ title() }}</b>@if (stillWorks()) {<p>{{ stillWorks() }}</p>}</div>
    @if (retryText()) { <button type="button" class="btn" (click)="retry.emit()">{{ retryText() }}</button> }
    <ng-content />
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 14px; align-items: center; padding: 1rem 1.2rem; background: var(--surface); border: 1px solid var(--bad-line); border-left: 5px solid var(--bad); border-radius: var(--radius); }
    ui-icon { color: var(--bad); width: 1.6em; height: 1.6em; }
    div { flex: 1 1 14em; }
    p { color: var(--ink-2); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorBlock {
  readonly title = input.required<string>();
  readonly stillWorks = input('');
  readonly retryText = input('');
  readonly retry = output<void>();
}
