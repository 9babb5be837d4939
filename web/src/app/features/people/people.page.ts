import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DataTable, ErrorBlock, FilterBar, Skeleton, TableCell, type TableColumn } from '@tongtang/ui';
import { type ApiError, toApiError } from '../../core/api-error.js';
import type { RoleName } from '../../core/contract-types.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { SessionStore } from '../../core/session.store.js';
import { rolesToGive } from './granting.js';
import { InvitationCard } from './invitation-card.js';
import { Inviting } from './inviting.js';
import { type NewPerson, type Organisation, PeopleApi, type Person } from './people.api.js';
import { PersonForm } from './person-form.js';
import { PlaceTabs } from './place-tabs.js';

const SEARCH_MS = 250;
const ROLES: readonly RoleName[] = ['assistantTeacher', 'schoolHead', 'netTeacher', 'countyOfficer', 'cityOfficer', 'provinceOfficer', 'operator'];

/** 人员: who has which role where, and the link with which they come in. */
@Component({
  selector: 'tt-people-page',
  imports: [DataTable, ErrorBlock, FilterBar, InvitationCard, PersonForm, PlaceTabs, Skeleton, TableCell, TranslocoPipe],
  providers: [Inviting],
  templateUrl: './people.page.html',
  styleUrl: './people.page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeoplePage {
  private readonly api = inject(PeopleApi);
  private readonly transloco = inject(TranslocoService);
  private readonly language = toSignal(this.transloco.langChanges$, { initialValue: '' });
  private readonly session = inject(SessionStore);
  protected readonly errors = inject(ErrorMessages);
  protected readonly inviting = inject(Inviting);
  /** `?under=`: only people of one school or bureau. */
  readonly under = input<string>();
  protected readonly people = signal<readonly Person[] | null>(null);
  protected readonly next = signal<string | null>(null);
  protected readonly failure = signal<ApiError | null>(null);
  protected readonly q = signal('');
  protected readonly role = signal('');
  protected readonly adding = signal(false);
  protected readonly organisations = signal<readonly Organisation[]>([]);
  protected readonly roles = ROLES;
  protected readonly toGive = computed(() => rolesToGive(this.session.roles()));
  protected readonly rows = computed(() => (this.people() ?? []).filter((person) => this.role() === '' || person.grants.some((grant) => grant.role === this.role())));
  protected readonly rowId = (person: Person): string => person.id;
  protected readonly columns = computed<readonly TableColumn<Person>[]>(() => {
    this.language();
    const say = (key: string): string => this.transloco.translate(key);
    return [
      { id: 'name', label: say('people.list.name'), value: (person) => person.name },
      { id: 'role', label: say('people.list.role'), value: (person) => [...new Set(person.grants.map((grant) => say(`roles.${grant.role}`)))].join('、') },
      { id: 'where', label: say('people.list.where'), value: (person) => [...new Set(person.grants.map((grant) => grant.organisation.name))].join('、') },
      { id: 'phone', label: say('people.list.phone'), value: (person) => person.phone ?? '—' },
      { id: 'signIn', label: say('people.list.signIn'), value: (person) => person.signIn ?? '—' },
      { id: 'state', label: say('people.list.state'), value: (person) => say(person.signIn === null ? 'people.list.noAccount' : person.invited ? 'people.list.invited' : 'people.list.active') },
      ...(this.toGive().length > 0 ? [{ id: 'invite', label: say('people.list.action') }] : []),
    ];
  });
  private timer: ReturnType<typeof setTimeout> | null = null;
  private asked = 0;

  constructor() {
    effect(() => {
      this.under();
      untracked(() => void this.load());
    });
    inject(DestroyRef).onDestroy(() => {
      if (this.timer !== null) clearTimeout(this.timer);
    });
  }

  protected async load(more = false): Promise<void> {
    const asked = (this.asked += 1);
    this.failure.set(null);
    try {
      const page = await this.api.people({ q: this.q().trim(), under: this.under() ?? null, cursor: more ? this.next() : null });
      if (asked !== this.asked) return;
      this.people.set(more ? [...(this.people() ?? []), ...page.items] : page.items);
      this.next.set(page.next);
    } catch (error) {
      if (asked === this.asked) this.failure.set(toApiError(error));
    }
  }

  protected search(event: Event): void {
    this.q.set((event.target as HTMLInputElement).value);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), SEARCH_MS);
  }

  /** The server pages by name, so a role is only found in full once every page is here. */
  protected async pickRole(event: Event): Promise<void> {
    this.role.set((event.target as HTMLSelectElement).value);
    while (this.role() !== '' && this.next() !== null && this.failure() === null) await this.load(true);
  }

  protected async openForm(): Promise<void> {
    this.adding.set(true);
    this.inviting.close();
    try {
      this.organisations.set(await this.api.organisations());
    } catch (error) {
      this.failure.set(toApiError(error));
    }
  }

  protected async create(person: NewPerson): Promise<void> {
    if (!(await this.inviting.add(person))) return;
    this.adding.set(false);
    await this.load();
  }

  protected asPerson(row: unknown): Person {
    return row as Person;
  }

  /** Whoever can sign in already sets a new password with the same kind of link. */
  protected linkKey(row: unknown): string {
    return this.asPerson(row).invited ? 'people.list.invite' : 'people.list.reset';
  }
}
