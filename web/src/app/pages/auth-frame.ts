import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { HelpPhone, LangSwitch, Seal, SizeSwitch } from '@tongtang/ui';
import { PreferencesStore } from '../core/preferences.store.js';
import { SessionStore } from '../core/session.store.js';

/** The quiet page around sign-in, first run and invitation: seal, one card, the number to call. */
@Component({
  selector: 'tt-auth-frame',
  imports: [TranslocoPipe, HelpPhone, LangSwitch, Seal, SizeSwitch],
  template: `
    <header><ui-seal /><b>{{ 'common.product' | transloco }}</b><span>{{ 'common.tagline' | transloco }}</span></header>
    <main><div class="card"><ng-content /></div></main>
    <footer>
      @if (helpPhone(); as phone) { <ui-help-phone [text]="'signin.cannotOpen' | transloco" [phone]="phone" /> }
      <div class="switches">
        <ui-size-switch [size]="preferences.size()" [label]="'common.size.label' | transloco" (sizeChange)="preferences.setSize($event)"
          [texts]="{ m: 'common.size.m' | transloco, l: 'common.size.l' | transloco, xl: 'common.size.xl' | transloco }" />
        <ui-lang-switch [locale]="preferences.locale()" [label]="'common.language' | transloco" (localeChange)="preferences.setLocale($event)" />
      </div>
    </footer>
  `,
  styles: `
    :host { display: grid; grid-template-rows: auto 1fr auto; min-height: 100vh; justify-items: center; gap: 24px; padding: 32px 16px 28px; }
    header { display: flex; align-items: center; gap: 14px; width: min(560px, 100%); }
    header b { font-size: 1.4rem; }
    header span { color: var(--ink-3); margin-left: auto; }
    main { width: min(560px, 100%); }
    .card { padding: clamp(20px, 4vw, 34px); border-radius: var(--radius-l); }
    footer { width: min(560px, 100%); display: grid; gap: 18px; }
    .switches { display: flex; flex-wrap: wrap; gap: 12px; justify-content: space-between; }
    @media (max-width: 480px) { header span { display: none; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AuthFrame {
  protected readonly preferences = inject(PreferencesStore);
  protected readonly helpPhone = inject(SessionStore).helpPhone;

  constructor() {
    // Whoever signs in may sit at a school's computer: large until we know.
    this.preferences.setAudience('school');
  }
}
