import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startThrowAwayPostgres } from './throw-away-postgres.mjs';

/** Jest calls this once before the workers start; they find the server through the environment. */
export default async function setUp() {
  if (process.env.TEST_POSTGRES_URL) return;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'migrations'], { cwd: root, stdio: 'inherit' });
  const server = await startThrowAwayPostgres();
  process.env.TEST_POSTGRES_URL = server.url('postgres');
  globalThis.__throwAwayPostgres = server;
}
