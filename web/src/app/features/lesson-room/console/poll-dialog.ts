import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Segments } from '@tongtang/ui';
import { LiveDialog } from '../shared/live-dialog.js';
import { Words } from '../shared/words.js';

type Kind = 'yesNo' | 'choice' | 'hands';
export interface NewPoll {
  readonly kind: Kind;
  readonly question: string;
  readonly options: string[];
}
const KINDS: readonly Kind[] = ['yesNo', 'choice', 'hands'];
const LETTERS = ['A', 'B', 'C', 'D'];
const QUESTION_MAX = 60;
const OPTION_MAX = 20;

/** Asks for a show of hands: 是/否, A–D with or without words, or a plain count. The question may be said aloud instead of typed. */
@Component({
  selector: 'tt-poll-dialog',
  imports: [LiveDialog, Segments, TranslocoPipe],
  template: `
    <tt-live-dialog [open]="open()" [title]="'live.poll.name' | transloco" (cancelled)="cancelled.emit()">
      <form (submit)="submit($event)">
        <ui-segments [segments]="kinds()" [value]="kind()" [label]="'live.poll.kind' | transloco" (valueChange)="choose($event)" />
        <div class="field"><label for="tt-poll-question">{{ 'live.poll.question' | transloco }}</label>
          <input id="tt-poll-question" class="input" autocomplete="off" [maxLength]="questionMax" [placeholder]="'live.poll.questionHint' | transloco" [value]="question()" (input)="question.set(valueOf($event))"></div>
        @if (kind() === 'choice') {
          <fieldset class="options"><legend>{{ 'live.poll.options' | transloco }}</legend>
            @for (letter of letters; track letter) {
              <label><b>{{ letter }}</b><input class="input" autocomplete="off" [maxLength]="optionMax" [placeholder]="'live.poll.optionHint' | transloco" [value]="texts()[$index]" (input)="setText($index, valueOf($event))"></label>
            }</fieldset>
        }
        <div class="buttons"><button type="button" class="btn" (click)="cancelled.emit()">{{ 'common.cancel' | transloco }}</button><button type="submit" class="btn primary">{{ 'live.poll.start' | transloco }}</button></div>
      </form>
    </tt-live-dialog>
  `,
  styles: `
    form { display: grid; gap: 14px; }
    .options { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 14px; }
    legend { font-weight: 600; color: var(--ink-2); margin-bottom: 6px; }
    .options label { display: flex; align-items: center; gap: 8px; }
    .buttons { display: flex; justify-content: flex-end; gap: 12px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PollDialog {
  private readonly words = inject(Words);
  readonly open = input.required<boolean>();
  readonly begin = output<NewPoll>();
  readonly cancelled = output<void>();
  protected readonly letters = LETTERS;
  protected readonly questionMax = QUESTION_MAX;
  protected readonly optionMax = OPTION_MAX;
  protected readonly kind = signal<Kind>('yesNo');
  protected readonly question = signal('');
  protected readonly texts = signal<readonly string[]>(['', '', '', '']);
  protected readonly kinds = computed(() => KINDS.map((kind) => ({ id: kind, text: this.words.of(`live.poll.kinds.${kind}`) })));

  protected choose(kind: string): void {
    this.kind.set(KINDS.find((one) => one === kind) ?? 'yesNo');
  }

  protected setText(index: number, text: string): void {
    this.texts.update((all) => all.map((one, at) => (at === index ? text : one)));
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const kind = this.kind();
    this.begin.emit({ kind, question: this.question().trim() || this.words.of(`live.poll.asked.${kind}`), options: this.options(kind) });
    this.question.set('');
    this.texts.set(['', '', '', '']);
  }

  /** Without words it is plain A to D; with words only those that have some. */
  private options(kind: Kind): string[] {
    if (kind === 'yesNo') return [this.words.of('live.poll.yes'), this.words.of('live.poll.no')];
    if (kind === 'hands') return [this.words.of('live.poll.handsUp')];
    const named = this.texts().map((text) => text.trim()).filter((text) => text !== '');
    return named.length < 2 ? LETTERS : [...new Set(named)];
  }
}
