import { ChangeDetectionStrategy, Component, computed, effect, type ElementRef, input, output, signal, viewChild } from '@angular/core';

/** A question before a step that cannot be taken back. With `word` the person types it first (发布). Facts are projected. */
@Component({
  selector: 'ui-confirm-dialog',
  template: `
    <dialog #dialog (close)="closed()" (cancel)="answer = false" [attr.aria-label]="title()">
      <form method="dialog" (submit)="submit($event)">
        <h2>{{ title() }}</h2>
        @if (text()) { <p>{{ text() }}</p> }
        <ng-content />
        @if (word()) {
          <div class="field"><label for="ui-confirm-word">{{ wordLabel() }}</label>
            <input id="ui-confirm-word" class="input" autocomplete="off" [value]="typed()" (input)="take($event)"></div>
        }
        <div class="buttons">
          <button type="button" class="btn" (click)="cancel()">{{ cancelText() }}</button>
          <button type="submit" class="btn" [class.danger]="danger()" [class.primary]="!danger()" [disabled]="!ready()">{{ confirmText() }}</button>
        </div>
      </form>
    </dialog>
  `,
  styles: `
    dialog { border: 1px solid var(--line-strong); border-radius: var(--radius-l); background: var(--surface); color: var(--ink); padding: 0; width: min(560px, calc(100vw - 32px)); max-height: calc(100vh - 32px); }
    dialog::backdrop { background: rgba(14, 26, 32, .5); }
    form { display: grid; gap: 14px; padding: 1.5rem; }
    h2 { font-size: 1.3rem; color: var(--ink); line-height: 1.35; }
    .buttons { display: flex; flex-wrap: wrap; gap: 12px; justify-content: flex-end; margin-top: 6px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  readonly open = input.required<boolean>();
  readonly title = input.required<string>();
  readonly text = input('');
  readonly confirmText = input.required<string>();
  readonly cancelText = input.required<string>();
  readonly danger = input(false);
  readonly word = input('');
  readonly wordLabel = input('');
  readonly confirmed = output<void>();
  readonly cancelled = output<void>();
  protected readonly typed = signal('');
  protected readonly ready = computed(() => this.word() === '' || this.typed().trim() === this.word());
  protected answer = false;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) {
        this.answer = false;
        dialog.showModal();
      } else if (!this.open() && dialog.open) dialog.close();
    });
  }

  protected take(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected submit(event: Event): void {
    if (!this.ready()) event.preventDefault();
    else this.answer = true;
  }

  protected cancel(): void {
    this.answer = false;
    this.dialog().nativeElement.close();
  }

  protected closed(): void {
    this.typed.set('');
    if (this.answer) this.confirmed.emit();
    else if (this.open()) this.cancelled.emit();
    this.answer = false;
  }
}
