import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';

const SECONDS = 10;

/** "会影响 岩脚、茶园 [确定] [撤销 10]": what was done, kept at a press or after ten seconds, taken back at another. */
@Component({
  selector: 'tt-done-bar',
  imports: [Icon, TranslocoPipe],
  host: { role: 'status', class: 'on-dark' },
  template: `
    <span>{{ text() }}</span>
    <button type="button" class="keep" (click)="kept.emit()">{{ 'common.confirm' | transloco }}</button>
    <button type="button" [disabled]="busy()" (click)="undo.emit()"><ui-icon name="undo" />{{ 'common.undo' | transloco }} <span class="num" aria-hidden="true">{{ left() }}</span></button>
  `,
  styles: `
    :host { position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); z-index: 8; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; justify-content: flex-end; width: max-content; max-width: calc(100vw - 32px);
      background: var(--stage); color: var(--on-stage); border-radius: var(--radius-m); padding: 10px 12px 10px 20px; }
    span:first-child { flex: 1 1 14em; }
    button { display: inline-flex; gap: 8px; align-items: center; min-height: var(--control); padding: 0 16px; border: 1px solid currentColor; border-radius: var(--radius); background: none; color: #fff; font-weight: 600; }
    .keep { font-weight: 400; }
    @media (max-width: 720px) { :host { bottom: 84px; left: 16px; right: 16px; width: auto; transform: none; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoneBar {
  readonly text = input.required<string>();
  readonly busy = input(false);
  readonly undo = output<void>();
  readonly kept = output<void>();
  private readonly passed = signal(0);

  constructor() {
    const timer = setInterval(() => {
      this.passed.update((seconds) => seconds + 1);
      if (this.passed() >= SECONDS) this.kept.emit();
    }, 1_000);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected left(): number {
    return Math.max(0, SECONDS - this.passed());
  }
}
