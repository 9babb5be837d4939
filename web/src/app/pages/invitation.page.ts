import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ContractClient } from '../core/contract-client.js';
import { ErrorMessages } from '../core/error-messages.js';
import { SessionStore } from '../core/session.store.js';
import { homeOf } from '../layout/navigation.js';
import { AuthFrame } from './auth-frame.js';
import { PasswordForm } from './password-form.js';

/** `/invitation?token=…`: a person sets the own password once. */
@Component({
  selector: 'tt-invitation-page',
  imports: [AuthFrame, PasswordForm, TranslocoPipe],
  template: `
    <tt-auth-frame>
      <h1>{{ 'setup.invitationTitle' | transloco }}</h1>
      @if (!token()) { <p>{{ 'setup.noToken' | transloco }}</p> } @else {
        <tt-password-form [sendText]="'setup.accept' | transloco" [busyText]="'setup.creating' | transloco" [busy]="busy()" [failure]="failure()" (sent)="accept($event)" />
      }
    </tt-auth-frame>
  `,
  styles: 'h1 { margin-bottom: 16px; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationPage {
  private readonly client = inject(ContractClient);
  private readonly messages = inject(ErrorMessages);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  readonly token = input<string>();
  protected readonly busy = signal(false);
  protected readonly failure = signal('');

  protected async accept(password: string): Promise<void> {
    const token = this.token();
    if (token === undefined) return;
    this.busy.set(true);
    this.failure.set('');
    try {
      this.session.adopt(await this.client.call('acceptInvitation', { body: { token, password } }));
      await this.router.navigateByUrl(homeOf(this.session.mainRole()));
    } catch (error) {
      this.failure.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
