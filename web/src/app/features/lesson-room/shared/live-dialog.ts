import { ChangeDetectionStrategy, Component, effect, type ElementRef, input, output, viewChild } from '@angular/core';

/** A native dialog with a title; Esc gives `cancelled`. */
@Component({
  selector: 'tt-live-dialog',
  template: `
    <dialog #dialog [attr.aria-label]="title()" (close)="closed()">
      <div class="inside"><h2>{{ title() }}</h2><ng-content /></div>
    </dialog>
  `,
  styles: `
    dialog { border: 1px solid var(--line-strong); border-radius: var(--radius-l); background: var(--surface); color: var(--ink); padding: 0; width: min(calc(560 * var(--u)), calc(100vw - 24px)); max-height: calc(100vh - 24px); }
    dialog::backdrop { background: rgba(14, 26, 32, .5); }
    .inside { padding: calc(22 * var(--u)); display: grid; gap: 14px; }
    h2 { font-size: 1.25rem; color: var(--ink); line-height: 1.35; }
    @media (max-width: 720px) { .inside { padding: 16px; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LiveDialog {
  readonly open = input.required<boolean>();
  readonly title = input.required<string>();
  readonly cancelled = output<void>();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      else if (!this.open() && dialog.open) dialog.close();
    });
  }

  protected closed(): void {
    if (this.open()) this.cancelled.emit();
  }
}
