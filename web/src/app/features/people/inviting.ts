import { inject, Injectable, signal } from '@angular/core';
import { ErrorMessages } from '../../core/error-messages.js';
import { type Invitation, type NewPerson, PeopleApi, type Person } from './people.api.js';

/** Adding people and making their links, the same on every page that does it. */
@Injectable()
export class Inviting {
  private readonly api = inject(PeopleApi);
  private readonly errors = inject(ErrorMessages);
  private readonly made = signal<{ readonly person: Person; readonly invitation: Invitation } | null>(null);
  private readonly working = signal(false);
  private readonly problem = signal('');
  readonly shown = this.made.asReadonly();
  readonly busy = this.working.asReadonly();
  readonly failure = this.problem.asReadonly();

  /** Adds a person and shows the link; false if the server refused. */
  async add(person: NewPerson): Promise<boolean> {
    return this.attempt(async () => this.invite(await this.api.createPerson(person)));
  }

  /** Makes a new link for somebody; an older one stops working. */
  async again(person: Person): Promise<boolean> {
    return this.attempt(() => this.invite(person));
  }

  close(): void {
    this.made.set(null);
    this.problem.set('');
  }

  private async invite(person: Person): Promise<void> {
    this.made.set({ person, invitation: await this.api.invite(person.id) });
  }

  private async attempt(work: () => Promise<void>): Promise<boolean> {
    this.working.set(true);
    this.problem.set('');
    this.made.set(null);
    try {
      await work();
      return true;
    } catch (error) {
      this.problem.set(this.errors.of(error));
      return false;
    } finally {
      this.working.set(false);
    }
  }
}
