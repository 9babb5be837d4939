import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RoleName } from '../../core/contract-types.js';
import { placesFor } from './granting.js';
import type { NewPerson, Organisation } from './people.api.js';

const PHONE = /^1\d{10}$/;

/** A person with one role on one organisation. */
@Component({
  selector: 'tt-person-form',
  imports: [TranslocoPipe],
  template: `
    <form class="card" (submit)="$event.preventDefault(); send()">
      <div class="field"><label for="person-name">{{ 'people.form.name' | transloco }}</label><input id="person-name" class="input" maxlength="100" autocomplete="off" [value]="name()" (input)="name.set(text($event))"></div>
      <div class="field"><label for="person-phone">{{ 'people.form.phone' | transloco }}</label>
        <input id="person-phone" class="input num" inputmode="tel" maxlength="11" autocomplete="off" [value]="phone()" [attr.aria-invalid]="wrongPhone()" aria-describedby="person-phone-hint" (input)="phone.set(text($event).trim())">
        <p id="person-phone-hint" class="small" [class.wrong]="wrongPhone()">{{ (wrongPhone() ? 'people.form.phoneWrong' : 'people.form.phoneHint') | transloco }}</p></div>
      @if (roles().length > 1) {
        <div class="field"><label for="person-role">{{ 'people.form.role' | transloco }}</label>
          <select id="person-role" class="input" (change)="setRole(text($event))">@for (each of roles(); track each) {<option [value]="each" [selected]="each === role()">{{ 'roles.' + each | transloco }}</option>}</select></div>
      }
      @if (places().length !== 1) {
        <div class="field"><label for="person-place">{{ 'people.form.organisation' | transloco }}</label>
          <select id="person-place" class="input" (change)="placeId.set(text($event))"><option value="">{{ 'people.form.choose' | transloco }}</option>@for (each of places(); track each.id) {<option [value]="each.id" [selected]="each.id === placeId()">{{ each.name }}</option>}</select></div>
      }
      @if (failure()) { <p class="wrong wide" role="alert">{{ failure() }}</p> }
      <div class="buttons wide">
        <button type="button" class="btn" (click)="cancelled.emit()">{{ 'common.cancel' | transloco }}</button>
        <button type="submit" class="btn primary" [disabled]="!ready() || busy()">{{ (busy() ? 'people.form.creating' : 'people.form.create') | transloco }}</button>
      </div>
    </form>
  `,
  styles: `
    form { padding: 16px 20px; display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 14px; align-items: start; }
    .wide { grid-column: 1 / -1; }
    .buttons { display: flex; gap: 12px; justify-content: flex-end; }
    .wrong { color: var(--bad); font-weight: 600; }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonForm {
  readonly roles = input.required<readonly RoleName[]>();
  readonly organisations = input.required<readonly Organisation[]>();
  /** Chosen from the start, where the page knows it. */
  readonly at = input<string | null>(null);
  readonly busy = input(false);
  readonly failure = input('');
  readonly created = output<NewPerson>();
  readonly cancelled = output<void>();
  protected readonly name = signal('');
  protected readonly phone = signal('');
  protected readonly role = signal<RoleName | null>(null);
  protected readonly placeId = signal('');
  protected readonly wrongPhone = computed(() => this.phone().length >= 11 && !PHONE.test(this.phone()));
  protected readonly places = computed(() => {
    const role = this.role();
    return role === null ? [] : placesFor(role, this.organisations());
  });
  protected readonly ready = computed(() => this.name().trim() !== '' && this.role() !== null && this.place() !== '' && (this.phone() === '' || PHONE.test(this.phone())));
  private readonly place = computed(() => (this.places().length === 1 ? (this.places()[0]?.id ?? '') : this.placeId()));

  constructor() {
    effect(() => {
      const roles = this.roles();
      const at = this.at();
      untracked(() => {
        const role = this.role();
        if (role === null || !roles.includes(role)) this.role.set(roles[0] ?? null);
        if (at !== null) this.placeId.set(at);
      });
    });
  }

  protected text(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected setRole(role: string): void {
    this.role.set(role as RoleName);
    if (!this.places().some((each) => each.id === this.placeId())) this.placeId.set('');
  }

  protected send(): void {
    const role = this.role();
    if (role === null || !this.ready()) return;
    this.created.emit({ name: this.name().trim(), phone: this.phone() === '' ? null : this.phone(), role, organisationId: this.place() });
  }
}
