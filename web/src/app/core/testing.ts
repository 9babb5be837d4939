import { signal } from '@angular/core';
import { Subject } from 'rxjs';

/** Waits until a condition holds, by turns of the event loop; fails after a second. */
export async function eventually(holds: () => boolean): Promise<void> {
  const until = performance.now() + 1_000;
  while (!holds()) {
    if (performance.now() > until) throw new Error(`never happened: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A socket that speaks frames: the test decides when it is up and what it answers. */
export class FakeSocket {
  readonly connected = signal(false);
  readonly blocked = signal(false);
  readonly frames = new Subject<unknown>();
  readonly heads = new Subject<unknown>();
  readonly opened = new Subject<void>();
  readonly asked: { readonly event: string; readonly payload: unknown }[] = [];
  answer: (event: string, payload: unknown) => Promise<unknown> = () => Promise.reject(new Error('no answer'));

  start(): void {
    // The test connects.
  }

  connect(): void {
    this.connected.set(true);
    this.opened.next();
  }

  async ask(event: string, payload: unknown): Promise<unknown> {
    this.asked.push({ event, payload });
    return this.answer(event, payload);
  }
}

/** A client whose answers the test gives by route name. */
export class FakeClient {
  readonly calls: { readonly name: string; readonly input: unknown }[] = [];
  readonly signedOut = new Subject<void>();
  readonly serverReached = new Subject<boolean>();
  answer: (name: string, input: unknown) => Promise<unknown> = () => Promise.reject(new Error('no answer'));

  call(name: string, input?: unknown): Promise<unknown> {
    this.calls.push({ name, input });
    return this.answer(name, input);
  }
}
