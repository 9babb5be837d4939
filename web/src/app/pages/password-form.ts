import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const SHORTEST = 8;

/** A new password, typed once and shown on wish; pasting and password managers work. */
@Component({
  selector: 'tt-password-form',
  imports: [TranslocoPipe],
  template: `
    <form (submit)="send($event)" novalidate>
      <ng-content />
      <div class="field">
        <label for="new-password">{{ 'setup.password' | transloco }}</label>
        <div class="with-eye">
          <input id="new-password" class="input" [type]="shown() ? 'text' : 'password'" autocomplete="new-password" [value]="password()" (input)="take($event)"
            [attr.aria-invalid]="tried() && tooShort()" aria-describedby="new-password-hint">
          <button type="button" class="btn" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">{{ (shown() ? 'signin.hide' : 'signin.show') | transloco }}</button>
        </div>
        <p id="new-password-hint" [class.wrong]="tried() && tooShort()" class="small">{{ 'setup.passwordHint' | transloco }}</p>
      </div>
      @if (failure()) { <p class="wrong" role="alert">{{ failure() }}</p> }
      <button type="submit" class="btn primary wide" data-primary [disabled]="busy()">{{ (busy() ? busyText() : sendText()) }}</button>
    </form>
  `,
  styles: `
    form { display: grid; gap: 18px; }
    .wide { width: 100%; min-height: 64px; font-size: 1.2rem; }
    .with-eye { display: grid; grid-template-columns: 1fr auto; gap: 12px; }
    .wrong { color: var(--bad); font-weight: 600; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordForm {
  readonly sendText = input.required<string>();
  readonly busyText = input.required<string>();
  readonly busy = input(false);
  readonly failure = input('');
  readonly sent = output<string>();
  protected readonly password = signal('');
  protected readonly shown = signal(false);
  protected readonly tried = signal(false);
  protected readonly tooShort = computed(() => this.password().length < SHORTEST);

  protected take(event: Event): void {
    this.password.set((event.target as HTMLInputElement).value);
  }

  protected send(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (!this.tooShort() && !this.busy()) this.sent.emit(this.password());
  }
}
