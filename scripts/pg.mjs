// The embedded PostgreSQL: one supervisor for `npm start`, the tests and the benchmarks.
import { spawn } from 'node:child_process';
import { existsSync, openSync, closeSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { clusterFolder, clusterPassword, databaseUser, nativeFolder, openDataDirectory } from './lib/postgres-files.mjs';
import { endsWithin, identityOf, isAlive, pidOf, signal, stillRuns } from './lib/process-identity.mjs';
import { Refusal } from './lib/refusal.mjs';

const USER = 'tongtang';
const LOG_LIMIT_BYTES = 20_000_000;

/** Settings for databases that are thrown away: no disk flush, nothing to survive a crash. */
export const THROW_AWAY_SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', wal_level: 'minimal', max_wal_senders: '0' };

/** A TCP port on the loopback interface that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts the cluster of a data directory, making it on first use, and stops a server that a killed run left behind.
 * @returns {Promise<{ url: (database?: string) => string, port: number, pid: number, folder: string, ended: Promise<void>, stop: () => Promise<void>, kill: () => void }>}
 */
export async function startPostgres({ dataDirectory, settings = {}, onStep = () => {} }) {
  const user = databaseUser();
  const directory = openDataDirectory(dataDirectory);
  const { native, major } = nativeFolder(user);
  const folder = clusterFolder(directory, user);
  takeOver(folder);
  const cluster = join(folder, 'data');
  const context = { native, folder, cluster, user, log: join(folder, 'postgres.log') };
  if (existsSync(context.log) && statSync(context.log).size > LOG_LIMIT_BYTES) truncateSync(context.log);

  await stopLeftOver(context, onStep);
  const { file, password } = clusterPassword(folder, user);
  if (existsSync(join(cluster, 'PG_VERSION'))) refuseOtherVersion(cluster, major);
  else {
    onStep('initdb');
    await makeCluster(context, file);
  }
  const server = await launch(context, settings);
  const url = (database = USER) => `postgresql://${USER}:${password}@127.0.0.1:${server.port}/${database}`;
  const stop = async () => {
    await stopServer(server.pid);
    rmSync(join(folder, 'supervisor'), { force: true });
  };
  try {
    await makeDatabase(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port: server.port, pid: server.pid, folder, ended: server.ended, stop, kill: () => signal(server.pid, 'SIGQUIT') };
}

/** Two supervisors on one cluster would stop each other's server: the second one is refused by name. */
function takeOver(folder) {
  const file = join(folder, 'supervisor');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (pidOf(before) !== process.pid && stillRuns(before)) {
    throw new Refusal({
      zh: `这个数据目录正被另一个运行中的同堂使用(进程 ${pidOf(before)}),请先停掉它,或换一个 DATA_DIR。`,
      en: `This DATA_DIR is in use by another running copy (process ${pidOf(before)}): stop it first or choose another DATA_DIR.`,
    });
  }
  writeFileSync(file, identityOf(process.pid) ?? '');
}

function refuseOtherVersion(cluster, major) {
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === major) return;
  throw new Refusal({
    zh: `数据目录里的数据库是 PostgreSQL ${found},本版本自带 ${major}。请换一个 DATA_DIR,或用 DATABASE_URL 指向能打开它的服务器。`,
    en: `The database in DATA_DIR is of PostgreSQL ${found} but this release brings ${major}: choose another DATA_DIR, or point DATABASE_URL at a server that opens it.`,
  });
}

/** A supervisor that was killed leaves its server running; that one holds the files until it is stopped. */
async function stopLeftOver({ cluster }, onStep) {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (isAlive(pid) && servesCluster(pid, cluster)) {
    onStep('left-over');
    await stopServer(pid, 10_000);
  }
  // After a reboot the number may belong to a stranger, on whose account PostgreSQL would refuse to start.
  rmSync(pidFile, { force: true });
}

function servesCluster(pid, cluster) {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}

async function stopServer(pid, patienceMs = 1_500) {
  signal(pid, 'SIGINT');
  if (await endsWithin(pid, patienceMs)) return;
  signal(pid, 'SIGQUIT');
  if (await endsWithin(pid, 2_000)) return;
  signal(pid, 'SIGKILL');
  if (!(await endsWithin(pid, 1_000))) throw new Refusal({ zh: `数据库进程 ${pid} 停不下来。`, en: `The database process ${pid} cannot be stopped.` });
}

/** Environment without PG… variables of the person's own client settings, messages in a language we can search. */
function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { ...Object.fromEntries(kept), LC_MESSAGES: 'C' };
}

