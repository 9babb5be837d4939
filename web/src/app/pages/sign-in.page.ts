import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ApiError, toApiError } from '../core/api-error.js';
import { Clock } from '../core/clock.js';
import { ConnectionStatus } from '../core/connection-status.js';
import { ErrorMessages } from '../core/error-messages.js';
import { SessionStore } from '../core/session.store.js';
import { homeOf } from '../layout/navigation.js';
import { AuthFrame } from './auth-frame.js';

/** Phone or name and password. Only methods that work are offered. */
@Component({
  selector: 'tt-sign-in-page',
  imports: [AuthFrame, TranslocoPipe],
  template: `
    <tt-auth-frame>
      <form (submit)="enter($event)" novalidate>
        <h1>{{ 'signin.title' | transloco }}</h1>
        @if (offline()) {
          <p class="offline" role="status"><b>{{ 'signin.offline' | transloco }}</b>
            @if (lastPlace; as place) { {{ 'signin.cached' | transloco: { place } }} <button type="button" class="btn" (click)="openCached()">{{ 'signin.openCached' | transloco }}</button> }</p>
        }
        @if (sample()) { <p class="small">{{ 'signin.sample' | transloco }}</p> }
        <div class="field">
          <label for="sign-in">{{ 'signin.name' | transloco }}</label>
          <input id="sign-in" name="username" class="input" autocomplete="username" autocapitalize="none" spellcheck="false" [value]="name()" (input)="name.set(text($event))"
            [attr.aria-invalid]="empty() === 'name'" [attr.aria-describedby]="empty() === 'name' ? 'sign-in-wrong' : null">
          @if (empty() === 'name') { <p class="wrong" id="sign-in-wrong">{{ 'signin.nameMissing' | transloco }}</p> }
        </div>
        <div class="field">
          <label for="password">{{ 'signin.password' | transloco }}</label>
          <div class="with-eye">
            <input id="password" name="password" class="input" [type]="shown() ? 'text' : 'password'" autocomplete="current-password" [value]="password()" (input)="password.set(text($event))"
              [attr.aria-invalid]="failure() !== null || empty() === 'password'" aria-describedby="password-wrong">
            <button type="button" class="btn" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">{{ (shown() ? 'signin.hide' : 'signin.show') | transloco }}</button>
          </div>
          <p class="wrong" id="password-wrong" role="alert">{{ empty() === 'password' ? ('signin.passwordMissing' | transloco) : message() }}</p>
        </div>
        <button type="submit" class="btn primary wide" data-primary [disabled]="busy()">{{ (busy() ? 'signin.busy' : 'signin.enter') | transloco }}</button>
        <p class="small">{{ 'signin.forgotten' | transloco }}</p>
      </form>
    </tt-auth-frame>
  `,
  styles: `
    form { display: grid; gap: 18px; }
    .wide { width: 100%; min-height: 64px; font-size: 1.2rem; letter-spacing: .08em; }
    .with-eye { display: grid; grid-template-columns: 1fr auto; gap: 12px; }
    .offline { background: var(--offline-bg); color: var(--offline-ink); padding: 14px 18px; border-radius: var(--radius-m); display: grid; gap: 10px; }
    .wrong:empty { display: none; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  private readonly session = inject(SessionStore);
  private readonly messages = inject(ErrorMessages);
  private readonly router = inject(Router);
  /** Where the person wanted to go. */
  readonly back = input<string>();
  protected readonly offline = inject(ConnectionStatus).offline;
  protected readonly lastPlace = this.session.lastPlace();
  protected readonly sample = inject(Clock).sample;
  protected readonly name = signal('');
  protected readonly password = signal('');
  protected readonly shown = signal(false);
  protected readonly busy = signal(false);
  protected readonly empty = signal<'name' | 'password' | null>(null);
  protected readonly failure = signal<ApiError | null>(null);
  protected readonly message = computed(() => {
    const failure = this.failure();
    return failure === null ? '' : this.messages.of(failure);
  });

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async enter(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    this.empty.set(this.name().trim() === '' ? 'name' : this.password() === '' ? 'password' : null);
    if (this.empty() !== null || this.busy()) return;
    this.busy.set(true);
    try {
      await this.session.signIn(this.name().trim(), this.password());
      await this.router.navigateByUrl(this.destination());
    } catch (error) {
      this.failure.set(toApiError(error));
    } finally {
      this.busy.set(false);
    }
  }

  protected async openCached(): Promise<void> {
    const state = await this.session.ensure();
    if (state.kind === 'signedIn') await this.router.navigateByUrl('/today');
  }

  /** Only addresses of this console: never a link that somebody put into the page's address. */
  private destination(): string {
    const back = this.back();
    return back?.startsWith('/') === true && !back.startsWith('//') && !back.startsWith('/signin') ? back : homeOf(this.session.mainRole());
  }
}
