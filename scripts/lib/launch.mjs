// Everything between the command line and the running product; `npm start` adds the packages and the build.
import { join, resolve } from 'node:path';
import { ROOT } from './prepare.mjs';
import { Progress, table } from './progress.mjs';
import { endWith, Refusal } from './refusal.mjs';
import { endGroup, killGroup } from './run.mjs';
import { readOptions, USAGE } from './start-options.mjs';
import { checkPort, checkReachable, startServer, takeOverDirectory } from './supervise.mjs';

/** One Ctrl-C reaches us twice, from the terminal and through npm: only a later one means "at once". */
const SECOND_SIGNAL_MS = 700;

const progress = new Progress();
/** What runs, newest last; ended in the opposite order. */
const running = [];
/** When the person asked us to stop; from then on an ending server is no failure. */
let askedAt = null;
let ending = null;

function endOnSignals() {
  const end = async () => {
    if (askedAt !== null) {
      if (performance.now() - askedAt < SECOND_SIGNAL_MS) return;
      for (const { kill } of [...running].reverse()) kill();
      process.exit(1);
    }
    askedAt = performance.now();
    progress.failed();
    console.log('… 正在停止 Stopping');
    await endAll();
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(name);
    process.on(name, () => void end());
  }
  // A closed terminal takes our output with it; the stop must go on.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

function endAll() {
  ending ??= (async () => {
    for (const { stop } of [...running].reverse()) await stop().catch((error) => console.error(error.message));
  })();
  return ending;
}

/** Goes on with what comes next only while nobody has asked to stop. */
async function goingOn(work) {
  const result = await work;
  return askedAt === null ? result : new Promise(() => {});
}

/** A tool that runs to its end, such as npm; ended when the person stops us meanwhile. */
async function withTool(title, work) {
  progress.begin(title);
  let child = null;
  const entry = { stop: () => endGroup(child), kill: () => killGroup(child) };
  running.push(entry);
  await work((started) => (child = started));
  running.splice(running.indexOf(entry), 1);
  progress.done();
}

async function database(dataDirectory, environment) {
  if (environment.DATABASE_URL) return environment.DATABASE_URL;
  progress.begin({ zh: '启动数据库', en: 'database' });
  const { startPostgres } = await import('../pg.mjs');
  const starting = startPostgres({
    dataDirectory,
    onStep: (step) => progress.detail({ initdb: '首次建立 first time', 'left-over': '收回上次的进程 after a crash' }[step]),
  });
  // Listed before it is up: a Ctrl-C in this second must not leave it behind.
  const started = starting.catch(() => null);
  running.push({ stop: async () => (await started)?.stop(), kill: () => void started.then((postgres) => postgres?.kill()), ended: started.then((postgres) => postgres?.ended) });
  const postgres = await starting;
  progress.done();
  return postgres.url();
}

function welcome({ url, accounts = [], setupLink }, dataDirectory) {
  const lines = ['', `  同堂已就绪 Ready   ${url}`];
  if (setupLink) lines.push(`  首次设置(链接只能用一次) First-run link, good once:\n  ${setupLink}`);
  if (accounts.length > 0) {
    const rows = [['角色 Role', '姓名 Name', '登录名 Sign-in', '密码 Password'], ...accounts.map(({ role, name, signIn, password }) => [role, name, signIn, password].map(String))];
    lines.push('', ...table(rows).split('\n').map((line) => `  ${line}`), `  (${join(dataDirectory, 'sample-accounts.json')})`);
  }
  lines.push('', '  按 Ctrl-C 停止 · Ctrl-C stops it', '');
  console.log(lines.join('\n'));
}

async function run({ prepare, entry }) {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.help) return console.log(USAGE);
  endOnSignals();
  const { openDataDirectory } = await import('./postgres-files.mjs');
  const dataDirectory = openDataDirectory(resolve(process.env.DATA_DIR || join(ROOT, '.data')));
  const letGo = await takeOverDirectory(dataDirectory);
  running.push({ stop: async () => letGo(), kill: letGo });
  await checkPort(options.port, process.env.HOST || '127.0.0.1');
  const { DATABASE_URL, REDIS_URL } = process.env;
  if (DATABASE_URL) await checkReachable('DATABASE_URL', DATABASE_URL, ['postgresql', 'postgres'], 5432);
  if (REDIS_URL) await checkReachable('REDIS_URL', REDIS_URL, ['redis', 'rediss'], 6379);
  for (const { title, work } of prepare) await goingOn(withTool(title, (onChild) => work({ dataDirectory, onChild })));

  const databaseUrl = await goingOn(database(dataDirectory, process.env));
  progress.begin({ zh: '启动服务', en: 'server' });
  const environment = {
    ...process.env, DATABASE_URL: databaseUrl, PORT: String(options.port), SAMPLE: options.sample ? 'on' : 'off',
    ...(options.at === null ? {} : { SAMPLE_AT: options.at }),
  };
  const server = startServer({ entry, dataDirectory, environment, progress });
  running.push({ stop: server.stop, kill: server.kill });
  endOnSignals();
  welcome(await server.ready, dataDirectory);

  const databaseEnded = running.find(({ ended }) => ended)?.ended.then(() => new Refusal({ zh: '数据库意外停止。请重新运行 npm start。', en: 'The database stopped by itself: run npm start again.' }));
  throw (await Promise.race([server.ended, ...(databaseEnded ? [databaseEnded] : [])])) ?? (await new Promise(() => {}));
}

/** Prepares, starts database and server, and stays until told to stop. Ends the process with 0, or with 1 and one sentence. */
export function launch({ prepare, entry }) {
  run({ prepare, entry }).catch(async (error) => {
    if (askedAt !== null) return;
    progress.failed();
    await endAll();
    endWith(error);
  });
}
