import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { isMonday } from './coverage.js';
import type { TermDates } from './planner.api.js';

/** Name, first Monday and weeks of a term. Says every time whether the three are good. */
@Component({
  selector: 'tt-term-form',
  imports: [TranslocoPipe],
  template: `
    <div class="field wide"><label for="term-name">{{ 'planner.term.name' | transloco }}</label>
      <input id="term-name" class="input" maxlength="60" [value]="name()" (input)="name.set(text($event)); tell()"></div>
    <div class="field"><label for="term-monday">{{ 'planner.term.monday' | transloco }}</label>
      <input id="term-monday" class="input num" type="date" [value]="firstMonday()" [attr.aria-invalid]="wrongDay()" aria-describedby="term-monday-hint" (input)="firstMonday.set(text($event)); tell()">
      <p id="term-monday-hint" [class.wrong]="wrongDay()">{{ (wrongDay() ? 'planner.term.notMonday' : 'planner.term.mondayHint') | transloco }}</p></div>
    <div class="field"><label for="term-weeks">{{ 'planner.term.weeks' | transloco }}</label>
      <input id="term-weeks" class="input num" type="number" min="1" max="30" [value]="weeks()" (input)="weeks.set(+text($event)); tell()"></div>
  `,
  styles: `
    :host { display: grid; grid-template-columns: minmax(200px, 2fr) minmax(150px, 1fr) 110px; gap: 12px; align-items: start; }
    p { font-size: calc(12.5 * var(--u)); color: var(--ink-3); }
    @media (max-width: 720px) { :host { grid-template-columns: 1fr 1fr; } .wide { grid-column: 1 / -1; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TermForm {
  readonly proposal = input<TermDates | null>(null);
  /** The term as typed; null while it is not complete. */
  readonly changed = output<TermDates | null>();
  protected readonly name = signal('');
  protected readonly firstMonday = signal('');
  protected readonly weeks = signal(18);
  protected readonly wrongDay = computed(() => this.firstMonday() !== '' && !isMonday(this.firstMonday()));

  constructor() {
    effect(() => {
      const proposal = this.proposal();
      if (proposal !== null) untracked(() => this.take(proposal));
    });
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected tell(): void {
    const dates = { name: this.name().trim(), firstMonday: this.firstMonday(), weeks: this.weeks() };
    const good = dates.name !== '' && isMonday(dates.firstMonday) && Number.isInteger(dates.weeks) && dates.weeks >= 1 && dates.weeks <= 30;
    this.changed.emit(good ? dates : null);
  }

  private take({ name, firstMonday, weeks }: TermDates): void {
    this.name.set(name);
    this.firstMonday.set(firstMonday);
    this.weeks.set(weeks);
    this.tell();
  }
}
