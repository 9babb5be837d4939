// One PostgreSQL for a whole test run: no flushing to disk, thrown away at the end, also when an earlier run was killed.
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stillRuns } from '../../scripts/lib/process-identity.mjs';
import { startPostgres, THROW_AWAY_SETTINGS } from '../../scripts/pg.mjs';

const PREFIX = 'tongtang-test-';
export const TEMPLATE = 'tongtang_template';

/** Starts the server and migrates the template database once. */
export async function startThrowAwayPostgres() {
  await sweepLeftOvers();
  const dataDirectory = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(dataDirectory, 0o755);
  const server = await startPostgres({ dataDirectory, settings: THROW_AWAY_SETTINGS });
  const stop = async () => {
    await server.stop();
    removeCluster(dataDirectory, server.folder);
  };
  try {
    await makeTemplate(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, stop };
}

async function makeTemplate(server) {
  const built = fileURLToPath(new URL('../../migrations/dist/index.js', import.meta.url));
  if (!existsSync(built)) throw new Error('migrations/dist is missing: build first with `npx tsc -b migrations`');
  const { runMigrations } = await import(pathToFileURL(built).href);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE}`);
    await runMigrations(server.url(TEMPLATE));
    await client.query(`alter database ${TEMPLATE} with is_template true`);
  } finally {
    await client.end();
  }
}

function removeCluster(dataDirectory, folder) {
  rmSync(folder, { recursive: true, force: true });
  rmSync(dataDirectory, { recursive: true, force: true });
}

/** Clusters whose run was killed: stop the server that still holds the files, then drop them. */
async function sweepLeftOvers() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDirectory = join(tmpdir(), name);
    const supervisor = join(dataDirectory, 'postgres', 'supervisor');
    if (!existsSync(supervisor) || stillRuns(readFileSync(supervisor, 'utf8'))) continue;
    try {
      const server = await startPostgres({ dataDirectory });
      await server.stop();
      removeCluster(dataDirectory, server.folder);
    } catch {
      // Another run is sweeping the same left-over, or its files are broken: neither may stop this run.
    }
  }
}
