import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HelpPhone } from '@tongtang/ui';
import { SessionStore } from '../core/session.store.js';

/** 求助: whom to call, and the four things to try first. */
@Component({
  selector: 'tt-help-page',
  imports: [HelpPhone, TranslocoPipe],
  template: `
    <div class="page">
      <h1>{{ 'system.help.title' | transloco }}</h1>
      @if (phone(); as number) { <ui-help-phone [text]="'common.helpPhone' | transloco" [phone]="number" /> } @else { <p>{{ 'system.help.noPhone' | transloco }}</p> }
      <ul>
        @for (step of steps; track step) { <li class="card"><h2>{{ 'system.help.' + step + '.title' | transloco }}</h2><p>{{ 'system.help.' + step + '.text' | transloco }}</p></li> }
      </ul>
    </div>
  `,
  styles: `
    .page { display: grid; gap: 20px; max-width: 760px; }
    ul { display: grid; gap: 12px; }
    li { padding: 16px 20px; }
    h2 { color: var(--ink); font-size: 1.05rem; margin-bottom: 4px; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HelpPage {
  protected readonly phone = inject(SessionStore).helpPhone;
  protected readonly steps = ['noSound', 'noPicture', 'noNetwork', 'noPower'];
}
