import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { EmptyState, ErrorBlock, Skeleton } from '@tongtang/ui';
import type { RoleName } from '../../core/contract-types.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { officerOf } from './granting.js';
import { InvitationCard } from './invitation-card.js';
import { Inviting } from './inviting.js';
import { type Level, OrganisationsStore } from './organisations.store.js';
import type { NewPerson, Organisation, Region } from './people.api.js';
import { PersonForm } from './person-form.js';
import { PlaceTabs } from './place-tabs.js';

/** 教育局: the operator of an empty system makes bureaus and invites their first officers. */
@Component({
  selector: 'tt-organisations-page',
  imports: [EmptyState, ErrorBlock, InvitationCard, PersonForm, PlaceTabs, Skeleton, TranslocoPipe],
  providers: [Inviting, OrganisationsStore],
  templateUrl: './organisations.page.html',
  styleUrl: './organisations.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganisationsPage {
  private readonly transloco = inject(TranslocoService);
  protected readonly errors = inject(ErrorMessages);
  protected readonly store = inject(OrganisationsStore);
  protected readonly inviting = inject(Inviting);
  protected readonly levels: readonly Level[] = ['province', 'city', 'county'];
  protected readonly busy = signal(false);
  protected readonly failure = signal('');
  protected readonly made = signal('');
  protected readonly byHand = signal({ name: '', level: 'county' as Level, parentId: '' });
  protected readonly inviteTo = signal<Organisation | null>(null);
  protected readonly willMake = computed(() => this.store.missing().map((region) => this.nameOf(region)).join('、'));
  protected readonly lowest = computed(() => this.store.chosen().county ?? this.store.chosen().city ?? this.store.chosen().province ?? null);
  protected readonly handReady = computed(() => this.byHand().name.trim() !== '' && this.byHand().parentId !== '');

  constructor() {
    void this.store.load();
  }

  protected value(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected setHand(part: Partial<{ name: string; level: string; parentId: string }>): void {
    this.byHand.update((now) => ({ ...now, ...part }) as { name: string; level: Level; parentId: string });
  }

  protected make(): Promise<void> {
    return this.attempt(async () => {
      const made = await this.store.makeChain((region) => this.nameOf(region));
      this.made.set(made.map((each) => each.name).join('、'));
      const last = made.at(-1);
      if (last !== undefined) this.invite(last);
    });
  }

  protected makeByHand(): Promise<void> {
    return this.attempt(async () => {
      const { name, level, parentId } = this.byHand();
      const made = await this.store.makeOne(level, name.trim(), parentId);
      this.made.set(made.name);
      this.setHand({ name: '' });
      this.invite(made);
    });
  }

  protected invite(organisation: Organisation): void {
    this.inviting.close();
    this.inviteTo.set(organisation);
  }

  protected rolesOf(organisation: Organisation): readonly RoleName[] {
    const role = officerOf(organisation.level);
    return role === null ? [] : [role];
  }

  protected async create(person: NewPerson): Promise<void> {
    if (await this.inviting.add(person)) this.inviteTo.set(null);
  }

  private nameOf(region: Region): string {
    return this.transloco.translate(region.level === 'province' ? 'people.organisations.department' : 'people.organisations.bureau', { region: region.name });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    this.made.set('');
    try {
      await work();
    } catch (error) {
      this.failure.set(this.errors.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
