import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import { FactText } from '../fact-text.js';
import type { Fix } from './explain.api.js';
import { FixText } from './fix-text.js';
import { printLetter } from './print-letter.js';

/** What a letter is about: the class and subject, or the county when null. */
export interface LetterCase {
  readonly school: string;
  readonly className: string;
  readonly subject: string;
  readonly missing: number;
  readonly why: string;
}

/** 试一试: what would change, in words, before anything happens; and 写申请: a letter to copy or to print. */
@Component({
  selector: 'tt-fix-dialog',
  imports: [Icon, RouterLink, TranslocoPipe],
  template: `
    <dialog #dialog (close)="closed.emit()" [attr.aria-label]="title()">
      @if (fix(); as one) {
        <div class="body">
          <h2>{{ title() }}</h2>
          @if (!writing()) {
            <dl>
              <div><dt>{{ 'planner.uncovered.tryChange' | transloco }}</dt><dd>{{ change() }}</dd></div>
              <div><dt>{{ 'planner.uncovered.tryGain' | transloco }}</dt><dd class="ok">{{ 'planner.uncovered.tryGainText' | transloco: { count: one.gain } }}</dd></div>
              <div><dt>{{ 'planner.uncovered.trySide' | transloco }}</dt><dd>{{ (one.moved === 0 ? 'planner.uncovered.tryQuiet' : 'planner.uncovered.tryMoves') | transloco: { count: one.moved } }}</dd></div>
            </dl>
            <p class="small">{{ 'planner.uncovered.tryNothing' | transloco }}</p>
            <div class="buttons">
              <button type="button" class="btn" (click)="dialog.close()">{{ 'common.close' | transloco }}</button>
              <button type="button" class="btn" (click)="writing.set(true)"><ui-icon name="pen" />{{ 'planner.uncovered.write' | transloco }}</button>
              <a class="btn primary" [routerLink]="['/terms', termId(), words.step(one)]" queryParamsHandling="preserve" (click)="dialog.close()">{{ 'planner.uncovered.tryGo.' + words.step(one) | transloco }}</a>
            </div>
          } @else {
            <label class="visually-hidden" for="fix-letter">{{ 'planner.uncovered.letter' | transloco }}</label>
            <textarea id="fix-letter" class="input" rows="13" [value]="letter()" (input)="letter.set(valueOf($event))"></textarea>
            <p class="small" role="status">{{ (copied() ? 'planner.uncovered.copied' : 'planner.uncovered.letterHint') | transloco }}</p>
            <div class="buttons">
              <button type="button" class="btn" (click)="dialog.close()">{{ 'common.close' | transloco }}</button>
              <button type="button" class="btn" (click)="print()"><ui-icon name="print" />{{ 'common.print' | transloco }}</button>
              <button type="button" class="btn primary" (click)="copy()"><ui-icon name="file" />{{ 'planner.uncovered.copy' | transloco }}</button>
            </div>
          }
        </div>
      }
    </dialog>
  `,
  styles: `
    dialog { border: 1px solid var(--line-strong); border-radius: var(--radius-l); background: var(--surface); color: var(--ink); padding: 0; width: min(600px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto; }
    dialog::backdrop { background: var(--scrim); }
    .body { display: grid; gap: 14px; padding: 1.4rem 1.5rem; }
    h2 { font-size: 1.2rem; color: var(--ink); line-height: 1.4; }
    dl { border-top: 1px solid var(--hairline); }
    dl div { display: grid; grid-template-columns: calc(84 * var(--u)) minmax(0, 1fr); gap: 12px; padding: 8px 0; border-bottom: 1px solid var(--hairline); }
    dt { color: var(--ink-3); }
    .ok { color: var(--ok); font-weight: 600; }
    textarea { line-height: 1.8; resize: vertical; }
    .buttons { display: flex; flex-wrap: wrap; gap: 10px; justify-content: flex-end; }
    @media (max-width: 720px) { dl div { grid-template-columns: minmax(0, 1fr); gap: 2px; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FixDialog {
  private readonly facts = inject(FactText);
  protected readonly words = inject(FixText);
  readonly fix = input.required<Fix | null>();
  readonly about = input<LetterCase | null>(null);
  readonly bureau = input('');
  readonly termId = input.required<string>();
  readonly closed = output<void>();
  protected readonly copied = signal(false);
  protected readonly writing = linkedSignal<Fix | null, boolean>({ source: this.fix, computation: (fix) => fix !== null && this.words.asks(fix) });
  protected readonly title = computed(() => {
    const fix = this.fix();
    return fix === null ? '' : this.words.title(fix);
  });
  protected readonly change = computed(() => {
    const fix = this.fix();
    if (fix === null) return '';
    const workbook = this.words.workbook(fix);
    return workbook === '' ? this.words.title(fix) : this.facts.say('planner.uncovered.tryWorkbook', { workbook, change: this.words.title(fix) });
  });
  protected readonly letter = linkedSignal(() => {
    const fix = this.fix();
    const about = this.about();
    if (fix === null) return '';
    const parts = { fix: this.words.title(fix), gain: this.words.gain(fix), bureau: this.bureau() };
    return about === null ? this.facts.say('planner.uncovered.letterCounty', parts) : this.facts.say('planner.uncovered.letterClass', { ...about, ...parts });
  });
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.fix() !== null && !dialog.open) {
        this.copied.set(false);
        dialog.showModal();
      } else if (this.fix() === null && dialog.open) dialog.close();
    });
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLTextAreaElement).value;
  }

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.letter());
    } catch {
      // Browsers without a clipboard for pages: the text is selected instead.
      const field = this.dialog().nativeElement.querySelector('textarea');
      field?.select();
      return;
    }
    this.copied.set(true);
  }

  protected print(): void {
    printLetter(this.letter());
  }
}
