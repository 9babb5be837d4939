/** Makes ids, UUIDv7 in production and a counted series in tests. */
export abstract class IdSource {
  abstract next(): string;
}
