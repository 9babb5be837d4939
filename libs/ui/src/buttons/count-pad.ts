import { ChangeDetectionStrategy, Component, computed, input, model, output, signal } from '@angular/core';
import { Stepper } from './stepper.js';

export interface CountPadTexts {
  readonly less: string;
  readonly more: string;
  readonly erase: string;
  readonly done: string;
}

/** Counting heads: ± around a big number and a keypad below; the first digit typed replaces the number. */
@Component({
  selector: 'ui-count-pad',
  imports: [Stepper],
  template: `
    <ui-stepper [(value)]="value" [max]="max()" [label]="label()" [lessText]="texts().less" [moreText]="texts().more" />
    @if (hint()) { <p [class.wrong]="blocked()" role="status">{{ hint() }}</p> }
    <div class="keys">
      @for (digit of digits; track digit) { <button type="button" class="num" (click)="type(digit)">{{ digit }}</button> }
      <button type="button" class="word" (click)="erase()">{{ texts().erase }}</button>
      <button type="button" class="num" (click)="type(0)">0</button>
      <button type="button" class="word done" [disabled]="blocked()" (click)="finish()">{{ texts().done }}</button>
    </div>
  `,
  styles: `
    :host { display: grid; gap: 12px; justify-items: stretch; }
    ui-stepper { grid-template-columns: 1fr 1.2fr 1fr; display: grid; }
    .keys { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; }
    button { min-height: 64px; border: 2px solid var(--line-strong); border-radius: var(--radius-l); background: var(--surface); color: var(--ink); font-size: 1.5rem; font-weight: 600; }
    .word { font-size: 1.1rem; }
    .done { background: var(--primary); border-color: var(--primary); color: var(--on-primary); }
    .done:disabled { opacity: .5; }
    p { color: var(--ink-2); font-size: .95rem; }
    .wrong { color: var(--bad); font-weight: 600; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CountPad {
  readonly value = model.required<number>();
  readonly max = input(999);
  readonly label = input.required<string>();
  readonly texts = input.required<CountPadTexts>();
  readonly hint = input('');
  /** The hint is a refusal: the count cannot be sent as it is. */
  readonly blocked = input(false);
  readonly done = output<number>();
  protected readonly digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  private readonly typed = signal('');
  /** Digits go on where the last one was typed; a number that came another way is replaced. */
  private readonly started = computed(() => this.typed() !== '' && this.typed() === String(this.value()));

  /** A digit, from the keys on the screen or from a keyboard. */
  type(digit: number): void {
    const next = `${this.started() ? this.typed() : ''}${digit}`.replace(/^0+(?=\d)/, '');
    this.take(Number(next) > this.max() ? String(digit) : next);
  }

  /** Takes the last digit away. */
  erase(): void {
    this.take(String(this.value()).slice(0, -1) || '0');
  }

  /** Gives the number, unless it cannot be sent as it is. */
  finish(): void {
    if (this.blocked()) return;
    this.typed.set('');
    this.done.emit(this.value());
  }

  private take(text: string): void {
    this.typed.set(text);
    this.value.set(Math.min(this.max(), Number(text)));
  }
}
