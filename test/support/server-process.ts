import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { end } from './child-process.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = join(ROOT, 'api/dist/main.js');

export interface SampleAccount {
  readonly role: string;
  readonly name: string;
  readonly signIn: string;
  readonly password: string;
}

export interface ServerOptions {
  readonly databaseUrl: string;
  /** Further settings of the process, such as `SAMPLE: 'on'` or `REDIS_URL`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Another program that keeps the same contract. */
  readonly entry?: string;
  readonly withinMs?: number;
}

interface Ready {
  readonly url: string;
  readonly accounts: readonly SampleAccount[];
  readonly setupLink: string | null;
}

/** The built server as its own process, on a port chosen by the system. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private ready: Ready | null = null;
  private port = 0;
  private readonly dataDirectory = mkdtempSync(join(tmpdir(), 'tongtang-server-'));
  /** Everything it printed, newest last: what a failed test should show. */
  readonly output: string[] = [];

  private constructor(private readonly options: ServerOptions) {}

  static async start(options: ServerOptions): Promise<ServerProcess> {
    const server = new ServerProcess(options);
    await server.run();
    return server;
  }

  get url(): string {
    return this.answer.url;
  }

  get accounts(): readonly SampleAccount[] {
    return this.answer.accounts;
  }

  get setupLink(): string | null {
    return this.answer.setupLink;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Ends the process: SIGKILL as a power cut, SIGTERM as an operator does it. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (this.child !== null) await end(this.child, signal);
    this.child = null;
  }

  /** Starts it again on the same database and port. */
  async restart(): Promise<void> {
    await this.kill();
    await this.run();
  }

  /** Ends the process and drops its data directory. */
  async stop(): Promise<void> {
    await this.kill('SIGTERM');
    rmSync(this.dataDirectory, { recursive: true, force: true });
  }

  private get answer(): Ready {
    if (this.ready === null) throw new Error('the server is not running');
    return this.ready;
  }

  private async run(): Promise<void> {
    const entry = this.options.entry ?? ENTRY;
    if (!existsSync(entry)) throw new Error('api/dist/main.js is missing: build first with `npx tsc -b api`');
    const environment = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: this.options.databaseUrl, DATA_DIR: this.dataDirectory, PORT: String(this.port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...this.options.environment };
    const child = spawn(process.execPath, [entry], { cwd: ROOT, env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
    this.child = child;
    createInterface({ input: child.stderr }).on('line', (line) => this.output.push(line));
    this.ready = await this.readyLine(child);
    this.port = Number(new URL(this.ready.url).port);
  }

  private readyLine(child: ChildProcess): Promise<Ready> {
    const withinMs = this.options.withinMs ?? 60_000;
    return new Promise((resolve, reject) => {
      const fail = (reason: string): void => {
        clearTimeout(limit);
        child.kill('SIGKILL');
        reject(new Error(`the server ${reason}; its last words:\n${this.output.slice(-30).join('\n')}`));
      };
      const limit = setTimeout(() => fail(`was not ready after ${withinMs} ms`), withinMs);
      child.once('error', (error) => fail(`did not start: ${error.message}`));
      child.once('exit', (code, signal) => fail(`ended with ${signal ?? code}`));
      createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
        this.output.push(line);
        if (!line.startsWith('@@{"ready"')) return;
        clearTimeout(limit);
        child.removeAllListeners('exit');
        const { url, accounts, setupLink } = JSON.parse(line.slice(2)) as Partial<Ready> & { url: string };
        resolve({ url, accounts: accounts ?? [], setupLink: setupLink ?? null });
      });
    });
  }
}
