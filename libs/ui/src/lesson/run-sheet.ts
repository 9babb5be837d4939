import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

export interface RunStep {
  readonly name: string;
  readonly minutes: number;
  /** "4 分", or "已 6:24 / 12 分" for the current one. */
  readonly detail: string;
}

/** The lesson's steps, as wide as they are long; the current one carries its progress. */
@Component({
  selector: 'ui-run-sheet',
  host: { role: 'list', '[attr.aria-label]': 'label()', '[style.grid-template-columns]': 'columns()' },
  template: `
    @for (step of steps(); track $index) {
      <div role="listitem" [class.past]="$index < current()" [class.current]="$index === current()" [attr.aria-current]="$index === current() ? 'step' : null">
        <b>{{ step.name }}</b><small class="num">{{ step.detail }}</small>
        @if ($index === current()) { <i [style.width.%]="100 * progress()"></i> }
      </div>
    }
  `,
  styles: `
    :host { display: grid; gap: 4px; }
    div { background: var(--surface); border: 1px solid var(--line); border-radius: 5px; padding: 7px 10px 8px; min-width: 0; position: relative; }
    b { display: block; font-weight: 400; font-size: calc(13 * var(--u)); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; line-height: 1.35; }
    small { color: var(--ink-3); font-size: calc(12.5 * var(--u)); line-height: 1.3; display: block; white-space: nowrap; }
    .past { background: var(--surface-2); border-color: transparent; color: var(--ink-3); }
    .current { border: 2px solid var(--primary); padding: 6px 9px 7px; background: var(--primary-tint); color: var(--primary-strong); }
    .current b { font-weight: 600; }
    .current small { color: var(--primary-strong); }
    i { position: absolute; left: 0; bottom: -2px; height: 4px; max-width: 100%; background: var(--primary); border-radius: 0 2px 2px 5px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunSheet {
  readonly steps = input.required<readonly RunStep[]>();
  readonly current = input.required<number>();
  /** Share of the current step that has passed, 0 to 1. */
  readonly progress = input(0);
  readonly label = input.required<string>();
  protected readonly columns = computed(() => this.steps().map((step) => `minmax(0, ${Math.max(3, step.minutes)}fr)`).join(' '));
}
