import { DomainError } from '@tongtang/kernel';

/** A page's place as an opaque text: the values of the last row's sort key. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws DomainError `request.invalid` if the text is not one of ours */
export function decodeCursor(cursor: string): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // falls through to the one refusal
  }
  throw new DomainError('request.invalid', { field: 'cursor' });
}
