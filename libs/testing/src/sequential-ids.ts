import { IdSource } from '@tongtang/kernel';

/** Ids in UUID form that count up: 00000000-0000-7000-8000-000000000001 and so on. */
export class SequentialIds extends IdSource {
  #last = 0;

  next(): string {
    this.#last += 1;
    return `00000000-0000-7000-8000-${String(this.#last).padStart(12, '0')}`;
  }
}
