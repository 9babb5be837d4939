import { inject, Injectable, signal } from '@angular/core';
import { type ApiError, toApiError } from '../../../core/api-error.js';
import { EditApi, type Repairs, type RepairWish } from './edit.api.js';

export type RepairState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly wish: RepairWish }
  | { readonly kind: 'ready'; readonly wish: RepairWish; readonly repairs: Repairs }
  | { readonly kind: 'failed'; readonly wish: RepairWish; readonly error: ApiError };

/** 要是…: something happened, and up to three ways to mend the plan. */
@Injectable()
export class RepairStore {
  private readonly api = inject(EditApi);
  private readonly current = signal<RepairState>({ kind: 'idle' });
  readonly state = this.current.asReadonly();

  async ask(planId: string, wish: RepairWish): Promise<void> {
    this.current.set({ kind: 'working', wish });
    let next: RepairState;
    try {
      next = { kind: 'ready', wish, repairs: await this.api.repairs(planId, wish) };
    } catch (error) {
      next = { kind: 'failed', wish, error: toApiError(error) };
    }
    const now = this.current();
    if (now.kind === 'working' && now.wish === wish) this.current.set(next);
  }

  forget(): void {
    this.current.set({ kind: 'idle' });
  }
}
