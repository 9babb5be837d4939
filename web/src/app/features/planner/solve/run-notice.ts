import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';

/** A word in the corner of whatever page is open: the search is over. It stays until somebody answers it. */
@Component({
  selector: 'tt-run-notice',
  imports: [Icon, RouterLink, TranslocoPipe],
  host: { role: 'status', '[class.shown]': 'text() !== ""' },
  template: `
    @if (text()) {
      <ui-icon name="check" /><b>{{ text() }}</b>
      <a class="btn slim primary" [routerLink]="link()" [queryParams]="{ plan: planId() }" (click)="closed.emit()">{{ 'planner.solve.look' | transloco }}</a>
      <button type="button" class="btn slim" (click)="closed.emit()">{{ 'common.close' | transloco }}</button>
    }
  `,
  styles: `
    :host { position: fixed; right: 24px; bottom: 24px; z-index: 30; max-width: calc(100vw - 32px); }
    :host(.shown) { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: center; padding: 14px 18px; background: var(--surface); border: 1px solid var(--line-strong); border-left: 5px solid var(--ok); border-radius: var(--radius-m); }
    ui-icon { color: var(--ok); }
    @media (max-width: 720px) { :host { left: 16px; right: 16px; bottom: 88px; } }
    @media print { :host { display: none; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RunNotice {
  readonly text = input('');
  readonly link = input.required<readonly string[]>();
  readonly planId = input.required<string>();
  readonly closed = output<void>();
}
