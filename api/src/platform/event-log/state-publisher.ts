import { Injectable } from '@nestjs/common';

/** Takes a state value that just changed. */
export type StateListener = (stream: string, key: string, data: Record<string, unknown>) => void;

/** State keys on streams: the last value wins, nothing is stored or numbered. The gateway listens and sends them on. */
@Injectable()
export class StatePublisher {
  readonly #listeners = new Set<StateListener>();

  /** Listens until the returned function is called. */
  onState(listener: StateListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(stream: string, key: string, data: Record<string, unknown>): void {
    for (const listener of this.#listeners) listener(stream, key, data);
  }
}
