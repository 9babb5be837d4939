import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../icon/icon.js';

export interface ProgressStep {
  readonly id: string;
  readonly label: string;
  /** "64 所" */
  readonly detail?: string;
  readonly done: boolean;
}

/** The planner's six steps, always visitable. */
@Component({
  selector: 'ui-progress-steps',
  imports: [Icon],
  host: { role: 'navigation', '[attr.aria-label]': 'label()' },
  template: `
    @for (step of steps(); track step.id) {
      <button type="button" [class.done]="step.done" [class.current]="step.id === current()" [attr.aria-current]="step.id === current() ? 'step' : null" (click)="pick.emit(step.id)">
        <i>@if (step.done && step.id !== current()) { <ui-icon name="check" /> } @else { {{ $index + 1 }} }</i>{{ step.label }} @if (step.detail) { <small class="num">{{ step.detail }}</small> }
      </button>
    }
  `,
  styles: `
    :host { display: flex; flex-wrap: wrap; align-items: center; row-gap: 6px; }
    button { display: flex; align-items: center; gap: 9px; padding: 0 12px 0 0; min-height: var(--target); border: 0; background: none; color: var(--ink-2); white-space: nowrap; }
    button + button::before { content: ""; width: 22px; height: 1.5px; background: var(--line); margin-right: 3px; }
    i { width: calc(24 * var(--u)); height: calc(24 * var(--u)); border-radius: 50%; border: 1.5px solid var(--line-strong); display: grid; place-items: center; font-size: calc(12.5 * var(--u)); }
    ui-icon { width: calc(13 * var(--u)); height: calc(13 * var(--u)); --icon-stroke: 3; }
    .done i { background: var(--ok-tint); border-color: var(--ok); color: var(--ok); }
    .current { font-weight: 600; color: var(--primary); }
    .current i { background: var(--primary); border-color: var(--primary); color: var(--on-primary); }
    small { font-weight: 400; color: var(--ink-3); font-size: calc(12.5 * var(--u)); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProgressSteps {
  readonly steps = input.required<readonly ProgressStep[]>();
  readonly current = input.required<string>();
  readonly label = input.required<string>();
  readonly pick = output<string>();
}
