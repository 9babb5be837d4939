/** What a message may need filled in; texts live in the message catalogue, never here. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/** A rule said no. `code` is stable and crosses the wire; the reader's language supplies the words. */
export class DomainError extends Error {
  override readonly name: string = 'DomainError';
  constructor(readonly code: string, readonly params: ErrorParams = {}) {
    super(code);
  }
}
