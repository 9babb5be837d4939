import 'reflect-metadata';
import { runMigrations } from '@tongtang/migrations';
import { createApp } from './create-app.js';
import { IdentityFacade } from './contexts/identity/identity.facade.js';
import { LessonsFacade } from './contexts/lessons/lessons.facade.js';
import { ConfigurationError, readConfig, type Config } from './platform/config/config.js';
import { claimSoleProcess } from './platform/database/sole-process.js';
import { EventPublisher } from './platform/event-log/event-publisher.js';
import { ReferenceData } from './sample/reference-data.js';
import { SampleLoader } from './sample/sample-loader.js';
import { SamplePlayer } from './sample/sample-player.js';

/** Exit status for a setting that cannot be used (EX_CONFIG of sysexits.h). */
const EX_CONFIG = 78;
/** How long a stop may take before the process leaves anyway. */
const STOP_MS = 4_000;

/** One line for the launcher, which shows it to whoever started the server. */
function tell(line: object): void {
  process.stdout.write(`@@${JSON.stringify(line)}\n`);
}

async function migrate(config: Config): Promise<void> {
  try {
    await runMigrations(config.values.DATABASE_URL, (done, of) => tell({ step: 'migrate', done, of }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigurationError(`连不上数据库，请检查 DATABASE_URL：${why}。 / The database cannot be used, check DATABASE_URL: ${why}.`, { cause });
  }
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, config: Config): Promise<string> {
  const { PORT, HOST } = config.values;
  try {
    await app.listen(PORT, HOST);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'EADDRINUSE' || cause.code === 'EACCES')) {
      throw new ConfigurationError(`端口 ${PORT} 用不了（已被占用或没有权限），换一个：PORT=3001 npm start。 / Port ${PORT} is taken or not allowed, choose another: PORT=3001 npm start.`, { cause });
    }
    throw cause;
  }
  return app.getUrl();
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  await migrate(config);
  const release = config.values.REDIS_URL === undefined ? await claimSoleProcess(config.values.DATABASE_URL) : (): Promise<void> => Promise.resolve();
  const app = await createApp(config);
  const stopRelay = app.get(EventPublisher).startRelay();
  const sample = config.values.SAMPLE === 'on';
  const player = app.get(SamplePlayer);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_MS).unref();
    // The player and the relay use the database: they stop before the application closes it.
    void Promise.all([stopRelay(), player.stop()]).then(() => app.close()).then(release).then(() => process.exit(0), () => process.exit(1));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  await app.init();
  if (!sample) await app.get(ReferenceData).load();
  const accounts = sample ? await app.get(SampleLoader).start((step, done, of) => tell({ step, done, of })) : [];
  const url = await listen(app, config);
  if (config.values.SWEEPS === 'on') await app.get(LessonsFacade).startSweeps();
  if (sample && config.values.SAMPLE_PLAYER === 'on') player.start();
  const setup = sample ? null : await app.get(IdentityFacade).openSetup();
  tell({ ready: true, url, accounts, setupLink: setup === null ? null : `${url}/setup?token=${setup}` });
}

main().catch((error: unknown) => {
  if (error instanceof ConfigurationError) tell({ fatal: error.message });
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(error instanceof ConfigurationError ? EX_CONFIG : 1);
});
