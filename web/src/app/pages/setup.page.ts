import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContractClient } from '../core/contract-client.js';
import { ErrorMessages } from '../core/error-messages.js';
import { SessionStore } from '../core/session.store.js';
import { homeOf } from '../layout/navigation.js';
import { AuthFrame } from './auth-frame.js';
import { PasswordForm } from './password-form.js';

/** First run of an empty system: the one-time link makes the first operator. */
@Component({
  selector: 'tt-setup-page',
  imports: [AuthFrame, PasswordForm, TranslocoPipe],
  template: `
    <tt-auth-frame>
      <h1>{{ 'setup.title' | transloco }}</h1>
      @if (!token()) { <p>{{ 'setup.noToken' | transloco }}</p> } @else {
        <p class="intro">{{ 'setup.intro' | transloco }}</p>
        <tt-password-form [sendText]="'setup.create' | transloco" [busyText]="'setup.creating' | transloco" [busy]="busy()" [failure]="failure()" (sent)="create($event)">
          <div class="field"><label for="person-name">{{ 'setup.name' | transloco }}</label>
            <input id="person-name" class="input" autocomplete="name" [value]="name()" (input)="name.set(text($event))"></div>
          <div class="field"><label for="person-sign-in">{{ 'setup.signIn' | transloco }}</label>
            <input id="person-sign-in" class="input" autocomplete="username" autocapitalize="none" [value]="signIn()" (input)="signIn.set(text($event))"></div>
        </tt-password-form>
      }
    </tt-auth-frame>
  `,
  styles: 'h1 { margin-bottom: 10px; } .intro { margin-bottom: 18px; color: var(--ink-2); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SetupPage {
  private readonly client = inject(ContractClient);
  private readonly messages = inject(ErrorMessages);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  readonly token = input<string>();
  protected readonly name = signal('');
  protected readonly signIn = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected text(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async create(password: string): Promise<void> {
    const token = this.token();
    if (token === undefined) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      this.session.adopt(await this.client.call('createFirstOperator', { body: { token, name: this.name().trim(), signIn: this.signIn().trim(), password } }));
      await this.router.navigateByUrl(homeOf(this.session.mainRole()));
    } catch (error) {
      this.failure.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