function spawnAs({ native, folder, user, log }, program, args) {
  const out = openSync(log, 'a', 0o600);
  try {
    // A group of its own: Ctrl-C in the terminal must reach the server process first and the database last.
    return spawn(join(native, 'bin', program), args, { cwd: folder, env: environment(), detached: true, stdio: ['ignore', out, out], ...(user ?? {}) });
  } finally {
    closeSync(out);
  }
}

function tailOf(log) {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
  return lines.filter((line) => /FATAL|ERROR|PANIC|could not/i.test(line)).at(-1) ?? lines.at(-1) ?? '';
}

async function makeCluster(context, passwordFile) {
  const fresh = `${context.cluster}.new`;
  rmSync(fresh, { recursive: true, force: true });
  if (existsSync(context.cluster)) {
    throw new Refusal({ zh: `${context.cluster} 不是完整的数据库目录,请换一个 DATA_DIR。`, en: `${context.cluster} is not a whole database folder: choose another DATA_DIR.` });
  }
  const locale = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform] ?? 'C';
  const child = spawnAs(context, 'initdb', [
    `--pgdata=${fresh}`, `--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale-provider=icu', '--icu-locale=und', `--locale=${locale}`, '--data-checksums',
  ]);
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) {
    throw new Refusal({ zh: `数据库建立失败:${tailOf(context.log)}(详见 ${context.log})`, en: `The database could not be made, see ${context.log}.` });
  }
  renameSync(fresh, context.cluster);
}

async function launch(context, settings, attempt = 1) {
  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const logged = existsSync(context.log) ? statSync(context.log).size : 0;
  const child = spawnAs(context, 'postgres', ['-D', context.cluster, '-p', String(port), ...flags]);
  const failure = { error: null };
  child.once('error', (error) => (failure.error = error));
  const ended = new Promise((resolve) => child.once('close', () => resolve()));
  child.unref();

  if (await isReady(context.cluster, child, failure)) return { port, pid: child.pid, ended };
  if (failure.error) throw failure.error;
  const output = readFileSync(context.log, 'utf8').slice(logged);
  // Both pass by themselves: the last helpers of a killed server are still ending, or somebody took the port meanwhile.
  if (attempt < 20 && /pre-existing shared memory block|Address already in use|could not bind/.test(output)) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    return launch(context, settings, attempt + 1);
  }
  signal(child.pid, 'SIGQUIT');
  throw new Refusal({ zh: `数据库启动失败:${tailOf(context.log)}(详见 ${context.log})`, en: `The database did not start, see ${context.log}.` });
}

/** PostgreSQL writes `ready` into the last line of its pid file once it takes connections, also after crash recovery. */
async function isReady(cluster, child, failure) {
  const pidFile = join(cluster, 'postmaster.pid');
  const until = performance.now() + 120_000;
  while (performance.now() < until) {
    if (failure.error || child.exitCode !== null || child.signalCode !== null) return false;
    if (existsSync(pidFile)) {
      const lines = readFileSync(pidFile, 'utf8').split('\n');
      if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

async function makeDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url('postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [USER]);
    if (rowCount === 0) await client.query(`create database ${USER}`);
  } finally {
    await client.end();
  }
}
