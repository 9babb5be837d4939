import { ChangeDetectionStrategy, Component, input, model, output } from '@angular/core';

/** A count with − and +, each 60 px high. The number itself opens a keypad where the page has one. */
@Component({
  selector: 'ui-stepper',
  template: `
    <button type="button" [attr.aria-label]="lessText()" [disabled]="value() <= min()" (click)="change(-1)">−</button>
    @if (keypad()) {
      <button type="button" class="value num" [attr.aria-label]="label() + ' ' + value()" (click)="openKeypad.emit()">{{ value() }}</button>
    } @else {
      <output class="value num" [attr.aria-label]="label()">{{ value() }}</output>
    }
    <button type="button" [attr.aria-label]="moreText()" [disabled]="value() >= max()" (click)="change(1)">+</button>
  `,
  styles: `
    :host { display: inline-grid; grid-template-columns: 64px minmax(58px, auto) 64px; align-items: center; gap: 6px; }
    button { min-height: 60px; border: 2px solid var(--line-strong); border-radius: var(--radius-l); background: var(--surface); color: var(--ink); font-weight: 600; font-size: max(28px, 1.7rem); line-height: 1; }
    button:disabled { opacity: .4; }
    .value { text-align: center; font-size: max(28px, 1.7rem); font-weight: 600; line-height: 1; }
    button.value { border-style: dashed; padding: 0 8px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Stepper {
  readonly value = model.required<number>();
  readonly min = input(0);
  readonly max = input(999);
  readonly label = input.required<string>();
  readonly lessText = input.required<string>();
  readonly moreText = input.required<string>();
  readonly keypad = input(false);
  readonly openKeypad = output<void>();

  protected change(by: number): void {
    this.value.set(Math.min(this.max(), Math.max(this.min(), this.value() + by)));
  }
}
