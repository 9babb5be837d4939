import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

export interface Segment {
  readonly id: string;
  readonly text: string;
  /** Language of the text where it differs from the page's. */
  readonly lang?: string;
}

/** A row of joined buttons of which one is pressed. */
@Component({
  selector: 'ui-segments',
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    @for (segment of segments(); track segment.id) {
      <button type="button" [attr.aria-pressed]="segment.id === value()" [attr.lang]="segment.lang ?? null" (click)="valueChange.emit(segment.id)">{{ segment.text }}</button>
    }
  `,
  styles: `
    :host { display: inline-flex; border: 1px solid var(--line-strong); border-radius: var(--radius); overflow: hidden; width: max-content; max-width: 100%; }
    button { min-height: max(32px, calc(var(--target) * .74)); padding: 0 .9em; border: 0; background: var(--surface); color: var(--ink-2); white-space: nowrap; }
    button + button { border-left: 1px solid var(--line); }
    button[aria-pressed="true"] { background: var(--primary); color: var(--on-primary); }
    button:focus-visible { outline-offset: -3px; }
    button[aria-pressed="true"]:focus-visible { outline-color: var(--focus-on-dark); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Segments {
  readonly segments = input.required<readonly Segment[]>();
  readonly value = input.required<string>();
  readonly label = input.required<string>();
  readonly valueChange = output<string>();
}
