import { inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../../core/api-error.js';
import { type About, ExplainApi, type ExplanationItem, type Fixes } from './explain.api.js';

/** Something asked of the server at a press. */
export type Asked<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly since: number }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: ApiError };

const IDLE = { kind: 'idle' } as const;

/** The times tried for each class and what would help, each asked once per run. */
@Injectable()
export class CasesStore {
  private readonly api = inject(ExplainApi);
  private readonly items = signal<Readonly<Record<string, Asked<ExplanationItem>>>>({});
  private readonly found = signal<Readonly<Record<string, Asked<Fixes>>>>({});

  item(runId: string, about: About): Asked<ExplanationItem> {
    return this.items()[keyOf(runId, about)] ?? IDLE;
  }

  fixes(runId: string, about: About): Asked<Fixes> {
    return this.found()[keyOf(runId, about)] ?? IDLE;
  }

  /** Reads the times tried for one class and subject, unless they are there or on their way. */
  look(runId: string, about: NonNullable<About>): Promise<void> {
    return ask(this.items, keyOf(runId, about), () => this.api.item(runId, about));
  }

  /** Looks for what would help; each answer was solved again. */
  find(runId: string, about: About): Promise<void> {
    return ask(this.found, keyOf(runId, about), () => this.api.fixes(runId, about));
  }
}

function keyOf(runId: string, about: About): string {
  return about === null ? runId : `${runId} ${about.classGroupId} ${about.subject}`;
}

async function ask<T>(all: ReturnType<typeof signal<Readonly<Record<string, Asked<T>>>>>, key: string, work: () => Promise<T>): Promise<void> {
  const now = all()[key]?.kind;
  if (now === 'working' || now === 'ready') return;
  const put = (state: Asked<T>): void => all.update((each) => ({ ...each, [key]: state }));
  put({ kind: 'working', since: performance.now() });
  try {
    put({ kind: 'ready', value: await work() });
  } catch (error) {
    put({ kind: 'failed', error: toApiError(error) });
  }
}
