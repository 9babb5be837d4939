import pg from 'pg';
import { ConfigurationError } from '../config/config.js';

/** Any number that no other program takes as its advisory lock. */
const SOLE_PROCESS_LOCK = 7_236_002;
const ATTEMPTS = 10;
const AGAIN_MS = 200;

/**
 * Without Redis frames reach the sockets of their own process only, so one process serves a database. The lock lives as long as its connection:
 * a process that dies frees it.
 * @returns ends the claim
 * @throws ConfigurationError if another process holds it
 */
export async function claimSoleProcess(databaseUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A lost connection shows everywhere else; here it must only not end the process.
  client.on('error', () => undefined);
  await client.connect();
  // PostgreSQL needs a moment to notice that a killed process is gone.
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [SOLE_PROCESS_LOCK]);
    if (rows[0]?.free === true) return () => client.end();
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  await client.end();
  throw new ConfigurationError('这个数据库已经有一个同堂在用；要开几个进程，请设 REDIS_URL。 / Another Tongtang process uses this database; for several processes set REDIS_URL.');
}
