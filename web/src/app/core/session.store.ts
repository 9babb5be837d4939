import { computed, inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from './api-error.js';
import { ContractClient } from './contract-client.js';
import type { RoleName, Session } from './contract-types.js';
import { forget, keep, readKept } from './kept.js';
import { type Audience, PreferencesStore } from './preferences.store.js';

export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signedOut' }
  /** `stale`: taken from the last visit because the server cannot be reached. */
  | { readonly kind: 'signedIn'; readonly session: Session; readonly stale: boolean };

/** Which role decides the navigation when a person holds several: the widest duty first. */
const PRECEDENCE: readonly RoleName[] = ['countyOfficer', 'cityOfficer', 'provinceOfficer', 'operator', 'netTeacher', 'schoolHead', 'assistantTeacher'];

/** Who is signed in. The last answer is kept, so that the console opens without a network. */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly client = inject(ContractClient);
  private readonly preferences = inject(PreferencesStore);
  private readonly current = signal<SessionState>({ kind: 'unknown' });
  private reading: Promise<SessionState> | null = null;

  readonly state = this.current.asReadonly();
  readonly session = computed(() => {
    const state = this.current();
    return state.kind === 'signedIn' ? state.session : null;
  });
  readonly roles = computed<readonly RoleName[]>(() => this.session()?.grants.map((grant) => grant.role) ?? []);
  /** The role whose navigation and words are shown. */
  readonly mainRole = computed<RoleName | null>(() => PRECEDENCE.find((role) => this.roles().includes(role)) ?? null);
  /** The grant of the main role: its organisation is "where I work". */
  readonly mainGrant = computed(() => this.session()?.grants.find((grant) => grant.role === this.mainRole()) ?? null);
  readonly helpPhone = computed(() => this.session()?.helpPhone ?? readKept<string>('helpPhone'));

  constructor() {
    this.client.signedOut.subscribe(() => this.leave());
  }

  /** The session, read once; without a network the one of the last visit. */
  ensure(): Promise<SessionState> {
    const state = this.current();
    if (state.kind === 'signedIn' && !state.stale) return Promise.resolve(state);
    return this.refresh();
  }

  /** Asks the server again: a role may have been taken away. */
  refresh(): Promise<SessionState> {
    this.reading ??= this.read().finally(() => (this.reading = null));
    return this.reading;
  }

  /** Signs in; throws `ApiError` with what to say. */
  async signIn(signIn: string, password: string): Promise<Session> {
    const session = await this.client.call('signIn', { body: { signIn, password } });
    this.enter(session, false);
    return session;
  }

  /** Takes over a session that another public route has opened (first operator, invitation). */
  adopt(session: Session): void {
    this.enter(session, false);
  }

  async signOut(): Promise<ApiError | null> {
    try {
      await this.client.call('signOut');
    } catch (error) {
      const failure = toApiError(error);
      if (failure.offline) return failure;
    }
    this.leave();
    return null;
  }

  /** The school or bureau of the last visit, for the sign-in page without a network. */
  lastPlace(): string | null {
    return readKept<Session>('session')?.grants[0]?.organisation.name ?? null;
  }

  private async read(): Promise<SessionState> {
    try {
      this.enter(await this.client.call('readSession'), false);
    } catch (error) {
      const kept = readKept<Session>('session');
      const failure = toApiError(error);
      if (failure.status === 401) this.leave();
      else if (kept !== null) this.enter(kept, true);
      else this.current.set({ kind: 'signedOut' });
    }
    return this.current();
  }

  private enter(session: Session, stale: boolean): void {
    this.current.set({ kind: 'signedIn', session, stale });
    this.preferences.setAudience(audienceOf(this.mainRole()));
    if (stale) return;
    keep('session', session);
    if (session.helpPhone !== null) keep('helpPhone', session.helpPhone);
  }

  /** Nothing of a person stays behind on a shared computer. */
  private leave(): void {
    keep('session', null);
    forget('page.');
    this.current.set({ kind: 'signedOut' });
  }
}

/** Assistants and heads read from across a room; everyone else sits at a desk. */
export function audienceOf(role: RoleName | null): Audience {
  return role === 'assistantTeacher' || role === 'schoolHead' ? 'school' : 'office';
}
