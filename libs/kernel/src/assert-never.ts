/** Closes a switch over a union: a new member fails to compile, a stray value at run time is named. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
