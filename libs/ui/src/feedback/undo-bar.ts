import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, output, signal } from '@angular/core';
import { Icon } from '../icon/icon.js';

/** "会影响 岩脚、茶园 · 撤销 10": an inverse step offered for ten seconds. Put it on the page when the step is done. */
@Component({
  selector: 'ui-undo-bar',
  imports: [Icon],
  host: { role: 'status', class: 'on-dark' },
  template: '<span>{{ text() }}</span><button type="button" (click)="undo.emit()"><ui-icon name="undo" />{{ undoText() }} <span class="num">{{ left() }}</span></button>',
  styles: `
    :host { position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); z-index: 8; display: flex; gap: 18px; align-items: center; max-width: calc(100vw - 32px);
      background: var(--stage); color: var(--on-stage); border-radius: var(--radius-m); padding: 10px 12px 10px 20px; }
    button { display: inline-flex; gap: 8px; align-items: center; min-height: var(--control); padding: 0 16px; border: 1px solid currentColor; border-radius: var(--radius); background: none; color: #fff; font-weight: 600; }
    @media (max-width: 720px) { :host { bottom: 84px; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UndoBar {
  readonly text = input.required<string>();
  readonly undoText = input.required<string>();
  readonly seconds = input(10);
  readonly undo = output<void>();
  readonly expired = output<void>();
  private readonly passed = signal(0);

  constructor() {
    const timer = setInterval(() => {
      this.passed.update((s) => s + 1);
      if (this.passed() >= this.seconds()) {
        clearInterval(timer);
        this.expired.emit();
      }
    }, 1_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected left(): number {
    return Math.max(0, this.seconds() - this.passed());
  }
}
