import { hash, verify } from '@node-rs/argon2';

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash that is compared when nobody has the given name, so that both answers take as long. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$YWJjZGVmZ2hpamtsbW5vcA$0Vd0tKkWcQ0H6hQ6JbC8oB0p3kM5oZ7Xo8yq3yC0u1g';

/** argon2id of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/** Whether the password is the one that was hashed; false where there is no account or no password yet. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? NOBODY, password).catch(() => false);
  return stored !== null && matches;
}
