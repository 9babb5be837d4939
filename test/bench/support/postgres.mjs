import { startThrowAwayPostgres } from '../../support/throw-away-postgres.mjs';

/** The database server of a benchmark: the one that is named in the environment, else one of its own. Answers how to end it. */
export async function benchPostgres() {
  if (process.env.TEST_POSTGRES_URL !== undefined) return async () => undefined;
  const server = await startThrowAwayPostgres();
  process.env.TEST_POSTGRES_URL = server.url('postgres');
  return () => server.stop();
}
