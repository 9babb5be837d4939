import { ChangeDetectionStrategy, Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '@tongtang/ui';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import type { Invitation, Person } from './people.api.js';

/** The one-time link for a person, to copy and hand over. */
@Component({
  selector: 'tt-invitation-card',
  imports: [Icon, SchoolTimePipe, TranslocoPipe],
  template: `
    <section class="card" role="status">
      <header><h3>{{ 'people.invitation.title' | transloco: { name: person().name } }}</h3><button type="button" class="btn slim" (click)="closed.emit()">{{ 'common.close' | transloco }}</button></header>
      <p>{{ 'people.invitation.text' | transloco: { until: (invitation().expiresAt | schoolTime: 'dateTime') } }}</p>
      @if (person().signIn; as signIn) { <p><b>{{ 'people.invitation.signIn' | transloco: { signIn } }}</b></p> }
      <div class="link">
        <label class="visually-hidden" for="invitation-link">{{ 'people.invitation.label' | transloco }}</label>
        <input #field id="invitation-link" class="input" readonly [value]="link()" (focus)="field.select()">
        <button type="button" class="btn primary" (click)="copy()"><ui-icon [name]="copied() === 'yes' ? 'check' : 'file'" />{{ (copied() === 'yes' ? 'people.invitation.copied' : 'people.invitation.copy') | transloco }}</button>
      </div>
      @if (copied() === 'no') { <p class="wrong">{{ 'people.invitation.select' | transloco }}</p> }
    </section>
  `,
  styles: `
    section { padding: 14px 18px; display: grid; gap: 8px; border-left: 5px solid var(--ok); }
    header { display: flex; justify-content: space-between; gap: 12px; align-items: center; }
    p { color: var(--ink-2); }
    .link { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 10px; }
    .wrong { color: var(--bad); font-weight: 600; }
    @media (max-width: 720px) { .link { grid-template-columns: 1fr; } }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitationCard {
  readonly person = input.required<Person>();
  readonly invitation = input.required<Invitation>();
  readonly closed = output<void>();
  protected readonly copied = signal<'yes' | 'no' | null>(null);
  protected readonly link = computed(() => `${globalThis.location.origin}/invitation?token=${encodeURIComponent(this.invitation().token)}`);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** Browsers give the clipboard to pages on https and localhost only; elsewhere the old command still works. */
  protected async copy(): Promise<void> {
    try {
      await globalThis.navigator.clipboard.writeText(this.link());
      this.copied.set('yes');
    } catch {
      this.field().nativeElement.select();
      this.copied.set(document.execCommand('copy') ? 'yes' : 'no');
    }
  }
}
